package org.parplan.core.legal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What stands after {@code ngày}: {@code 04/2/2016}, {@code 04-02-2016} or {@code 04 tháng 2 năm 2016}.
 *
 * @param date the day, empty where no calendar has it
 * @param printed the words
 * @param end past their last letter
 */
record PrintedDate(Optional<LocalDate> date, String printed, int end) {

    private static final String WORD = "ngày";

    /** What may stand before the day of the first ten of a month. */
    private static final Phrases FIRST_TEN = Phrases.of("mùng", "mồng");

    /** What is said of the day on the document; not of that from which it has effect. */
    private static final Phrases ISSUED = Phrases.of(
            "ban hành",
            "được ban hành",
            "đã ban hành",
            "ký",
            "ký ban hành",
            "được ký",
            "được ký ban hành",
            "thông qua",
            "được thông qua");

    private static final Pattern DATE = Pattern.compile(
            "([0-9]{1,2})(?: tháng | ?[-/.] ?)([0-9]{1,2})(?: năm | ?[-/.] ?)([0-9]{4})(?:(?=của )|(?![\\p{L}\\p{N}/-]))");

    /** A date in words that is not quite one, so that it is told whole. */
    private static final Pattern IN_WORDS =
            Pattern.compile("[0-9]{1,9} tháng [0-9]{1,9}(?: năm [0-9]{1,9})?(?![\\p{L}\\p{N}])");

    private static final Pattern BEGINNING =
            Pattern.compile("(?=[ol]?[0-9])[0-9ol]{1,4}(?: tháng |[-/.]{1,2})[0-9ol][^ ]{0,20}(?= |$)");

    /** Past {@code ban hành} and the like, after the space that stands at a place; the place itself where there is none. */
    static int skipIssued(SourceText text, int place) {
        return text.at(place) == ' ' ? afterSpace(place, ISSUED.skip(text, place + 1)) : place;
    }

    private static int afterSpace(int place, int end) {
        return end > place + 1 ? end : place;
    }

    /** Past the word that announces a date, also after a comma, in brackets and after a verb; else the place itself. */
    static int skipWord(SourceText text, int place) {
        var comma = text.at(place) == ',' ? place + 1 : place;
        var bracket = text.at(comma) == ' ' && text.at(comma + 1) == '(' ? comma + 2 : text.skipSpace(comma);
        var verb = ISSUED.skip(text, bracket);
        var word = verb > bracket ? text.skipSpace(verb) : bracket;
        if (!text.begins(WORD, word) && !text.has(WORD, word)) {
            return place;
        }
        var day = word + WORD.length();
        if (PrintedNumber.isDigit(text.at(day))) {
            return day;
        }
        if (text.at(day) != ' ') {
            return place;
        }
        var first = FIRST_TEN.skip(text, day + 1);
        return first > day + 1 ? text.skipSpace(first) : day + 1;
    }

    /** What stands at a place: a date, or what is there up to a space instead of one. */
    static PrintedDate at(SourceText text, int place) {
        return text.match(DATE, place)
                .map(date -> new PrintedDate(
                        day(date.group(3), date.group(2), date.group(1)), text.between(place, date.end()), date.end()))
                .or(() -> text.match(IN_WORDS, place)
                        .map(words -> new PrintedDate(Optional.empty(), text.between(place, words.end()), words.end())))
                .orElseGet(() -> upToSpace(text, place));
    }

    private static PrintedDate upToSpace(SourceText text, int place) {
        var end = place;
        while (end < text.length() && text.at(end) != ' ') {
            end++;
        }
        while (end > place + 1 && ",;:.)".indexOf(text.at(end - 1)) >= 0) {
            end--;
        }
        return new PrintedDate(Optional.empty(), text.between(place, end), end);
    }

    /** In running text a date begins like one; {@code ngày làm việc} and {@code ngày 10 hàng tháng} announce none. */
    static boolean isLikely(SourceText text, int place) {
        return text.match(BEGINNING, place).isPresent()
                || text.match(DATE, place).isPresent();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            // told as a malformed date: one that no calendar has is a fault of the text, not of the program
            return Optional.empty();
        }
    }
}
