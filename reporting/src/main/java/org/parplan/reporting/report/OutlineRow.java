package org.parplan.reporting.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.parplan.core.plan.Plan;
import org.parplan.core.plan.Section;
import org.parplan.core.plan.Task;

/** One section of the plan's body with the provisions that stand in it. */
@Value.Immutable
public abstract class OutlineRow {

    OutlineRow() {}

    /**
     * Obtains a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    static List<OutlineRow> of(Plan plan) {
        var tasks = new HashMap<String, Task>();
        plan.tasks().forEach(task -> tasks.putIfAbsent(task.id(), task));
        var rows = new ArrayList<OutlineRow>();
        plan.sections().forEach(section -> add(section, 0, tasks, rows));
        return List.copyOf(rows);
    }

    private static void add(Section section, int depth, Map<String, Task> tasks, List<OutlineRow> rows) {
        var row = builder().section(section).depth(depth);
        for (var i = 0; i < section.provisions().size(); i++) {
            var provision = section.provisions().get(i);
            row.addProvisions(ProvisionRow.builder()
                    .address(address(section, i))
                    .provision(provision)
                    .tasks(provision.tasks().stream()
                            .filter(tasks::containsKey)
                            .map(tasks::get)
                            .toList())
                    .build());
        }
        rows.add(row.build());
        section.sections().forEach(inner -> add(inner, depth + 1, tasks, rows));
    }

    /** The addresses of the provisions that each task carries out, by the task's id. */
    static Map<String, List<String>> provisionsByTask(Plan plan) {
        var addresses = new HashMap<String, List<String>>();
        plan.allSections().forEach(section -> {
            for (var i = 0; i < section.provisions().size(); i++) {
                for (var task : section.provisions().get(i).tasks()) {
                    addresses.computeIfAbsent(task, id -> new ArrayList<>()).add(address(section, i));
                }
            }
        });
        return addresses;
    }

    private static String address(Section section, int index) {
        return section.number() + "/" + (index + 1);
    }

    /**
     * The section.
     *
     * @return the section as the plan has it
     */
    public abstract Section section();

    /**
     * How many sections lie around it.
     *
     * @return the depth, 0 for an outermost section
     */
    public abstract int depth();

    /**
     * The provisions that stand in this section itself.
     *
     * @return the provisions in print order
     */
    public abstract List<ProvisionRow> provisions();

    /** Collects the parts of an {@link OutlineRow}. */
    public static final class Builder extends ImmutableOutlineRow.Builder {
        Builder() {}
    }
}
