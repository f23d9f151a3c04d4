package org.parplan.core.json;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parplan.core.json.mapping.Encoder;
import org.parplan.core.json.mapping.Merge;
import org.parplan.core.json.mapping.Node;
import org.parplan.core.text.Problem;

/**
 * A value from an app's own store, with whatever in its document this version of the library does not know.
 *
 * <p>A newer version may have written fields, kinds and constants that are unknown here. They are told as problems and
 * written back unchanged, at their place, also after an edit:
 *
 * <pre>{@code
 * Stored<Plan> stored = ParplanJson.open(path, Plan.class);
 * ParplanJson.write(stored.with(edited(stored.value())), path);
 * }</pre>
 *
 * <p>An unknown part belongs to the object or list it stands in. It stays with the element of the same {@code id}, else
 * {@code number}, {@code code} or {@code key}; elements without any of these are told apart by their content. It goes
 * only when the edit takes its object out, gives it another {@code kind}, or puts a value where the unknown part stood.
 *
 * @param <T> the type of the value
 */
public final class Stored<T> {

    private final T value;
    private final Node document;

    private Stored(T value, Node document) {
        this.value = value;
        this.document = document;
    }

    static <T> Stored<T> of(T value, Node document) {
        var known = Encoder.write(value);
        return new Stored<>(value, Merge.merge(document, known, known));
    }

    /**
     * What was understood.
     *
     * @return the value
     */
    public T value() {
        return value;
    }

    /**
     * What was not known, as problems of code {@code UNKNOWN_FIELD} or {@code UNKNOWN_CODE} at their JSON pointers.
     *
     * @return the problems in the order of the document, empty if everything was known
     */
    public List<Problem> problems() {
        return Merge.problems(document);
    }

    /**
     * Returns the same document with another value: what was not known is carried over.
     *
     * @param value  the new value
     * @return a new stored value
     */
    public Stored<T> with(T value) {
        return new Stored<>(value, Merge.merge(document, Encoder.write(this.value), Encoder.write(value)));
    }

    Node document() {
        return document;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Stored<?> that && value.equals(that.value) && document.equals(that.document);
    }

    @Override
    public int hashCode() {
        return 31 * value.hashCode() + document.hashCode();
    }

    /** Returns the value and what was not known, for logs and test reports. */
    @Override
    public String toString() {
        return value + " " + problems();
    }
}
