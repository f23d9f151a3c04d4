package org.parplan.core.json.ledger;

/** A family of a sealed compound and a record. */
public sealed interface Stretch permits DatedStretch, OpenStretch {}
