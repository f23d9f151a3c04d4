package org.parplan.core.json;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.parplan.core.agency.AgencyName;
import org.parplan.core.agency.AgencyParent;
import org.parplan.core.agency.AgencyRegistry;
import org.parplan.core.agency.GroupSelector;
import org.parplan.core.agency.LevelCount;
import org.parplan.core.agency.LevelDoubt;
import org.parplan.core.agency.LevelEnd;
import org.parplan.core.agency.RegisteredAgency;
import org.parplan.core.agency.Registries;
import org.parplan.core.agency.Succession;
import org.parplan.core.agency.Validity;
import org.parplan.core.budget.Vnd;
import org.parplan.core.calendar.Assumption;
import org.parplan.core.calendar.CalendarEntry;
import org.parplan.core.calendar.CalendarNotice;
import org.parplan.core.calendar.Certainty;
import org.parplan.core.calendar.DayKind;
import org.parplan.core.calendar.WeeklyRest;
import org.parplan.core.calendar.WorkingCalendar;
import org.parplan.core.cascade.Cascades;
import org.parplan.core.cascade.LatePlan;
import org.parplan.core.cascade.LaterTask;
import org.parplan.core.cascade.PlanCascade;
import org.parplan.core.deadline.FixedDate;
import org.parplan.core.deadline.TimeLimit;
import org.parplan.core.kpi.Measurement;
import org.parplan.core.kpi.Share;
import org.parplan.core.kpi.ShareChange;
import org.parplan.core.plan.OutlineNumber;
import org.parplan.core.progress.Entries;
import org.parplan.core.progress.ProgressEntry;
import org.parplan.core.progress.Subject;
import org.parplan.core.regime.ReportKind;
import org.parplan.core.regime.ReportPeriod;
import org.parplan.core.regime.ReportWindow;
import org.parplan.core.shape.Attribute;
import org.parplan.core.shape.Compound;
import org.parplan.core.shape.Family;
import org.parplan.core.shape.GenericType;
import org.parplan.core.shape.Shape;
import org.parplan.core.text.Problem;
import org.parplan.core.text.ProblemCode;
import org.parplan.core.text.Reading;
import org.parplan.core.text.Wording;
import org.parplan.core.window.Interval;
import org.parplan.core.window.RecurringDay;
import org.threeten.extra.LocalDateRange;

/** Makes values of any type of the house: atoms by hand, everything else of its parts as its shape says. */
final class Values {

    /** How deep compounds are put into one another before lists stay empty and options absent. */
    private static final int DEPTH = 3;

    private static final Map<Class<?>, Arbitrary<?>> BY_HAND = byHand();

    private Values() {}

    static Arbitrary<Object> of(Class<?> type) {
        return of(GenericType.of(type), 0);
    }

