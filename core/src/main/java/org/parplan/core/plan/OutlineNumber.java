package org.parplan.core.plan;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.parplan.core.shape.Atom;

/**
 * The number of a section with those of the sections around it, such as {@code II.7.d}.
 *
 * <p>Each part is roman in capitals, arabic, or a letter of the Vietnamese lettering, which has đ after d and no f, j,
 * w or z: after {@code II.7.d} comes {@code II.7.đ}, then {@code II.7.e}.
 *
 * <pre>{@code
 * OutlineNumber.parse("I.2.e").ordinal();   // 6: a b c d đ e
 * OutlineNumber.parse("VI.4").sibling(5);   // VI.5
 * }</pre>
 */
@Atom
@Value.Immutable
public abstract class OutlineNumber {

    private static final String LETTERS = "abcdđeghiklmnopqrstuvxy";
    private static final List<String> ROMAN_ONES = List.of("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX");
    private static final List<String> ROMAN_TENS = List.of("", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC");

    OutlineNumber() {}

    /**
     * Obtains a number from the text that {@link #toString()} writes.
     *
     * @param text  the parts joined by dots, such as {@code II.7.d}
     * @return the number
     * @throws IllegalArgumentException if a part is no number from 1 to 99 in one of the three forms
     */
    public static OutlineNumber parse(String text) {
        return ImmutableOutlineNumber.of(text);
    }

    /**
     * The parts joined by dots.
     *
     * @return the text
     */
    public abstract String text();

    @Value.Check
    void check() {
        for (var part : text().split("\\.", -1)) {
            if (ordinalOf(part) == 0) {
                throw new IllegalArgumentException(
                        "Outline number must be written with roman, arabic or lettered parts, such as II.7.d: "
                                + text());
            }
        }
    }

    /**
     * The place of the last part among its siblings, from 1.
     *
     * @return the place
     */
    public final int ordinal() {
        return ordinalOf(last());
    }

    /**
     * The number of the section around this one, empty at the top.
     *
     * @return the outer number
     */
    public final Optional<OutlineNumber> parent() {
        var dot = text().lastIndexOf('.');
        return dot < 0 ? Optional.empty() : Optional.of(parse(text().substring(0, dot)));
    }

    /**
     * The number at another place among the siblings of this one, in the same form.
     *
     * @param ordinal  the place, from 1 to the last the form has
     * @return the sibling
     */
    public final OutlineNumber sibling(int ordinal) {
        var last = last();
        var form = Character.isDigit(last.charAt(0))
                ? Integer.toString(ordinal)
                : LETTERS.indexOf(last.charAt(0)) >= 0
                        ? LETTERS.substring(ordinal - 1, ordinal)
                        : ROMAN_TENS.get(ordinal / 10) + ROMAN_ONES.get(ordinal % 10);
        return parse(text().substring(0, text().length() - last.length()) + form);
    }

    /**
     * Tells whether this section is the other or lies within it.
     *
     * @param outer  the number that may lie around this one
     * @return true if it does
     */
    public final boolean isWithin(OutlineNumber outer) {
        return text().equals(outer.text()) || text().startsWith(outer.text() + ".");
    }

    private String last() {
        return text().substring(text().lastIndexOf('.') + 1);
    }

    private static int ordinalOf(String part) {
        if (part.length() == 1 && LETTERS.indexOf(part.charAt(0)) >= 0) {
            return LETTERS.indexOf(part.charAt(0)) + 1;
        }
        if (part.matches("[1-9][0-9]?")) {
            return Integer.parseInt(part);
        }
        for (var n = 1; n < 100; n++) {
            if (part.equals(ROMAN_TENS.get(n / 10) + ROMAN_ONES.get(n % 10))) {
                return n;
            }
        }
        return 0;
    }

    /** Returns the parts joined by dots, which {@link #parse(String)} reads back. */
    @Override
    public final String toString() {
        return text();
    }
}
