package org.parplan.reporting.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.immutables.value.Value;
import org.parplan.core.agency.Actor;
import org.parplan.core.plan.Plan;
import org.parplan.core.plan.Task;

/**
 * One lead by its wording, with the tasks it leads. A task with several leads stands with each of them, so that the rows
 * may hold more tasks than the plan.
 */
@Value.Immutable
public abstract class LeadRow {

    LeadRow() {}

    /**
     * Obtains a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    static List<LeadRow> of(Plan plan) {
        var leads = new LinkedHashMap<String, Builder>();
        for (var task : plan.tasks()) {
            for (var lead : task.leads()) {
                var row = leads.computeIfAbsent(
                        lead.wording().key(), key -> builder().lead(lead));
                if (task.leads().size() > 1) {
                    row.addShared(task);
                } else {
                    row.addAlone(task);
                }
            }
        }
        var rows = new ArrayList<LeadRow>();
        leads.values().forEach(row -> rows.add(row.build()));
        rows.sort(Comparator.comparingInt((LeadRow row) -> -row.count()));
        return List.copyOf(rows);
    }

    /**
     * The lead, as first named.
     *
     * @return the actor
     */
    public abstract Actor lead();

    /**
     * The tasks that it leads alone.
     *
     * @return the tasks in print order
     */
    public abstract List<Task> alone();

    /**
     * The tasks that it leads with others.
     *
     * @return the tasks in print order
     */
    public abstract List<Task> shared();

    /**
     * How many tasks it leads, alone or with others.
     *
     * @return the number
     */
    public final int count() {
        return alone().size() + shared().size();
    }

    /** Collects the parts of a {@link LeadRow}. */
    public static final class Builder extends ImmutableLeadRow.Builder {
        Builder() {}
    }
}
