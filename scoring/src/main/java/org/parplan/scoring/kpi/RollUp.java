package org.parplan.scoring.kpi;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.parplan.core.kpi.Share;
import org.parplan.core.text.Explanation;

/**
 * Figures of several agencies put together by one rule. Roll-ups merge in any order and any grouping to the same roll-up,
 * and that of ratios is the ratio of roll-ups.
 *
 * <p>What has no figure yet is not zero: it is left out and {@linkplain #unmeasured() named}. A mean of percentages is
 * refused; so is adding percentages, or figures of different units, bases, subjects or years, limits to what is to be
 * reached, increases counted from a baseline to others, and shares of one sort of denominator to those of another.
 * Figures of different days of a year are put together, and the explanation tells the days.
 *
 * <pre>{@code
 * RollUp.byField(RollUpRule.RATIO_OF_SUMS, contributions).get("7").ratio();   // 126/150, not the mean of 90 % and 75 %
 * }</pre>
 *
 * @param rule how the figures become one
 * @param contributions what the agencies bring, each indicator of each agency once, by agency and code
 */
public record RollUp(RollUpRule rule, List<Contribution> contributions) {

    private static final Comparator<Contribution> IN_ORDER = Comparator.comparing(Contribution::agency)
            .thenComparing(part -> part.kpi().code());

    /**
     * Puts figures together.
     *
     * @param rule  how the figures become one
     * @param contributions  what the agencies bring, in any order
     * @throws IllegalArgumentException if an agency brings an indicator twice, or the figures cannot be put together by
     *     the rule: percentages or ranks to be added, shares without a denominator, money over members, figures of
     *     different sorts or years, limits to be the least reached; the error names both values
     */
    public RollUp {
        Objects.requireNonNull(rule, "rule");
        contributions = contributions.stream().sorted(IN_ORDER).toList();
        RollUpChecks.check(rule, contributions);
    }

    /**
     * Puts figures together by agency.
     *
     * @param rule  how the figures become one
     * @param contributions  what the agencies bring, in any order
     * @return a roll-up for each agency, by code
     * @throws IllegalArgumentException as the constructor
     */
    public static Map<String, RollUp> byAgency(RollUpRule rule, Collection<Contribution> contributions) {
        return by(Contribution::agency, rule, contributions);
    }

    /**
     * Puts figures together by field.
     *
     * @param rule  how the figures become one
     * @param contributions  what the agencies bring, in any order
     * @return a roll-up for each field, by its number as text
     * @throws IllegalArgumentException as the constructor
     */
    public static Map<String, RollUp> byField(RollUpRule rule, Collection<Contribution> contributions) {
        return by(Contribution::field, rule, contributions);
    }

    private static Map<String, RollUp> by(
            Function<Contribution, String> key, RollUpRule rule, Collection<Contribution> contributions) {
        var groups = new TreeMap<String, List<Contribution>>();
        for (var part : contributions) {
            groups.computeIfAbsent(key.apply(part), group -> new ArrayList<>()).add(part);
        }
        var rolled = new TreeMap<String, RollUp>();
        groups.forEach((group, parts) -> rolled.put(group, new RollUp(rule, parts)));
        return Collections.unmodifiableMap(rolled);
    }

    /**
     * Returns this roll-up with the figures of another.
     *
     * @param other  the other, by the same rule
     * @return the roll-up of both
     * @throws IllegalArgumentException if the rules differ, or as the constructor
     */
    public RollUp plus(RollUp other) {
        if (rule != other.rule) {
            throw new IllegalArgumentException(
                    "Roll-ups must be by one rule, but were %s and %s".formatted(rule, other.rule));
        }
        return new RollUp(
                rule,
                Stream.concat(contributions.stream(), other.contributions.stream())
                        .toList());
    }

    /**
     * The sum, by {@link RollUpRule#SUM}.
     *
     * @return the sum of the figures there are; empty by another rule or if there are none
     * @throws ArithmeticException if 64 bits cannot hold it
     */
    public OptionalLong sum() {
        return rule == RollUpRule.SUM
                ? measured()
                        .mapToLong(part -> part.measurement().orElseThrow().part())
                        .reduce(Math::addExact)
                : OptionalLong.empty();
    }

    /**
     * The overall rate, by {@link RollUpRule#RATIO_OF_SUMS}.
     *
     * @return numerators and denominators added apart, of the figures there are; empty by another rule or if there are none
     * @throws ArithmeticException if 64 bits cannot hold a sum
     */
    public Optional<Share> ratio() {
        var ratios = measured().flatMap(part -> part.ratio().stream()).toList();
        return rule == RollUpRule.RATIO_OF_SUMS && !ratios.isEmpty()
                ? Optional.of(Share.mediant(ratios))
                : Optional.empty();
    }

    /**
     * The contribution that has reached least of its target, by {@link RollUpRule#MIN}.
     *
     * @return the first in order of those that have reached least; empty by another rule or if there are no figures
     */
    public Optional<Contribution> least() {
        return rule == RollUpRule.MIN
                ? measured()
                        .min(Comparator.<Contribution, Share>comparing(
                                part -> part.reached().orElseThrow()))
                : Optional.empty();
    }

    /**
     * Whether all meet their targets, by {@link RollUpRule#ALL_OF}.
     *
     * @return false as soon as one does not; empty by another rule, if there are no figures, or while one may still not
     */
    public Optional<Boolean> allMet() {
        if (rule != RollUpRule.ALL_OF || measured().findAny().isEmpty()) {
            return Optional.empty();
        }
        if (contributions.stream().anyMatch(part -> !part.isMet().orElse(true))) {
            return Optional.of(false);
        }
        return contributions.stream().allMatch(part -> part.isMet().isPresent()) ? Optional.of(true) : Optional.empty();
    }

    /**
     * Who has no figure yet.
     *
     * @return the contributions left out, in order
     */
    public List<Contribution> unmeasured() {
        return contributions.stream()
                .filter(part -> part.measurement().isEmpty())
                .toList();
    }

    /**
     * What came out, of which figures, and who has none.
     *
     * @return the explanation
     * @throws ArithmeticException if 64 bits cannot hold a sum
     */
    public Explanation explanation() {
        return new RollUpWords(this).explanation();
    }

    Stream<Contribution> measured() {
        return contributions.stream().filter(part -> part.measurement().isPresent());
    }
}
