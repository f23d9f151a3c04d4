package org.parplan.scoring.kpi;

/** How an indicator stands on a day. */
public enum KpiStatus {
    /** More is reached than the target asks for. */
    EXCEEDED,
    /** The target is met; of a limit, it was kept to the end of the window. */
    ACHIEVED,
    /** Reached as much as the path asks for by now. */
    ON_TRACK,
    /** Of a limit, which has headroom and no pace: kept so far, be it to the last place. */
    WITHIN_LIMIT,
    /** The window has not opened, so that nothing is asked for yet. */
    NOT_OPEN,
    /** Reached a little less than the path asks for by now. */
    AT_RISK,
    /** Reached clearly less than the path asks for by now. */
    BEHIND,
    /** The window is over and the target is not met; of a limit, it is exceeded. */
    MISSED,
    /** There is no measurement yet. */
    NOT_MEASURED,
    /**
     * There is a measurement, but nothing to judge its pace by: no number, population, baseline or window, a window
     * that has no dates before an event, a rank, which is not reached in parts, or a path that judges none. Or there are
     * only several agencies' own figures, none of which is the whole.
     */
    NOT_JUDGED
}
