package org.parplan.core.budget;

/**
 * A way in which people's words for an amount depart from the default, which is {@code nghìn}, {@code linh},
 * {@code tỷ}, {@code tư} after {@code mươi}, and {@code không trăm} where a later group has no hundreds.
 *
 * <p>Sources disagree on all of them, so {@link Vnd#inWords(java.util.Set)} writes any combination and
 * {@link Vnd#readWords(String)} reads every one.
 */
public enum WordVariant {
    /** {@code lẻ} for {@code linh}: {@code một trăm lẻ năm}. */
    LE,
    /** {@code ngàn} for {@code nghìn}: {@code hai ngàn}. */
    NGAN,
    /** {@code tỉ} for {@code tỷ}: {@code một tỉ}. */
    TI,
    /** {@code bốn} for {@code tư} after {@code mươi}: {@code hai mươi bốn}. */
    BON,
    /** No {@code không trăm}: {@code hai nghìn linh một}, {@code một tỷ năm triệu}. */
    UNPADDED
}
