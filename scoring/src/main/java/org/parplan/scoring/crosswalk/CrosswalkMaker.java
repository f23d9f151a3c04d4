package org.parplan.scoring.crosswalk;

import java.util.ArrayList;
import java.util.List;
import org.parplan.core.text.Problem;
import org.parplan.core.text.ProblemCode;
import org.parplan.core.text.Severity;
import org.parplan.scoring.framework.ScoringFramework;

/** Holds two sets against each other. */
final class CrosswalkMaker {

    private final ScoringFramework before;
    private final ScoringFramework after;
    private final List<Problem> problems = new ArrayList<>();

    CrosswalkMaker(ScoringFramework before, ScoringFramework after) {
        this.before = before;
        this.after = after;
    }

    Crosswalk make() {
        refuse(before, "/before");
        refuse(after, "/after");
        if (before.level() != after.level()) {
            problems.add(Problem.of(ProblemCode.LEVELS_DIFFER)
                    .with("before", before.level())
                    .with("after", after.level())
                    .at("/after/level"));
        }
        var groups = problems.isEmpty() ? groups() : List.<CrosswalkGroup>of();
        return Crosswalk.builder()
                .before(before.name())
                .after(after.name())
                .level(after.level())
                .groups(groups)
                .problems(problems)
                .build();
    }

    /** Criteria of a set that has an error may be any; nothing is made of them. */
    private void refuse(ScoringFramework set, String at) {
        set.validate().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .forEach(problem -> problems.add(problem.under(at)));
    }

    private List<CrosswalkGroup> groups() {
        if (after.year() < before.year()) {
            problems.add(Problem.of(ProblemCode.YEARS_REVERSED)
                    .with("before", before.year())
                    .with("after", after.year())
                    .at("/after/year"));
        }
        var old = new SetLeaves(before);
        var young = new SetLeaves(after);
        var isSame = before.equals(after);
        var links = new Links(old, young, isSame).find();
        problems.addAll(links.problems());
        if (!isSame) {
            problems.addAll(new Rings(young).problems());
        }
        var grouping = new Grouping(old, young, links.links());
        var groups = grouping.groups();
        problems.addAll(grouping.problems());
        return groups;
    }
}
