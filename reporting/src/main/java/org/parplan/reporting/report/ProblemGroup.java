package org.parplan.reporting.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.immutables.value.Value;
import org.parplan.core.text.Problem;
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

    static List<ProblemGroup> of(List<Problem> problems) {
        var order = Comparator.comparing(ProblemCode::severity).thenComparing(Comparator.naturalOrder());
        var groups = new TreeMap<ProblemCode, Builder>(order);
        for (var problem : problems) {
            groups.computeIfAbsent(problem.code(), code -> builder().code(code)).addProblems(problem);
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
    public abstract List<Problem> problems();

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
