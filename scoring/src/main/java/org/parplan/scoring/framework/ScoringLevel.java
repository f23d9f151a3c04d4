package org.parplan.scoring.framework;

/** Which bodies a framework scores; ranks are given within one level only. */
public enum ScoringLevel {
    /** Provinces and cities under the centre. */
    PROVINCE,
    /** Ministries and bodies of their rank. */
    MINISTRY,
    /** Departments, boards and branches of a province. */
    DEPARTMENT,
    /** Committees of districts, towns and cities, until 30 June 2025. */
    DISTRICT,
    /** Committees of communes, wards and special zones. */
    COMMUNE,
    /** Offices of central bodies that sit in a province. */
    CENTRAL_IN_PROVINCE
}
