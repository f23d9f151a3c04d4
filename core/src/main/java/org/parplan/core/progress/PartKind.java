package org.parplan.core.progress;

/** What a part of a task is, where a task is judged in parts. */
public enum PartKind {
    /** The task as a whole: one time, one who does it. */
    WHOLE,
    /** One of several stretches of time, such as the first and the fourth quarter. */
    WINDOW,
    /** One of the days by which a task comes back. */
    OCCURRENCE,
    /** One agency of the group that leads. */
    MEMBER,
    /** The agencies of the group that nobody can name, as many as they are. */
    OTHERS
}
