package org.parplan.core.cascade;

import java.util.HashMap;
import java.util.Map;
import org.parplan.core.plan.Plan;

/** The tasks of the province by what a unit's plan may call them: ids and printed numbers. */
final class Parents {

    /** The place of what is not there. */
    static final int NONE = -1;

    /** The place of what several tasks are called. */
    static final int SEVERAL = -2;

    private final Map<String, Integer> places = new HashMap<>();

    Parents(Plan province) {
        for (var i = 0; i < province.tasks().size(); i++) {
            var place = i;
            var task = province.tasks().get(i);
            places.merge(task.id(), place, (one, other) -> SEVERAL);
            if (!task.number().equals(task.id())) {
                places.merge(task.number(), place, (one, other) -> SEVERAL);
            }
        }
    }

    /** The place of a task in the plan, or {@link #NONE} or {@link #SEVERAL}. */
    int find(String name) {
        return places.getOrDefault(name, NONE);
    }
}
