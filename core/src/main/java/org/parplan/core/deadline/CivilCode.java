package org.parplan.core.deadline;

/** The articles on time limits of the Civil Code 2015 (91/2015/QH13), as they are cited. */
final class CivilCode {

    /** The solar calendar, unless agreed otherwise. */
    static final String CALENDAR = "Bộ luật Dân sự 2015, Điều 145";

    /** What a month, a year and their halves are where they are not continuous. */
    static final String NOT_CONTINUOUS = "Bộ luật Dân sự 2015, Điều 146 khoản 1";

    /** Where a limit starts. */
    static final String START = "Bộ luật Dân sự 2015, Điều 147";

    /** Where a limit ends. */
    static final String END = "Bộ luật Dân sự 2015, Điều 148";

    private CivilCode() {}
}
