package org.parplan.core.legal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Where the name of a law ends in running text: {@code Luật Cán bộ, công chức và …}.
 *
 * <p>Names have commas and conjunctions of their own, so those in {@code laws.txt} are known by heart; of any other a
 * word with a capital and what follows it up to a mark or a word that goes on with the sentence.
 */
final class LawNames {

    private static final Phrases KNOWN = known();

    private static final Phrases ENDING = Phrases.of(
            "ban hành",
            "bổ sung",
            "cho",
            "có",
            "của",
            "do",
            "để",
            "đã",
            "được",
            "đối",
            "hiện hành",
            "hoặc",
            "khi",
            "là",
            "mà",
            "năm",
            "này",
            "ngày",
            "nhằm",
            "quy định",
            "sau",
            "số",
            "sửa đổi",
            "tại",
            "theo",
            "thì",
            "trên",
            "trong",
            "trước",
            "từ",
            "và",
            "về",
            "với");

    /** Before the word these make another name of it: a school, a firm, a faculty of law. */
    private static final Phrases NOT_AFTER = Phrases.of("học", "ty", "khoa", "hội", "viện", "trường", "phòng", "ngành");

    private static final Pattern YEAR =
            Pattern.compile(" (?:năm )?[12][0-9]{3}(?![\\p{L}\\p{N}/.,:-]?[0-9])(?![\\p{L}\\p{N}])");
    private static final String YEAR_WORD = " năm";
    private static final int YEAR_DIGITS = 4;
    private static final int MOST_WORDS = 16;

    private LawNames() {}

    /** Past the name that stands at a place after a word such as {@code Luật}; the place itself where none does. */
    static int end(SourceText text, int place) {
        var known = KNOWN.skip(text, place);
        var end = known > place ? known : unknown(text, place);
        return end > place ? text.match(YEAR, end).map(MatchResult::end).orElse(end) : end;
    }

    /** The year that a name ends with: {@code 2008} of {@code Cán bộ, công chức năm 2008}. */
    static OptionalInt year(SourceText text, int end) {
        var digits = text.between(Math.max(0, end - YEAR_DIGITS), end);
        return text.at(end - YEAR_DIGITS - 1) == ' ' && Designation.isYear(digits)
                ? OptionalInt.of(Integer.parseInt(digits))
                : OptionalInt.empty();
    }

    /** Where a name ends without the year after it. */
    static int withoutYear(SourceText text, int start, int end) {
        if (year(text, end).isEmpty()) {
            return end;
        }
        var before = end - YEAR_DIGITS - 1;
        var word = before - YEAR_WORD.length();
        return Math.max(start + 1, text.beginsFolded(YEAR_WORD, word) ? word : before);
    }

    /** Tells whether the word at a place is a law's, and neither {@code pháp luật} nor a school's. */
    static boolean isAnnounced(SourceText text, int place) {
        return Character.isUpperCase(text.at(place)) && !isPartOfAnotherName(text, place - 2);
    }

    private static boolean isPartOfAnotherName(SourceText text, int last) {
        var start = last;
        while (last - start < 8 && Character.isLetter(text.at(start))) {
            start--;
        }
        return NOT_AFTER.skip(text, start + 1) == last + 1 && start < last;
    }

    private static int unknown(SourceText text, int place) {
        if (!Character.isUpperCase(text.at(place))) {
            return place;
        }
        var end = text.endOfWord(place);
        for (var i = 1; i < MOST_WORDS; i++) {
            if (text.at(end) != ' '
                    || !Character.isLetter(text.at(end + 1))
                    || ENDING.longestAt(text, end + 1).isPresent()) {
                return end;
            }
            end = text.endOfWord(end + 1);
        }
        return end;
    }

    private static Phrases known() {
        try (var stream = Objects.requireNonNull(LawNames.class.getResourceAsStream("laws.txt"), "laws.txt")) {
            return Phrases.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
