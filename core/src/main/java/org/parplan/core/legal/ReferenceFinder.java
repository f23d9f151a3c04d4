package org.parplan.core.legal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parplan.core.legal.DocumentTypes.TypeWord;
import org.parplan.core.text.Reading;
import org.parplan.core.text.Wording;

/**
 * Finds all references in running text, from word to word.
 *
 * <p>At the start of a word it is asked once what begins there; whatever was taken is not looked at again, and what was
 * looked at without taking it is bounded. So the work grows with the length of the text and not with what is in it.
 */
final class ReferenceFinder {

    private static final int LONGEST_SLIP = 60;

    private final SourceText text;
    private final ElidedNumbers elided;
    private final LeadingIssuer leading;
    private final List<Citation> acts = new ArrayList<>();
    private final List<Citation> standards = new ArrayList<>();
    private Optional<TypeWord> announced = Optional.empty();

    ReferenceFinder(String printed) {
        this.text = new SourceText(printed);
        this.elided = new ElidedNumbers(text);
        this.leading = new LeadingIssuer(text);
        var at = 0;
        while (at < text.length()) {
            at = next(at);
        }
    }

    List<Citation> acts() {
        return List.copyOf(acts);
    }

    List<Citation> standards() {
        return List.copyOf(standards);
    }

    long looks() {
        return text.looks();
    }

    private int next(int at) {
        var c = text.at(at);
        if (Character.isLetterOrDigit(c)) {
            elided.forgetUnless(at);
            return isStart(at, c) || elided.goesOnAt(at) ? word(at) : text.endOfWord(at);
        }
        if (c == '.' && text.at(at + 1) == ' ') {
            announced = Optional.empty();
        }
        return at + 1;
    }

    private int word(int at) {
        var word = DocumentTypes.at(text, at);
        var number = word.isPresent() ? at : ReferenceGrammar.skipNumberWord(text, at);
        var isNumber = PrintedNumber.isDigit(text.at(number))
                || (PrintedNumber.isDigitOrLike(text.at(number))
                        && PrintedNumber.at(text, number).isPresent());
        if (word.isPresent()) {
            elided.forgetUnless(-1);
        }
        var found = word.isPresent() || isNumber
                ? ReferenceGrammar.at(text, at, announced)
                : Optional.<ReferenceGrammar.Found>empty();
        announced = word.or(() -> announced);
        if (found.isPresent() && (word.isPresent() || isDocument(at, number))) {
            return found(at, word, found.get());
        }
        if (found.isPresent()) {
            return ofAnother(number, found.get());
        }
        var standard = Standards.at(text, at);
        if (standard.isPresent()) {
            standards.add(citation(at, reading(at, standard.get())));
            return standard.get().end();
        }
        return word.isEmpty() && !isNumber ? glued(at) : number(at, word);
    }

    private int found(int at, Optional<TypeWord> word, ReferenceGrammar.Found found) {
        var reading = word.isPresent() ? found.reading() : leading.complete(at, found.reading());
        acts.addAll(elided.references(reading));
        acts.add(citation(at, reading));
        for (var law : found.amended()) {
            var printed = Wording.of(text.printed(law.start(), law.end()));
            acts.add(citation(law.start(), Reading.of(printed, law.reference(text), List.of())));
        }
        if (word.isPresent()) {
            leading.begin(
                    found.isIssuedBefore() ? reading.value().flatMap(LegalReference::issuer) : Optional.empty(),
                    found.end());
        } else {
            leading.goOn(at, found.end());
        }
        return found.end();
    }

    /** A number of a list, one that cannot be read, or none. */
    private int number(int at, Optional<TypeWord> word) {
        var afterWord = word.map(type -> at + type.length()).orElse(at);
        if (word.isPresent()) {
            var unsure = LawNames.endOfUnsureLaw(text, at, afterWord, word.get());
            if (unsure > afterWord) {
                acts.add(told(at, unsure));
                return unsure;
            }
            var before = ReferenceGrammar.issuerBefore(text, afterWord, word.get());
            leading.begin(before.issuer(), before.end());
        }
        var number = ReferenceGrammar.skipNumberWord(text, text.skipSpace(afterWord));
        if (!PrintedNumber.isDigitOrLike(text.at(number))) {
            return afterWord;
        }
        var next = elided.take(at, number, word.isPresent());
        if (next > at) {
            leading.goOn(at, next);
            return next;
        }
        if (number > at || elided.goesOnAt(at)) {
            var untold = endOfUntold(number, word);
            if (untold > number) {
                acts.addAll(elided.references(told(at, untold).reading()));
                acts.add(told(at, untold));
                return untold;
            }
        }
        if (word.isPresent()) {
            return slip(at, afterWord);
        }
        return number > at ? text.endOfWord(at) : orphan(at);
    }

    private int endOfUntold(int number, Optional<TypeWord> word) {
        if (NumberContext.before(text, number) == NumberContext.THING) {
            return number;
        }
        var split = UntoldNumbers.endOfSplit(text, number);
        var end = split > number ? split : UntoldNumbers.endOfLoose(text, number);
        return end > number
                ? end
                : word.map(type -> UntoldNumbers.endOfRepeated(text, number, type))
                        .orElse(number);
    }

    private boolean isDocument(int at, int number) {
        if (elided.isOfThingsAt(at)) {
            return false;
        }
        var context = NumberContext.before(text, number);
        return context != NumberContext.PART && context != NumberContext.THING;
    }

