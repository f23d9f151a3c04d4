package org.parplan.core.kpi;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.parplan.core.text.Wording;

/**
 * What is to be reached or kept within, such as {@code 400 dịch vụ công trực tuyến mức 3} or {@code không quá 50%}.
 *
 * <p>A target may name no number ({@code một số đơn vị}): it is kept and is {@link #isVague() vague}. {@code 100%} is
 * all of a population, not the number 100.
 *
 * <pre>{@code
 * Target services = Target.builder().key("level-3").subject("dịch vụ trực tuyến mức độ 3")
 *         .comparison(Comparison.EQUAL).value(BigDecimal.valueOf(400)).unit(Unit.COUNT).build();
 * }</pre>
 */
@Value.Immutable
public abstract class Target {

    private static final int MOST_DIGITS = 18;
    private static final int MOST_DECIMALS = 6;

    Target() {}

    /**
     * Obtains a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The key, unique within the task or provision, such as {@code level-3}.
     *
     * @return the key
     */
    public abstract String key();

    /**
     * What is counted, or the population a share is of.
     *
     * @return the subject, in the language of the plan
     */
    public abstract String subject();

    /**
     * How a measurement is to compare with the value.
     *
     * @return the comparison
     */
    public abstract Comparison comparison();

    /**
     * The value, without needless zeros, where one is stated.
     *
     * @return the value, not negative, with at most 18 digits before the decimal mark and 6 after it
     */
    public abstract Optional<BigDecimal> value();

    /**
     * What the value counts.
     *
     * @return the unit
     */
    public abstract Unit unit();

    /**
     * Whether the value is a level or an increase.
     *
     * @return the basis, a level unless given
     */
    @Value.Default
    public Basis basis() {
        return Basis.LEVEL;
    }

    /**
     * The year that {@link Comparison#BETTER} and {@link Comparison#WORSE} compare with.
     *
     * @return the year
     */
    public abstract OptionalInt baseYear();

    /**
     * The phrase as printed.
     *
     * @return the wording
     */
    public abstract Optional<Wording> wording();

    /**
     * The set it counts over, where the members are known one by one.
     *
     * @return the members, their codes different, empty if only their number is known
     */
    public abstract List<Member> members();

    @Value.Check
    Target check() {
        checkDifferent("target " + key(), members());
        value().ifPresent(this::checkSize);
        var plain = value().map(Target::plain);
        return plain.equals(value()) ? this : builder().from(this).value(plain).build();
    }

    /** Refuses a set in which a code stands twice; of a target or of a KPI. */
    static void checkDifferent(String owner, List<Member> members) {
        var codes = new HashSet<String>();
        for (var member : members) {
            if (!codes.add(member.code())) {
                throw new IllegalArgumentException(
                        "Members of %s must have different codes, but %s stands twice".formatted(owner, member.code()));
            }
        }
    }

    private void checkSize(BigDecimal value) {
        if (value.signum() < 0) {
            throw new IllegalArgumentException(
                    "Value of target %s must not be negative, but was %s".formatted(key(), value));
        }
        var digits = (long) value.precision() - value.scale();
        if (value.signum() > 0
                && (digits > MOST_DIGITS || value.stripTrailingZeros().scale() > MOST_DECIMALS)) {
            throw new IllegalArgumentException(
                    "Value of target %s must have at most %s digits before the decimal mark and %s after it, but was %s"
                            .formatted(key(), MOST_DIGITS, MOST_DECIMALS, value));
        }
    }

    private static BigDecimal plain(BigDecimal value) {
        var stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /**
     * Tells whether nothing says how much is to be reached.
     *
     * @return true if it states no value and compares with no base year
     */
    public final boolean isVague() {
        return value().isEmpty() && !comparison().isAgainstBase();
    }

    /**
     * Tells whether it is a limit to keep within: it says at most or less than, or exactly none. A rank is never used
     * up: to be at most 10th is to be 10th or better, which is reached.
     *
     * @return true for a limit
     */
    public final boolean isLimit() {
        var none = comparison() == Comparison.EQUAL
                && value().filter(value -> value.signum() == 0).isPresent();
        return unit() != Unit.RANK && (comparison().isLimit() || none);
    }

    /** Collects the parts of a {@link Target}. */
    public static final class Builder extends ImmutableTarget.Builder {
        Builder() {}
    }
}
