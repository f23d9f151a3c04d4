package org.parplan.scoring.framework;

import java.util.List;
import org.immutables.value.Value;

/** A field of an index set (<i>lĩnh vực</i>): what the published component indices are of. */
@Value.Immutable
public abstract class ScoredField {

    ScoredField() {}

    /**
     * Obtains a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The code, such as {@code 1}.
     *
     * @return the code
     */
    public abstract String code();

    /**
     * What the field is called.
     *
     * @return the title
     */
    public abstract String title();

    /**
     * The most points there are.
     *
     * @return the maximum
     */
    public abstract Points maxPoints();

    /**
     * The criteria of the field.
     *
     * @return the criteria, in order
     */
    public abstract List<Criterion> criteria();

    @Value.Check
    void check() {
        if (code().isBlank()) {
            throw new IllegalArgumentException("Field must have a code, such as 1");
        }
    }

    /**
     * The criteria of the field that have no criteria of their own.
     *
     * @return the leaves, in order
     */
    public final List<Criterion> leaves() {
        return Leaves.of(this);
    }

    /** Collects the parts of a {@link ScoredField}. */
    public static final class Builder extends ImmutableScoredField.Builder {
        Builder() {}
    }
}
