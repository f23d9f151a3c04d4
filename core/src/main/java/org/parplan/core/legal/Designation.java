package org.parplan.core.legal;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * A number with its symbol where it is printed: {@code 52/2017/QĐ-UBND}, {@code 18-NQ/TW}.
 *
 * @param number the number as printed
 * @param year the year after it
 * @param symbol the symbol, mended where the print slipped
 * @param end past its last letter
 * @param cutShort whether a mark follows that something should follow
 */
record Designation(String number, OptionalInt year, String symbol, int end, boolean cutShort) {

    /** Longer numbers and symbols are none; so a text is never looked at over and over again. */
    private static final int LONGEST_NUMBER = 9;

    private static final int LONGEST_SYMBOL = 60;
    private static final String SUFFIXES = "abcdđ";

    /** Reads at a place, and tells nothing of whether that is likely to be meant. */
    static Optional<Designation> at(SourceText text, int place) {
        var end = digits(text, place, LONGEST_NUMBER);
        if (end == place) {
            return Optional.empty();
        }
        end = SUFFIXES.indexOf(text.at(end)) >= 0 ? end + 1 : end;
        var afterNumber = separator(text, end);
        if (afterNumber == end) {
            return Optional.empty();
        }
        var party = Symbols.isDash(text.at(end));
        var afterYear = year(text, afterNumber);
        return symbol(
                text,
                text.between(place, end),
                afterYear == afterNumber
                        ? OptionalInt.empty()
                        : OptionalInt.of(Integer.parseInt(text.between(afterNumber, afterNumber + 4))),
                afterYear,
                party && afterYear == afterNumber);
    }

    private static Optional<Designation> symbol(
            SourceText text, String number, OptionalInt year, int start, boolean party) {
        if (!Character.isLetter(text.at(start))) {
            return Optional.empty();
        }
        var end = endOfSymbol(text, start);
        if (end - start > LONGEST_SYMBOL) {
            return Optional.empty();
        }
        var symbol = Symbols.mended(text.between(start, end), party);
        return Optional.of(new Designation(number, year, symbol, end, Symbols.isMark(text.at(end))));
    }

    /** Letters and digits with one mark at a time between them, and what spaces there are where none should be. */
    private static int endOfSymbol(SourceText text, int start) {
        var end = text.endOfWord(start);
        var typed = end - start <= LONGEST_NUMBER && Symbols.isHead(text.between(start, end));
        while (end - start <= LONGEST_SYMBOL) {
            var next = afterMark(text, end, typed);
            if (next == end) {
                return end;
            }
            typed = false;
            end = text.endOfWord(next);
        }
        return end;
    }

    /** Past a mark within a symbol: {@code QĐ-UBND}, {@code QĐ- UBND}; after the first part also {@code QĐ - UBND}. */
    private static int afterMark(SourceText text, int place, boolean typed) {
        var mark = typed ? text.skipSpace(place) : place;
        if (!Symbols.isMark(text.at(mark))) {
            return place;
        }
        var next = text.skipSpace(mark + 1);
        if (next == mark + 1 && mark == place) {
            return Character.isLetterOrDigit(text.at(next)) ? next : place;
        }
        return Character.isUpperCase(text.at(next)) && Character.isUpperCase(text.at(next + 1)) ? next : place;
    }

    /** Past a slash or hyphen after a number; past spaces around a slash too, where a type or a year with one follows. */
    private static int separator(SourceText text, int place) {
        var mark = text.skipSpace(place);
        var c = text.at(mark);
        if (c != '/' && !(Symbols.isDash(c) && mark == place)) {
            return place;
        }
        var next = text.skipSpace(mark + 1);
        if (mark == place && next == mark + 1) {
            return next;
        }
        return c == '/' && startsWithType(text, Math.max(next, year(text, next))) ? next : place;
    }

    private static boolean startsWithType(SourceText text, int place) {
        var end = text.endOfWord(place);
        return end - place <= LONGEST_NUMBER
                && Symbols.isMark(text.at(text.skipSpace(end)))
                && DocumentTypes.abbreviation(text.between(place, end)).isPresent();
    }

    /** Past a year and the separator after it. */
    private static int year(SourceText text, int place) {
        var end = digits(text, place, 5);
        if (end - place != 4) {
            return place;
        }
        var mark = text.at(end);
        if (mark != '/' && !Symbols.isDash(mark)) {
            return place;
        }
        return startsWithType(text, text.skipSpace(end + 1)) ? text.skipSpace(end + 1) : end + 1;
    }

    private static int digits(SourceText text, int place, int most) {
        var end = place;
        while (isDigit(text.at(end)) && end - place <= most) {
            end++;
        }
        return end - place > most ? place : end;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
