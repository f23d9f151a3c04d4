package org.parplan.core.kpi;

import org.immutables.value.Value;

/** One member of the set a target counts over, such as one of 20 communes. */
@Value.Immutable
public abstract class Member {

    Member() {}

    /**
     * Obtains a member that has a name.
     *
     * @param code  the stable code, such as {@code 18073}
     * @param name  the name, such as {@code Phường Thành Sen}
     * @return the member
     */
    public static Member of(String code, String name) {
        return builder().code(code).name(name).build();
    }

    /**
     * Obtains a stand-in for a member whose name the source does not give.
     *
     * @param code  the stable code, such as {@code commune-01}
     * @param name  what to call it, such as {@code Xã/phường số 01 (văn bản không nêu tên)}
     * @return the member, marked as a placeholder
     */
    public static Member ofPlaceholder(String code, String name) {
        return builder().code(code).name(name).placeholder(true).build();
    }

    /**
     * Obtains a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The stable code, by which the member is known.
     *
     * @return the code
     */
    public abstract String code();

    /**
     * The name for people.
     *
     * @return the name
     */
    public abstract String name();

    /**
     * Tells whether this only stands in for a member whose name is not known.
     *
     * @return true for a placeholder; false unless given
     */
    @Value.Default
    public boolean placeholder() {
        return false;
    }

    /** Collects the parts of a {@link Member}. */
    public static final class Builder extends ImmutableMember.Builder {
        Builder() {}
    }
}
