package org.parplan.reporting.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.immutables.value.Value;
import org.parplan.core.plan.Plan;
import org.parplan.core.text.ProblemCode;
import org.parplan.core.text.Severity;

/** The problems of one code. */
@Value.Immutable
public abstract class ProblemGroup {

    ProblemGroup() {}

    /**
     * Obtains a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    static List<ProblemGroup> of(Plan plan) {
        var order = Comparator.comparing(ProblemCode::severity).thenComparing(Comparator.naturalOrder());
        var groups = new TreeMap<ProblemCode, Builder>(order);
        for (var problem : plan.problems()) {
            groups.computeIfAbsent(problem.code(), code -> builder().code(code))
                    .addProblems(ProblemRow.of(problem, plan));
        }
        var sorted = new ArrayList<ProblemGroup>();
        groups.values().forEach(group -> sorted.add(group.build()));
        return List.copyOf(sorted);
    }

    /**
     * The code that the problems share.
     *
     * @return the code
     */
    public abstract ProblemCode code();

    /**
     * The problems, in print order of the plan.
     *
     * @return the problems, at least one
     */
    public abstract List<ProblemRow> problems();

    /**
     * How much the problems hinder.
     *
     * @return the severity of the code
     */
    public final Severity severity() {
        return code().severity();
    }

    /** Collects the parts of a {@link ProblemGroup}. */
    public static final class Builder extends ImmutableProblemGroup.Builder {
        Builder() {}
    }
}
