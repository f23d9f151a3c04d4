package org.parplan.core.legal;

import org.immutables.value.Value;
import org.parplan.core.text.Reading;

/**
 * A reference where it stands in a running text: {@code Quyết định số 225/QĐ-TTg ngày 04/2/2016} from letter 5 on.
 *
 * <p>Places are counted in {@code char}s of the text that was searched, as it was given and before anything was composed
 * or mended. Citations of one text do not overlap, but the laws that an amending law names
 * stand within its citation, which has the whole wording, and follow it. A reading without a value is one of words that announce a number and
 * then give none that could be read, such as {@code Nghị định số 108/14/NĐ-CP}. A number of a list that shares the
 * symbol of a later one has its own digits for its text, and the symbol in its reading.
 *
 * <pre>{@code
 * var found = LegalReference.findAll("Theo Nghị quyết 18-NQ/TW, 19-NQ/TW.");
 * found.get(1).text();  // "19-NQ/TW"
 * found.get(1).start(); // 26
 * }</pre>
 */
@Value.Immutable
public abstract class Citation {

    Citation() {}

    /**
     * Obtains a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The place of the first letter.
     *
     * @return the number of {@code char}s before it
     */
    public abstract int start();

    /**
     * What was made of the words.
     *
     * @return the reading, whose wording is the text as printed
     */
    public abstract Reading<LegalReference> reading();

    @Value.Check
    void check() {
        if (start() < 0) {
            throw new IllegalArgumentException("Start of a citation must be 0 or more, but was " + start());
        }
    }

    /**
     * The place after the last letter.
     *
     * @return the number of {@code char}s before it
     */
    public final int end() {
        return start() + text().length();
    }

    /**
     * The words, letter by letter as printed.
     *
     * @return the text from {@link #start()} to {@link #end()}
     */
    public final String text() {
        return reading().wording().text();
    }

    /** Collects the parts of a {@link Citation}. */
    public static final class Builder extends ImmutableCitation.Builder {
        Builder() {}
    }
}
