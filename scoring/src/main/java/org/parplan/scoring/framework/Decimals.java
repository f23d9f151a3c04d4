package org.parplan.scoring.framework;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Decimal texts of at most six decimals as whole millionths, and back. */
final class Decimals {

    static final long ONE = 1_000_000;

    private static final int PLACES = 6;
    private static final int LONGEST = 20;
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
        var digits = millionths;
        var places = PLACES;
        while (places > decimals && digits % 10 == 0) {
            digits /= 10;
            places--;
        }
        return places == 0 ? Long.toString(digits) : text(digits, places, new char[LONGEST]);
    }

    /** Writes digits from the last to the first, with a point before the last places. */
    private static String text(long number, int places, char[] text) {
        var digits = number;
        var at = text.length;
        for (var place = 0; place <= places || digits > 0; place++) {
            if (place == places) {
                text[--at] = '.';
            }
            text[--at] = (char) ('0' + digits % 10);
            digits /= 10;
        }
        return new String(text, at, text.length - at);
    }
}
