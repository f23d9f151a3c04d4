package org.parplan.core.json.ledger;

import org.parplan.core.shape.CamelKinds;

/** A family whose kinds are one word. */
@CamelKinds
public sealed interface Sign {

    /**
     * A stamp.
     *
     * @param text what it says
     */
    record InkStamp(String text) implements Sign {}

    /** No sign. */
    record Plain() implements Sign {}
}
