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

    private static final String NUMBER = "số";
    private static final Phrases NUMBER_WORD = Phrases.of(NUMBER);
    private final SourceText text;
    private final int start;
    private final boolean running;
    private final Optional<TypeWord> shared;
    private final LegalReference.Builder reference = LegalReference.builder();
    private final List<Problem> problems = new ArrayList<>();
    private final ReferenceTail tail;
    private int at;
    private int endOfNumber;
    private boolean joint;
    private boolean issuedBefore;
    private final List<AmendingLaw.Amended> amended = new ArrayList<>();

    private ReferenceGrammar(SourceText text, int start, boolean running, Optional<TypeWord> shared) {
        this.text = text;
        this.start = start;
        this.at = start;
        this.running = running;
        this.shared = shared;
        this.tail = new ReferenceTail(text, running, problems);
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
        if (word == place) {
            var glued = place + NUMBER.length();
            return PrintedNumber.isDigit(text.at(glued)) && text.beginsFolded(NUMBER, place) ? glued : place;
        }
        return text.skipSpace(text.at(word) == ':' ? word + 1 : word);
    }

    /** The issuer that stands between a word for a type and the numbers of a list. */
    static ReferenceTail issuerBefore(SourceText text, int afterWord, TypeWord word) {
        var tail = new ReferenceTail(text, true, new ArrayList<>());
        tail.read(afterWord, word.isJoint(), true);
        return tail;
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

    private void tail() {
        tail.read(at, joint, false);
        at = tail.end();
        var read = reference.issuer(tail.issuer()).build();
        var contradicts = tail.date()
                .filter(day ->
                        read.year().isPresent() && day.getYear() != read.year().getAsInt())
                .isPresent();
        if (contradicts) {
            problems.add(Problem.of(ProblemCode.REFERENCE_CONFLICT).with("wording", text.between(start, at)));
        }
        reference.date(contradicts ? Optional.empty() : tail.date());
    }

    private Optional<Found> found() {
        if (!head()) {
            return Optional.empty();
        }
        tail();
        var printed = Wording.of(text.printed(start, at));
        return Optional.of(new Found(
                Reading.of(printed, reference.build(), problems), endOfNumber, at, issuedBefore, List.copyOf(amended)));
    }

    private boolean head() {
        var word = DocumentTypes.at(text, start);
        var afterWord = word.map(type -> text.skipSpace(start + type.length())).orElse(start);
        var number = skipNumberWord(text, afterWord);
        if (PrintedNumber.at(text, number).isPresent()) {
            return number(number, number > afterWord, word);
        }
        return word.isPresent()
                && ((word.get().isCitedByName() && law(word.get(), afterWord)) || afterDateOrIssuer(word.get()));
    }

    /** {@code Nghị định ngày 5/6/2017 của Chính phủ số 34/2017/NĐ-CP}: what else follows the number comes before it. */
    private boolean afterDateOrIssuer(TypeWord word) {
        at = start + word.length();
        var from = at;
        tail.read(at, word.isJoint(), true);
        at = tail.end();
        if (at > from) {
            var mark = text.skipSpace(text.at(at) == ',' || text.at(at) == ':' ? at + 1 : at);
            var number = skipNumberWord(text, mark);
            if (number > mark && number(number, true, Optional.of(word))) {
                issuedBefore = tail.issuer().isPresent();
                return true;
            }
        }
        tail.forget();
        problems.clear();
        return false;
    }

    private boolean law(TypeWord word, int name) {
        var amending = AmendingLaw.at(text, name);
        amending.ifPresent(law -> amended.addAll(law.laws()));
        var known = amending.map(law -> law.isClear() ? law.end() : name).orElseGet(() -> LawNames.end(text, name));
        var end = known > name || running ? known : text.length();
        if (end == name) {
            return isUnsureWithNumber(word, name);
        }
        var number = skipNumberWord(text, text.skipSpace(end));
        if (PrintedNumber.at(text, number).isPresent() && number(number, true, Optional.of(word))) {
            return true;
        }
        if (running && !LawNames.isAnnounced(text, start, amending.isPresent())) {
            return false;
        }
        var year = LawNames.year(text, end);
        reference
                .type(word.type())
                .name(text.between(name, LawNames.withoutYear(text, name, end)))
                .year(year);
        at = end;
        return true;
    }

    /** {@code Luật Trồng trọt và canh tác số 31/2018/QH14}: wherever the name ends, the number is the law's. */
    private boolean isUnsureWithNumber(TypeWord word, int name) {
        var end = LawNames.endOfUnsure(text, name);
        var number = skipNumberWord(text, text.skipSpace(end));
        return end > name && number > end + 1 && number(number, true, Optional.of(word));
    }

    private boolean number(int place, boolean afterNumberWord, Optional<TypeWord> word) {
        var designation = Designation.at(text, place);
        if (designation.filter(read -> isMeant(read, afterNumberWord, word)).isEmpty()) {
            return false;
        }
        var read = designation.get();
        at = read.end();
        endOfNumber = at;
        reference
                .number(read.number().printed())
                .year(read.year())
                .symbol(read.symbol())
                .type(type(read.symbol(), word));
        var printed = text.between(place, read.printedEnd());
        var mended = reference.build().designation();
        if (!mended.equals(printed) && !isOfItsOwnForm(read, printed)) {
            problems.add(Problem.of(ProblemCode.MALFORMED_NUMBER)
                    .with("printed", printed)
                    .with("read", mended));
        }
        joint = Symbols.isJoint(read.symbol());
        return true;
    }

    /** {@code 19-2018/NQ-CP}: the Government numbers some of its resolutions so. */
    private static boolean isOfItsOwnForm(Designation read, String printed) {
        return read.symbol().equals("NQ-CP")
                && read.year().isPresent()
                && printed.equals(read.number().printed() + "-" + read.year().getAsInt() + "/" + read.symbol());
    }

    private boolean isMeant(Designation read, boolean afterNumberWord, Optional<TypeWord> word) {
        if (read.mark() == Designation.Mark.PERIOD
                || (read.mark() == Designation.Mark.APART && !afterNumberWord && word.isEmpty())) {
            return false;
        }
        var isWhole = read.mark() != Designation.Mark.CUT_SHORT;
        if (!running) {
            return isWhole;
        }
        if (Symbols.isPlain(read.symbol(), read.year().isPresent())) {
            return !read.number().isSlip() || Symbols.type(read.symbol()).isPresent();
        }
        var announced = word.isPresent() && Symbols.isAnnounced(read.symbol());
        return isWhole && (announced || (afterNumberWord && Symbols.isBody(read.symbol())));
    }

    /** The type in the symbol; where that has none, as in {@code 45/2019/QH14}, the one in words, here or before a list. */
    private Optional<String> type(String symbol, Optional<TypeWord> word) {
        var inSymbol = Symbols.type(symbol);
        var inWords = word.flatMap(TypeWord::type);
        if (inSymbol.isEmpty()) {
            return inWords.or(() -> Symbols.isAssembly(symbol) ? shared.flatMap(TypeWord::type) : Optional.empty());
        }
        if (Symbols.isParty(symbol) && DocumentTypes.isDecisionOrRegulation(inSymbol.get())) {
            return decisionOrRegulation(inSymbol.get(), word.or(() -> shared));
        }
        if (word.filter(named -> named.isOther(inSymbol.get())).isPresent()) {
            problems.add(Problem.of(ProblemCode.PART_NOT_UNDERSTOOD)
                    .with("wording", text.between(start, start + word.get().length())));
        }
        return inSymbol;
    }

    /** The Party prints {@code QĐ} for both, so that the words before a number say which it is, or nothing does. */
    private static Optional<String> decisionOrRegulation(String inSymbol, Optional<TypeWord> word) {
        if (DocumentTypes.isRegulation(inSymbol)) {
            return Optional.of(DocumentTypes.REGULATION);
        }
        return word.flatMap(TypeWord::type).filter(DocumentTypes::isDecisionOrRegulation);
    }

    static Problem notUnderstood(String part) {
        return Problem.of(ProblemCode.NOT_UNDERSTOOD).with("wording", part);
    }

    /**
     * A reference in running text.
     *
     * @param reading what was read
     * @param endOfNumber past the last letter of its number
     * @param end past its last letter
     * @param isIssuedBefore whether the issuer stands before the number, and so may be that of further numbers too
     * @param amended the laws that are named within the name of one that amends them
     */
    record Found(
            Reading<LegalReference> reading,
            int endOfNumber,
            int end,
            boolean isIssuedBefore,
            List<AmendingLaw.Amended> amended) {}
}
