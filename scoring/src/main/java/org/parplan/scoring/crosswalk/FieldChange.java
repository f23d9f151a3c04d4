package org.parplan.scoring.crosswalk;

import java.util.Objects;

/**
 * What the groups of a field did to the index of the unit.
 *
 * @param code the field's code
 * @param title what the field is called
 * @param split what it did, by cause; bonus and penalty stand outside the fields
 */
public record FieldChange(String code, String title, ChangeSplit split) {

    /**
     * Makes a change.
     *
     * @param code  the field's code
     * @param title  what the field is called
     * @param split  what it did, by cause
     */
    public FieldChange {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(split, "split");
    }
}
