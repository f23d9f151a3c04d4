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
            List.of("Sở Nội vụ", "Sở KH&CN", "UBND huyện Kỳ Anh", "Kỳ Anh", "Trung tâm Hoà Bình", "Đài PT - TH, báo");

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
     * Names, some of them dated.
     *
     * @return the generator
     */
    public static Arbitrary<AgencyName> names() {
        return Combinators.combine(Arbitraries.of(NAMES), validities()).as(AgencyName::new);
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
     * Agencies under any of a few codes; those of districts end with the districts.
     *
     * @return the generator
     */
    public static Arbitrary<RegisteredAgency> agencies() {
        return Combinators.combine(
                        codes(),
                        Arbitraries.of(LEVELS),
                        validities(),
                        Arbitraries.of(Certainty.class),
                        names().list().ofMinSize(1).ofMaxSize(2),
                        names().list().ofMaxSize(2),
                        parents().list().ofMaxSize(1))
                .as((code, level, validity, certainty, names, aliases, parents) -> RegisteredAgency.builder()
                        .code(code)
                        .level(level)
                        .validity(level == AgencyLevel.DISTRICT ? ended(validity) : validity)
                        .certainty(certainty)
                        .source(Optional.of("nguồn").filter(source -> names.size() > 1))
                        .names(names)
                        .aliases(aliases)
                        .parents(parents)
                        .build());
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
     * Successions among the codes, listed or not.
     *
     * @return the generator
     */
    public static Arbitrary<Succession> successions() {
        return Combinators.combine(
                        days(),
                        codes().list().ofMinSize(1).ofMaxSize(2),
                        codes().list().ofMinSize(1).ofMaxSize(2))
                .as((day, before, after) -> Succession.builder()
                        .firstDay(day)
                        .predecessors(before)
                        .successors(after)
                        .certainty(Certainty.REPORTED)
                        .build());
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
     * Registries.
     *
     * @return the generator
     */
    public static Arbitrary<AgencyRegistry> registries() {
        return Combinators.combine(
                        agencies().list().uniqueElements(RegisteredAgency::code).ofMaxSize(6),
                        successions().list().ofMaxSize(3),
                        counts().list().ofMaxSize(2),
                        doubts().list().ofMaxSize(1),
                        Arbitraries.of(true, false))
                .as((agencies, successions, counts, doubts, ends) -> AgencyRegistry.builder()
                        .name("Hà Tĩnh")
                        .firstDay(FIRST)
                        .agencies(agencies)
                        .successions(successions)
                        .ends(ends ? List.of(districtsEnd()) : List.of())
                        .counts(counts)
                        .doubts(doubts)
                        .build())
                .withoutEdgeCases();
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
