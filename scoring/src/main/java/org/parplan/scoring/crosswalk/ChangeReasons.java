package org.parplan.scoring.crosswalk;

import java.util.Comparator;
import java.util.List;
import org.parplan.core.text.Explanation;

/** Says why an index changed. */
final class ChangeReasons {

    private static final int MOST_GROUPS = 3;

    private final ScoreChange change;

    ChangeReasons(ScoreChange change) {
        this.change = change;
    }

    Explanation explanation() {
        var points = change.change();
        return Explanation.builder()
                .from(whole(points))
                .putArguments("unit", change.title().orElse(change.unit()))
                .putArguments("points", points.abs().text(change.decimals()))
                .putArguments("before", change.beforeIndex().text(change.decimals()))
                .putArguments("after", change.afterIndex().text(change.decimals()))
                .steps(change.parts().stream()
                        .filter(part -> !part.published().isZero())
                        .sorted(Comparator.comparing(
                                        (ChangePart part) -> part.published().abs())
                                .reversed())
                        .map(this::part)
                        .toList())
                .build();
    }

    private static Explanation whole(PercentagePoints points) {
        if (points.isZero()) {
            return Explanation.of("scoring.change-none");
        }
        return points.isNegative() ? Explanation.of("scoring.change-down") : Explanation.of("scoring.change-up");
    }

    private Explanation part(ChangePart part) {
        var rule = part.published().isNegative()
                ? Explanation.of("scoring.change-part-down")
                : Explanation.of("scoring.change-part-up");
        return Explanation.builder()
                .from(rule)
                .putArguments("cause", part.cause().name())
                .putArguments("points", part.published().abs().text(change.decimals()))
                .steps(most(part.cause()))
                .build();
    }

    private List<Explanation> most(ChangeCause cause) {
        return change.groups().stream()
                .sorted(Comparator.comparing(
                                (GroupChange group) -> group.split().of(cause).abs())
                        .reversed())
                .limit(MOST_GROUPS)
                .filter(group -> isSeen(group.split().of(cause)))
                .map(group -> group(group, group.split().of(cause)))
                .toList();
    }

    /** Whether anything is left of it where it is rounded. */
    private boolean isSeen(ExactChange part) {
        return !PercentagePoints.parse(part.text(change.decimals())).isZero();
    }

    private Explanation group(GroupChange group, ExactChange part) {
        var rule = part.equals(part.abs())
                ? Explanation.of("scoring.change-group-up")
                : Explanation.of("scoring.change-group-down");
        return rule.with("criteria", group.codes())
                .with("kind", group.kind())
                .with("points", part.abs().text(change.decimals()));
    }
}
