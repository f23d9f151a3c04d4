package org.parplan.core.text;

import java.text.Normalizer;
import java.util.Locale;
import org.immutables.value.Value;
import org.parplan.core.shape.Atom;

/**
 * Text exactly as somebody wrote it, such as {@code Quý  l}.
 *
 * <p>Nothing is mended in a wording: equality is letter by letter. What may differ without a difference in meaning is
 * taken away by {@link #normalised()} (composition, kinds and runs of spaces) and {@link #key()} (also case and the
 * place of the tone mark: {@code Hoà} and {@code hòa} share a key).
 *
 * <pre>{@code
 * Wording.of("Quý  l").normalised();                       // "Quý l"
 * Wording.of("Hoà").key().equals(Wording.of("HÒA").key()); // true
 * }</pre>
 */
@Atom
@Value.Immutable
public abstract class Wording {

    /** No language puts as many marks on a letter; composing them would take time in the square of their number. */
    private static final int MOST_MARKS = 64;

    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

    Wording() {}

    /**
     * Obtains a wording from any text.
     *
     * @param text  the text as written, possibly empty
     * @return the wording
     */
    public static Wording of(String text) {
        return ImmutableWording.of(text);
    }

    /**
     * Obtains a wording from the text that {@link #toString()} writes, which is the wording itself.
     *
     * @param text  the text as written
     * @return the wording
     */
    public static Wording parse(String text) {
        return of(text);
    }

    /**
     * The text, letter by letter as written.
     *
     * @return the text
     */
    public abstract String text();

    /**
     * The text in Unicode composition NFC, with every run of white space (also no-break spaces and line ends) as one
     * space and none at either end. A text with more than 64 marks on one letter is no language and is not composed.
     *
     * @return the normalised text
     */
    public final String normalised() {
        var composed = normalise(text(), Normalizer.Form.NFC);
        var result = new StringBuilder(composed.length());
        composed.codePoints().forEach(c -> {
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                result.appendCodePoint(c);
            } else if (!result.isEmpty() && result.charAt(result.length() - 1) != ' ') {
                result.append(' ');
            }
        });
        if (!result.isEmpty() && result.charAt(result.length() - 1) == ' ') {
            result.setLength(result.length() - 1);
        }
        return result.toString();
    }

    /**
     * A form for comparing, not for people: the normalised text in lower case, with each word's tone mark at the word's
     * end, so that old and new tone placement agree.
     *
     * @return the key
     */
    public final String key() {
        var apart = normalise(normalised().toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        var result = new StringBuilder(apart.length());
        var tone = new StringBuilder();
        for (var i = 0; i < apart.length(); i++) {
            var c = apart.charAt(i);
            if (TONES.indexOf(c) >= 0) {
                tone.append(c);
            } else {
                if (!Character.isLetter(c) && Character.getType(c) != Character.NON_SPACING_MARK) {
                    result.append(tone);
                    tone.setLength(0);
                }
                result.append(c);
            }
        }
        return result.append(tone).toString();
    }

    private static String normalise(String text, Normalizer.Form form) {
        var marks = 0;
        for (var i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            marks = isMark(text.codePointAt(i)) ? marks + 1 : 0;
            if (marks > MOST_MARKS) {
                return text;
            }
        }
        return Normalizer.normalize(text, form);
    }

    private static boolean isMark(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    /**
     * Tells whether there is nothing here but white space.
     *
     * @return true if nothing is written
     */
    public final boolean isBlank() {
        return normalised().isEmpty();
    }

    /** Returns the text as written, which {@link #parse(String)} takes back. */
    @Override
    public final String toString() {
        return text();
    }
}
