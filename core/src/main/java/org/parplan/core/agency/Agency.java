package org.parplan.core.agency;

import org.parplan.core.text.Wording;

/**
 * One agency by its name, such as {@code Sở Nội vụ}.
 *
 * @param wording the words that name it, as written
 */
public record Agency(Wording wording) implements Actor {

    /**
     * Makes the actor from its words.
     *
     * @param wording  the words that name it, as written, not blank
     * @throws IllegalArgumentException if there are no words
     */
    public Agency {
        Actors.requireWords(wording);
    }

    /**
     * Obtains the actor from its words.
     *
     * @param wording  the words that name it, such as {@code Sở Nội vụ}
     * @return the actor
     * @throws IllegalArgumentException if there are no words
     */
    public static Agency of(String wording) {
        return new Agency(Wording.of(wording));
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.agency(this);
    }
}
