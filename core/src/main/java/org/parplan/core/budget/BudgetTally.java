package org.parplan.core.budget;

import java.util.EnumMap;
import java.util.Map;
import org.immutables.value.Value;
import org.parplan.core.text.Explanation;

/**
 * A sum over budget lines: the amounts counted, and beside them how many lines could not be counted, by kind.
 *
 * <p>Tallies add up in any order and any grouping to the same tally, {@link #ZERO} changing nothing. What is unknown
 * stays beside the sum however much is added: it never becomes zero.
 *
 * <pre>{@code
 * BudgetTally tally = budget.tally();
 * tally.counted();                          // 140.000.000 đồng
 * tally.uncounted().get(FundingKind.NOT_STATED); // 10
 * }</pre>
 */
@Value.Immutable
public abstract class BudgetTally {

    /** The tally of no lines. */
    public static final BudgetTally ZERO = builder().build();

    BudgetTally() {}

    /**
     * Obtains the tally of one line.
     *
     * @param line  the line
     * @return its amount as counted, or the line as uncounted
     */
    public static BudgetTally of(BudgetLine line) {
        return line.funding()
                .map(BudgetTally::of)
                .orElseGet(() -> builder().notUnderstood(1).build());
    }

    private static BudgetTally of(Funding funding) {
        var tally = builder();
        if (funding instanceof Funding.Amount amount) {
            tally.counted(amount.amount()).lines(1);
        } else if (funding.kind().isCounted()) {
            tally.lines(1);
        } else {
            tally.putUncounted(funding.kind(), 1L);
        }
        return tally.build();
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
     * The sum of the amounts.
     *
     * @return the sum, zero if there are none
     */
    @Value.Default
    public Vnd counted() {
        return Vnd.ZERO;
    }

    /**
     * How many lines the sum counts, printed zeros among them.
     *
     * @return the number of lines, not negative
     */
    @Value.Default
    public long lines() {
        return 0;
    }

    /**
     * How many lines the sum cannot count, by kind, in the order of the kinds.
     *
     * @return the numbers of lines, each above zero
     */
    public abstract Map<FundingKind, Long> uncounted();

    /**
     * How many lines the sum cannot count because their funding was not understood.
     *
     * @return the number of lines, not negative
     */
    @Value.Default
    public long notUnderstood() {
        return 0;
    }

    @Value.Check
    void check() {
        if (lines() < 0 || notUnderstood() < 0) {
            throw new IllegalArgumentException("Tally must not count fewer than 0 lines, but counts %s and %s"
                    .formatted(lines(), notUnderstood()));
        }
        uncounted().forEach((kind, lines) -> {
            if (kind.isCounted() || lines <= 0) {
                throw new IllegalArgumentException(
                        "Uncounted must be above 0 and of a kind that is not counted, but was %s of %s"
                                .formatted(lines, kind));
            }
        });
    }

    /**
     * How many lines the sum cannot count, of whatever kind.
     *
     * @return the number of lines
     */
    public final long uncountedLines() {
        return uncounted().values().stream().reduce(notUnderstood(), Math::addExact);
    }

    /**
     * Tells whether the sum is of all lines.
     *
     * @return true if no line is left uncounted
     */
    public final boolean isComplete() {
        return uncountedLines() == 0;
    }

    /**
     * Returns the sum of this tally and another.
     *
     * @param other  a tally of other lines
     * @return the tally of both
     * @throws ArithmeticException if 64 bits cannot hold a sum
     */
    public final BudgetTally plus(BudgetTally other) {
        var both = new EnumMap<FundingKind, Long>(FundingKind.class);
        both.putAll(uncounted());
        other.uncounted().forEach((kind, lines) -> both.merge(kind, lines, Math::addExact));
        return builder()
                .counted(counted().plus(other.counted()))
                .lines(Math.addExact(lines(), other.lines()))
                .uncounted(both)
                .notUnderstood(Math.addExact(notUnderstood(), other.notUnderstood()))
                .build();
    }

    /**
     * Tells how the sum came about: what it counts, and each kind that it does not.
     *
     * @return the explanation
     */
    public final Explanation explanation() {
        var explanation = Explanation.of("budget.tally")
                .with("counted", counted().dong())
                .with("lines", lines())
                .with("uncounted", uncountedLines());
        for (var kind : uncounted().entrySet()) {
            explanation = explanation.because(Explanation.of("budget.uncounted")
                    .with("kind", kind.getKey())
                    .with("lines", kind.getValue()));
        }
        return notUnderstood() == 0
                ? explanation
                : explanation.because(Explanation.of("budget.not-understood").with("lines", notUnderstood()));
    }

    /** Collects the parts of a {@link BudgetTally}. */
    public static final class Builder extends ImmutableBudgetTally.Builder {
        Builder() {}
    }
}
