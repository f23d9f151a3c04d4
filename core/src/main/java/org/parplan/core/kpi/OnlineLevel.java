package org.parplan.core.kpi;

/**
 * How much of an administrative procedure can be done online, by the classification that counted it.
 *
 * <p>Levels 3 and 4 were succeeded by full and partial service with Decree 42/2022/NĐ-CP (24 June 2022), which asks other
 * questions: one compulsory visit makes a service partial. So nothing maps the old levels to the new ones, level 4 not to
 * full either: the services are counted anew.
 */
public enum OnlineLevel {
    /** Forms are filled in and sent online; paying and receiving are at the office (mức độ 3). */
    LEVEL_3,
    /** As level 3, and paid online; results may come online or by post (mức độ 4). */
    LEVEL_4,
    /** Everything is done online, and the result comes online or by public post (toàn trình). */
    FULL,
    /** Something is not, such as one compulsory visit (một phần). */
    PARTIAL;

    /**
     * Tells whether it is of the classification that Decree 42/2022/NĐ-CP succeeded.
     *
     * @return true for levels 3 and 4
     */
    public boolean isSucceeded() {
        return this == LEVEL_3 || this == LEVEL_4;
    }

    /**
     * Takes services of this level for services of another, which only the same level can be.
     *
     * @param other  the level asked for
     * @return this level
     * @throws IllegalArgumentException if the other is not the same: the services must be counted anew
     */
    public OnlineLevel mappedTo(OnlineLevel other) {
        if (this != other) {
            throw new IllegalArgumentException(
                    "Online services must be counted anew as %s, for nothing maps %s to it".formatted(other, this));
        }
        return this;
    }
}
