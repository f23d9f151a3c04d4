package org.parplan.core.plan;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * A field of reform as one plan divides them, such as field 7, {@code Hiện đại hóa nền hành chính nhà nước}.
 *
 * <p>Fields are data: the national programme of 2011–2020 has six, that of 2021–2030 six others, and a plan may put the
 * steering of reform before them.
 */
@Value.Immutable
public abstract class ReformField {

    ReformField() {}

    /**
     * Obtains a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The code of the field, which tasks refer to, such as {@code 7}.
     *
     * @return the code
     */
    public abstract String code();

    /**
     * The name of the field, as the appendix prints it.
     *
     * @return the name
     */
    public abstract String name();

    /**
     * The section of the body that lays down the duties of this field.
     *
     * @return the section's number
     */
    public abstract Optional<OutlineNumber> section();

    /**
     * Whether the name was inferred, the printed one being lost.
     *
     * @return true if inferred
     */
    @Value.Default
    public boolean inferred() {
        return false;
    }

    /** Collects the parts of a {@link ReformField}. */
    public static final class Builder extends ImmutableReformField.Builder {
        Builder() {}
    }
}
