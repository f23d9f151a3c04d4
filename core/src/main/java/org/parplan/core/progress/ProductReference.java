package org.parplan.core.progress;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** A product that was issued or submitted: which of the task's products it is, its number, and its date. */
@Value.Immutable
public abstract class ProductReference {

    ProductReference() {}

    /**
     * Obtains the reference to the one product of a task.
     *
     * @param issuedOn  the day it was issued or submitted
     * @return the reference
     */
    public static ProductReference of(LocalDate issuedOn) {
        return builder().issuedOn(issuedOn).build();
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
     * Which of the task's products it is, in the order of the plan.
     *
     * @return the place, from 1; needless where the task has one product
     */
    public abstract OptionalInt which();

    /**
     * The number of the document, as cited, such as {@code 44/2014/QĐ-UBND}.
     *
     * @return the number, if there is one
     */
    public abstract Optional<String> number();

    /**
     * The day it was issued or submitted, which is the day it counts from, whatever day that was reported.
     *
     * @return the day
     */
    public abstract LocalDate issuedOn();

    @Value.Check
    void check() {
        if (which().orElse(1) < 1) {
            throw new IllegalArgumentException("Place of a product must be from 1, but was " + which().getAsInt());
        }
    }

    /** Collects the parts of a {@link ProductReference}. */
    public static final class Builder extends ImmutableProductReference.Builder {
        Builder() {}
    }
}
