package org.parplan.core.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Who has to do a task that a group leads, each for itself, as the registry listed them when the task's time began.
 *
 * @param codes those who can be named, each once; none where the task is judged as one
 * @param others how many more there are
 * @param group all of the group, where a registry lists it
 * @param coordinators who coordinates, by code or by words
 * @param registry what a registry says of agencies
 */
record Members(List<String> codes, int others, Set<String> group, Set<String> coordinators, Known registry) {

    /** What a registry says of agencies; without one, nothing is known of any. */
    interface Known {
        /** Tells whether a code is listed at all. */
        boolean lists(String code);

        /** Tells whether an agency is a member, or has stepped into its place by a day. */
        boolean isInPlaceOf(String agency, String member, LocalDate day);

        /** Who leads on a day: as planned or reassigned by then, and those who follow them. */
        List<String> on(LocalDate day, List<String> planned, List<TaskRecord.Lead> reassigned);
    }

    Members {
        codes = List.copyOf(codes);
        group = Set.copyOf(group);
        coordinators = Set.copyOf(coordinators);
    }

    boolean isNone() {
        return codes.isEmpty() && others == 0;
    }

    boolean coordinates(String agency) {
        return coordinators.contains(agency);
    }

    /** Tells whether an agency speaks for the whole group: who coordinates, or one that is listed and is none of it. */
    boolean speaksForAll(String agency) {
        return coordinates(agency) || (registry.lists(agency) && !group.contains(agency));
    }
}
