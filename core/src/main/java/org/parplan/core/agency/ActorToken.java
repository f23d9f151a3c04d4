package org.parplan.core.agency;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parplan.core.text.Wording;

/**
 * A word or mark of a cell, in the form that is compared, and where it stands.
 *
 * @param key what is compared: the word's key, {@code &} for {@code và}, {@link #BREAK} for line ends
 * @param start where it begins in the cell
 * @param end where it ends
 */
record ActorToken(String key, int start, int end) {

    static final String COMMA = ",";
    static final String AND = "&";
    static final String BREAK = "\n";
    static final String BULLET = "\u2022";
    static final String DOT = ".";
    static final String DASH = "-";
    static final String SLASH = "/";
    /** That a list goes on unsaid: three dots, or {@code v.v.}. */
    static final String ELLIPSIS = "\u2026";

    private static final Set<String> STRONG = Set.of(";", BULLET, DOT, ELLIPSIS);
    private static final Set<String> WEAK = Set.of(COMMA, AND, BREAK, SLASH);

    private static final String VA = key("và");
    private static final String H = key("h");
    private static final String HUYEN = key("huyện");

    /** What administrations abbreviate, so that one way of writing it is left. */
    private static final List<Map.Entry<List<String>, String>> SHORT = List.of(
            abbreviation("ủy ban nhân dân", "ubnd"),
            abbreviation("ủy ban", "ub"),
            abbreviation("hội đồng nhân dân", "hđnd"),
            abbreviation("hành chính nhà nước", "hcnn"),
            abbreviation("mặt trận tổ quốc", "mttq"),
            abbreviation("nông thôn mới", "ntm"),
            abbreviation("văn phòng", "vp"),
            abbreviation("thành phố", "tp"),
            abbreviation("thị xã", "tx"),
            abbreviation("trung ương", "tw"));

    private static Map.Entry<List<String>, String> abbreviation(String words, String letters) {
        return Map.entry(words(words).stream().map(ActorToken::key).toList(), key(letters));
    }

    /** Whether what stands before and what stands behind are two actors whatever they are. */
    boolean isStrong() {
        return STRONG.contains(key);
    }

    /** Whether two actors may be parted here; a name may also hold it. */
    boolean isSeparator() {
        return isStrong() || WEAK.contains(key);
    }

    boolean is(String other) {
        return key.equals(other);
    }

    /** All words and marks of a cell, what is commonly abbreviated as one. */
    static List<ActorToken> all(String text) {
        return abbreviated(marks(words(text)));
    }

    static List<String> keys(String text) {
        return all(text).stream().map(ActorToken::key).toList();
    }

    static String key(String word) {
        return Wording.of(word).key();
    }

    private static List<ActorToken> words(String text) {
        var tokens = new ArrayList<ActorToken>();
        var atLineStart = true;
        var i = 0;
        while (i < text.length()) {
            var c = text.codePointAt(i);
            var end = i + Character.charCount(c);
            if (isLineEnd(c)) {
                if (tokens.isEmpty() || !tokens.get(tokens.size() - 1).is(BREAK)) {
                    tokens.add(new ActorToken(BREAK, i, end));
                }
                atLineStart = true;
            } else if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                if (isWord(c)) {
                    while (end < text.length() && isWord(text.codePointAt(end))) {
                        end += Character.charCount(text.codePointAt(end));
                    }
                    var word = key(text.substring(i, end));
                    tokens.add(new ActorToken(word.equals(VA) ? AND : word, i, end));
                } else {
                    tokens.add(new ActorToken(atLineStart && isBullet(c) ? BULLET : text.substring(i, end), i, end));
                }
                atLineStart = false;
            }
            i = end;
        }
        return tokens;
    }

    private static boolean isLineEnd(int c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085';
    }

    private static boolean isBullet(int c) {
        return "-+*\u2022\u2013\u2014".indexOf(c) >= 0;
    }

    private static boolean isWord(int c) {
        return Character.isLetterOrDigit(c)
                || switch (Character.getType(c)) {
                    case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
                    default -> false;
                };
    }

    /** The same with dots that are no full stop as what they mean: {@code ...}, {@code v.v.}, {@code H.}. */
    private static List<ActorToken> marks(List<ActorToken> words) {
        var tokens = new ArrayList<ActorToken>();
        var i = 0;
        while (i < words.size()) {
            var token = words.get(i);
            var end = ellipsis(words, i);
            var key = ELLIPSIS;
            if (end == i) {
                var isDistrict = token.is(H)
                        && isAt(words, i + 1, DOT)
                        && words.get(i + 1).start() == token.end();
                end = isDistrict ? i + 2 : i + 1;
                key = isDistrict ? HUYEN : token.key();
            }
            tokens.add(new ActorToken(key, token.start(), words.get(end - 1).end()));
            i = end;
        }
        return tokens;
    }

    /** Where dots that break off a list end, or the same place. */
    private static int ellipsis(List<ActorToken> words, int from) {
        var at = from;
        if (isAt(words, at, "vv")) {
            at++;
        } else if (isAt(words, at, "v") && isAt(words, at + 1, DOT) && isAt(words, at + 2, "v")) {
            at += 3;
        }
        var isSaid = at > from;
        var dots = at;
        while (isAt(words, at, DOT) || isAt(words, at, ELLIPSIS)) {
            at++;
        }
        var isDots = at - dots > 1 || isAt(words, dots, ELLIPSIS);
        return isSaid || isDots ? at : from;
    }

    private static boolean isAt(List<ActorToken> words, int at, String key) {
        return at < words.size() && words.get(at).is(key);
    }

    private static List<ActorToken> abbreviated(List<ActorToken> words) {
        var tokens = new ArrayList<ActorToken>();
        var i = 0;
        while (i < words.size()) {
            var end = i + 1;
            var key = words.get(i).key();
            for (var one : SHORT) {
                var after = after(words, i, one.getKey());
                if (after > 0) {
                    end = after;
                    key = one.getValue();
                    break;
                }
            }
            tokens.add(
                    new ActorToken(key, words.get(i).start(), words.get(end - 1).end()));
            i = end;
        }
        return tokens;
    }

    /** Where a run of words that begins at a place ends, line ends in it passed over, or 0 if it does not stand there. */
    private static int after(List<ActorToken> words, int from, List<String> run) {
        var at = from;
        for (var word : run) {
            while (at > from && at < words.size() && words.get(at).is(BREAK)) {
                at++;
            }
            if (at >= words.size() || !words.get(at).is(word)) {
                return 0;
            }
            at++;
        }
        return at;
    }
}
