package org.parplan.core.legal;

import org.parplan.core.legal.DocumentTypes.TypeWord;

/** Digits that a word announces as a number and that are none as they stand, so that they are told. */
final class UntoldNumbers {

    private static final Phrases JOINTS = Phrases.of(", ", "; ", " và ", " hoặc ", ", và ");

    private static final int LONGEST = 24;

    private UntoldNumbers() {}

    /** Past the whole of {@code 37 13/QĐ-UBND}, of which the second part alone is another number; else the place itself. */
    static int endOfSplit(SourceText text, int place) {
        var end = endOfDigits(text, place);
        if (end == place || text.at(end) != ' ' || !PrintedNumber.isDigit(text.at(end + 1))) {
            return place;
        }
        return Designation.at(text, end + 1)
                .filter(read -> read.mark() == Designation.Mark.PLAIN
                        && Symbols.isPlain(read.symbol(), read.year().isPresent()))
                .map(Designation::end)
                .orElse(place);
    }

    /** Past {@code 345 /BNV} and {@code 345 BNV-CCHC}, where a symbol stands apart; else the place itself. */
    static int endOfLoose(SourceText text, int place) {
        var end = endOfDigits(text, place);
        var mark = text.skipSpace(end);
        var isMarked = Symbols.isMark(text.at(mark));
        var start = isMarked ? text.skipSpace(mark + 1) : mark;
        if (end == place || start == end || !Character.isUpperCase(text.at(start))) {
            return place;
        }
        var symbolEnd = Designation.endOfSymbol(text, start);
        if (symbolEnd == start) {
            return place;
        }
        var symbol = Symbols.mended(text.between(start, symbolEnd), false, false);
        var isSymbol = (isMarked && text.at(mark) == '/') ? Symbols.isCapitals(symbol) : Symbols.isPlain(symbol, false);
        return isSymbol ? symbolEnd : place;
    }

    /** Past the digits of {@code Nghị quyết 18 và Nghị quyết 19-NQ/TW}, which say no symbol; else the place itself. */
    static int endOfRepeated(SourceText text, int place, TypeWord word) {
        var end = endOfDigits(text, place);
        var next = JOINTS.skip(text, end);
        if (end == place || next == end || Designation.isYear(text.between(place, end))) {
            return place;
        }
        var isSame = DocumentTypes.at(text, next).filter(word::equals).isPresent();
        var number = ReferenceGrammar.skipNumberWord(text, text.skipSpace(next + word.length()));
        return isSame && Designation.at(text, number).isPresent() ? end : place;
    }

    /** Past digits and the marks between them. */
    private static int endOfDigits(SourceText text, int place) {
        var end = place;
        while (end - place < LONGEST
                && (PrintedNumber.isDigit(text.at(end))
                        || (end > place && text.at(end) == '/' && PrintedNumber.isDigit(text.at(end + 1))))) {
            end++;
        }
        return end;
    }
}
