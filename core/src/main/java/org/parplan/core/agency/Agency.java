package org.parplan.core.agency;

import java.util.Optional;
import org.parplan.core.text.Wording;

/**
 * One agency by its name, such as {@code Sở Nội vụ}, and where a registry was asked by its code.
 *
 * @param wording the words that name it, as written
 * @param code the stable code in the registry, absent if none was asked
 */
public record Agency(Wording wording, Optional<String> code) implements Actor {

    /**
     * Makes the actor from its words and its code.
     *
     * @param wording  the words that name it, as written, not blank
     * @param code  the code in a registry
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
        return new Agency(Wording.of(wording), Optional.empty());
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.agency(this);
    }
}
