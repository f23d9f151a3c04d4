package org.parplan.scoring.kpi;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How figures of several agencies become one. There is no mean: it would let a unit of one weigh as much as a thousand. */
public enum RollUpRule {
    /** Counts and amounts are added. */
    SUM,
    /** Of shares, numerators and denominators are added apart. */
    RATIO_OF_SUMS,
    /** The least share of a target reached is that of all. */
    MIN,
    /** All meet their targets, or not all do. */
    ALL_OF;

    private static final List<String> MEANS = List.of("mean", "average", "avg", "trung bình", "bình quân");

    /**
     * Obtains the rule of a name, as data names it.
     *
     * @param name  the name, such as {@code RATIO_OF_SUMS}
     * @return the rule
     * @throws IllegalArgumentException if there is none, which a mean is not
     */
    public static RollUpRule named(String name) {
        for (var rule : values()) {
            if (rule.name().equals(name)) {
                return rule;
            }
        }
        var lower = name.toLowerCase(Locale.ROOT);
        if (MEANS.stream().anyMatch(lower::contains)) {
            throw new IllegalArgumentException(
                    "Percentages have no mean: use RATIO_OF_SUMS with numerators and denominators, not " + name);
        }
        throw new IllegalArgumentException(
                "Rule of a roll-up must be one of %s, but was %s".formatted(Arrays.toString(values()), name));
    }
}
