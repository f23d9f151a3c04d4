package org.parplan.core.plan;

import org.immutables.value.Value;

/** What a task is to bring forth, as the plan words it, such as {@code Kế hoạch kiểm tra}. */
@Value.Immutable
public abstract class Product {

    Product() {}

    /**
     * Obtains a product by its words.
     *
     * @param wording  the words as printed
     * @return the product
     */
    public static Product of(String wording) {
        return builder().wording(wording).build();
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
     * The words as printed.
     *
     * @return the wording
     */
    public abstract String wording();

    /** Collects the parts of a {@link Product}. */
    public static final class Builder extends ImmutableProduct.Builder {
        Builder() {}
    }
}
