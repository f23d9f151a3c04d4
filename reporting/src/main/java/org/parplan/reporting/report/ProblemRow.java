package org.parplan.reporting.report;

import java.util.Optional;
import java.util.regex.Pattern;
import org.immutables.value.Value;
import org.parplan.core.plan.Plan;
import org.parplan.core.plan.Section;
import org.parplan.core.plan.Task;
import org.parplan.core.text.Problem;

/** One problem and where people find it in the plan. */
@Value.Immutable
public abstract class ProblemRow {

    private static final Pattern TASK = Pattern.compile("/tasks/([0-9]{1,9})(/.*)?");
    private static final Pattern STEP = Pattern.compile("/(sections|provisions)/([0-9]{1,9})");

    ProblemRow() {}

    /**
     * Obtains a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    static ProblemRow of(Problem problem, Plan plan) {
        return builder()
                .problem(problem)
                .task(task(problem.path(), plan))
                .address(address(problem.path(), plan))
                .build();
    }

    private static Optional<Task> task(String path, Plan plan) {
        var matcher = TASK.matcher(path);
        return matcher.matches()
                        && Integer.parseInt(matcher.group(1)) < plan.tasks().size()
                ? Optional.of(plan.tasks().get(Integer.parseInt(matcher.group(1))))
                : Optional.empty();
    }

    /** Walks a pointer such as {@code /sections/1/sections/3/provisions/6} as far as sections and provisions go. */
    private static Optional<String> address(String path, Plan plan) {
        var steps = STEP.matcher(path);
        var sections = plan.sections();
        Optional<String> address = Optional.empty();
        for (var at = 0; steps.find() && steps.start() == at; at = steps.end()) {
            var index = Integer.parseInt(steps.group(2));
            if (steps.group(1).equals("provisions")) {
                return address.map(number -> number + "/" + (index + 1));
            }
            if (index >= sections.size()) {
                return Optional.empty();
            }
            Section section = sections.get(index);
            address = Optional.of(section.number().toString());
            sections = section.sections();
        }
        return address;
    }

    /**
     * The problem.
     *
     * @return the problem
     */
    public abstract Problem problem();

    /**
     * The task it is in.
     *
     * @return the task, absent if the problem is elsewhere
     */
    public abstract Optional<Task> task();

    /**
     * The section or provision it is in.
     *
     * @return the number or address, such as {@code II.4/7}, absent if the problem is elsewhere
     */
    public abstract Optional<String> address();

    /**
     * What people look up to find it: the number of the task, or the address.
     *
     * @return the place, absent if the problem is in neither
     */
    public final Optional<String> place() {
        return task().map(Task::number).or(this::address);
    }

    /** Collects the parts of a {@link ProblemRow}. */
    public static final class Builder extends ImmutableProblemRow.Builder {
        Builder() {}
    }
}
