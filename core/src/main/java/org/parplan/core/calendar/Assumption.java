package org.parplan.core.calendar;

/** What is assumed of a choice that the law leaves to the Prime Minister, and that is not announced yet. */
public enum Assumption {
    /**
     * Lunar New Year off on two days of the old lunar year and three of the new, as in every year from 2015 to 2026 so
     * far as the days off tell (Labour Code 2019, article 112: five days, the choice is the Prime Minister's).
     */
    TET_TWO_AND_THREE,
    /**
     * The second day of National Day on the adjacent weekday that makes the longer rest, and on 1 September where both
     * make the same, as in every year from 2021 to 2026 (Labour Code 2019, article 112).
     */
    NATIONAL_DAY_LONGER_REST
}
