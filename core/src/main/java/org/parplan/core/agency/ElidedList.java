package org.parplan.core.agency;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A list that names once what each member's name begins with: {@code các Sở: Tư pháp; Tài chính}.
 *
 * @param words what each member's name begins with
 * @param end the token behind the opening
 * @param isOfOfficeHolders whether those are meant who head the members
 */
record ElidedList(List<String> words, int end, boolean isOfOfficeHolders) {

    /** The opening of a list at a place, if one stands there. */
    static Optional<ElidedList> at(List<ActorToken> tokens, int from) {
        var isOfCommittees = ActorWords.is(tokens, from, ActorWords.UBND);
        var cac = isOfCommittees ? from + 1 : from;
        if (!ActorWords.is(tokens, cac, ActorWords.CAC)) {
            return Optional.empty();
        }
        for (var head : ActorWords.HEADS) {
            if (ActorWords.stands(head, tokens, cac + 1)) {
                var words = new ArrayList<String>();
                if (isOfCommittees) {
                    words.add(ActorWords.UBND);
                }
                words.addAll(head);
                var end = cac + 1 + head.size();
                return Optional.of(
                        new ElidedList(List.copyOf(words), ActorWords.is(tokens, end, ":") ? end + 1 : end, false));
            }
        }
        return Optional.empty();
    }

    ElidedList ofOfficeHolders() {
        return new ElidedList(words, end, true);
    }

    /** Whether the members are units of districts or communes. */
    boolean isOfPlaces() {
        return words.get(0).equals(ActorWords.UBND) || ActorWords.KINDS.contains(words);
    }

    /** The level of the places that are the members. */
    AgencyLevel levelOfPlaces() {
        var isOfCommunes = ActorWords.COMMUNES.stream().anyMatch(kind -> words.containsAll(kind));
        return isOfCommunes ? AgencyLevel.COMMUNE : AgencyLevel.DISTRICT;
    }

    /** Whether a name at a place says itself what the list says once. */
    boolean isOfKind(List<ActorToken> tokens, int from) {
        var kind = words.get(0).equals(ActorWords.UBND) ? words.subList(1, words.size()) : words;
        return ActorWords.stands(words, tokens, from) || ActorWords.stands(kind, tokens, from);
    }
}
