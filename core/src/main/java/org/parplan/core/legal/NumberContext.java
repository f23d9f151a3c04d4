package org.parplan.core.legal;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** What the word before a number says of it: {@code Điều 5}, {@code mẫu số 01}, {@code ngày 5} are numbers of no document. */
enum NumberContext {
    /** The number of a document may stand here. */
    FREE,
    /** {@code số} stands before it, or it begins a text or a list. */
    ANNOUNCED,
    /** A part of a document or of the calendar, of which the number may be told apart from the document's only by its year. */
    PART,
    /** A form, a bill, a telephone and the like. */
    THING;

    private static final Set<String> PARTS = folded(
            "ngày", "tháng", "năm", "quý", "đoạn", "kỳ", "khóa", "thứ", "điều", "khoản", "điểm", "mục", "chương",
            "phần", "trang", "tiết");

    private static final Set<String> THINGS = folded(
            "mẫu", "biểu", "lục", "bảng", "hình", "thoại", "đt", "đtdđ", "tel", "fax", "hotline", "đơn", "thuế", "mst",
            "mã");

    /** The words after which a list of numbers may begin without more. */
    private static final Set<String> BEFORE_LISTS =
            folded("theo", "tại", "của", "các", "và", "gồm", "nêu", "hiện", "cứ");

    /** The last word for an account. */
    private static final String ACCOUNT = SourceText.fold("khoản");

    private static final int LONGEST = 8;

    /** What stands before a place at which a number, or the word for one, begins. */
    static NumberContext before(SourceText text, int place) {
        var end = endOfWordBefore(text, place);
        if (end == 0 || "(:".indexOf(text.at(end - 1)) >= 0) {
            return ANNOUNCED;
        }
        if (!Character.isLetterOrDigit(text.at(end - 1))) {
            return FREE;
        }
        var start = startOfWord(text, end);
        var word = text.foldedBetween(start, end);
        if (word.equals("số")) {
            var thing = endOfWordBefore(text, start);
            var name = text.foldedBetween(startOfWord(text, thing), thing);
            return THINGS.contains(name) || name.equals(ACCOUNT) ? THING : ANNOUNCED;
        }
        if (THINGS.contains(word)) {
            return THING;
        }
        if (PARTS.contains(word)) {
            return PART;
        }
        return BEFORE_LISTS.contains(word) ? ANNOUNCED : FREE;
    }

    /** Back over a space, and over the colon or dot of {@code ĐT: } and {@code tel. }. */
    private static int endOfWordBefore(SourceText text, int place) {
        var end = text.at(place - 1) == ' ' ? place - 1 : place;
        var mark = text.at(end - 1);
        if (mark != ':' && mark != '.') {
            return Math.max(end, 0);
        }
        var start = startOfWord(text, end - 1);
        var word = text.foldedBetween(start, end - 1);
        return THINGS.contains(word) || word.equals("số") ? end - 1 : end;
    }

    private static int startOfWord(SourceText text, int end) {
        var start = end;
        while (end - start <= LONGEST && Character.isLetter(text.at(start - 1))) {
            start--;
        }
        return Math.max(start, 0);
    }

    private static Set<String> folded(String... words) {
        return Arrays.stream(words).map(SourceText::fold).collect(Collectors.toUnmodifiableSet());
    }
}
