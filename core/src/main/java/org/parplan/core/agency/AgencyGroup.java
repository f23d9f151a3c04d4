package org.parplan.core.agency;

import java.util.Optional;
import org.parplan.core.text.Wording;

/**
 * A group whose members a registry can list for a date, such as {@code UBND cấp huyện}.
 *
 * @param wording the words that name it, as written
 * @param selector which agencies are meant, such as {@code DISTRICT}; absent if nobody read the words yet
 */
public record AgencyGroup(Wording wording, Optional<GroupSelector> selector) implements Actor {

    /**
     * Makes the actor from its words and what they select.
     *
     * @param wording  the words that name it, as written, not blank
     * @param selector  which agencies are meant
     * @throws IllegalArgumentException if there are no words
     */
    public AgencyGroup {
        Actors.requireWords(wording);
    }

    /**
     * Obtains the actor from its words.
     *
     * @param wording  the words that name it, such as {@code UBND cấp huyện}
     * @return the actor
     * @throws IllegalArgumentException if there are no words
     */
    public static AgencyGroup of(String wording) {
        return new AgencyGroup(Wording.of(wording), Optional.empty());
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.agencyGroup(this);
    }
}
