package org.parplan.core.agency;

import java.util.List;
import java.util.Optional;
import org.parplan.core.text.Problem;
import org.parplan.core.text.ProblemCode;
import org.parplan.core.text.Reading;
import org.parplan.core.text.Wording;

/** How words are told that name nobody. */
final class Unresolved {

    private Unresolved() {}

    static Reading<Actor> reading(Wording wording, UnresolvedReason reason, List<String> candidates) {
        return Reading.of(
                wording,
                new UnresolvedAgency(wording, Optional.of(reason), candidates),
                List.of(problem(wording.normalised(), reason, candidates)));
    }

    static Problem problem(String wording, UnresolvedReason reason, List<String> candidates) {
        return reason == UnresolvedReason.AMBIGUOUS
                ? Problem.of(ProblemCode.ACTOR_AMBIGUOUS)
                        .with("wording", wording)
                        .with("candidates", String.join(", ", candidates))
                : Problem.of(ProblemCode.ACTOR_UNRESOLVED)
                        .with("wording", wording)
                        .with("reason", reason);
    }
}
