package org.parplan.core.agency;

/** Where in the order of public administration a body stands. */
public enum AgencyLevel {
    /** A body of the centre: the Government, a ministry, what belongs to one. */
    CENTRAL,
    /** An office of a central body that sits in the province. */
    CENTRAL_IN_PROVINCE,
    /** The province's committee and council, and the council's boards. */
    PROVINCE,
    /** A department, board or branch of the province (<i>sở, ban, ngành</i>). */
    DEPARTMENT,
    /** A part of a department with a seal of its own (<i>chi cục</i>). */
    SUB_DEPARTMENT,
    /** A committee of a district, town or city, until 30 June 2025. */
    DISTRICT,
    /** A committee of a commune or ward, of a special zone since July 2025, of a township until then. */
    COMMUNE,
    /** A public service unit. */
    PUBLIC_UNIT,
    /** A body of the Party. */
    PARTY,
    /** The Fatherland Front, unions and associations. */
    FRONT_UNIONS,
    /** A newspaper or broadcaster. */
    PRESS,
    /** An enterprise. */
    ENTERPRISE,
    /** A consultant. */
    CONSULTANT
}
