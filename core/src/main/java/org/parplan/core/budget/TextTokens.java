package org.parplan.core.budget;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.parplan.core.text.Wording;

/** A text cut, once and from left to right, into figures, words, spaces and single signs. */
final class TextTokens {

    /** No word that is looked for is longer. */
    private static final int LONGEST_WORD = 16;

    /** What a token is. */
    enum Kind {
        FIGURE,
        WORD,
        SPACE,
        SIGN,
        NOTHING
    }

    private final String text;
    private final Map<String, String> keys = new HashMap<>();
    private int size;
    private Kind[] kinds = new Kind[64];

    /** Where each token begins; each ends where the next begins. */
    private int[] starts = new int[64];

    TextTokens(String text) {
        this.text = text;
        var at = 0;
        while (at < text.length()) {
            at = add(at);
        }
    }

    int size() {
        return size;
    }

    /** What the token is; before the first and after the last there is nothing. */
    Kind kind(int token) {
        return token >= 0 && token < size ? kinds[token] : Kind.NOTHING;
    }

    boolean is(int token, Kind kind) {
        return kind(token) == kind;
    }

    boolean isSign(int token, String oneOf) {
        return kind(token) == Kind.SIGN && oneOf.indexOf(text.charAt(start(token))) >= 0;
    }

    /** Where the token begins in the text; the text's end for one after the last. */
    int start(int token) {
        return token < size ? starts[token] : text.length();
    }

    String text(int token) {
        return text(token, token + 1);
    }

    /** The text of several tokens. */
    String text(int first, int endExclusive) {
        return text.substring(start(first), start(endExclusive));
    }

    /** How many chars the token has. */
    int length(int token) {
        return start(token + 1) - start(token);
    }

    /** The key of a word, or nothing if the token is none. */
    String key(int token) {
        return kind(token) != Kind.WORD || length(token) > LONGEST_WORD
                ? ""
                : keys.computeIfAbsent(text(token), word -> Wording.of(word).key());
    }

    /** Tells whether the token is a space that begins a new line. */
    boolean isLineBreak(int token) {
        return is(token, Kind.SPACE) && text(token).indexOf('\n') >= 0;
    }

    /** The token after a space, or the token itself if it is none. */
    int pastSpace(int token) {
        return is(token, Kind.SPACE) ? token + 1 : token;
    }

    /** The token before a space, or the token itself if it is none. */
    int beforeSpace(int token) {
        return is(token, Kind.SPACE) ? token - 1 : token;
    }

    /** Adds the token that begins at a place, and gives its end. */
    private int add(int start) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            kinds = Arrays.copyOf(kinds, size * 2);
        }
        starts[size] = start;
        var kind = kind(text.codePointAt(start), start);
        kinds[size++] = kind;
        return kind == Kind.FIGURE ? endOfFigure(start) : end(kind, start);
    }

    private Kind kind(int first, int start) {
        if (isDigit(start)) {
            return Kind.FIGURE;
        }
        return isSpace(first) ? Kind.SPACE : isLetter(first) ? Kind.WORD : Kind.SIGN;
    }

    private int end(Kind kind, int start) {
        var end = start + Character.charCount(text.codePointAt(start));
        while (kind != Kind.SIGN && end < text.length()) {
            var next = text.codePointAt(end);
            if (kind == Kind.SPACE ? !isSpace(next) : !isLetter(next) && !Character.isDigit(next)) {
                break;
            }
            if (isDigit(end) && isCurrencyCode(start, end)) {
                break;
            }
            end += Character.charCount(next);
        }
        return end;
    }

    /** {@code VND5.000.000}: the figure is no part of the word. */
    private boolean isCurrencyCode(int start, int end) {
        return end - start == 3
                && (text.regionMatches(true, start, "VND", 0, 3) || text.regionMatches(true, start, "VNĐ", 0, 3));
    }

    /** Digits, and dots and commas between digits. */
    private int endOfFigure(int start) {
        var end = start;
        while (isDigit(end) || (end < text.length() && ".,".indexOf(text.charAt(end)) >= 0 && isDigit(end + 1))) {
            end++;
        }
        return end;
    }

    private boolean isDigit(int at) {
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** A letter, a mark on one, or a digit of another script: whatever may not stand beside a figure of ours. */
    private static boolean isLetter(int c) {
        return Character.isLetter(c)
                || Character.isDigit(c)
                || switch (Character.getType(c)) {
                    case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
                    default -> false;
                };
    }
}
