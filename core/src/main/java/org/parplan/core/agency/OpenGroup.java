package org.parplan.core.agency;

import org.parplan.core.text.Wording;

/**
 * A group of nobody in particular, such as {@code các cơ quan, đơn vị liên quan}: no registry can list it.
 *
 * @param wording the words that name it, as written
 */
public record OpenGroup(Wording wording) implements Actor {

    /**
     * Makes the actor from its words.
     *
     * @param wording  the words that name it, as written, not blank
     * @throws IllegalArgumentException if there are no words
     */
    public OpenGroup {
        Actors.requireWords(wording);
    }

    /**
     * Obtains the actor from its words.
     *
     * @param wording  the words that name it, such as {@code các cơ quan liên quan}
     * @return the actor
     * @throws IllegalArgumentException if there are no words
     */
    public static OpenGroup of(String wording) {
        return new OpenGroup(Wording.of(wording));
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.openGroup(this);
    }
}
