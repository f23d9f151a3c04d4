package org.parplan.core.legal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.parplan.core.text.Problem;
import org.parplan.core.text.ProblemCode;
import org.parplan.core.text.Reading;
import org.parplan.core.text.Wording;

/**
 * The numbers of a list that stand before the one with the symbol they share: {@code số 81, 239} of {@code số 81, 239 và
 * 498/KH-UBND}. They are kept while the list goes on, and are references once the symbol has come.
 */
final class ElidedNumbers {

    private static final Phrases JOINING = Phrases.of("và", "hoặc", "&");

    private static final int THOUSAND = 3;

    private final SourceText text;
    private final List<Bare> numbers = new ArrayList<>();
    private boolean isList;
    private boolean ofThings;
    private boolean doubtful;
    private int next = -1;

    ElidedNumbers(SourceText text) {
        this.text = text;
    }

    /** Tells whether the list goes on at a place. */
    boolean goesOnAt(int place) {
        return place == next;
    }

    /** Tells whether the list that goes on at a place is one of forms or telephones. */
    boolean isOfThingsAt(int place) {
        return goesOnAt(place) && ofThings;
    }

    /** Drops a list that does not go on at a place. */
    void forgetUnless(int place) {
        if (place != next) {
            numbers.clear();
            next = -1;
        }
    }

    /**
     * Takes a number that another one follows in a list.
     *
     * @param start where it begins, or the word before it
     * @param number the place of its first digit
     * @param announced whether a word for a type stands before it
     * @return where the next one begins; the start where there is none
     */
    int take(int start, int number, boolean announced) {
        var first = !goesOnAt(start);
        var bare = bare(start, number);
        if (bare.isEmpty()) {
            return start;
        }
        if (first) {
            begin(bare.get(), announced ? NumberContext.ANNOUNCED : NumberContext.before(text, number));
        }
        var after = next(bare.get(), first && !isList);
        if (after == bare.get().end()) {
            return start;
        }
        numbers.add(bare.get());
        next = after;
        return after;
    }

    private void begin(Bare bare, NumberContext context) {
        numbers.clear();
        var isYear = bare.start() == bare.place()
                && context != NumberContext.ANNOUNCED
                && Designation.isYear(bare.number().printed());
        isList = context != NumberContext.PART && context != NumberContext.THING && !isYear;
        ofThings = context == NumberContext.THING;
        doubtful = context == NumberContext.FREE;
    }

    /** The references that the numbers are, once the one with the symbol was read. */
    List<Citation> references(Reading<LegalReference> last) {
        var result = isList ? numbers.stream().map(bare -> citation(bare, last)).toList() : List.<Citation>of();
        numbers.clear();
        next = -1;
        return result;
    }

    private Citation citation(Bare bare, Reading<LegalReference> last) {
        var wording = Wording.of(text.printed(bare.start(), bare.end()));
        var reading = last.value()
                .map(reference -> reading(bare, wording, reference))
                .orElseGet(() -> Reading.notUnderstood(
                        wording, List.of(ReferenceGrammar.notUnderstood(text.between(bare.start(), bare.end())))));
        return Citation.builder()
                .start(text.printedAt(bare.start()))
                .reading(reading)
                .build();
    }

    private Reading<LegalReference> reading(Bare bare, Wording wording, LegalReference shared) {
        var reference = LegalReference.builder()
                .from(shared)
                .number(bare.number().printed())
                .year(bare.year().isPresent() ? bare.year() : shared.year())
                .date(Optional.empty())
                .build();
        var isSlip = doubtful || bare.number().isSlip();
        return Reading.of(
                wording,
                reference,
                isSlip
                        ? List.of(Problem.of(ProblemCode.MALFORMED_NUMBER)
                                .with("printed", bare.number().printed())
                                .with("read", reference.designation()))
                        : List.of());
    }

    /** A number, and the year that may stand with it, but no symbol. */
    private Optional<Bare> bare(int start, int place) {
        return PrintedNumber.at(text, place).map(number -> {
            var slash = number.end();
            var year = text.at(slash) == '/' ? text.digits(slash + 1) : "";
            return Designation.isYear(year)
                    ? new Bare(start, place, number, OptionalInt.of(Integer.parseInt(year)), slash + 1 + year.length())
                    : new Bare(start, place, number, OptionalInt.empty(), number.end());
        });
    }

    /** Where the next number of a list begins, past a comma or {@code và}; the end of this one where none does. */
    private int next(Bare bare, boolean mustBeApart) {
        var end = bare.end();
        var c = text.at(end);
        var mark = c == ',' || c == ';' ? end + 1 : end;
        var space = text.skipSpace(mark);
        var word = JOINING.skip(text, space);
        var place = word > space ? text.skipSpace(word) : space;
        if (place == end || (mark == end && word == space)) {
            return end;
        }
        var number = ReferenceGrammar.skipNumberWord(text, place);
        if (!PrintedNumber.isDigitOrLike(text.at(number))) {
            return end;
        }
        if (place == end + 1 && (mustBeApart || isThousands(bare, place))) {
            return end;
        }
        return place;
    }

    /** {@code 1,225} may be a thousand and two hundred. */
    private boolean isThousands(Bare bare, int place) {
        return bare.number().printed().length() < THOUSAND && text.digits(place).length() == THOUSAND;
    }

    /**
     * A number without a symbol.
     *
     * @param start where it begins, or the word before it
     * @param place of its first digit
     * @param number what is printed
     * @param year the year printed with it
     * @param end past the last digit
     */
    private record Bare(int start, int place, PrintedNumber number, OptionalInt year, int end) {}
}
