package org.parplan.core.budget;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.parplan.core.text.Problem;
import org.parplan.core.text.ProblemCode;
import org.parplan.core.text.Reading;
import org.parplan.core.text.Wording;

/**
 * Reads amounts written out in words, from left to right.
 *
 * <p>Grammar: parts divided by {@code tỷ}; in a part, groups named {@code triệu}, {@code nghìn} and nothing, in this
 * order; in a group, {@code x trăm}, then {@code linh x}, {@code mười x} or {@code x mươi x}. A lone digit at the very
 * end after a greater group is refused, since {@code hai nghìn hai} may be 2.002 or 2.200.
 */
final class WordReader {

    private static final long BILLION = 1_000_000_000;

    /** Each word by its key, with the meaning it has in the grammar. */
    private static final Map<String, String> WORDS = words();

    private static final Map<String, Integer> DIGITS = Map.of(
            "không", 0, "một", 1, "hai", 2, "ba", 3, "bốn", 4, "năm", 5, "sáu", 6, "bảy", 7, "tám", 8, "chín", 9);

    private static final Map<String, Integer> AFTER_TENS =
            Map.of("mốt", 1, "hai", 2, "ba", 3, "bốn", 4, "tư", 4, "lăm", 5, "sáu", 6, "bảy", 7, "tám", 8, "chín", 9);

    private static final Map<String, Integer> AFTER_TEN =
            Map.of("một", 1, "hai", 2, "ba", 3, "bốn", 4, "lăm", 5, "sáu", 6, "bảy", 7, "tám", 8, "chín", 9);

    private final List<String> words;
    private int at;
    private boolean later;

    private WordReader(List<String> words) {
        this.words = words;
    }

    static Reading<Vnd> read(String text) {
        var wording = Wording.of(text);
        var problem = Problem.of(ProblemCode.NOT_UNDERSTOOD).with("wording", wording.normalised());
        try {
            var amount = new WordReader(words(wording)).number();
            if (amount.isPresent()) {
                return Reading.of(wording, Vnd.ofDong(amount.getAsLong()));
            }
        } catch (ArithmeticException e) {
            problem = Problem.of(ProblemCode.INVALID_VALUE)
                    .with("detail", "Amount in words must be at most " + Vnd.ofDong(Long.MAX_VALUE) + ".");
        }
        return Reading.notUnderstood(wording, List.of(problem));
    }

    /** Tells whether a word is one that amounts are written out in, by its key. */
    static boolean knows(String key) {
        return WORDS.containsKey(key);
    }

    /** Tells whether a word is a number by itself, and no mere unit as {@code trăm} and {@code triệu} are. */
    static boolean isDigit(String key) {
        var word = WORDS.getOrDefault(key, "");
        return DIGITS.containsKey(word) || word.equals("mười");
    }

    private static Map<String, String> words() {
        var words = new HashMap<String, String>();
        for (var word : ("không một hai ba bốn năm sáu bảy tám chín mười mươi mốt tư lăm trăm linh nghìn triệu tỷ đồng"
                        + " chẵn")
                .split(" ", -1)) {
            words.put(Wording.of(word).key(), word);
        }
        Map.of("lẻ", "linh", "ngàn", "nghìn", "tỉ", "tỷ", "nhăm", "lăm", "bẩy", "bảy")
                .forEach((variant, word) -> words.put(Wording.of(variant).key(), word));
        return words;
    }

    /** The words in their default spelling; one that is no number word stays an empty text, which nothing accepts. */
    private static List<String> words(Wording wording) {
        var words = new ArrayList<String>();
        for (var key : wording.key().split(" ", -1)) {
            var comma = key.endsWith(",");
            var word = WORDS.getOrDefault(comma ? key.substring(0, key.length() - 1) : key, "");
            words.add(comma && !List.of("tỷ", "triệu", "nghìn").contains(word) ? "" : word);
        }
        if (words.size() > 1 && words.get(words.size() - 1).equals("chẵn")) {
            words.remove(words.size() - 1);
        }
        if (words.get(words.size() - 1).equals("đồng")) {
            words.remove(words.size() - 1);
        }
        return words;
    }

    private OptionalLong number() {
        if (words.equals(List.of("không"))) {
            return OptionalLong.of(0);
        }
        var number = 0L;
        do {
            var start = at;
            var part = part();
            if (part < 0 || (at == start && !later)) {
                return OptionalLong.empty();
            }
            number = Math.addExact(Math.multiplyExact(number, BILLION), part);
            later = true;
        } while (take("tỷ") && number > 0);
        return at == words.size() ? OptionalLong.of(number) : OptionalLong.empty();
    }

    /** The amount up to the next {@code tỷ}, or below zero if it is not understood. */
    private long part() {
        var part = 0L;
        var rank = 0;
        while (at < words.size() && !words.get(at).equals("tỷ")) {
            var start = at;
            var group = group();
            var lone = group < 10 && at - start == 1;
            var unit = take("triệu") ? 1 : take("nghìn") ? 2 : 3;
            if (group < 0 || unit <= rank || (lone && later && unit == 3)) {
                return -1;
            }
            rank = unit;
            later = true;
            part += group * (unit == 1 ? 1_000_000L : unit == 2 ? 1000L : 1L);
        }
        return part;
    }

    /** Up to 999, or below zero if it is not understood; only a later group may have no hundreds but say so. */
    private int group() {
        var start = at;
        var hundreds = 0;
        if (at + 1 < words.size() && words.get(at + 1).equals("trăm")) {
            hundreds = DIGITS.getOrDefault(words.get(at), -1);
            at += 2;
            if (hundreds < 0 || (hundreds == 0 && !later)) {
                return -1;
            }
        }
        var afterHundreds = at > start;
        var rest = tensAndUnits(afterHundreds);
        return rest < 0 ? -1 : hundreds * 100 + rest;
    }

    private int tensAndUnits(boolean afterHundreds) {
        if (take("linh")) {
            var four = take("tư");
            var unit = four ? 4 : digit();
            return unit > 0 && (afterHundreds || later) ? unit : -1;
        }
        if (take("mười")) {
            return 10 + unit(AFTER_TEN);
        }
        if (at + 1 < words.size() && words.get(at + 1).equals("mươi")) {
            var tens = digit();
            at++;
            return tens > 1 ? tens * 10 + unit(AFTER_TENS) : -1;
        }
        if (afterHundreds) {
            return 0;
        }
        var unit = digit();
        return unit > 0 ? unit : -1;
    }

    private int digit() {
        return at < words.size() ? DIGITS.getOrDefault(words.get(at++), -1) : -1;
    }

    private int unit(Map<String, Integer> units) {
        var unit = at < words.size() ? units.getOrDefault(words.get(at), 0) : 0;
        if (unit > 0) {
            at++;
        }
        return unit;
    }

    private boolean take(String word) {
        var taken = at < words.size() && words.get(at).equals(word);
        if (taken) {
            at++;
        }
        return taken;
    }
}
