package org.parplan.core.agency;

/** Why words name nobody. */
public enum UnresolvedReason {
    /** No registry was asked. */
    NOT_LOOKED_UP,
    /** The registry has nobody of that name, and the words are no group. */
    NOT_LISTED,
    /** The words stop in the middle of a list: {@code UBND các huyện, thị xã,}. */
    CUT_OFF,
    /** The words leave somebody out of a group, and who is left out, or of which group, is not understood. */
    EXCEPTION,
    /** The words name a person, and no body: {@code đồng chí Nguyễn Văn A}. */
    PERSON,
    /** Several agencies are called so: {@code Kỳ Anh}. */
    AMBIGUOUS,
    /** An agency is called so, but not on that day: it had ended, or was not yet founded or named. */
    NOT_IN_EXISTENCE,
    /** The words name several actors where one was asked for. */
    SEVERAL
}
