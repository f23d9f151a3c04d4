package org.parplan.core.window;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The numeral of a quarter: which quarter it means, and how it was written.
 *
 * @param value the quarter meant, beyond 4 if there is no such quarter
 * @param style how it was written
 * @param start where it begins in the text, with the word {@code Quý} where that stands right before it
 * @param end where it ends
 */
record QuarterNumeral(int value, Style style, int start, int end) {

    private static final List<String> ROMAN = List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x");

    enum Style {
        ROMAN,
        /** With a lower-case L where an I should be: {@code Quý l}. */
        ROMAN_WITH_L,
        ARABIC
    }

    static @Nullable QuarterNumeral of(Token token, int start) {
        if (token.kind() == Token.Kind.NUMBER) {
            return new QuarterNumeral(token.number(), Style.ARABIC, start, token.end());
        }
        var letters = token.text().toLowerCase(Locale.ROOT);
        var value = ROMAN.indexOf(letters.replace('l', 'i')) + 1;
        if (value == 0) {
            return null;
        }
        var style = letters.contains("l") ? Style.ROMAN_WITH_L : Style.ROMAN;
        return new QuarterNumeral(value, style, start, token.end());
    }

    /** The quarter as it should be written, such as {@code Quý IV}. */
    String read() {
        return "Quý " + ROMAN.get(value - 1).toUpperCase(Locale.ROOT);
    }
}
