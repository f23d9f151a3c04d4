package org.parplan.core.budget;

import java.math.BigInteger;
import org.immutables.value.Value;
import org.parplan.core.text.Explanation;
import org.parplan.core.text.Language;

/**
 * What was disbursed of a plan, kept exact with its denominator: 20.000.000 of 80.000.000 đồng of the adjusted plan.
 *
 * <p>It may be above the whole. The order is by size, and so not consistent with equals: 1 of 4 and 2 of 8 đồng are
 * different rates of the same size.
 */
@Value.Immutable
public abstract class ExecutionRate implements Comparable<ExecutionRate> {

    ExecutionRate() {}

    /**
     * Obtains a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * What was paid out.
     *
     * @return the numerator, not negative
     */
    public abstract Vnd disbursed();

    /**
     * The plan it is a share of.
     *
     * @return the denominator, above zero
     */
    public abstract Vnd of();

    /**
     * Which plan that is.
     *
     * @return the basis
     */
    public abstract ExecutionBasis basis();

    @Value.Check
    void check() {
        if (disbursed().isNegative() || of().compareTo(Vnd.ZERO) <= 0) {
            throw new IllegalArgumentException(
                    "Rate must be of at least 0 đồng disbursed and a plan above 0, but was %s of %s"
                            .formatted(disbursed(), of()));
        }
    }

    /**
     * Writes the rate as a percentage for people, rounded half up to at most two decimals.
     *
     * @param language  the language to write
     * @return the percentage, such as {@code 25%}
     */
    public final String percent(Language language) {
        return language.percent(disbursed().dong(), of().dong());
    }

    /**
     * Tells the rate with what it is a share of.
     *
     * @return the explanation
     */
    public final Explanation explanation() {
        return Explanation.of("budget.execution-rate")
                .with("disbursed", disbursed().dong())
                .with("of", of().dong())
                .with("basis", basis())
                .with("rate", disbursed().dong() + "/" + of().dong());
    }

    /**
     * Compares by size, exactly.
     *
     * @param other  the rate to compare with
     * @return negative, zero or positive as this is smaller, as large or larger
     */
    @Override
    public final int compareTo(ExecutionRate other) {
        return product(disbursed(), other.of()).compareTo(product(other.disbursed(), of()));
    }

    private static BigInteger product(Vnd a, Vnd b) {
        return BigInteger.valueOf(a.dong()).multiply(BigInteger.valueOf(b.dong()));
    }

    /** Collects the parts of an {@link ExecutionRate}. */
    public static final class Builder extends ImmutableExecutionRate.Builder {
        Builder() {}
    }
}
