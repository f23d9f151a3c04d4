package org.parplan.core.agency;

import java.util.Objects;
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
     * @param wording  the words that name it, as written
     */
    public Agency {
        Objects.requireNonNull(wording, "wording");
    }

    /**
     * Obtains the actor from its words.
     *
     * @param wording  the words that name it, such as {@code Sở Nội vụ}
     * @return the actor
     */
    public static Agency of(String wording) {
        return new Agency(Wording.of(wording));
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.agency(this);
    }
}
