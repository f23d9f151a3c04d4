package org.parplan.core.json.ledger;

/** A variant without attributes. */
public record OpenStretch() implements Stretch {}
