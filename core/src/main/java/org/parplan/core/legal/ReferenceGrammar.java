package org.parplan.core.legal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parplan.core.legal.DocumentTypes.TypeWord;
import org.parplan.core.text.Problem;
import org.parplan.core.text.ProblemCode;
import org.parplan.core.text.Reading;
import org.parplan.core.text.Wording;

/**
 * Reads one printed reference from left to right: {@code [type] [số] number [ngày date] [của issuer]}.
 *
 * <p>Either the text is a reference and nothing else, and what is left over is told; or it runs on, and then only what
 * cannot be meant otherwise counts. Each part is looked for where the one before it ended.
 */
final class ReferenceGrammar {

    private static final Phrases NUMBER_WORD = Phrases.of("số");
    private static final String ISSUER_WORD = " của ";

    /** Where the name of an issuer that nobody knows ends. */
    private static final Phrases GOING_ON = Phrases.of(" về", " ngày", ", ", "; ", " (");

    private final SourceText text;
    private final int start;
    private final boolean running;
    private final Optional<TypeWord> shared;
    private final LegalReference.Builder reference = LegalReference.builder();
    private final List<Problem> problems = new ArrayList<>();
    private int at;

    private ReferenceGrammar(SourceText text, int start, boolean running, Optional<TypeWord> shared) {
        this.text = text;
        this.start = start;
        this.at = start;
        this.running = running;
        this.shared = shared;
    }

    /** Reads a text that is a reference. */
    static Reading<LegalReference> read(String printed) {
        var text = new SourceText(printed);
        return new ReferenceGrammar(text, 0, false, Optional.empty()).whole(Wording.of(printed));
    }

    /** Reads a reference that begins at a place in running text; a type announced before a list may be shared. */
    static Optional<Found> at(SourceText text, int place, Optional<TypeWord> shared) {
        return new ReferenceGrammar(text, place, true, shared).found();
    }

    /** Past {@code số} or {@code Số:}; the place itself where there is none. */
    static int skipNumberWord(SourceText text, int place) {
        var word = NUMBER_WORD.skip(text, place);
        return word == place ? place : text.skipSpace(text.at(word) == ':' ? word + 1 : word);
    }

    private Reading<LegalReference> whole(Wording wording) {
        var standard = Standards.at(text, start);
        if (standard.isPresent()) {
            problems.addAll(standard.get().problems());
            reference.from(standard.get().standard());
            at = standard.get().end();
        } else if (head()) {
            tail();
        } else {
            return Reading.notUnderstood(wording, List.of(notUnderstood(text.between(0, text.length()))));
        }
        var rest = text.between(text.skipSpace(at), text.length());
        if (!".,;:".contains(rest)) {
            problems.add(Problem.of(ProblemCode.PART_NOT_UNDERSTOOD).with("wording", rest));
        }
        return Reading.of(wording, reference.build(), problems);
    }

    private Optional<Found> found() {
        if (!head()) {
            return Optional.empty();
        }
        tail();
        var printed = Wording.of(text.printed(start, at));
        return Optional.of(new Found(Reading.of(printed, reference.build(), problems), at));
    }

    private boolean head() {
        var word = DocumentTypes.at(text, start);
        var afterWord = word.map(type -> text.skipSpace(start + type.length())).orElse(start);
        var number = skipNumberWord(text, afterWord);
        if (Designation.isDigit(text.at(number))) {
            return number(number, number > afterWord, word);
        }
        return word.filter(TypeWord::isCitedByName).isPresent() && law(word.orElseThrow(), afterWord);
    }

    private boolean law(TypeWord word, int name) {
        var end = LawNames.end(text, name);
        if (end == name) {
            end = running ? name : text.length();
        }
        if (end == name) {
            return false;
        }
        var number = skipNumberWord(text, text.skipSpace(end));
        if (Designation.isDigit(text.at(number)) && number(number, true, Optional.of(word))) {
            return true;
        }
        if (running && !LawNames.isAnnounced(text, start)) {
            return false;
        }
        reference.type(word.type()).name(text.between(name, end));
        at = end;
        return true;
    }

    private boolean number(int place, boolean afterNumberWord, Optional<TypeWord> word) {
        var designation = Designation.at(text, place);
        if (designation.filter(read -> isMeant(read, afterNumberWord, word)).isEmpty()) {
            return false;
        }
        var read = designation.get();
        at = read.end();
        reference.number(read.number()).year(read.year()).symbol(read.symbol()).type(type(read.symbol(), word));
        var printed = text.between(place, at);
        var mended = reference.build().designation();
        if (!mended.equals(printed)) {
            problems.add(Problem.of(ProblemCode.MALFORMED_NUMBER)
                    .with("printed", printed)
                    .with("read", mended));
        }
        return true;
    }

    private boolean isMeant(Designation read, boolean afterNumberWord, Optional<TypeWord> word) {
        if (!running) {
            return !read.cutShort();
        }
        if (Symbols.isPlain(read.symbol(), read.year().isPresent())) {
            return true;
        }
        var announced = word.isPresent() && Symbols.isAnnounced(read.symbol());
        return !read.cutShort() && (announced || (afterNumberWord && Symbols.isBody(read.symbol())));
    }

    /** The type in the symbol; where that has none, as in {@code 45/2019/QH14}, the one in words, here or before a list. */
    private Optional<String> type(String symbol, Optional<TypeWord> word) {
        var inSymbol = Symbols.type(symbol);
        var inWords = word.flatMap(TypeWord::type);
        if (inSymbol.isPresent()
                && inWords.isPresent()
                && !word.orElseThrow().abbreviations().contains(inSymbol.get())) {
            problems.add(Problem.of(ProblemCode.PART_NOT_UNDERSTOOD)
                    .with("wording", text.between(start, start + word.get().length())));
        }
        return inSymbol.or(() -> inWords)
                .or(() -> Symbols.isAssembly(symbol) ? shared.flatMap(TypeWord::type) : Optional.empty());
    }

    /** A date and an issuer, in either order. */
    private void tail() {
        if (date()) {
            issuer();
        } else if (issuer()) {
            date();
        }
    }

    private boolean date() {
        var place = PrintedDate.skipWord(text, at);
        var doubtful = running || text.at(at) == ',';
        if (place == at || (doubtful && !PrintedDate.isLikely(text, place))) {
            return false;
        }
        var date = PrintedDate.at(text, place);
        date.date().ifPresent(reference::date);
        if (date.date().isEmpty()) {
            problems.add(Problem.of(ProblemCode.MALFORMED_DATE).with("printed", date.printed()));
        }
        at = date.end();
        return true;
    }

    private boolean issuer() {
        if (!text.has(ISSUER_WORD, at)) {
            return false;
        }
        var name = at + ISSUER_WORD.length();
        var end = IssuerNames.end(text, name);
        if (end == name) {
            end = running ? IssuerNames.endOfUnknown(text, name) : endOfSaid(name);
        }
        if (end == name) {
            return false;
        }
        reference.issuer(text.between(name, end));
        at = end;
        return true;
    }

    private int endOfSaid(int place) {
        var end = place;
        while (end < text.length() && GOING_ON.longestAt(text, end).isEmpty()) {
            end++;
        }
        return end;
    }

    static Problem notUnderstood(String part) {
        return Problem.of(ProblemCode.NOT_UNDERSTOOD).with("wording", part);
    }

    /**
     * A reference in running text.
     *
     * @param reading what was read
     * @param end past its last letter
     */
    record Found(Reading<LegalReference> reading, int end) {}
}
