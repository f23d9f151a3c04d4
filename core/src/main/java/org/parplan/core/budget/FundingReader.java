package org.parplan.core.budget;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.parplan.core.agency.Actor;
import org.parplan.core.agency.Agency;
import org.parplan.core.agency.AgencyGroup;
import org.parplan.core.agency.OpenGroup;
import org.parplan.core.text.Problem;
import org.parplan.core.text.ProblemCode;
import org.parplan.core.text.Reading;
import org.parplan.core.text.Wording;

/** The grammar of funding cells. */
final class FundingReader {

    /** No cell of sense is longer; whatever is, is not matched against anything. */
    private static final int LONGEST = 1000;

    private static final Pattern DENIED = phrase("(?:.*\\s)?(?:không|chưa)(?:\\s.*)?");

    private static final List<Pattern> BY_NORM = List.of(
            phrase("kinh phí xây dựng (?:và ban hành )?văn bản (?:QPPL|quy phạm pháp luật)(?: theo quy định)?"),
            phrase("(?:kinh phí )?(?:chi )?theo (?:định mức|quy định|định mức quy định|định mức, quy định)"));

    private static final Pattern BY_APPROVED_SCHEME = phrase("(?:kinh phí )?(?:thực hiện )?theo"
            + " (?:các )?(?:đề án|kế hoạch|dự án|chương trình)\\b.*\\bđược (?:.+ )?phê duyệt");

    private static final Pattern SEPARATE_ESTIMATE = phrase("(.+) dự trù (?:kinh phí )?riêng");

    private FundingReader() {}

    private static Pattern phrase(String regex) {
        return Pattern.compile(
                regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }

    static Reading<Funding> read(String cell, long dongPerUnit) {
        if (dongPerUnit <= 0) {
            throw new IllegalArgumentException("Unit of funding must be above 0 đồng, but was " + dongPerUnit);
        }
        var wording = Wording.of(cell);
        var text = wording.normalised();
        if (text.isEmpty()) {
            return Reading.of(wording, new Funding.NotStated());
        }
        if (text.length() > LONGEST) {
            return refused(wording, ProblemCode.NOT_UNDERSTOOD, "wording", text.substring(0, LONGEST));
        }
        var number = number(text);
        if (!number.isEmpty()) {
            var value = Figure.read(number.startsWith("-") ? number.substring(1) : number)
                    .value();
            var unit = MoneyWords.unit(text.substring(number.length()).stripLeading(), BigDecimal.valueOf(dongPerUnit));
            return value == null || unit.isEmpty()
                    ? refused(wording, ProblemCode.NOT_UNDERSTOOD, "wording", text)
                    : amount(wording, number, value.multiply(unit.get()));
        }
        return words(text)
                .map(funding -> Reading.of(wording, funding))
                .orElseGet(() -> refused(wording, ProblemCode.NOT_UNDERSTOOD, "wording", text));
    }

    /** The figures that a cell begins with, perhaps with a minus; empty if it begins otherwise. */
    private static String number(String text) {
        var start = text.startsWith("-") ? 1 : 0;
        var end = start;
        while (end < text.length() && "0123456789.,".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end == start ? "" : text.substring(0, end);
    }

    private static Optional<Funding> words(String text) {
        if (DENIED.matcher(text).matches()) {
            return Optional.empty();
        }
        if (BY_NORM.stream().anyMatch(phrase -> phrase.matcher(text).matches())) {
            return Optional.of(new Funding.ByNorm());
        }
        if (BY_APPROVED_SCHEME.matcher(text).matches()) {
            return Optional.of(new Funding.ByApprovedScheme());
        }
        var separate = SEPARATE_ESTIMATE.matcher(text);
        return separate.matches()
                ? Optional.of(new Funding.SeparateEstimate(actor(separate.group(1))))
                : Optional.empty();
    }

    /** Several are a group, and those who are only "concerned" nobody in particular; one that is named is an agency. */
    private static Actor actor(String words) {
        var lower = words.toLowerCase(Locale.ROOT);
        if (lower.endsWith(" liên quan")) {
            return OpenGroup.of(words);
        }
        return lower.startsWith("các ") ? AgencyGroup.of(words) : Agency.of(words);
    }

    private static Reading<Funding> amount(Wording wording, String number, BigDecimal dong) {
        if (dong.signum() == 0) {
            return Reading.of(wording, new Funding.None());
        }
        if (number.startsWith("-")) {
            return refused(wording, ProblemCode.INVALID_VALUE, "detail", "Funding must not be negative: " + number);
        }
        try {
            return Reading.of(wording, new Funding.Amount(Vnd.ofDong(dong.longValueExact())));
        } catch (ArithmeticException e) {
            return refused(
                    wording,
                    ProblemCode.INVALID_VALUE,
                    "detail",
                    "Funding must be whole đồng and at most " + Vnd.ofDong(Long.MAX_VALUE) + ": " + number);
        }
    }

    private static Reading<Funding> refused(Wording wording, ProblemCode code, String argument, String value) {
        return Reading.notUnderstood(wording, List.of(Problem.of(code).with(argument, value)));
    }
}
