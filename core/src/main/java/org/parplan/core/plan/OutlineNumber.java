package org.parplan.core.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    private static final int MOST = 99;
    private static final String LETTERS = "abcdđeghiklmnopqrstuvxy";
    private static final List<String> ROMAN_ONES = List.of("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX");
    private static final List<String> ROMAN_TENS = List.of("", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC");

    /** Every part that can be, with its place; looked up, since a hostile number may have a million parts. */
    private static final Map<String, Integer> PLACES = places();

    OutlineNumber() {}

    private static Map<String, Integer> places() {
        var places = new HashMap<String, Integer>();
        for (var place = 1; place <= MOST; place++) {
            places.put(Integer.toString(place), place);
            places.put(roman(place), place);
        }
        for (var place = 1; place <= LETTERS.length(); place++) {
            places.put(letter(place), place);
        }
        return Map.copyOf(places);
    }

    private static String roman(int place) {
        return ROMAN_TENS.get(place / 10) + ROMAN_ONES.get(place % 10);
    }

    private static String letter(int place) {
        return LETTERS.substring(place - 1, place);
    }

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
            if (!PLACES.containsKey(part)) {
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
        return PLACES.getOrDefault(last(), 0);
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
     * @param ordinal  the place, from 1 to the last the form has: 99, or 23 for letters
     * @return the sibling
     * @throws IllegalArgumentException if the form has no such place
     */
    public final OutlineNumber sibling(int ordinal) {
        var last = last();
        var lettered = LETTERS.indexOf(last.charAt(0)) >= 0;
        var most = lettered ? LETTERS.length() : MOST;
        if (ordinal < 1 || ordinal > most) {
            throw new IllegalArgumentException(
                    "Place among the siblings of %s must be from 1 to %s, but was %s".formatted(this, most, ordinal));
        }
        var form = Character.isDigit(last.charAt(0))
                ? Integer.toString(ordinal)
                : lettered ? letter(ordinal) : roman(ordinal);
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

    /** Returns the parts joined by dots, which {@link #parse(String)} reads back. */
    @Override
    public final String toString() {
        return text();
    }
}
