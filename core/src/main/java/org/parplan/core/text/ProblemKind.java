package org.parplan.core.text;

/** What sort of thing is wrong, so that an app can route a problem without knowing its code. */
public enum ProblemKind {
    /** A value is written in a form that should not be, such as {@code 22/11/22017}. */
    INVALID_INPUT,
    /** Two statements that cannot both hold, such as a window whose wording and dates differ. */
    CONFLICT,
    /** Something named is not there. */
    NOT_FOUND,
    /** Something needed was not given or was lost, such as an empty funding cell. */
    INCOMPLETE_DATA,
    /** A value passes a limit that protects the program. */
    TOO_LARGE
}
