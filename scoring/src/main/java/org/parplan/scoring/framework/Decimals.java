package org.parplan.scoring.framework;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Decimal texts of at most six decimals as whole millionths, and back. */
final class Decimals {

    static final long ONE = 1_000_000;

    private static final int PLACES = 6;
    private static final Pattern TEXT = Pattern.compile("[0-9]{1,12}(\\.[0-9]{1,6})?");

    private Decimals() {}

    /** The millionths of a text, or -1 if it is no such text. */
    static long parse(String text) {
        return TEXT.matcher(text).matches()
                ? new BigDecimal(text).movePointRight(PLACES).longValueExact()
                : -1;
    }

    /** The shortest text. */
    static String text(long millionths) {
        return text(millionths, 0);
    }

    /** The text with so many decimals, or as many more as it takes to be exact. */
    static String text(long millionths, int decimals) {
        var whole = Long.toString(millionths / ONE);
        var rest = millionths % ONE;
        if (rest == 0 && decimals == 0) {
            return whole;
        }
        var digits = Long.toString(ONE + rest);
        var end = digits.length();
        while (end > decimals + 1 && digits.charAt(end - 1) == '0') {
            end--;
        }
        return whole + '.' + digits.substring(1, end);
    }
}
