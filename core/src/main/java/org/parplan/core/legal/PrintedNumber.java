package org.parplan.core.legal;

import java.util.Optional;

/**
 * The number of a document as printed: {@code 225}, {@code 06a}, and {@code O1} where a letter was typed for a digit.
 *
 * @param printed the letters
 * @param end past the last of them
 */
record PrintedNumber(String printed, int end) {

    /** Longer numbers are none; so a text is never looked at over and over again. */
    static final int LONGEST = 9;

    private static final String SUFFIXES = "abcdđ";

    /** Reads at a place; among letters typed for digits there is a digit. */
    static Optional<PrintedNumber> at(SourceText text, int place) {
        var end = place;
        var digits = 0;
        while (isDigitOrLike(text.at(end)) && end - place <= LONGEST) {
            digits += isDigit(text.at(end)) ? 1 : 0;
            end++;
        }
        if (digits == 0 || end - place > LONGEST) {
            return Optional.empty();
        }
        end = SUFFIXES.indexOf(text.at(end)) >= 0 ? end + 1 : end;
        return Optional.of(new PrintedNumber(text.between(place, end), end));
    }

    /** Tells whether a letter was typed for a digit. */
    boolean isSlip() {
        return !mended(printed).equals(printed);
    }

    /** With the digits that were meant: {@code 01} for {@code O1}. */
    static String mended(String printed) {
        return printed.replace('O', '0').replace('o', '0').replace('l', '1');
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isDigitOrLike(char c) {
        return isDigit(c) || c == 'O' || c == 'o' || c == 'l';
    }
}
