package org.parplan.reporting.report;

import java.util.List;
import java.util.Optional;

/**
 * Where a date lies to the time that a task has. It says nothing of the work: a time that has ended may belong to a task
 * that is done or to one that is not.
 */
public enum WindowState {
    /** The first day of the time is still to come. */
    NOT_OPEN,
    /** The date lies within the time; the last day still does. */
    OPEN,
    /** The date lies between two parts of the time, such as in June for {@code Quý I, Quý IV}. */
    BETWEEN,
    /** The last day of the time is past. */
    ENDED;

    /** The state of a whole time, absent if it has no parts. */
    static Optional<WindowState> of(List<WindowPart> parts) {
        var states = parts.stream().map(WindowPart::state).distinct().toList();
        if (states.contains(OPEN)) {
            return Optional.of(OPEN);
        }
        return states.size() > 1 ? Optional.of(BETWEEN) : states.stream().findFirst();
    }
}
