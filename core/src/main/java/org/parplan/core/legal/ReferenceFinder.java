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

    /** What a number with a symbol that follows these words is: the number of a form, and of no document. */
    private static final List<String> FORMS =
            List.of("mẫu ", "mẫu số ", "biểu ", "biểu số ", "phụ lục ", "phụ lục số ");

    private static final int LONGEST_SLIP = 60;

    private final SourceText text;
    private final List<Citation> acts = new ArrayList<>();
    private final List<Citation> standards = new ArrayList<>();
    private Optional<TypeWord> announced = Optional.empty();

    ReferenceFinder(String printed) {
        this.text = new SourceText(printed);
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
            return isStart(at, c) ? word(at, c) : text.endOfWord(at);
        }
        if (c == '.' && text.at(at + 1) == ' ') {
            announced = Optional.empty();
        }
        return at + 1;
    }

    private int word(int at, char c) {
        var word = DocumentTypes.at(text, at);
        var isAct = word.isPresent() || (isNumber(at, c) && !isOfAForm(at));
        var found = isAct ? ReferenceGrammar.at(text, at, announced) : Optional.<ReferenceGrammar.Found>empty();
        announced = word.or(() -> announced);
        if (found.isPresent()) {
            acts.add(citation(at, found.get().reading()));
            return found.get().end();
        }
        var standard = Standards.at(text, at);
        if (standard.isPresent()) {
            standards.add(citation(at, reading(at, standard.get())));
            return standard.get().end();
        }
        return word.map(type -> slip(at, at + type.length())).orElseGet(() -> text.endOfWord(at));
    }

    private Reading<LegalReference> reading(int at, Standards.Found found) {
        return Reading.of(Wording.of(text.printed(at, found.end())), found.standard(), found.problems());
    }

    /** What is announced as {@code Nghị định số 108/…} and then is no number is told, for a reference is surely meant. */
    private int slip(int start, int afterWord) {
        var number = ReferenceGrammar.skipNumberWord(text, text.skipSpace(afterWord));
        if (number <= afterWord + 1 || !Designation.isDigit(text.at(number))) {
            return afterWord;
        }
        var end = endOfSlip(number);
        if (text.between(number, end).indexOf('/') < 0) {
            return afterWord;
        }
        var printed = text.printed(start, end);
        acts.add(citation(
                start,
                Reading.notUnderstood(
                        Wording.of(printed), List.of(ReferenceGrammar.notUnderstood(text.between(start, end))))));
        return end;
    }

    /** Past letters, digits, marks and dots between digits; nothing where they go on without end. */
    private int endOfSlip(int start) {
        var end = start;
        while (Character.isLetterOrDigit(text.at(end))
                || Symbols.isMark(text.at(end))
                || (text.at(end) == '.' && Designation.isDigit(text.at(end + 1)))) {
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
        if (!Designation.isDigit(c)) {
            return !Character.isLetterOrDigit(before);
        }
        return !Character.isLetterOrDigit(before)
                && !Symbols.isMark(before)
                && before != '.'
                && before != '_'
                && !(before == ',' && Designation.isDigit(text.at(at - 2)));
    }

    private boolean isNumber(int at, char c) {
        return Designation.isDigit(c) || ReferenceGrammar.skipNumberWord(text, at) > at;
    }

    private boolean isOfAForm(int at) {
        return FORMS.stream()
                .anyMatch(form -> at >= form.length()
                        && text.has(form, at - form.length())
                        && !Character.isLetterOrDigit(text.at(at - form.length() - 1)));
    }
}
