package org.parplan.scoring.sheet;

/** Keys as they stand in a JSON pointer (RFC 6901). */
final class Pointers {

    private Pointers() {}

    static String escaped(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }
}
