package org.parplan.core.json.ledger;

/** Constants, one with a body of its own. */
public enum Colour {
    RED,
    DARK_BLUE {
        @Override
        public boolean isCold() {
            return true;
        }
    };

    public boolean isCold() {
        return false;
    }
}
