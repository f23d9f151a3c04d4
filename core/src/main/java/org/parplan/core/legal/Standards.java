package org.parplan.core.legal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.parplan.core.text.Problem;
import org.parplan.core.text.ProblemCode;

/**
 * Standards: {@code TCVN ISO 9001:2015}, {@code ISO 9001:2008}, {@code TCVN 5687:2010}; and {@code HTQLCL 9001:2015},
 * where the word for the quality system stands for the standard's. A hyphen or slash where a colon or space should be, and
 * digits that are no year, are told.
 */
final class Standards {

    private static final Pattern FORM =
            Pattern.compile("(?:(?:tcvn([ -]))?(iso(?:/iec)?|iec) ?([0-9]{4,5}(?:-[0-9]{1,2}(?![0-9]))?)"
                    + "|(tcvn) ?([0-9]{3,5}(?:-[0-9]{1,2}(?![0-9]))?)|(htqlcl) ([0-9]{4,5}))"
                    + "(?: ?([:/-]) ?([12][0-9]{3}))?(?![\\p{L}\\p{N}-]|/(?!iso|iec|tcvn))");

    /** What stands where the year should, and is none. */
    private static final Pattern NO_YEAR = Pattern.compile(" ?[:/-] ?[0-9]{2,9}(?![0-9])");

    private static final String FIRST_LETTERS = "tih";

    private Standards() {}

    /** Reads a standard at a place. */
    static Optional<Found> at(SourceText text, int place) {
        if (FIRST_LETTERS.indexOf(text.foldedAt(place)) < 0) {
            return Optional.empty();
        }
        return text.match(FORM, place).map(form -> found(text, form));
    }

    private static Found found(SourceText text, MatchResult form) {
        var national = form.group(4) != null;
        var quality = form.group(6) != null;
        var standard = LegalReference.builder()
                .type(DocumentTypes.STANDARD)
                .number(national ? form.group(5) : quality ? form.group(7) : form.group(3))
                .symbol(
                        national
                                ? DocumentTypes.STANDARD
                                : quality
                                        ? "ISO"
                                        : text.between(form.start(2), form.end(2))
                                                .toUpperCase(Locale.ROOT))
                .year(form.group(9) == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(form.group(9))))
                .build();
        var hyphens = "-".equals(form.group(1))
                || (form.group(8) != null && !form.group(8).equals(":"));
        var end = text.match(NO_YEAR, form.end()).map(MatchResult::end).orElse(form.end());
        var problems = quality || hyphens || end > form.end()
                ? List.of(Problem.of(ProblemCode.MALFORMED_NUMBER)
                        .with("printed", text.between(form.start(), end))
                        .with("read", standard.designation()))
                : List.<Problem>of();
        return new Found(standard, problems, end);
    }

    /**
     * A standard and where it ends.
     *
     * @param standard the standard
     * @param problems what was met
     * @param end past its last letter
     */
    record Found(LegalReference standard, List<Problem> problems, int end) {}
}
