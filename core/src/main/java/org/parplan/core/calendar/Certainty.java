package org.parplan.core.calendar;

import java.util.stream.Stream;

/** How sure a day off is, from {@link #STATUTORY} down. */
public enum Certainty {
    /** The text of a law fixes the day. */
    STATUTORY,
    /** An official notice names the day. */
    DECIDED,
    /** Secondary sources report the day; no notice was seen. */
    REPORTED,
    /** A rule was applied; no notice is out yet. */
    PROJECTED;

    /**
     * The least sure of several, which is how sure a result is that rests on all of them.
     *
     * @param certainties  how sure each part is
     * @return the weakest, {@link #STATUTORY} if there are none
     */
    public static Certainty weakest(Stream<Certainty> certainties) {
        return certainties.reduce(STATUTORY, (one, other) -> one.compareTo(other) >= 0 ? one : other);
    }
}
