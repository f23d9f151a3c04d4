package org.parplan.core.agency;

import org.parplan.core.text.Wording;

/** What is true of every kind of actor. */
final class Actors {

    private Actors() {}

    static void requireWords(Wording wording) {
        if (wording.isBlank()) {
            throw new IllegalArgumentException("Actor must be named by words, such as Sở Nội vụ, but got none");
        }
    }
}
