package org.parplan.core.agency;

import org.parplan.core.text.Wording;

/**
 * Words that stand where an agency should but name none as written, such as the cut {@code UBND các huyện, thị xã,}.
 *
 * @param wording the words that name it, as written
 */
public record UnresolvedAgency(Wording wording) implements Actor {

    /**
     * Makes the actor from its words.
     *
     * @param wording  the words that name it, as written, not blank
     * @throws IllegalArgumentException if there are no words
     */
    public UnresolvedAgency {
        Actors.requireWords(wording);
    }

    /**
     * Obtains the actor from its words.
     *
     * @param wording  the words that name it, such as {@code UBND các huyện, thị xã,}
     * @return the actor
     * @throws IllegalArgumentException if there are no words
     */
    public static UnresolvedAgency of(String wording) {
        return new UnresolvedAgency(Wording.of(wording));
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.unresolvedAgency(this);
    }
}
