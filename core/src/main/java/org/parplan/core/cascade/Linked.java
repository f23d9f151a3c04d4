package org.parplan.core.cascade;

import org.parplan.core.plan.Plan;
import org.parplan.core.plan.Task;
import org.parplan.core.text.Wording;

/**
 * A task of a unit's plan that carries out a task of the province.
 *
 * @param plan the unit's plan
 * @param task its task
 * @param place the place of that task in its plan
 * @param parent the place of the province's task in its plan
 */
record Linked(Plan plan, Task task, int place, int parent) {

    String unit() {
        return name(plan);
    }

    static String name(Plan plan) {
        return Wording.of(plan.issuer()).normalised();
    }
}
