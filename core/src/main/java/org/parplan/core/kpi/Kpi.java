package org.parplan.core.kpi;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.parplan.core.text.Explanation;
import org.parplan.core.window.TaskWindow;

/**
 * An indicator: a target in its place, with the window, the baseline and the set that measurements are judged by.
 *
 * <p>Arithmetic only: how much of a growth target a measurement reaches, and what room a limit leaves. What cannot be
 * told (a target without a number, a share without its population) is empty, and the {@linkplain #explanation
 * explanation} says why.
 *
 * <pre>{@code
 * Kpi level3 = Kpi.of("7.5/level-3", services);                                  // 400 services
 * level3.reached(Measurement.of(LocalDate.of(2018, 6, 30), 180));                // 180/400
 * iso.over(communes).missing(certified);                                         // which communes are still missing
 * }</pre>
 */
@Value.Immutable
public abstract class Kpi {

    Kpi() {}

    /**
     * Obtains an indicator without window and baseline.
     *
     * @param code  the code, such as {@code 7.5/level-3}
     * @param target  the target
     * @return the indicator
     */
    public static Kpi of(String code, Target target) {
        return builder().code(code).target(target).build();
    }

    /**
     * Obtains an indicator without baseline.
     *
     * @param code  the code, such as {@code 7.5/level-3}
     * @param target  the target
     * @param window  when it is to be reached or kept
     * @return the indicator
     */
    public static Kpi of(String code, Target target, TaskWindow window) {
        return builder().code(code).target(target).window(window).build();
    }

    /**
     * Obtains a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The code: where the target stands, and its key, such as {@code 7.5/level-3}.
     *
     * @return the code
     */
    public abstract String code();

    /**
     * What is to be reached or kept within.
     *
     * @return the target
     */
    public abstract Target target();

    /**
     * When the target is to be reached or kept.
     *
     * @return the window, where one is known
     */
    public abstract Optional<TaskWindow> window();

    /**
     * What an increase starts from, or what better and worse compare with.
     *
     * @return the number before, not negative
     */
    public abstract OptionalLong baseline();

    /**
     * The set it counts over: the target's own unless given.
     *
     * @return the members, their codes different, empty if only numbers are known
     */
    public abstract List<Member> members();

    @Value.Check
    Kpi check() {
        Target.checkDifferent("KPI " + code(), members());
        if (baseline().orElse(0) < 0) {
            throw new IllegalArgumentException("Baseline of KPI %s must not be negative, but was %s"
                    .formatted(code(), baseline().getAsLong()));
        }
        if (target().unit() == Unit.RANK && baseline().orElse(1) == 0) {
            throw new IllegalArgumentException("Baseline of KPI %s must be a rank from 1, but was 0".formatted(code()));
        }
        return members().isEmpty() && !target().members().isEmpty() ? over(target().members()) : this;
    }

    /**
     * Returns this indicator counted over a named set, so that it can tell which member is missing.
     *
     * @param members  the set, at least one, each once
     * @return a new indicator
     * @throws IllegalArgumentException if there are none, or one stands twice
     */
    public final Kpi over(Collection<Member> members) {
        if (members.isEmpty()) {
            throw new IllegalArgumentException(
                    "KPI %s must be counted over at least one member, but got none".formatted(code()));
        }
        return builder().from(this).members(members).build();
    }

    /**
     * Returns this indicator with a time to be reached or kept in.
     *
     * @param window  the window
     * @return a new indicator
     */
    public final Kpi during(TaskWindow window) {
        return builder().from(this).window(window).build();
    }

    /**
     * The members that are not yet achieved.
     *
     * @param achieved  those that are
     * @return the others, in the order of the set
     * @throws IllegalArgumentException if one is not of the set, naming it
     */
    public final List<Member> missing(Collection<Member> achieved) {
        return without(achieved.stream().map(Member::code).toList());
    }

    /**
     * The members that a measurement does not name.
     *
     * @param measurement  the measurement
     * @return the others, in the order of the set; empty if no set is known, or the measurement counts members without
     *     naming them
     * @throws IllegalArgumentException if it names one that is not of the set
     */
    public final Optional<List<Member>> missing(Measurement measurement) {
        var isUnknown = members().isEmpty()
                || (measurement.part() > 0 && measurement.achieved().isEmpty());
        return isUnknown ? Optional.empty() : Optional.of(without(measurement.achieved()));
    }

    private List<Member> without(Collection<String> achieved) {
        checkKnown(achieved);
        var codes = Set.copyOf(achieved);
        return members().stream()
                .filter(member -> !codes.contains(member.code()))
                .toList();
    }

    /**
     * Tells whether a measurement can be one of this indicator: of its members if it has any, and of no more than there
     * are, and of a rank from 1 on. One that cannot is refused wherever it would be judged.
     *
     * @param measurement  the measurement
     * @return the rule that it breaks, in a sentence; empty if it fits
     */
    public final Optional<String> misfit(Measurement measurement) {
        try {
            checkFits(measurement);
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.ofNullable(e.getMessage());
        }
    }

