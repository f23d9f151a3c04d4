package org.parplan.core.json.mapping;

/** How large a document may be. A plan of a province takes a hundredth of each. */
public final class Limits {

    /** Bytes of a file, or characters of a text. */
    public static final int DOCUMENT = 32 * 1024 * 1024;

    /** Characters of one string. */
    public static final int TEXT = 1_000_000;

    /** Characters of one key. */
    public static final int KEY = 1_000;

    /** Characters of one number. */
    public static final int NUMBER = 100;

    /** Brackets within brackets. */
    public static final int DEPTH = 200;

    private Limits() {}
}
