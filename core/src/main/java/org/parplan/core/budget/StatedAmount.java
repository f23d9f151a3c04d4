package org.parplan.core.budget;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;
import org.parplan.core.text.Reading;

/**
 * An amount of money as a text states it: {@code hơn 268 tỷ đồng}, {@code 280 triệu đồng/HTX}.
 *
 * <pre>{@code
 * StatedAmount saved = StatedAmount.read("tiết kiệm hơn 268 tỷ đồng").orElseThrow().get(0);
 * saved.amount();   // 268.000.000.000 đồng
 * saved.bound();    // MORE_THAN
 * saved.wording();  // "hơn 268 tỷ đồng"
 * }</pre>
 */
@Value.Immutable
public abstract class StatedAmount {

    StatedAmount() {}

    /**
     * Reads all amounts of money in a running text, in their order.
     *
     * <p>Dots part thousands and a comma begins decimals: {@code 10.367,700 tỷ đồng} is 10.367.700.000.000 đồng. What
     * may mean two amounts ({@code 100,000 đồng}, {@code 1.5 tỷ}, {@code 640 000 000 đồng}) is refused with a problem,
     * and so are a part of a đồng, a negative amount and one beyond 64 bits. An amount is a figure with a currency, or
     * number words with one; a figure with {@code triệu} or {@code tỷ} alone is taken for money where no word follows
     * that it could count, and so is a text of nothing but one figure in groups; both are marked
     * {@link org.parplan.core.text.ProblemCode#CURRENCY_INFERRED}. All other figures are left alone: {@code 4,2 triệu
     * thửa đất}, {@code 50%}, {@code 30/6/2018}. Money whose amount is not known for certain is a problem and no
     * amount: groups parted by other marks ({@code 1'000'000 đồng}), a number with a number behind its unit ({@code 5
     * triệu ba trăm nghìn đồng}, {@code 1 tỷ 5}), members of a list without their unit ({@code 5 và 7 triệu}), vague
     * numbers ({@code hàng chục triệu đồng}).
     *
     * <p>Figures joined by a slash or a dash share the last one's unit and what it is for. A slash pair
     * ({@code 120/150 triệu đồng}) is two amounts in the order printed: which is planned and which is spent is for the
     * column's heading to say. A range ({@code 10 - 12 tỷ đồng}) is two amounts, at least the first and at most the
     * second, unless a word before either says otherwise ({@code từ trên 10 đến dưới 12 tỷ đồng}); {@code khoảng} before
     * it is said of both, and {@code dưới 10 - 12 tỷ đồng} is refused. A word before a slash pair is said of its first
     * amount. An amount restated in parentheses, as
     * in {@code 640.000.000 đồng (Sáu trăm bốn mươi triệu đồng)}, is one amount; where figures and words differ, the
     * figures stand and the problem says so. Footnote marks such as {@code (1)} and {@code *} are passed over.
     *
     * @param text  the text, such as {@code hơn 268 tỷ đồng}
     * @return the reading: the amounts that were understood, and a problem at {@code line:column} for each that was not
     */
    public static Reading<List<StatedAmount>> read(String text) {
        return new AmountScanner(text, OptionalLong.empty()).read();
    }

    /**
     * Reads all amounts of money in the cell of a column whose heading names a unit: as in a running text, but a cell
     * of nothing but figures counts the column's unit, with a label before them ({@code Tổng: 100}) or the mark of a
     * footnote behind them ({@code 100 (1)}). What may be a date or a span of years ({@code 30/6}, {@code 2016-2020}) and
     * other figures that are said to count nothing are a problem.
     *
     * @param cell  the cell, such as {@code 10.200} or {@code 120/150}
     * @param dongPerUnit  the column's unit, in whole đồng, above zero: 1,000,000 for a column in million đồng
     * @return the reading: the amounts that were understood, and a problem at {@code line:column} for each that was not
     * @throws IllegalArgumentException if the unit is not above zero
     */
    public static Reading<List<StatedAmount>> read(String cell, long dongPerUnit) {
        if (dongPerUnit <= 0) {
            throw new IllegalArgumentException("Unit of amounts must be above 0 đồng, but was " + dongPerUnit);
        }
        return new AmountScanner(cell, OptionalLong.of(dongPerUnit)).read();
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
     * The amount.
     *
     * @return the amount, not negative
     */
    public abstract Vnd amount();

    /**
     * How the amount bounds what is meant.
     *
     * @return the bound
     */
    @Value.Default
    public AmountBound bound() {
        return AmountBound.EXACTLY;
    }

    /**
     * What the amount is for one of, such as {@code HTX}, {@code năm} or {@code người/tháng}. A name of several
     * syllables is known where it is common ({@code hợp tác xã}); of any other the first syllable is given.
     *
     * @return the words after the slash, if there is one
     */
    public abstract Optional<String> per();

    /**
     * The amount as printed, with the words that bound it.
     *
     * @return the part of the text
     */
    public abstract String wording();

    /**
     * Where the wording begins in the text.
     *
     * @return how many chars stand before it
     */
    public abstract int start();

    @Value.Check
    void check() {
        if (amount().isNegative()) {
            throw new IllegalArgumentException("Stated amount must not be negative, but was " + amount());
        }
        if (start() < 0) {
            throw new IllegalArgumentException("Start must not be below 0, but was " + start());
        }
    }

    /** Collects the parts of a {@link StatedAmount}. */
    public static final class Builder extends ImmutableStatedAmount.Builder {
        Builder() {}
    }
}