    private static Map<Class<?>, Arbitrary<?>> byHand() {
        var days = Arbitraries.integers()
                .between(0, 40_000)
                .map(day -> LocalDate.of(1990, 1, 1).plusDays(day));
        var byHand = new LinkedHashMap<Class<?>, Arbitrary<?>>();
        byHand.put(String.class, texts());
        byHand.put(boolean.class, Arbitraries.of(true, false));
        byHand.put(int.class, Arbitraries.integers().between(1, 3000));
        byHand.put(long.class, Arbitraries.longs().greaterOrEqual(1));
        byHand.put(Long.class, Arbitraries.longs().greaterOrEqual(1));
        byHand.put(
                BigDecimal.class,
                Arbitraries.bigDecimals()
                        .between(BigDecimal.ZERO, BigDecimal.valueOf(1_000_000_000))
                        .ofScale(3));
        byHand.put(LocalDate.class, days);
        byHand.put(MonthDay.class, days.map(MonthDay::from).filter(day -> day.isValidYear(2018)));
        byHand.put(LocalDateTime.class, days.map(day -> day.atTime(17, 0)));
        byHand.put(
                LocalDateRange.class,
                Combinators.combine(days, Arbitraries.integers().between(0, 400))
                        .as((day, length) -> LocalDateRange.ofClosed(day, day.plusDays(length))));
        byHand.put(Wording.class, texts().map(Wording::of));
        byHand.put(Vnd.class, Arbitraries.longs().map(Vnd::ofDong));
        byHand.put(Share.class, Arbitraries.longs().between(1, 1000).map(whole -> Share.of(whole / 2, whole)));
        byHand.put(ShareChange.class, Arbitraries.longs().between(-1000, 1000).map(part -> ShareChange.of(part, 1001)));
        byHand.put(OutlineNumber.class, Arbitraries.of("I", "II.7.d", "I.2.đ").map(OutlineNumber::parse));
        byHand.put(
                ReportKind.class, Arbitraries.of("MONTH", "QUARTER", "TERM:4x3").map(ReportKind::parse));
        byHand.put(
                ReportPeriod.class,
                Arbitraries.of("2018-Q2", "2018-M9", "2018-TERM:4x3-2").map(ReportPeriod::parse));
        byHand.put(
                LocalTime.class,
                Arbitraries.integers().between(1, 1439).map(minute -> LocalTime.MIN.plusMinutes(minute)));
        byHand.put(
                FixedDate.class,
                Arbitraries.of("BEFORE 2018-06-10", "ON_OR_BEFORE 2018-06-12T17:00")
                        .map(FixedDate::parse));
        byHand.put(
                ReportWindow.class, Arbitraries.of("-1/15..0/14", "0/1..0/LAST").map(ReportWindow::parse));
        byHand.put(TimeLimit.class, Arbitraries.of("5 WORKING_DAYS", "3 MONTHS").map(TimeLimit::parse));
        byHand.put(Interval.class, Arbitraries.of("2 WEEKS", "1 QUARTERS").map(Interval::parse));
        byHand.put(
                RecurringDay.class,
                Arbitraries.of("BEFORE MONTH:20", "ON_OR_BEFORE WEEK:5 16:00", "BEFORE YEAR:12-15")
                        .map(RecurringDay::parse));
        byHand.put(Validity.class, Registries.validities());
        byHand.put(GroupSelector.class, Registries.selectors());
        byHand.put(AgencyName.class, Registries.names());
        byHand.put(AgencyParent.class, Registries.parents());
        byHand.put(RegisteredAgency.class, Registries.agencies());
        byHand.put(Succession.class, Registries.successions());
        byHand.put(LevelCount.class, Registries.counts());
        byHand.put(LevelDoubt.class, Registries.doubts());
        byHand.put(LevelEnd.class, Arbitraries.just(Registries.districtsEnd()));
        byHand.put(AgencyRegistry.class, Registries.registries());
        byHand.put(CalendarEntry.class, entries());
        byHand.put(WorkingCalendar.class, calendars());
        byHand.put(
                WeeklyRest.class,
                Arbitraries.of("SATURDAY,SUNDAY", "FRIDAY", "NONE").map(WeeklyRest::parse));
        byHand.put(
                CalendarNotice.class,
                calendars()
                        .map(calendar -> CalendarNotice.builder()
                                .name("n")
                                .entries(calendar.entries())
                                .addRevoked(LocalDate.of(2019, 1, 1))
                                .build()));
        byHand.put(
                Measurement.class,
                Combinators.combine(days, Arbitraries.integers().between(0, 7))
                        .as((day, part) -> Measurement.of(day, part, 7).asEstimate()));
        byHand.put(
                Subject.class,
                Arbitraries.of("task 7.5", "kpi 7.5/level-3", "report 2018-Q2").map(Subject::parse));
        byHand.put(ProgressEntry.class, Entries.entries());
        byHand.put(PlanCascade.class, Cascades.cascades());
        byHand.put(LaterTask.class, Cascades.laterTasks());
        byHand.put(LatePlan.class, Cascades.latePlans());
        return byHand;
    }

