package org.parplan.reporting.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.parplan.core.plan.Extent;
import org.parplan.core.plan.Loss;
import org.parplan.core.plan.LostText;
import org.parplan.core.plan.Plan;

/** The tasks of one field of reform. */
@Value.Immutable
public abstract class FieldRows {

    FieldRows() {}

    /**
     * Obtains a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    /** The plan's fields in order, then any that tasks name and the plan does not have: no task is left out. */
    static List<FieldRows> of(PlanReport report) {
        var plan = report.plan();
        var provisions = OutlineRow.provisionsByTask(plan);
        var fields = new LinkedHashMap<String, Builder>();
        for (var field : plan.fields()) {
            fields.put(
                    field.code(),
                    builder()
                            .code(field.code())
                            .name(field.name())
                            .inferred(field.inferred())
                            .lost(lost(plan, field.code())));
        }
        for (var task : plan.tasks()) {
            fields.computeIfAbsent(task.field(), code -> builder().code(code))
                    .addTasks(TaskRow.of(task, provisions.getOrDefault(task.id(), List.of()), report));
        }
        var rows = new ArrayList<FieldRows>();
        fields.values().forEach(field -> rows.add(field.build()));
        return List.copyOf(rows);
    }

    private static Optional<Extent> lost(Plan plan, String field) {
        return plan.losses().stream()
                .filter(loss -> loss.what() == LostText.ROWS && loss.field().equals(field))
                .map(Loss::extent)
                .findFirst();
    }

    /**
     * The code of the field, such as {@code 7}.
     *
     * @return the code
     */
    public abstract String code();

    /**
     * The name of the field.
     *
     * @return the name, absent if the plan does not have the field that its tasks name
     */
    public abstract Optional<String> name();

    /**
     * Whether the name was inferred, the printed one being lost.
     *
     * @return true if inferred
     */
    @Value.Default
    public boolean inferred() {
        return false;
    }

    /**
     * How much of the field's rows the text at hand lost.
     *
     * @return the extent, absent if nothing was lost
     */
    public abstract Optional<Extent> lost();

    /**
     * The tasks of the field.
     *
     * @return the rows in print order
     */
    public abstract List<TaskRow> tasks();

    /** Collects the parts of {@link FieldRows}. */
    public static final class Builder extends ImmutableFieldRows.Builder {
        Builder() {}
    }
}
