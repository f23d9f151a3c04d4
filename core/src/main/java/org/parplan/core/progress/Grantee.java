package org.parplan.core.progress;

import java.util.List;
import org.parplan.core.agency.Actor;
import org.parplan.core.agency.AgencyGroup;
import org.parplan.core.agency.OpenGroup;
import org.parplan.core.plan.Task;

/** To whom an extension, granted or asked for, is given: what one agency is given is that agency's only. */
enum Grantee {
    /** To the task: who leads it alone has it, or whoever grants it. */
    TASK,
    /** To those whom entries of its agency usually mean, such as the member that it is. */
    AS_USUAL,
    /** To one of several who have to do it, and who is no part of the task. */
    ONE_OF_SEVERAL;

    /**
     * To whom an entry gives it.
     *
     * @param reassigned who led from when, as far as it is known
     */
    static Grantee of(
            ProgressEntry entry, Task task, Members members, List<String> planned, List<TaskRecord.Lead> reassigned) {
        if (entry.agency().filter(agency -> !members.coordinates(agency)).isEmpty()) {
            return AS_USUAL;
        }
        var agency = entry.agency().get();
        var day = entry.effectiveOn();
        var leads = members.registry().on(day, planned, reassigned);
        if (leads.equals(List.of(agency))) {
            return TASK;
        }
        if (members.codes().stream().anyMatch(member -> members.registry().isInPlaceOf(agency, member, day))) {
            return AS_USUAL;
        }
        if (leads.contains(agency)) {
            return ONE_OF_SEVERAL;
        }
        if (!reassigned.isEmpty() || !members.isNone()) {
            return AS_USUAL;
        }
        return isLedByOne(task, planned) || isOutside(agency, entry, task, members) ? AS_USUAL : ONE_OF_SEVERAL;
    }

    private static boolean isLedByOne(Task task, List<String> planned) {
        return planned.size() == 1 && task.leads().stream().noneMatch(Grantee::isGroup);
    }

    private static boolean isGroup(Actor actor) {
        return actor instanceof AgencyGroup || actor instanceof OpenGroup;
    }

    /** Tells whether an agency is known to be none of those who have to do the task, so that it speaks for them all. */
    private static boolean isOutside(String agency, ProgressEntry entry, Task task, Members members) {
        var isListed = task.leads().stream()
                .filter(Grantee::isGroup)
                .allMatch(group ->
                        group instanceof AgencyGroup && !members.group().isEmpty());
        return isListed
                && members.registry().lists(agency)
                && members.group().stream()
                        .noneMatch(member -> members.registry().isInPlaceOf(agency, member, entry.effectiveOn()));
    }
}
