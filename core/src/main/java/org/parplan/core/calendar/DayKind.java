package org.parplan.core.calendar;

/** What a dated entry makes of its day. */
public enum DayKind {
    /** A public holiday, also where it falls on a weekend. */
    HOLIDAY,
    /** A weekday off because a holiday fell on a weekend (nghỉ bù). */
    IN_LIEU,
    /** A weekday off that is worked on another day (nghỉ hoán đổi). */
    SWAPPED_OFF,
    /** A Saturday or Sunday worked for a weekday off (làm việc bù). */
    SWAPPED_WORKING;

    /**
     * Tells whether a day of this kind is worked.
     *
     * @return true for {@link #SWAPPED_WORKING} only
     */
    public boolean isWorking() {
        return this == SWAPPED_WORKING;
    }

    /**
     * Tells whether a day of this kind stands for another that goes the other way.
     *
     * @return true for the two kinds of swapped days
     */
    public boolean isSwapped() {
        return this == SWAPPED_OFF || this == SWAPPED_WORKING;
    }
}
