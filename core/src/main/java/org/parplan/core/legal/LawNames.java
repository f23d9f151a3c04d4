package org.parplan.core.legal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.parplan.core.legal.DocumentTypes.TypeWord;

/**
 * Where the name of a law ends in running text: {@code Luật Cán bộ, công chức và …}.
 *
 * <p>Names have commas and conjunctions of their own, so those in {@code laws.txt} are known by heart; of any other a
 * word with a capital and what follows it up to a mark or a word that goes on with the sentence. A name that is known
 * counts where it ends; {@code Giáo dục} is none in {@code Luật Giáo dục đại học}.
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

    /** Words that go on with the sentence after a whole name, or after {@code và}, and begin no part of a name. */
    private static final Phrases GOING_ON = Phrases.of(
            "bao gồm",
            "bắt buộc",
            "bằng",
            "bị",
            "các",
            "căn cứ",
            "cho phép",
            "chưa",
            "còn",
            "cùng",
            "cũng",
            "đang",
            "đến",
            "điều",
            "điểm",
            "giao",
            "ghi",
            "giúp",
            "gồm",
            "hay",
            "hiện",
            "hướng dẫn",
            "khoản",
            "không",
            "lần",
            "liên quan",
            "mới",
            "một",
            "nên",
            "nêu",
            "nếu",
            "những",
            "như",
            "nói",
            "nơi nhận",
            "ở",
            "phải",
            "qua",
            "ra đời",
            "sẽ",
            "thay thế",
            "thực hiện",
            "tới",
            "trình",
            "trừ",
            "triển khai",
            "vào",
            "vẫn",
            "vì",
            "vừa",
            "xác định",
            "xét",
            "yêu cầu");

    private static final String AND = "và";

    /** Before the word these make another name of it: a school, a firm, a faculty of law. */
    private static final Phrases NOT_AFTER =
            Phrases.of("học", "ty", "khoa", "hội", "viện", "trường", "phòng", "ngành", "pháp");

    private static final Pattern YEAR =
            Pattern.compile(" (?:năm )?[12][0-9]{3}(?![\\p{L}\\p{N}/.,:-]?[0-9])(?![\\p{L}\\p{N}])");
    private static final String YEAR_WORD = " năm";
    private static final int YEAR_DIGITS = 4;
    private static final int MOST_WORDS = 16;

    private LawNames() {}

    /** Past the name that stands at a place after a word such as {@code Luật}; the place itself where none does. */
    static int end(SourceText text, int place) {
        var name = name(text, place);
        return name.isSure() && name.end() > place
                ? text.match(YEAR, name.end()).map(MatchResult::end).orElse(name.end())
                : place;
    }

    /** Past a name of which nobody can say where it ends: {@code Trồng trọt và canh tác}; else the place itself. */
    static int endOfUnsure(SourceText text, int place) {
        var name = name(text, place);
        return name.isSure() ? place : name.end();
    }

    /** Past a law that is surely meant and whose name, or what is said of it, is not sure; else past the word. */
    static int endOfUnsureLaw(SourceText text, int place, int afterWord, TypeWord word) {
        var name = text.skipSpace(afterWord);
        if (!word.isCitedByName() || name == afterWord) {
            return afterWord;
        }
        var amending = AmendingLaw.at(text, name);
        if (!isAnnounced(text, place, amending.filter(AmendingLaw::isClear).isPresent())) {
            return afterWord;
        }
        return amending.map(AmendingLaw::end).orElseGet(() -> {
            var end = endOfUnsure(text, name);
            return end > name ? end : afterWord;
        });
    }

    private static Name name(SourceText text, int place) {
        var known = KNOWN.skip(text, place);
        if (known == place) {
            return Character.isUpperCase(text.at(place)) ? unknown(text, text.endOfWord(place)) : new Name(place, true);
        }
        return isNamedOn(text, known) ? unknown(text, known) : new Name(known, true);
    }

    /** Tells whether a word follows that may be part of the name. */
    private static boolean isNamedOn(SourceText text, int end) {
        return text.at(end) == ' '
                && Character.isLetter(text.at(end + 1))
                && ENDING.longestAt(text, end + 1).isEmpty()
                && GOING_ON.longestAt(text, end + 1).isEmpty()
                && DocumentTypes.at(text, end + 1).isEmpty();
    }

    /**
     * Where a name ends.
     *
     * @param end past its last letter
     * @param isSure whether it surely ends there
     */
    private record Name(int end, boolean isSure) {}

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
    static boolean isAnnounced(SourceText text, int place, boolean amending) {
        return (Character.isUpperCase(text.at(place)) || amending) && !isPartOfAnotherName(text, place - 2);
    }

    private static boolean isPartOfAnotherName(SourceText text, int last) {
        var start = last;
        while (last - start < 8 && Character.isLetter(text.at(start))) {
            start--;
        }
        return NOT_AFTER.skip(text, start + 1) == last + 1 && start < last;
    }

    /** Past further words of a name, of which the first ones end at a place. */
    private static Name unknown(SourceText text, int place) {
        var end = place;
        var isSure = true;
        for (var i = 1; i < MOST_WORDS && text.at(end) == ' ' && Character.isLetter(text.at(end + 1)); i++) {
            var ends = ENDING.longestAt(text, end + 1);
            var joins = ends.filter(AND::equals).isPresent() && isNamedOnAfterAnd(text, end + 1 + AND.length());
            if (ends.isPresent() && !joins) {
                break;
            }
            isSure &= !joins;
            end = text.endOfWord(end + 1);
        }
        return new Name(end, isSure);
    }

    private static boolean isNamedOnAfterAnd(SourceText text, int end) {
        return Character.isLowerCase(text.at(end + 1)) && isNamedOn(text, end);
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
