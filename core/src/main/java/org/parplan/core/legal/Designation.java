package org.parplan.core.legal;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * A number with its symbol where it is printed: {@code 52/2017/QĐ-UBND}, {@code 18-NQ/TW}.
 *
 * @param number the number as printed
 * @param year the year after it, none where what is printed can be no year of an act
 * @param symbol the symbol, mended where the print slipped
 * @param end past its last letter
 * @param printedEnd past the last letter of what is printed as one with it, as {@code ngày} in {@code QĐ-TTgngày}
 * @param mark what else is to be known of the print
 */
record Designation(PrintedNumber number, OptionalInt year, String symbol, int end, int printedEnd, Mark mark) {

    /** What the marks around a number say. */
    enum Mark {
        /** Nothing more. */
        PLAIN,
        /** A mark follows that something should follow. */
        CUT_SHORT,
        /** Two years with a hyphen between them, so that they are a period: {@code 2016-2020/KH-UBND}. */
        PERIOD,
        /** Only a space stands between number and symbol: {@code 39 NQ/TW}, and {@code 5 NQ/TW} may be five of them. */
        APART
    }

    private static final int NONE = -1;
    private static final int LONGEST_SYMBOL = 60;
    private static final int LONGEST_YEAR = 6;
    private static final int LONGEST_GLUED = 12;
    private static final int FIRST_YEAR = 1945;
    private static final int LAST_YEAR = 2100;

    /** Reads at a place, and tells nothing of whether that is likely to be meant. */
    static Optional<Designation> at(SourceText text, int place) {
        return PrintedNumber.at(text, place).flatMap(number -> at(text, number));
    }

    private static Optional<Designation> at(SourceText text, PrintedNumber number) {
        var end = number.end();
        var separator = separator(text, end, true);
        var apart = separator == NONE && text.at(end) == ' ';
        var head = apart ? end + 1 : end;
        if (separator == NONE && !startsAtOnce(text, head)) {
            return Optional.empty();
        }
        var afterNumber = separator == NONE ? head : separator;
        var start = afterYear(text, afterNumber);
        var hasYear = start > afterNumber;
        var year = hasYear ? year(text, afterNumber) : OptionalInt.empty();
        var dash = separator == NONE ? isPartys(text, head) : Symbols.isDash(text.at(text.skipSpace(end)));
        var isPeriod = dash && year.isPresent() && isYear(number.printed());
        return symbol(text, number, year, start, new Context(dash && !hasYear, hasYear, isPeriod, apart));
    }

    /** Tells whether digits are a year in which an act can have been issued. */
    static boolean isYear(String digits) {
        return digits.length() == 4
                && digits.chars().allMatch(c -> PrintedNumber.isDigit((char) c))
                && Integer.parseInt(digits) >= FIRST_YEAR
                && Integer.parseInt(digits) <= LAST_YEAR;
    }

    /** The year that stands at a place, none where the digits are not one. */
    private static OptionalInt year(SourceText text, int place) {
        var digits = text.between(place, endOfDigits(text, place));
        return isYear(digits) ? OptionalInt.of(Integer.parseInt(digits)) : OptionalInt.empty();
    }

    /** Tells whether a slash stands after the type, as the Party has it. */
    private static boolean isPartys(SourceText text, int place) {
        return text.at(text.endOfWord(place)) == '/';
    }

    /** What stands before a symbol. */
    private record Context(boolean party, boolean withYear, boolean isPeriod, boolean isApart) {}

    private static Optional<Designation> symbol(
            SourceText text, PrintedNumber number, OptionalInt year, int start, Context context) {
        var end = endOfSymbol(text, start);
        if (end == start) {
            return Optional.empty();
        }
        var symbol = Symbols.mended(text.between(start, end), context.party(), context.withYear());
        return Optional.of(new Designation(number, year, symbol, end, endOfGlued(text, end), mark(text, end, context)));
    }

    private static Mark mark(SourceText text, int end, Context context) {
        if (context.isPeriod()) {
            return Mark.PERIOD;
        }
        if (Symbols.isMark(text.at(end)) && text.at(end) != '_') {
            return Mark.CUT_SHORT;
        }
        return context.isApart() ? Mark.APART : Mark.PLAIN;
    }

    /** Past a word, a date or further capitals that are printed as one with a symbol: {@code CPngày}, {@code CP14/5/2016}. */
    private static int endOfGlued(SourceText text, int place) {
        if (PrintedNumber.isDigit(text.at(place))) {
            var end = place;
            while (end - place < LONGEST_GLUED
                    && (PrintedNumber.isDigit(text.at(end))
                            || (Symbols.isMark(text.at(end)) && PrintedNumber.isDigit(text.at(end + 1))))) {
                end++;
            }
            return end;
        }
        var further = text.at(place) == '.'
                && Character.isUpperCase(text.at(place + 1))
                && Character.isUpperCase(text.at(place + 2));
        return Character.isLetter(text.at(place)) || further ? text.endOfWord(place + 1) : place;
    }

