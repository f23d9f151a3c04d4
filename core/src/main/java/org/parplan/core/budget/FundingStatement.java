package org.parplan.core.budget;

import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.parplan.core.text.Reading;

/**
 * What a plan says of the money for all tasks of one rule, such as IV.3: {@code Dự kiến tổng kinh phí thực hiện:
 * 640.000.000 đồng (Sáu trăm bốn mươi triệu đồng)}. It may state no total, only the rule.
 */
@Value.Immutable
public abstract class FundingStatement {

    FundingStatement() {}

    /**
     * Obtains a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The number of the unit of the plan that says so, such as {@code IV.3}.
     *
     * @return the number as printed
     */
    public abstract String number();

    /**
     * The rule it is about.
     *
     * @return the rule
     */
    public abstract FundingRule rule();

    /**
     * The line of the source text.
     *
     * @return the line, from 1
     */
    public abstract OptionalInt line();

    /**
     * The total it states, in figures.
     *
     * @return the total, not negative
     */
    public abstract Optional<Vnd> stated();

    /**
     * The total it states, in words, as printed.
     *
     * @return the words
     */
    public abstract Optional<String> words();

    @Value.Check
    void check() {
        if (stated().filter(Vnd::isNegative).isPresent()) {
            throw new IllegalArgumentException(
                    "Total stated in %s must not be negative, but was %s".formatted(number(), stated().get()));
        }
    }

    /**
     * The total in words, read.
     *
     * @return the reading of {@link #words()}, if there are any
     */
    public final Optional<Reading<Vnd>> readWords() {
        return words().map(Vnd::readWords);
    }

    /**
     * Tells whether figures and words name two amounts; words that are not understood name none.
     *
     * @return true if both are there, and differ
     */
    public final boolean figuresDifferFromWords() {
        var inWords = readWords().flatMap(Reading::value);
        return stated().isPresent() && inWords.isPresent() && !inWords.equals(stated());
    }

    /** Collects the parts of a {@link FundingStatement}. */
    public static final class Builder extends ImmutableFundingStatement.Builder {
        Builder() {}
    }
}
