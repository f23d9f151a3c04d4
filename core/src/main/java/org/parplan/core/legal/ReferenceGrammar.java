package org.parplan.core.legal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parplan.core.text.Problem;
import org.parplan.core.text.ProblemCode;
import org.parplan.core.text.Reading;
import org.parplan.core.text.Wording;

/**
 * Reads one printed reference from left to right: {@code [type] [số] number [ngày date] [của issuer]}.
 *
 * <p>Each part is looked for where the one before it ended; no character is looked at more than a few times.
 */
final class ReferenceGrammar {

    private static final String NUMBER_WORD = "số ";
    private static final String DAY_WORD = "ngày ";
    private static final String ISSUER_WORD = "của ";

    private final Wording wording;
    private final String text;
    private final List<Problem> problems = new ArrayList<>();
    private int at;

    ReferenceGrammar(String text) {
        this.wording = Wording.of(text);
        this.text = wording.normalised();
    }

    Reading<LegalReference> read() {
        var typeName = DocumentTypes.nameAtStartOf(text);
        typeName.ifPresent(name -> skip(name.length()));
        skipWord(NUMBER_WORD);
        var reference = LegalReference.builder();
        if (at < text.length() && isDigit(text.charAt(at))) {
            if (!designation(reference)) {
                return Reading.notUnderstood(wording, List.of(notUnderstood(text)));
            }
        } else if (typeName.filter(DocumentTypes.LAW::equals).isPresent() && at < text.length()) {
            return Reading.of(
                    wording,
                    reference.type(DocumentTypes.LAW).name(text.substring(at)).build());
        } else {
            return Reading.notUnderstood(wording, List.of(notUnderstood(text)));
        }
        if (skipWord(DAY_WORD)) {
            date().ifPresent(reference::date);
        }
        if (skipWord(ISSUER_WORD)) {
            reference.issuer(text.substring(at));
            at = text.length();
        }
        if (at < text.length()) {
            problems.add(Problem.of(ProblemCode.PART_NOT_UNDERSTOOD).with("wording", text.substring(at)));
        }
        return Reading.of(wording, reference.build(), problems);
    }

    private boolean designation(LegalReference.Builder reference) {
        var start = at;
        reference.number(digits());
        var separator = separator();
        if (separator == 0) {
            return false;
        }
        var mark = at;
        var digits = digits();
        if (digits.length() == 4 && separator() != 0) {
            reference.year(Integer.parseInt(digits));
        } else {
            at = mark;
        }
        var symbol = symbol();
        if (symbol.isEmpty()) {
            return false;
        }
        var mended = mended(symbol, separator);
        reference.symbol(mended).type(DocumentTypes.ofSymbol(mended));
        if (!mended.equals(symbol)) {
            var printed = text.substring(start, at);
            problems.add(Problem.of(ProblemCode.MALFORMED_NUMBER)
                    .with("printed", printed)
                    .with("read", printed.substring(0, printed.length() - symbol.length()) + mended));
        }
        skip(0);
        return true;
    }

    /** Without stray spaces; and where a hyphen follows the number, with the slash before the body that was meant. */
    private static String mended(String symbol, char separator) {
        var closed = symbol.replace(" ", "");
        return separator == '-' && closed.indexOf('/') < 0 ? closed.replaceFirst("-", "/") : closed;
    }

    private String digits() {
        var start = at;
        while (at < text.length() && isDigit(text.charAt(at))) {
            at++;
        }
        return text.substring(start, at);
    }

    private char separator() {
        if (at < text.length() && (text.charAt(at) == '/' || text.charAt(at) == '-')) {
            return text.charAt(at++);
        }
        return 0;
    }

    /** Letters, digits and {@code - / &}, and a space that follows one of these marks and precedes a capital. */
    private String symbol() {
        var start = at;
        while (at < text.length()) {
            var c = text.charAt(at);
            var joins = c == ' '
                    && at > start
                    && isMark(text.charAt(at - 1))
                    && at + 1 < text.length()
                    && Character.isUpperCase(text.charAt(at + 1));
            if (!Character.isLetterOrDigit(c) && !isMark(c) && !joins) {
                break;
            }
            at++;
        }
        return text.substring(start, at);
    }

    private Optional<LocalDate> date() {
        var start = at;
        while (at < text.length() && text.charAt(at) != ' ') {
            at++;
        }
        var printed = text.substring(start, at);
        skip(0);
        var parts = printed.split("/", -1);
        try {
            if (parts.length == 3 && parts[2].length() == 4) {
                return Optional.of(LocalDate.of(
                        Integer.parseInt(parts[2]), Integer.parseInt(parts[1]), Integer.parseInt(parts[0])));
            }
        } catch (DateTimeException | NumberFormatException e) {
            // told below: a date that no calendar has is a problem of the text, not of the program
        }
        problems.add(Problem.of(ProblemCode.MALFORMED_DATE).with("printed", printed));
        return Optional.empty();
    }

    private boolean skipWord(String word) {
        if (!text.startsWith(word, at)) {
            return false;
        }
        skip(word.length());
        return true;
    }

    private void skip(int letters) {
        at += letters;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isMark(char c) {
        return c == '-' || c == '/' || c == '&';
    }

    private static Problem notUnderstood(String part) {
        return Problem.of(ProblemCode.NOT_UNDERSTOOD).with("wording", part);
    }
}
