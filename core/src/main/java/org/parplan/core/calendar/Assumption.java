package org.parplan.core.calendar;

/** What is assumed of a choice that the law leaves to the Prime Minister, and that is not announced yet. */
public enum Assumption {
    /**
     * Lunar New Year off on two days of the old lunar year and three of the new. The law gives five days and leaves the
     * choice to the Prime Minister (Labour Code 2019, article 112); this choice gives the days off of every year from 2015
     * to 2026, though in some of them one day of the old year and four of the new give the same.
     */
    TET_TWO_AND_THREE,
    /**
     * The second day of National Day on the adjacent weekday that makes the longer rest, and on 1 September where both
     * make the same, as in every year from 2021 to 2026 (Labour Code 2019, article 112).
     */
    NATIONAL_DAY_LONGER_REST
}
