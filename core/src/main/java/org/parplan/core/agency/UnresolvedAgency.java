package org.parplan.core.agency;

import java.util.List;
import java.util.Optional;
import org.parplan.core.text.Wording;

/**
 * Words that stand where an agency should but name none as written, such as the cut {@code UBND các huyện, thị xã,}.
 *
 * @param wording the words that stand there, as written
 * @param reason why they name nobody, absent if nobody said
 * @param candidates the codes of the agencies that may be meant
 */
public record UnresolvedAgency(Wording wording, Optional<UnresolvedReason> reason, List<String> candidates)
        implements Actor {

    /**
     * Makes the actor from its words and what is known of them.
     *
     * @param wording  the words that stand there, as written, not blank
     * @param reason  why they name nobody
     * @param candidates  the codes of the agencies that may be meant
     * @throws IllegalArgumentException if there are no words
     */
    public UnresolvedAgency {
        Actors.requireWords(wording);
        candidates = List.copyOf(candidates);
    }

    /**
     * Obtains the actor from its words.
     *
     * @param wording  the words that name it, such as {@code UBND các huyện, thị xã,}
     * @return the actor
     * @throws IllegalArgumentException if there are no words
     */
    public static UnresolvedAgency of(String wording) {
        return new UnresolvedAgency(Wording.of(wording), Optional.empty(), List.of());
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.unresolvedAgency(this);
    }
}
