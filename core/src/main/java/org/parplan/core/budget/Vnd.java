package org.parplan.core.budget;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.immutables.value.Value;
import org.parplan.core.shape.Atom;
import org.parplan.core.text.Language;
import org.parplan.core.text.Problem;
import org.parplan.core.text.ProblemCode;
import org.parplan.core.text.Reading;

/**
 * An amount of money in whole đồng, written {@code 640.000.000 đồng}.
 *
 * <p>Exact: a sum that a 64-bit number of đồng cannot hold is refused, never rounded or wrapped. A difference may be
 * negative. There is no smaller unit, so nothing is ever rounded either.
 *
 * <pre>{@code
 * Vnd total = Vnd.parse("640.000.000 đồng");
 * total.inWords();                         // "Sáu trăm bốn mươi triệu đồng"
 * total.minus(Vnd.ofDong(140_000_000));    // 500.000.000 đồng
 * }</pre>
 */
@Atom
@Value.Immutable
public abstract class Vnd implements Comparable<Vnd> {

    /** Nothing, {@code 0 đồng}. */
    public static final Vnd ZERO = ofDong(0);

    private static final String UNIT = " đồng";
    private static final Pattern GROUPED = Pattern.compile("-?[0-9]{1,3}(?:\\.[0-9]{3}){0,6}" + UNIT);

    Vnd() {}

    /**
     * Obtains an amount.
     *
     * @param dong  the amount, in whole đồng, possibly negative
     * @return the amount
     */
    public static Vnd ofDong(long dong) {
        return ImmutableVnd.of(dong);
    }

    /**
     * Obtains an amount from the text that {@link #toString()} writes.
     *
     * @param text  the amount in groups of three digits with its unit, such as {@code 640.000.000 đồng}
     * @return the amount
     * @throws IllegalArgumentException if the text has another form
     */
    public static Vnd parse(String text) {
        if (GROUPED.matcher(text).matches()) {
            var digits = text.substring(0, text.length() - UNIT.length()).replace(".", "");
            try {
                var amount = ofDong(Long.parseLong(digits));
                if (amount.toString().equals(text)) {
                    return amount;
                }
            } catch (NumberFormatException e) {
                throw new IllegalArgumentException(refusal(text), e);
            }
        }
        throw new IllegalArgumentException(refusal(text));
    }

    private static String refusal(String text) {
        return "Vnd must be written such as 640.000.000 đồng: " + text;
    }

    /**
     * Reads an amount written out in words, such as {@code Sáu trăm bốn mươi triệu đồng}.
     *
     * <p>Every {@link WordVariant} is understood, also mixed, with or without {@code đồng}, in any case and Unicode
     * composition. What could mean two amounts is not guessed: {@code một triệu tư} may be 1.000.004 or 1.400.000.
     *
     * @param text  the words
     * @return the reading, without a value if the words name no amount or one too large
     */
    public static Reading<Vnd> readWords(String text) {
        return WordReader.read(text);
    }

    /**
     * The amount as a number.
     *
     * @return the amount, in whole đồng
     */
    public abstract long dong();

    /**
     * Tells whether this is less than nothing, as a difference may be.
     *
     * @return true below zero
     */
    public final boolean isNegative() {
        return dong() < 0;
    }

    /**
     * Returns the sum of this amount and another.
     *
     * @param other  the amount to add
     * @return the exact sum
     * @throws ArithmeticException if 64 bits cannot hold it
     */
    public final Vnd plus(Vnd other) {
        try {
            return ofDong(Math.addExact(dong(), other.dong()));
        } catch (ArithmeticException e) {
            throw beyond("Sum of %s and %s".formatted(this, other), e);
        }
    }

    /**
     * Returns this amount less another.
     *
     * @param other  the amount to take away
     * @return the exact difference, negative if {@code other} is greater
     * @throws ArithmeticException if 64 bits cannot hold it
     */
    public final Vnd minus(Vnd other) {
        try {
            return ofDong(Math.subtractExact(dong(), other.dong()));
        } catch (ArithmeticException e) {
            throw beyond("Difference of %s and %s".formatted(this, other), e);
        }
    }

    private static ArithmeticException beyond(String what, ArithmeticException cause) {
        var refusal = new ArithmeticException(what + " must lie between " + ofDong(Long.MIN_VALUE) + " and "
                + ofDong(Long.MAX_VALUE) + ", but does not");
        refusal.initCause(cause);
        return refusal;
    }

    /**
     * Writes the amount out in the default words, such as {@code Hai nghìn không trăm linh một đồng}.
     *
     * @return the words, with a capital first letter and {@code đồng} at the end
     * @throws ArithmeticException if the amount is negative
     */
    public final String inWords() {
        return inWords(Set.of());
    }

    /**
     * Writes the amount out in words that depart from the default.
     *
     * @param variants  where to depart; none is the default
     * @return the words, with a capital first letter and {@code đồng} at the end
     * @throws ArithmeticException if the amount is negative
     */
    public final String inWords(Set<WordVariant> variants) {
        if (isNegative()) {
            throw new ArithmeticException("Amount in words must not be negative, but was " + this);
        }
        return WordWriter.write(dong(), variants);
    }

    /**
     * Compares this amount, printed in figures, with the same amount printed in words.
     *
     * <p>Words that are not understood name no other amount, so they do not differ; they are told as what they are.
     *
     * @param words  the words, such as {@code Sáu trăm bốn mươi triệu đồng}
     * @return the problem that the two differ, or that the words were not understood; empty if they agree
     */
    public final List<Problem> againstWords(String words) {
        var reading = readWords(words);
        if (!reading.isUnderstood()) {
            return List.of(Problem.of(ProblemCode.PART_NOT_UNDERSTOOD)
                    .with("wording", reading.wording().normalised()));
        }
        return equals(reading.orElseThrow())
                ? List.of()
                : List.of(Problem.of(ProblemCode.FIGURES_DIFFER_FROM_WORDS)
                        .with("figures", dong())
                        .with("words", words));
    }

    /**
     * Shares this amount out by the largest remainder: every part is its exact share rounded down, and the đồng left
     * over go one each to the parts that were rounded down most, of those alike to the first.
     *
     * <p>The parts add up to the whole. A larger share never gets less than a smaller one, and a share of zero gets
     * nothing. What a part gets of another whole is not promised to grow with it.
     *
     * <pre>{@code
     * Vnd.ofDong(100).allocate(1, 1, 1);   // 34, 33 and 33 đồng
     * }</pre>
     *
     * @param shares  how much each is to get in proportion to the others, none negative and not all zero
     * @return one part for each share, in their order
     * @throws IllegalArgumentException if a share is negative or none is above zero
     * @throws ArithmeticException if this amount is negative
     */
    public final List<Vnd> allocate(long... shares) {
        return Allocation.of(this, shares);
    }

    /**
     * Compares by amount.
     *
     * @param other  the amount to compare with
     * @return negative, zero or positive as this is less, equal or greater
     */
    @Override
    public final int compareTo(Vnd other) {
        return Long.compare(dong(), other.dong());
    }

    /** Returns the text {@code 640.000.000 đồng}, which {@link #parse(String)} reads back. */
    @Override
    public final String toString() {
        return Language.VI.money(dong());
    }
}