    private static Arbitrary<CalendarEntry> entries() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 51),
                        Arbitraries.of(DayKind.class),
                        Arbitraries.of(Certainty.class),
                        Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(8))
                .as((week, kind, certainty, name) -> CalendarEntry.builder()
                        .date(LocalDate.of(2018, 1, kind.isWorking() ? 6 : 5).plusWeeks(week))
                        .kind(kind)
                        .nameVi(name)
                        .nameEn(name)
                        .certainty(certainty)
                        .source("source")
                        .holiday(Optional.of("TET").filter(holiday -> kind == DayKind.HOLIDAY))
                        .standsFor(Optional.of(LocalDate.of(2019, 1, week % 28 + 1))
                                .filter(day -> kind != DayKind.HOLIDAY && week % 2 == 0))
                        .knownSince(Optional.of(LocalDate.of(2017, 12, 1)).filter(day -> week % 3 == 0))
                        .assumption(Optional.of(Assumption.TET_TWO_AND_THREE)
                                .filter(assumption -> certainty == Certainty.PROJECTED))
                        .build());
    }

    private static Arbitrary<WorkingCalendar> calendars() {
        return entries()
                .list()
                .uniqueElements(CalendarEntry::date)
                .ofMaxSize(3)
                .map(entries -> WorkingCalendar.builder()
                        .name("c")
                        .firstDay(LocalDate.of(2018, 1, 1))
                        .lastDay(LocalDate.of(2018, 12, 31))
                        .entries(entries)
                        .build());
    }

    private static Arbitrary<Object> of(GenericType type, int depth) {
        var raw = type.raw();
        var byHand = BY_HAND.get(raw);
        if (byHand != null) {
            return byHand.asGeneric();
        }
        if (raw.isEnum()) {
            return Arbitraries.of(List.of(raw.getEnumConstants())).asGeneric();
        }
        if (raw == Optional.class) {
            return orNothing(
                    Optional.empty(),
                    isPlain(type),
                    depth,
                    () -> of(type.argument(), depth).map(Optional::of));
        }
        if (raw == OptionalInt.class) {
            return Arbitraries.integers()
                    .between(0, 3000)
                    .map(n -> n == 0 ? OptionalInt.empty() : OptionalInt.of(n))
                    .asGeneric();
        }
        if (raw == OptionalLong.class) {
            return Arbitraries.longs()
                    .map(n -> n == 0 ? OptionalLong.empty() : OptionalLong.of(n))
                    .asGeneric();
        }
        if (Collection.class.isAssignableFrom(raw)) {
            return raw == Set.class
                    ? orNothing(
                            Set.of(),
                            isPlain(type),
                            depth,
                            () -> of(type.argument(), depth).set().ofMaxSize(2))
                    : orNothing(
                            List.of(),
                            isPlain(type),
                            depth,
                            () -> of(type.argument(), depth).list().ofMaxSize(2));
        }
        if (raw == Map.class) {
            return orNothing(
                    Map.of(),
                    isPlain(type),
                    depth,
                    () -> Arbitraries.maps(of(type.argument(0), depth), of(type.argument(1), depth))
                            .ofMaxSize(2));
        }
        if (raw == Reading.class) {
            return readings(of(type.argument(), depth + 1));
        }
        return shaped(Shape.of(raw).orElseThrow(() -> new AssertionError("No generator for " + type)), depth + 1);
    }

    /** What holds no compounds, and so cannot grow without end. */
    private static boolean isPlain(GenericType type) {
        return type.arguments().stream()
                .allMatch(argument -> argument.raw().isEnum() || BY_HAND.containsKey(argument.raw()));
    }

    private interface Later {
        Arbitrary<?> get();
    }

    private static Arbitrary<Object> orNothing(Object nothing, boolean isPlain, int depth, Later some) {
        return depth >= DEPTH && !isPlain
                ? Arbitraries.just(nothing)
                : Arbitraries.oneOf(List.of(
                        Arbitraries.just(nothing),
                        Arbitraries.lazy(() -> some.get().asGeneric())));
    }

    private static Arbitrary<Object> shaped(Shape shape, int depth) {
        if (shape instanceof Family family) {
            return Arbitraries.oneOf(family.variants().values().stream()
                    .map(variant -> compound(variant, depth))
                    .toList());
        }
        if (shape instanceof Compound compound) {
            return compound(compound, depth);
        }
        throw new AssertionError("No generator for " + shape.type());
    }

    /** A compound of its parts; what its checks refuse is tried anew. */
    private static Arbitrary<Object> compound(Compound compound, int depth) {
        var byHand = BY_HAND.get(compound.type());
        if (byHand != null) {
            return byHand.asGeneric();
        }
        var parts = new ArrayList<Arbitrary<Object>>();
        for (Attribute attribute : compound.attributes()) {
            parts.add(
                    attribute.name().equals("formatVersion")
                            ? Arbitraries.just(1)
                            : of(attribute.type(), depth).asGeneric());
        }
        if (parts.isEmpty()) {
            return Arbitraries.create(() -> compound.make(Map.of()));
        }
        return Combinators.combine(parts)
                .as(values -> made(compound, values))
                .withoutEdgeCases()
                .filter(Optional::isPresent)
                .map(Optional::get);
    }

    private static Optional<Object> made(Compound compound, List<Object> values) {
        var byName = new LinkedHashMap<String, Object>();
        for (var i = 0; i < values.size(); i++) {
            byName.put(compound.attributes().get(i).name(), values.get(i));
        }
        try {
            return Optional.of(compound.make(byName));
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException e) {
            return Optional.empty();
        }
    }

    private static Arbitrary<Object> readings(Arbitrary<?> values) {
        var wordings = texts().map(Wording::of);
        var problems = Arbitraries.of(ProblemCode.class)
                .map(code -> Problem.of(code).with("x", 1).at("/x"))
                .list()
                .ofMaxSize(1);
        return Combinators.combine(wordings, values.optional(), problems)
                .as((wording, value, met) -> value.<Reading<?>>map(known -> Reading.of(wording, known, met))
                        .orElseGet(() -> Reading.notUnderstood(wording, met)))
                .asGeneric();
    }

    /** Texts that a file can hold: no halves of letters, no control characters. */
    static Arbitrary<String> texts() {
        return Arbitraries.strings().ofMaxLength(8).map(text -> text.replaceAll("[\\p{Cc}\\p{Cs}&&[^\\t\\n\\r]]", "x"));
    }
}
