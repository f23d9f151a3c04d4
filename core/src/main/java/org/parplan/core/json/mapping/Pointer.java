package org.parplan.core.json.mapping;

import org.jspecify.annotations.Nullable;

/** A place in a document, written as a JSON pointer (RFC 6901) such as {@code /tasks/0/funding}. */
public final class Pointer {

    /** The whole document. */
    public static final Pointer ROOT = new Pointer(null, "");

    private final @Nullable Pointer parent;
    private final String step;

    private Pointer(@Nullable Pointer parent, String step) {
        this.parent = parent;
        this.step = step;
    }

    /**
     * Obtains the place of a document inside another.
     *
     * @param pointer  a JSON pointer, empty for the whole
     * @return the place
     */
    public static Pointer of(String pointer) {
        return new Pointer(null, pointer);
    }

    /**
     * The place of a value in the object here.
     *
     * @param key  its key
     * @return the place
     */
    public Pointer child(String key) {
        return new Pointer(this, "/" + escaped(key));
    }

    /**
     * The place of a value in the array here.
     *
     * @param index  its index, from 0
     * @return the place
     */
    public Pointer child(int index) {
        return new Pointer(this, "/" + index);
    }

    private static String escaped(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }

    /** Returns the pointer. */
    @Override
    public String toString() {
        return parent == null ? step : parent + step;
    }
}
