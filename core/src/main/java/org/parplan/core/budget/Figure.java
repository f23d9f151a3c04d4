package org.parplan.core.budget;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number in figures as Vietnamese writes it: dots part thousands, a comma begins decimals.
 *
 * <p>What English would write otherwise, a thousandfold difference, is a fault and not guessed: {@code 100,000} has
 * three decimals here and none there, and {@code 1.5} is nothing here and one and a half there. A number that is
 * otherwise grouped as no number ({@code 1.234.56}) is malformed.
 *
 * @param value the number, unless there is a fault
 * @param fault why there is none
 */
record Figure(@Nullable BigDecimal value, @Nullable Fault fault) {

    /** More digits than any amount has; longer ones are not made numbers of, which takes time in their square. */
    private static final int LONGEST = 60;

    /** Why figures are no number. */
    enum Fault {
        AMBIGUOUS,
        MALFORMED,
        /** Groups of three digits with what is no mark between groups. */
        SEPARATED,
        /** Numbers after its unit, with which it makes no number that is known. */
        MIXED,
        TOO_LONG
    }

    /** Reads digits with dots and commas between them. */
    static Figure read(String text) {
        if (text.length() > LONGEST) {
            return new Figure(null, Fault.TOO_LONG);
        }
        var comma = text.indexOf(',');
        var whole = comma < 0 ? text : text.substring(0, comma);
        var decimals = comma < 0 ? "" : text.substring(comma + 1);
        if (!areDigits(whole.replace(".", "")) || (comma >= 0 && !areDigits(decimals))) {
            return new Figure(null, Fault.MALFORMED);
        }
        var fault = whole.indexOf('.') < 0 ? ungrouped(whole, decimals) : grouped(whole, decimals);
        return fault == null
                ? new Figure(new BigDecimal(whole.replace(".", "") + "." + decimals + "0"), null)
                : new Figure(null, fault);
    }

    static boolean areDigits(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static @Nullable Fault ungrouped(String whole, String decimals) {
        var mayBeGroups = decimals.length() == 3 && whole.length() <= 3 && whole.charAt(0) != '0';
        return mayBeGroups ? Fault.AMBIGUOUS : null;
    }

    private static @Nullable Fault grouped(String whole, String decimals) {
        var groups = whole.split("\\.", -1);
        var sound = groups[0].length() <= 3 && groups[0].charAt(0) != '0';
        for (var i = 1; i < groups.length; i++) {
            sound &= groups[i].length() == 3;
        }
        if (sound) {
            return null;
        }
        return groups.length == 2 && decimals.isEmpty() ? Fault.AMBIGUOUS : Fault.MALFORMED;
    }
}
