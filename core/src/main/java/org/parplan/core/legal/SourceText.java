package org.parplan.core.legal;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A text as the grammars of this package look at it: composed and with single spaces, as {@code Wording} has it, where
 * every letter knows the place it was printed at; and beside it the same letter by letter without case and place of tone.
 *
 * <p>It counts how often it is looked at, so that a test can hold that against the length of the text.
 */
final class SourceText {

    /** What stands past the end of a text. */
    static final char NOTHING = 0;

    /** No language puts as many marks on a letter; composing them would take time in the square of their number. */
    private static final int MOST_MARKS = 64;

    /** What carries its tone on another letter in the old and in the new way, letter by letter: {@code hòa, hoà}. */
    private static final String OLD_TONES = "òaóaỏaõaọaòeóeỏeõeọeùyúyủyũyụy";

    private static final String NEW_TONES = "oàoáoảoãoạoèoéoẻoẽoẹuỳuýuỷuỹuỵ";

    private final String original;
    private final StringBuilder letters = new StringBuilder();
    private int[] starts;
    private int[] ends;
    private final String text;
    private final String folded;
    private long looks;

    SourceText(String original) {
        this.original = original;
        this.starts = new int[original.length() + 1];
        this.ends = new int[original.length() + 1];
        var at = 0;
        while (at < original.length()) {
            var end = endOfLetter(at);
            append(at, end);
            at = end;
        }
        if (!letters.isEmpty() && letters.charAt(letters.length() - 1) == ' ') {
            letters.setLength(letters.length() - 1);
        }
        this.text = letters.toString();
        this.folded = fold(text);
    }

    /** A form for comparing, as long as the text: lower case, Đ for the foreign Ð, the tone where it was of old. */
    static String fold(String text) {
        var result = text.toCharArray();
        for (var i = 0; i < result.length; i++) {
            var letter = Character.toLowerCase(result[i]);
            result[i] = letter == 'ð' ? 'đ' : letter;
            if (i > 0) {
                moveTone(result, i - 1);
            }
        }
        return new String(result);
    }

    int length() {
        return text.length();
    }

    long looks() {
        return looks;
    }

    /** The letter at a place, or {@link #NOTHING} outside the text. */
    char at(int place) {
        looks++;
        return place >= 0 && place < text.length() ? text.charAt(place) : NOTHING;
    }

    /** Tells whether a folded phrase stands at a place as whole words. */
    boolean has(String phrase, int place) {
        looks++;
        if (!folded.startsWith(phrase, place)) {
            return false;
        }
        looks += phrase.length();
        return !Character.isLetterOrDigit(at(place + phrase.length()))
                || !Character.isLetterOrDigit(phrase.charAt(phrase.length() - 1));
    }

    /** Tells whether letters stand at a place as printed, be they words or parts of one. */
    boolean begins(String letters, int place) {
        looks++;
        return text.startsWith(letters, place);
    }

    /** Tells whether letters stand at a place, in any case, be they words or parts of one. */
    boolean beginsFolded(String letters, int place) {
        looks++;
        return folded.startsWith(letters, place);
    }

    /** The first letter of a comparison at a place. */
    char foldedAt(int place) {
        looks++;
        return place >= 0 && place < text.length() ? folded.charAt(place) : NOTHING;
    }

    /** What a pattern that looks at a bounded number of letters finds in the folded text at a place. */
    Optional<MatchResult> match(Pattern pattern, int place) {
        looks++;
        var matcher = pattern.matcher(folded).region(Math.min(place, text.length()), text.length());
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        looks += matcher.end() - matcher.start();
        return Optional.of(matcher.toMatchResult());
    }

    String between(int start, int end) {
        looks += end - start;
        return text.substring(start, end);
    }

    /** The letters between two places as they are compared. */
    String foldedBetween(int start, int end) {
        looks += end - start;
        return folded.substring(start, end);
    }

    /** The digits at a place, none where there are more than a number has. */
    String digits(int place) {
        var end = place;
        while (PrintedNumber.isDigit(at(end)) && end - place <= PrintedNumber.LONGEST) {
            end++;
        }
        return end - place > PrintedNumber.LONGEST ? "" : text.substring(place, end);
    }

    /** Past the letters and digits that a word is made of. */
    int endOfWord(int place) {
        var end = place;
        while (Character.isLetterOrDigit(at(end))) {
            end++;
        }
        return end;
    }

    /** Past the one space that may stand at a place. */
    int skipSpace(int place) {
        return at(place) == ' ' ? place + 1 : place;
    }

    /** Where a letter was printed. */
    int printedAt(int place) {
        return starts[place];
    }

    /** The words as printed between two places, not an empty span. */
    String printed(int start, int end) {
        return original.substring(starts[start], ends[end - 1]);
    }

    private int endOfLetter(int at) {
        var end = at + Character.charCount(original.codePointAt(at));
        while (end < original.length() && isMark(original.codePointAt(end))) {
            end += Character.charCount(original.codePointAt(end));
        }
        return end;
    }

    private void append(int start, int end) {
        var c = original.codePointAt(start);
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            if (!letters.isEmpty() && letters.charAt(letters.length() - 1) != ' ') {
                append(" ", start, end);
            }
        } else if (c < 0x80 && end == start + 1) {
            append(Character.toString(c), start, end);
        } else {
            var letter = original.substring(start, end);
            append(end - start > MOST_MARKS ? letter : Normalizer.normalize(letter, Normalizer.Form.NFC), start, end);
        }
    }

    private void append(String letter, int start, int end) {
        letters.append(letter);
        if (letters.length() > starts.length) {
            starts = Arrays.copyOf(starts, letters.length() * 2);
            ends = Arrays.copyOf(ends, letters.length() * 2);
        }
        Arrays.fill(starts, letters.length() - letter.length(), letters.length(), start);
        Arrays.fill(ends, letters.length() - letter.length(), letters.length(), end);
    }

    private static void moveTone(char[] letters, int at) {
        if (letters[at] != 'o' && letters[at] != 'u') {
            return;
        }
        for (var i = 0; i < NEW_TONES.length(); i += 2) {
            if (letters[at] == NEW_TONES.charAt(i) && letters[at + 1] == NEW_TONES.charAt(i + 1)) {
                letters[at] = OLD_TONES.charAt(i);
                letters[at + 1] = OLD_TONES.charAt(i + 1);
                return;
            }
        }
    }

    private static boolean isMark(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }
}
