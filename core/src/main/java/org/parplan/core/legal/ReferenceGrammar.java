package org.parplan.core.legal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
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

    private static final Pattern DATE =
            Pattern.compile("[0-9]{1,2}( tháng |/)[0-9]{1,2}( năm |/)[0-9]{4}(?=[ ,;.)]|$)");

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
            if (!designation(reference, typeName)) {
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

    private boolean designation(LegalReference.Builder reference, Optional<String> typeName) {
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
        var party = at == mark && isDash(separator);
        var symbol = mended(symbol(), party);
        if (!isSymbol(symbol)) {
            return false;
        }
        reference.symbol(symbol).type(type(symbol, typeName));
        var printed = text.substring(start, at);
        var read = reference.build().designation();
        if (!read.equals(printed)) {
            problems.add(Problem.of(ProblemCode.MALFORMED_NUMBER)
                    .with("printed", printed)
                    .with("read", read));
        }
        skip(0);
        return true;
    }

    /** The type in the symbol; where that has none, as in {@code 45/2019/QH14}, the one in words. */
    private Optional<String> type(String symbol, Optional<String> typeName) {
        var inSymbol = DocumentTypes.ofSymbol(symbol);
        var inWords = typeName.flatMap(DocumentTypes::abbreviation);
        if (inSymbol.isPresent() && inWords.isPresent() && !inSymbol.equals(inWords)) {
            problems.add(Problem.of(ProblemCode.PART_NOT_UNDERSTOOD).with("wording", typeName.orElseThrow()));
        }
        return inSymbol.or(() -> inWords);
    }

    /** With plain hyphens and no stray spaces; and in the Party's form with the slash before the body that was meant. */
    private static String mended(String symbol, boolean party) {
        var plain = new StringBuilder();
        symbol.chars().filter(c -> c != ' ').forEach(c -> plain.append(isDash((char) c) ? '-' : (char) c));
        return party && plain.indexOf("/") < 0 ? plain.toString().replaceFirst("-", "/") : plain.toString();
    }

    private String digits() {
        var start = at;
        while (at < text.length() && isDigit(text.charAt(at))) {
            at++;
        }
        return text.substring(start, at);
    }

    private char separator() {
        if (at < text.length() && (text.charAt(at) == '/' || isDash(text.charAt(at)))) {
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

    /** {@code 04/2/2016} or {@code 04 tháng 2 năm 2016}; what else follows {@code ngày} up to a space is malformed. */
    private Optional<LocalDate> date() {
        var date = DATE.matcher(text).region(at, text.length());
        var written = date.lookingAt();
        var space = text.indexOf(' ', at);
        var end = written ? date.end() : space < 0 ? text.length() : space;
        var printed = text.substring(at, end);
        at = end;
        skip(0);
        try {
            if (written) {
                var parts = printed.split("/| tháng | năm ", -1);
                return Optional.of(LocalDate.of(
                        Integer.parseInt(parts[2]), Integer.parseInt(parts[1]), Integer.parseInt(parts[0])));
            }
        } catch (DateTimeException e) {
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

    /** Letters and digits, begun by a letter, with one mark at a time between them. */
    private static boolean isSymbol(String symbol) {
        if (symbol.isEmpty() || !Character.isLetter(symbol.charAt(0)) || isMark(symbol.charAt(symbol.length() - 1))) {
            return false;
        }
        for (var i = 1; i < symbol.length(); i++) {
            if (isMark(symbol.charAt(i)) && isMark(symbol.charAt(i - 1))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isMark(char c) {
        return isDash(c) || c == '/' || c == '&';
    }

    /** A hyphen, or what an editor makes of it. */
    private static boolean isDash(char c) {
        return c == '-' || c == '\u2010' || c == '\u2011' || c == '\u2013';
    }

    private static Problem notUnderstood(String part) {
        return Problem.of(ProblemCode.NOT_UNDERSTOOD).with("wording", part);
    }
}