    /** Past a symbol that stands at a place; the place itself where none does. */
    static int endOfSymbol(SourceText text, int start) {
        if (!Character.isLetter(text.at(start))) {
            return start;
        }
        var end = endOfPart(text, start);
        var head = end - start <= PrintedNumber.LONGEST ? text.between(start, end) : "";
        if (text.at(end) == ' '
                && DocumentTypes.abbreviation(head).isPresent()
                && Symbols.isPrintedBody(text, end + 1)) {
            return endOfPart(text, end + 1);
        }
        var typed = Symbols.isHead(head) || Symbols.isCapitals(head);
        while (end - start <= LONGEST_SYMBOL) {
            var next = afterMark(text, end, typed);
            if (next == end) {
                return end;
            }
            typed = false;
            end = endOfPart(text, next);
        }
        return start;
    }

    /** Past the letters and digits of one part, and not past a word that is printed as one with it. */
    private static int endOfPart(SourceText text, int start) {
        var end = text.endOfWord(start);
        for (var at = start + 2; at < end && at - start <= PrintedNumber.LONGEST; at++) {
            var isDigits = PrintedNumber.isDigit(text.at(at)) && Symbols.isBody(text.between(start, at));
            if (isDigits || (Character.isUpperCase(text.at(at - 2)) && Symbols.isGlued(text, at))) {
                return at;
            }
        }
        return isDotted(text, start, end) ? end + 2 : end;
    }

    /** {@code T.W}: two capitals with a dot between them. */
    private static boolean isDotted(SourceText text, int start, int end) {
        return end == start + 1
                && text.at(end) == '.'
                && Character.isUpperCase(text.at(start))
                && Character.isUpperCase(text.at(end + 1))
                && text.endOfWord(end + 1) == end + 2;
    }

    /** Past a mark within a symbol: {@code QĐ-UBND}, {@code QĐ- UBND}; after the first part also {@code QĐ - UBND}. */
    private static int afterMark(SourceText text, int place, boolean typed) {
        var mark = typed ? text.skipSpace(place) : place;
        if (!Symbols.isMark(text.at(mark)) || (text.at(mark) == '_' && !typed)) {
            return place;
        }
        var next = text.skipSpace(mark + 1);
        if (next == mark + 1 && mark == place) {
            return Character.isLetterOrDigit(text.at(next)) ? next : place;
        }
        return Character.isUpperCase(text.at(next)) && Character.isUpperCase(text.at(next + 1)) ? next : place;
    }

    /**
     * Past a slash or hyphen; past spaces around it too, where what begins a symbol follows, or a year before one; {@link
     * #NONE} where there is none.
     */
    private static int separator(SourceText text, int place, boolean yearFollows) {
        var mark = text.skipSpace(place);
        var c = text.at(mark);
        if (c != '/' && (c == '_' || !Symbols.isDash(c))) {
            return NONE;
        }
        var next = text.skipSpace(mark + 1);
        if (mark == place && next == mark + 1) {
            return next;
        }
        return startsSymbol(text, yearFollows ? afterYear(text, next) : next, c == '/') ? next : NONE;
    }

    /** Tells whether a type and a body follow digits without a mark between: {@code 225QĐ-TTg}. */
    private static boolean startsAtOnce(SourceText text, int place) {
        if (!Character.isUpperCase(text.at(place)) || !startsSymbol(text, place, false)) {
            return false;
        }
        var body = text.endOfWord(place) + 1;
        return Symbols.isPrintedBody(text, body);
    }

    private static boolean startsSymbol(SourceText text, int place, boolean bodyToo) {
        var end = text.endOfWord(place);
        if (end - place > PrintedNumber.LONGEST || !Symbols.isMark(text.at(text.skipSpace(end)))) {
            return false;
        }
        var head = text.between(place, end);
        return bodyToo
                ? Symbols.isHead(head) || Symbols.isCapitals(head)
                : DocumentTypes.abbreviation(head).isPresent() && Character.isUpperCase(text.at(place));
    }

    /** Past a year, or what stands in its place, and the separator after it. */
    private static int afterYear(SourceText text, int place) {
        var end = endOfDigits(text, place);
        if (end - place < 4) {
            return place;
        }
        var next = separator(text, end, false);
        return next == NONE ? (startsAtOnce(text, end) ? end : place) : next;
    }

    private static int endOfDigits(SourceText text, int place) {
        var end = place;
        while (PrintedNumber.isDigit(text.at(end)) && end - place <= LONGEST_YEAR) {
            end++;
        }
        return end - place > LONGEST_YEAR ? place : end;
    }
}
