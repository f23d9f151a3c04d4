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
                .map(group -> group(group, cause))
                .toList();
    }

    /** Whether anything is left of it where it is rounded. */
    private boolean isSeen(ExactChange part) {
        return !PercentagePoints.parse(part.text(change.decimals())).isZero();
    }

    private Explanation group(GroupChange group, ChangeCause cause) {
        var part = group.split().of(cause);
        var isUp = part.equals(part.abs());
        var told = cause == ChangeCause.SET ? ofSet(group, isUp) : group(isUp);
        return told.with("criteria", group.codes())
                .with("title", group.title())
                .with("kind", group.kind())
                .with("points", part.abs().text(change.decimals()));
    }

    private static Explanation group(boolean isUp) {
        return isUp ? Explanation.of("scoring.change-group-up") : Explanation.of("scoring.change-group-down");
    }

    /** A criterion that is kept counts otherwise for the others beside it, or as it is asked of the unit or surveyed. */
    private Explanation ofSet(GroupChange group, boolean isUp) {
        var isInBoth = !group.before().isEmpty() && !group.after().isEmpty();
        if (isInBoth && !group.comparable()) {
            return surveyed(isUp).with("before", group.beforeMax()).with("after", group.afterMax());
        }
        if (!group.beforeMax().equals(group.afterMax())) {
            var told = group.kind() == CrosswalkKind.KEPT ? scope(isUp) : maximum(isUp);
            return told.with("before", group.beforeMax()).with("after", group.afterMax());
        }
        return weight(isUp)
                .with("max", group.afterMax())
                .with("before", change.beforeMax())
                .with("after", change.afterMax());
    }

    private static Explanation maximum(boolean isUp) {
        return isUp ? Explanation.of("scoring.change-maximum-up") : Explanation.of("scoring.change-maximum-down");
    }

    private static Explanation surveyed(boolean isUp) {
        return isUp ? Explanation.of("scoring.change-surveyed-up") : Explanation.of("scoring.change-surveyed-down");
    }

    private static Explanation scope(boolean isUp) {
        return isUp ? Explanation.of("scoring.change-scope-up") : Explanation.of("scoring.change-scope-down");
    }

    private static Explanation weight(boolean isUp) {
        return isUp ? Explanation.of("scoring.change-weight-up") : Explanation.of("scoring.change-weight-down");
    }
}