    /** {@code Điều 12/2016/NĐ-CP}: the number of a part, or of the document; {@code Điều 12/NĐ-CP} can only be the former. */
    private int ofAnother(int number, ReferenceGrammar.Found found) {
        var withYear = found.reading().value().filter(read -> read.year().isPresent());
        var end = found.endOfNumber();
        if (withYear.isPresent() && NumberContext.before(text, number) == NumberContext.PART) {
            acts.addAll(elided.references(told(number, end).reading()));
            acts.add(told(number, end));
        }
        return end;
    }

    /** Digits that are no number, with a symbol that can only be that of a document, as in {@code 108/14/NĐ-CP}. */
    private int orphan(int at) {
        var start = at;
        while (start - at <= LONGEST_SLIP
                && (PrintedNumber.isDigit(text.at(start)) || isWithinNumber(text.at(start), text.at(start + 1)))) {
            start++;
        }
        var end = start > at && Symbols.isMark(text.at(start - 1)) ? Designation.endOfSymbol(text, start) : start;
        if (end == start || !isTyped(start, end)) {
            return text.endOfWord(at);
        }
        var context = NumberContext.before(text, at);
        if (!elided.isOfThingsAt(at) && context != NumberContext.THING && context != NumberContext.PART) {
            acts.addAll(elided.references(told(at, end).reading()));
            acts.add(told(at, end));
        }
        return end;
    }

    /** {@code NQ30c/NQ-CP}: the abbreviation of a type as one word with the number. */
    private int glued(int at) {
        var end = text.endOfWord(at);
        var number = at;
        while (number < end && !PrintedNumber.isDigit(text.at(number))) {
            number++;
        }
        if (number == end
                || number - at > PrintedNumber.LONGEST
                || !Character.isUpperCase(text.at(at))
                || DocumentTypes.abbreviation(text.between(at, number)).isEmpty()) {
            return end;
        }
        var designation = Designation.at(text, number);
        if (designation.filter(read -> Symbols.isPlain(read.symbol(), false)).isEmpty()) {
            return end;
        }
        acts.add(told(at, designation.get().end()));
        return designation.get().end();
    }

    private boolean isTyped(int start, int end) {
        var symbol = Symbols.mended(text.between(start, end), false, false);
        return Symbols.type(symbol).isPresent() && Symbols.isPlain(symbol, false);
    }

    private static boolean isWithinNumber(char c, char next) {
        return Symbols.isMark(c) || ((c == '.' || c == ',') && PrintedNumber.isDigit(next));
    }

    private Citation told(int start, int end) {
        return citation(
                start,
                Reading.notUnderstood(
                        Wording.of(text.printed(start, end)),
                        List.of(ReferenceGrammar.notUnderstood(text.between(start, end)))));
    }

    private Reading<LegalReference> reading(int at, Standards.Found found) {
        return Reading.of(Wording.of(text.printed(at, found.end())), found.standard(), found.problems());
    }

    /** What is announced as {@code Nghị định số 108/…} and then is no number is told, for a reference is surely meant. */
    private int slip(int start, int afterWord) {
        var number = ReferenceGrammar.skipNumberWord(text, text.skipSpace(afterWord));
        if (number <= afterWord + 1 && !Symbols.isMark(text.at(text.endOfWord(number)))) {
            return afterWord;
        }
        var end = endOfSlip(number);
        var isTold =
                text.between(number, end).indexOf('/') >= 0 && (number > afterWord + 1 || isSymbolWithin(number, end));
        if (!isTold) {
            return afterWord;
        }
        acts.add(told(start, end));
        return end;
    }

    /** Tells whether letters stand within what has no {@code số} before it: {@code Kế hoạch 2016-2020/KH-UBND}. */
    private boolean isSymbolWithin(int start, int end) {
        for (var at = start; at < end; at++) {
            if (Character.isLetter(text.at(at))) {
                var symbolEnd = Designation.endOfSymbol(text, at);
                return symbolEnd > at && isTyped(at, symbolEnd);
            }
        }
        return false;
    }

    /** Past letters, digits, marks and dots or commas between digits; nothing where they go on without end. */
    private int endOfSlip(int start) {
        var end = start;
        var letters = false;
        while (Character.isLetterOrDigit(text.at(end))
                || (isWithinNumber(text.at(end), text.at(end + 1)) && !(letters && text.at(end) == ','))) {
            letters |= Character.isLetter(text.at(end));
            end++;
            if (end - start > LONGEST_SLIP) {
                return start;
            }
        }
        return end;
    }

    private Citation citation(int start, Reading<LegalReference> reading) {
        return Citation.builder().start(text.printedAt(start)).reading(reading).build();
    }

    /** A word, and no part of something longer: {@code 1,225/QĐ-TTg}, {@code 3/4/5}, {@code II.06a/VPCP}. */
    private boolean isStart(int at, char c) {
        var before = text.at(at - 1);
        if (!PrintedNumber.isDigit(c)) {
            return !Character.isLetterOrDigit(before);
        }
        return !Character.isLetterOrDigit(before)
                && (!Symbols.isMark(before) || Symbols.isLongDash(before))
                && before != '.'
                && before != '_'
                && !(before == ',' && PrintedNumber.isDigit(text.at(at - 2)));
    }
}
