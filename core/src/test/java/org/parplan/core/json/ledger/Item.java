package org.parplan.core.json.ledger;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A record, and an element without a name of its own. */
public record Item(String wording, int line, Optional<String> note, List<String> marks) {

    public Item {
        Objects.requireNonNull(wording, "wording");
        marks = List.copyOf(marks);
        if (line < 1) {
            throw new IllegalArgumentException("Line must be 1 or more, but was " + line);
        }
    }

    public static Item of(String wording, int line) {
        return new Item(wording, line, Optional.empty(), List.of());
    }
}