    /** Refuses a measurement of another set, or a rank that is none; an indicator without a set takes any other. */
    final void checkFits(Measurement measurement) {
        checkRank(measurement);
        if (members().isEmpty()) {
            return;
        }
        checkKnown(measurement.achieved());
        var size = members().size();
        if (measurement.whole().orElse(size) != size) {
            throw new IllegalArgumentException("Measurement of KPI %s must be of its %s members, but is of %s"
                    .formatted(code(), size, measurement.whole().getAsLong()));
        }
        var countsMembers = target().unit() == Unit.COUNT || target().unit() == Unit.PERCENT;
        if (countsMembers && target().basis() == Basis.LEVEL && measurement.part() > size) {
            throw new IllegalArgumentException("Measurement of KPI %s must count at most its %s members, but counts %s"
                    .formatted(code(), size, measurement.part()));
        }
    }

    /** Refuses a rank before the first. */
    final void checkRank(Measurement measurement) {
        if (target().unit() == Unit.RANK && measurement.part() == 0) {
            throw new IllegalArgumentException("Rank of KPI %s must be from 1, but was 0".formatted(code()));
        }
    }

    /** Refuses members of another set. */
    private void checkKnown(Collection<String> achieved) {
        var known = members().stream().map(Member::code).collect(Collectors.toSet());
        for (var code : achieved) {
            if (!known.contains(code)) {
                throw new IllegalArgumentException(
                        "Members achieved must be of KPI %s, but %s is not".formatted(code(), code));
            }
        }
    }

    /**
     * The share of a growth target that a measurement reaches, exactly.
     *
     * <p>A count reaches {@code part / value}; a share of a population {@code part × 100 / (whole × value)}; an increase
     * over a known baseline {@code (part − baseline) / value}, a decrease none of it. Without a value all of the named
     * set is to be reached. Limits, ranks and comparisons with a base year have no share.
     *
     * @param measurement  the measurement
     * @return the share, above one where more than the target is reached; empty where there is none to tell
     * @throws IllegalArgumentException if the measurement does not fit the set: it names others, counts more, or is of
     *     another whole
     * @throws ArithmeticException if 64 bits cannot hold the share in lowest terms
     */
    public final Optional<Share> reached(Measurement measurement) {
        return target().isLimit() ? Optional.empty() : new Growth(this, measurement).share();
    }

    /**
     * Tells whether a measurement meets the target.
     *
     * @param measurement  the measurement
     * @return true or false; empty where it cannot be told: without a number, its population or its baseline, and for
     *     {@link Comparison#ABOUT}, which needs a tolerance
     * @throws IllegalArgumentException if the measurement does not fit the set: it names others, counts more, or is of
     *     another whole
     */
    public final Optional<Boolean> isMet(Measurement measurement) {
        return target().isLimit()
                ? compliance(measurement).map(Compliance::isWithin)
                : new Growth(this, measurement).isMet();
    }

    /**
     * Tells whether a measurement meets the target, where about the value is near enough within a tolerance.
     *
     * @param measurement  the measurement
     * @param tolerance  how far from the value is still met, as a share of it, on either side
     * @return as {@link #isMet(Measurement)}, but also true or false for {@link Comparison#ABOUT}
     * @throws IllegalArgumentException if the measurement does not fit the set: it names others, counts more, or is of
     *     another whole
     */
    public final Optional<Boolean> isMet(Measurement measurement, Share tolerance) {
        return target().comparison() == Comparison.ABOUT
                ? new Growth(this, measurement).isNear(tolerance)
                : isMet(measurement);
    }

    /**
     * Compares a measurement with a limit.
     *
     * @param measurement  the measurement; of a limit in per cent also of how many
     * @return what the limit allows and what is left; empty if the target is no limit or lacks its number or population
     * @throws IllegalArgumentException if the measurement does not fit the set: it names others, counts more, or is of
     *     another whole
     */
    public final Optional<Compliance> compliance(Measurement measurement) {
        return target().isLimit() ? new Limit(this, measurement).compliance() : Optional.empty();
    }

    /**
     * Tells what a measurement means for this indicator, and what was taken into account.
     *
     * @param measurement  the measurement
     * @return the explanation
     * @throws IllegalArgumentException if the measurement does not fit the set: it names others, counts more, or is of
     *     another whole
     */
    public final Explanation explanation(Measurement measurement) {
        return target().isLimit()
                ? new Limit(this, measurement).explanation()
                : new Growth(this, measurement).explanation();
    }

    /** Collects the parts of a {@link Kpi}. */
    public static final class Builder extends ImmutableKpi.Builder {
        Builder() {}
    }
}
