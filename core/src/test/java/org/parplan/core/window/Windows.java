package org.parplan.core.window;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.parplan.core.deadline.Boundary;
import org.parplan.core.deadline.LimitUnit;
import org.parplan.core.deadline.TimeLimit;
import org.threeten.extra.LocalDateRange;

/** Generates windows of every kind and mixture. */
final class Windows {

    private static final LocalDate START = LocalDate.of(2015, 1, 1);

    private Windows() {}

    static Arbitrary<TaskWindow> windows() {
        return Combinators.combine(
                        stretches().list().ofMaxSize(4),
                        recurrences().optional(0.5),
                        events().list().ofMaxSize(2))
                .filter((stretches, recurrence, events) -> !stretches.isEmpty() || !events.isEmpty())
                .as((stretches, recurrence, events) -> TaskWindow.of(stretches, recurrence, events));
    }

    /** Days by themselves, and days that fill months, quarters and years. */
    static Arbitrary<Stretch> stretches() {
        var month = Arbitraries.integers().between(0, 60).map(months -> YearMonth.from(START.plusMonths(months)));
        var days = Combinators.combine(
                        Arbitraries.integers().between(0, 2000),
                        Arbitraries.frequencyOf(
                                Tuple.of(1, Arbitraries.just(0)),
                                Tuple.of(3, Arbitraries.integers().between(0, 400))),
                        hours().optional(0.4))
                .as((first, length, hour) -> new Stretch(
                        LocalDateRange.ofClosed(START.plusDays(first), START.plusDays(first + (long) length)), hour));
        var months = Combinators.combine(month, Arbitraries.of(1, 2, 3, 6, 9, 12, 24, 36))
                .as((first, length) -> ofMonths(first, length));
        var years = Combinators.combine(Arbitraries.integers().between(2015, 2020), Arbitraries.of(3, 6, 9, 12, 24))
                .as((year, length) -> ofMonths(YearMonth.of(year, 13 - Math.min(length, 12)), length));
        return Arbitraries.oneOf(days, months, years);
    }

    private static Stretch ofMonths(YearMonth first, int length) {
        return new Stretch(
                LocalDateRange.ofClosed(
                        first.atDay(1), first.plusMonths(length - 1L).atEndOfMonth()),
                Optional.empty());
    }

    static Arbitrary<LocalTime> hours() {
        return Arbitraries.integers().between(1, 24 * 60 - 1).map(minute -> LocalTime.of(minute / 60, minute % 60));
    }

    static Arbitrary<Recurrence> recurrences() {
        return Combinators.combine(
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        intervals().list().ofMaxSize(2),
                        recurringDays().list().ofMaxSize(3))
                .filter((periodic, onDemand, continuous, every, by) ->
                        periodic || onDemand || continuous || !every.isEmpty() || !by.isEmpty())
                .as((periodic, onDemand, continuous, every, by) -> Recurrence.builder()
                        .periodic(periodic)
                        .onDemand(onDemand)
                        .continuous(continuous)
                        .every(every)
                        .by(by)
                        .build());
    }

    static Arbitrary<Interval> intervals() {
        return Combinators.combine(Arbitraries.integers().between(1, 9999), Arbitraries.of(IntervalUnit.class))
                .as(Interval::of);
    }

    static Arbitrary<RecurringDay> recurringDays() {
        var boundaries = Arbitraries.of(Boundary.class);
        var days = Arbitraries.integers().between(1, 31);
        var plain = Arbitraries.<RecurringDay>oneOf(
                Combinators.combine(boundaries, Arbitraries.of(DayOfWeek.class)).as(RecurringDay::ofWeek),
                Combinators.combine(boundaries, days).as(RecurringDay::ofMonth),
                Combinators.combine(boundaries, Arbitraries.integers().between(1, 3), days)
                        .as(RecurringDay::ofQuarter),
                Combinators.combine(boundaries, Arbitraries.integers().between(1, 365))
                        .as((boundary, day) -> RecurringDay.ofYear(
                                boundary, MonthDay.from(LocalDate.of(2018, 1, 1).withDayOfYear(day)))));
        return Combinators.combine(plain, hours().optional(0.3))
                .as((day, hour) ->
                        day.boundary() == Boundary.BEFORE || hour.isEmpty() ? day : day.withUntil(hour.get()));
    }

    /** Events as plans word them, and with every word and mark in them that the grammar knows. */
    static Arbitrary<AwaitedEvent> events() {
        return Combinators.combine(eventWords(), limits().optional(0.6))
                .as((words, limit) ->
                        AwaitedEvent.builder().event(words).limit(limit).build());
    }

    private static Arbitrary<String> eventWords() {
        var worded = Arbitraries.of(
                "có yêu cầu",
                "có văn bản của Trung ương",
                "có văn bản, hướng dẫn của Trung ương",
                "Kế hoạch được ban hành",
                "Quốc hội thông qua Luật; Chính phủ ban hành Nghị định",
                "ngày 01/7/2025",
                "đủ điều kiện",
                "kết thúc “Một cửa, một cửa liên thông”.");
        var jumbled = Arbitraries.of(
                        "khi", "ngày", "trước", "quý", "II", "tháng", "6", "hằng", "năm", "2025", ",", ";", "và", ".",
                        "/", "“x”", "\"", "(", "kể từ", "một lần", "văn bản", "17 giờ", "-")
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(words -> String.join(" ", words));
        return Arbitraries.oneOf(worded, jumbled);
    }

    static Arbitrary<TimeLimit> limits() {
        return Combinators.combine(Arbitraries.integers().between(1, 9999), Arbitraries.of(LimitUnit.class), back())
                .as((length, unit, back) ->
                        TimeLimit.of(back && unit == LimitUnit.WORKING_DAYS ? -length : length, unit));
    }

    private static Arbitrary<Boolean> back() {
        return Arbitraries.of(true, false);
    }
}
