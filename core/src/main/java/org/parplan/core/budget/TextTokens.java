package org.parplan.core.budget;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
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

    private record Token(Kind kind, int start, int end) {}

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private final Map<String, String> keys = new HashMap<>();

    TextTokens(String text) {
        this.text = text;
        var at = 0;
        while (at < text.length()) {
            var token = token(at);
            tokens.add(token);
            at = token.end();
        }
    }

    int size() {
        return tokens.size();
    }

    /** What the token is; before the first and after the last there is nothing. */
    Kind kind(int token) {
        return token >= 0 && token < size() ? tokens.get(token).kind() : Kind.NOTHING;
    }

    boolean is(int token, Kind kind) {
        return kind(token) == kind;
    }

    boolean isSign(int token, String oneOf) {
        return kind(token) == Kind.SIGN && oneOf.indexOf(text.charAt(start(token))) >= 0;
    }

    /** Where the token begins in the text; the text's end for one after the last. */
    int start(int token) {
        return token < size() ? tokens.get(token).start() : text.length();
    }

    String text(int token) {
        return text.substring(tokens.get(token).start(), tokens.get(token).end());
    }

    /** The text of several tokens. */
    String text(int first, int endExclusive) {
        return text.substring(start(first), start(endExclusive));
    }

    /** The key of a word, or nothing if the token is none. */
    String key(int token) {
        if (kind(token) != Kind.WORD
                || tokens.get(token).end() - tokens.get(token).start() > LONGEST_WORD) {
            return "";
        }
        return keys.computeIfAbsent(text(token), word -> Wording.of(word).key());
    }

    /** The token after a space, or the token itself if it is none. */
    int pastSpace(int token) {
        return is(token, Kind.SPACE) ? token + 1 : token;
    }

    /** The token before a space, or the token itself if it is none. */
    int beforeSpace(int token) {
        return is(token, Kind.SPACE) ? token - 1 : token;
    }

    private Token token(int start) {
        if (isDigit(start)) {
            return new Token(Kind.FIGURE, start, endOfFigure(start));
        }
        var first = text.codePointAt(start);
        var kind = isSpace(first) ? Kind.SPACE : isLetter(first) ? Kind.WORD : Kind.SIGN;
        var end = start + Character.charCount(first);
        while (kind != Kind.SIGN && end < text.length()) {
            var next = text.codePointAt(end);
            if (kind == Kind.SPACE ? !isSpace(next) : !isLetter(next) && !Character.isDigit(next)) {
                break;
            }
            end += Character.charCount(next);
        }
        return new Token(kind, start, end);
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
