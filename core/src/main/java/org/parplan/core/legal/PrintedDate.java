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

    private static final Pattern DATE =
            Pattern.compile("([0-9]{1,2})(?: tháng |[-/.])([0-9]{1,2})(?: năm |[-/.])([0-9]{4})(?![\\p{L}\\p{N}/-])");

    /** A date in words that is not quite one, so that it is told whole. */
    private static final Pattern IN_WORDS =
            Pattern.compile("[0-9]{1,9} tháng [0-9]{1,9}(?: năm [0-9]{1,9})?(?![\\p{L}\\p{N}])");

    private static final Pattern BEGINNING = Pattern.compile("[0-9]{1,4}(?: tháng |[-/.])[0-9][^ ]{0,20}(?= |$)");

    /** Past the word that announces a date, also after a comma; the place itself where none does. */
    static int skipWord(SourceText text, int place) {
        var word = text.skipSpace(text.at(place) == ',' ? place + 1 : place);
        return text.has(WORD, word) && text.at(word + WORD.length()) == ' ' ? word + WORD.length() + 1 : place;
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
        return text.match(BEGINNING, place).isPresent();
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
