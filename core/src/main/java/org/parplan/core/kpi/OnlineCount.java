package org.parplan.core.kpi;

import java.util.Objects;

/**
 * A count of online services with the level it counts, so that what was counted otherwise is never compared.
 *
 * @param level the level
 * @param measurement the count
 */
public record OnlineCount(OnlineLevel level, Measurement measurement) {

    /**
     * Makes a count.
     *
     * @param level  the level
     * @param measurement  the count
     */
    public OnlineCount {
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(measurement, "measurement");
    }
}
