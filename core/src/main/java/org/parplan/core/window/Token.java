package org.parplan.core.window;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a phrase: a word, a number or a mark, and where it stands.
 *
 * @param kind what it is
 * @param term which word of the grammar it is, if it is one
 * @param text the piece as written
 * @param start where it begins in the phrase
 */
record Token(Kind kind, @Nullable Term term, String text, int start) {

    enum Kind {
        WORD,
        NUMBER,
        DASH,
        SLASH,
        SEPARATOR,
        OTHER
    }

    int end() {
        return start + text.length();
    }

    /** The number, one beyond every quarter, month and day if it has more than four digits. */
    int number() {
        return text.length() > 4 ? Integer.MAX_VALUE : Integer.parseInt(text);
    }

    /** Tells whether this is a mark. */
    boolean is(char mark) {
        return text.length() == 1 && text.charAt(0) == mark;
    }

    /** Tells whether this is a year: four digits, the first not 0. */
    boolean isYear() {
        return kind == Kind.NUMBER && text.length() == 4 && text.charAt(0) != '0';
    }

    /** Takes a normalised phrase apart, in one pass. */
    static List<Token> all(String phrase) {
        var tokens = new ArrayList<Token>();
        var at = 0;
        while (at < phrase.length()) {
            if (phrase.charAt(at) == ' ') {
                at++;
            } else {
                var token = at(phrase, at);
                tokens.add(token);
                at = token.end();
            }
        }
        return tokens;
    }

    private static Token at(String phrase, int start) {
        var c = phrase.charAt(start);
        if (isLetter(c)) {
            return word(phrase, start);
        }
        if (isDigit(c)) {
            var end = start;
            while (end < phrase.length() && isDigit(phrase.charAt(end))) {
                end++;
            }
            return new Token(Kind.NUMBER, null, phrase.substring(start, end), start);
        }
        var kind = switch (c) {
            case '-', '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' -> Kind.DASH;
            case '/' -> Kind.SLASH;
            case ',', ';', '&', CellText.LINE_END -> Kind.SEPARATOR;
            default -> Kind.OTHER;
        };
        return new Token(kind, null, phrase.substring(start, start + 1), start);
    }

    /** A word, or several that are one term, such as {@code định kỳ}: the longest there is. */
    private static Token word(String phrase, int start) {
        var ends = wordEnds(phrase, start);
        for (var i = ends.size() - 1; i >= 0; i--) {
            var words = phrase.substring(start, ends.get(i));
            var term = Term.of(words);
            if (term != null) {
                return new Token(term == Term.AND ? Kind.SEPARATOR : Kind.WORD, term, words, start);
            }
        }
        var word = phrase.substring(start, ends.get(0));
        return isRunTogether(word)
                ? new Token(Kind.WORD, Term.QUARTER, word.substring(0, 3), start)
                : new Token(Kind.WORD, null, word, start);
    }

    /** Where the word ends, and the words after it that may be one term with it. */
    private static List<Integer> wordEnds(String phrase, int start) {
        var ends = new ArrayList<Integer>();
        var next = start;
        while (ends.size() < Term.MOST_WORDS && next < phrase.length() && isLetter(phrase.charAt(next))) {
            var end = wordEnd(phrase, next);
            ends.add(end);
            next = end < phrase.length() && phrase.charAt(end) == ' ' ? end + 1 : phrase.length();
        }
        return ends;
    }

    /** Tells whether a word is a quarter and its numeral without the space: {@code QuýIII}. */
    private static boolean isRunTogether(String word) {
        return word.length() > 3
                && Term.of(word.substring(0, 3)) == Term.QUARTER
                && word.substring(3).chars().allMatch(c -> "IVXLivxl".indexOf(c) >= 0);
    }

    private static int wordEnd(String phrase, int start) {
        var end = start;
        while (end < phrase.length() && isLetter(phrase.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isLetter(char c) {
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
