package org.parplan.core.agency;

/** Why words name nobody. */
public enum UnresolvedReason {
    /** No registry was asked. */
    NOT_LOOKED_UP,
    /** The registry has nobody of that name, and the words are no group. */
    NOT_LISTED,
    /** The words stop in the middle of a list: {@code UBND các huyện, thị xã,}. */
    CUT_OFF,
    /** Several agencies are called so: {@code Kỳ Anh}. */
    AMBIGUOUS,
    /** An agency is called so, but not on that day: it had ended, or was not yet founded or named. */
    NOT_IN_EXISTENCE,
    /** The words name several actors where one was asked for. */
    SEVERAL
}
