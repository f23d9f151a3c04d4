package org.parplan.core.agency;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.parplan.core.calendar.Certainty;

/** Generates registries of a few agencies that share names, begin, end, and follow one another. */
public final class Registries {

    private static final LocalDate FIRST = LocalDate.of(2018, 1, 1);
    private static final LocalDate DISTRICTS_END = LocalDate.of(2025, 6, 30);
    private static final List<AgencyLevel> LEVELS =
            List.of(AgencyLevel.DEPARTMENT, AgencyLevel.DISTRICT, AgencyLevel.COMMUNE, AgencyLevel.PUBLIC_UNIT);
    private static final List<String> NAMES =
            List.of("Sở Nội vụ", "Sở KH&CN", "UBND huyện Kỳ Anh", "Trung tâm Hoà Bình", "Đài PT - TH, báo");
    private static final List<String> SHORT_NAMES = List.of("Kỳ Anh", "SNV", "Hoà Bình");

    private Registries() {}

    /**
     * Days from 2018 to 2027.
     *
     * @return the generator
     */
    public static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 3650).map(FIRST::plusDays);
    }

    /**
     * Validities with and without ends.
     *
     * @return the generator
     */
    public static Arbitrary<Validity> validities() {
        return Combinators.combine(days(), Arbitraries.integers().between(0, 2000), Arbitraries.of(0, 1, 2, 3))
                .as((first, length, open) -> switch (open) {
                    case 0 -> Validity.ALWAYS;
                    case 1 -> Validity.from(first);
                    case 2 -> Validity.until(first);
                    default -> Validity.of(first, first.plusDays(length));
                });
    }

    /**
     * Names in full, some of them dated, that only the agency of a code has.
     *
     * @param code  the code
     * @return the generator
     */
    public static Arbitrary<AgencyName> names(String code) {
        return names(NAMES.stream().map(name -> name + " " + code).toList());
    }

    /**
     * Short names, some of them dated, that several agencies may share.
     *
     * @return the generator
     */
    public static Arbitrary<AgencyName> names() {
        return names(SHORT_NAMES);
    }

    private static Arbitrary<AgencyName> names(List<String> texts) {
        return Combinators.combine(Arbitraries.of(texts), validities()).as(AgencyName::new);
    }

    /**
     * Codes of agencies that a generated registry may have.
     *
     * @return the generator
     */
    public static Arbitrary<String> codes() {
        return Arbitraries.integers().between(0, 7).map(number -> "a" + number);
    }

    /**
     * Links to what an agency belongs to.
     *
     * @return the generator
     */
    public static Arbitrary<AgencyParent> parents() {
        return Combinators.combine(codes(), validities()).as(AgencyParent::new);
    }

    /**
     * Agencies of a few codes, without parents; those of districts end with the districts.
     *
     * @return the generator
     */
    public static Arbitrary<RegisteredAgency> agencies() {
        return codes().flatMap(Registries::agencies);
    }

    private static Arbitrary<RegisteredAgency> agencies(String code) {
        return Combinators.combine(
                        Arbitraries.of(LEVELS),
                        validities(),
                        Arbitraries.of(Certainty.class),
                        names(code).list().ofMinSize(1).ofMaxSize(2),
                        names().list().ofMaxSize(2))
                .as((level, validity, certainty, names, aliases) -> RegisteredAgency.builder()
                        .code(code)
                        .level(level)
                        .validity(level == AgencyLevel.DISTRICT ? ended(validity) : validity)
                        .certainty(certainty)
                        .source(Optional.of("nguồn").filter(source -> names.size() > 1))
                        .names(names)
                        .aliases(aliases)
                        .build());
    }

    /** Puts an agency under another while both exist, if they ever do. */
    private static RegisteredAgency under(RegisteredAgency agency, RegisteredAgency parent) {
        return agency.equals(parent)
                ? agency
                : agency.validity()
                        .with(parent.validity())
                        .map(both -> RegisteredAgency.builder()
                                .from(agency)
                                .addParents(new AgencyParent(parent.code(), both))
                                .build())
                        .orElse(agency);
    }

    private static Validity ended(Validity validity) {
        if (validity.endedBefore(DISTRICTS_END)) {
            return validity;
        }
        return validity.firstDay()
                .filter(first -> !first.isAfter(DISTRICTS_END))
                .map(first -> Validity.of(first, DISTRICTS_END))
                .orElse(Validity.until(DISTRICTS_END));
    }

    /**
     * Successions of one or two codes by one or two, none of them on both sides.
     *
     * @return the generator
     */
    public static Arbitrary<Succession> successions() {
        return Combinators.combine(
                        days(),
                        codes().set().ofMinSize(1).ofMaxSize(2),
                        codes().map(code -> "n" + code).set().ofMinSize(1).ofMaxSize(2))
                .as((day, before, after) -> Succession.builder()
                        .firstDay(day)
                        .predecessors(before)
                        .successors(after)
                        .certainty(Certainty.REPORTED)
                        .build());
    }

    /** Successions among agencies, at least two, from one to one listed behind it, on a day on which they can be. */
    private static Arbitrary<List<Succession>> successions(List<RegisteredAgency> agencies) {
        return Combinators.combine(
                        Arbitraries.integers().between(0, agencies.size() - 2),
                        Arbitraries.integers().between(1, agencies.size() - 1),
                        Arbitraries.of(true, false),
                        days())
                .as((before, after, isMerger, day) ->
                        succession(agencies.get(before), agencies.get(Math.max(after, before + 1)), isMerger, day)
                                .stream()
                                .toList())
                .list()
                .ofMaxSize(5)
                .map(several -> several.stream().flatMap(List::stream).toList());
    }

    /** On the day after the predecessor's end if the successor is there, or on a day on which it goes on beside it. */
    private static Optional<Succession> succession(
            RegisteredAgency before, RegisteredAgency after, boolean isMerger, LocalDate day) {
        var next = before.validity().lastDay().map(last -> last.plusDays(1));
        var takenOver = next.filter(after.validity()::contains);
        var goesOn = before.validity().contains(day) && after.validity().contains(day);
        if (takenOver.isEmpty() && !goesOn) {
            return Optional.empty();
        }
        var succession = Succession.builder()
                .firstDay(takenOver.orElse(day))
                .addPredecessors(before.code())
                .addSuccessors(after.code())
                .certainty(Certainty.REPORTED);
        if (takenOver.isEmpty()) {
            succession.addSuccessors(before.code());
        } else if (isMerger) {
            succession.addPredecessors(after.code());
        }
        return Optional.of(succession.build());
    }

    /**
     * Counts of levels.
     *
     * @return the generator
     */
    public static Arbitrary<LevelCount> counts() {
        return Combinators.combine(
                        Arbitraries.of(LEVELS), Arbitraries.integers().between(0, 9), validities())
                .as((level, count, validity) -> LevelCount.builder()
                        .level(level)
                        .count(count)
                        .validity(validity)
                        .certainty(Certainty.REPORTED)
                        .source("bộ dữ liệu")
                        .build());
    }

    /**
     * Doubts about levels.
     *
     * @return the generator
     */
    public static Arbitrary<LevelDoubt> doubts() {
        return Combinators.combine(Arbitraries.of(LEVELS), validities())
                .as((level, validity) -> LevelDoubt.builder()
                        .level(level)
                        .validity(validity)
                        .source("347/QĐ-UBND")
                        .build());
    }

    /**
     * The end of the districts.
     *
     * @return the end
     */
    public static LevelEnd districtsEnd() {
        return LevelEnd.builder()
                .level(AgencyLevel.DISTRICT)
                .lastDay(DISTRICTS_END)
                .successor(AgencyLevel.COMMUNE)
                .certainty(Certainty.REPORTED)
                .build();
    }

    /**
     * Registries without contradictions: of agencies that may be under the first, that follow one another, and counts each
     * of other days.
     *
     * @return the generator
     */
    public static Arbitrary<AgencyRegistry> registries() {
        return agencies()
                .list()
                .uniqueElements(RegisteredAgency::code)
                .ofMaxSize(6)
                .flatMap(Registries::registries)
                .withoutEdgeCases();
    }

    private static Arbitrary<AgencyRegistry> registries(List<RegisteredAgency> agencies) {
        var successions = agencies.size() < 2 ? Arbitraries.just(List.<Succession>of()) : successions(agencies);
        return Combinators.combine(
                        successions,
                        counts().list().ofMaxSize(3),
                        doubts().list().ofMaxSize(1),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false))
                .as((followed, counts, doubts, ends, under) -> AgencyRegistry.builder()
                        .name("Hà Tĩnh")
                        .firstDay(FIRST)
                        .agencies(
                                under
                                        ? agencies.stream()
                                                .map(agency -> under(agency, agencies.get(0)))
                                                .toList()
                                        : agencies)
                        .successions(followed)
                        .ends(ends ? List.of(districtsEnd()) : List.of())
                        .counts(apart(counts, ends))
                        .doubts(doubts)
                        .build());
    }

    private static List<LevelCount> apart(List<LevelCount> counts, boolean districtsEnd) {
        var apart = new ArrayList<LevelCount>();
        for (var count : counts) {
            var days = districtsEnd && count.level() == AgencyLevel.DISTRICT
                    ? count.validity().with(Validity.until(DISTRICTS_END))
                    : Optional.of(count.validity());
            if (days.isPresent()
                    && apart.stream()
                            .noneMatch(other -> other.level() == count.level()
                                    && other.validity().overlaps(days.get()))) {
                apart.add(LevelCount.builder().from(count).validity(days.get()).build());
            }
        }
        return apart;
    }

    /**
     * Selectors of one or two selections, some narrowed.
     *
     * @return the generator
     */
    public static Arbitrary<GroupSelector> selectors() {
        var terms = Combinators.combine(
                        Arbitraries.of(LEVELS).set().ofMinSize(1).ofMaxSize(2),
                        codes().optional(0.3),
                        codes().set().ofMaxSize(2),
                        Arbitraries.of("", "", "", "nông thôn mới"))
                .as((levels, parent, except, quality) -> {
                    var selector = GroupSelector.of(new ArrayList<>(levels).toArray(AgencyLevel[]::new));
                    for (var code : except) {
                        selector = selector.except(code);
                    }
                    selector = parent.isPresent() ? selector.under(parent.get()) : selector;
                    return quality.isEmpty() ? selector : GroupSelector.parse(selector + " where " + quality);
                });
        return terms.list()
                .ofMinSize(1)
                .ofMaxSize(2)
                .map(several -> several.stream().reduce(GroupSelector::union).orElseThrow());
    }
}
