package org.parplan.core.progress;

import java.util.List;

/**
 * Who has to do a task that a group leads, each for itself.
 *
 * @param codes those who can be named, each once
 * @param others how many more there are
 */
record Members(List<String> codes, int others) {

    static final Members NONE = new Members(List.of(), 0);

    Members {
        codes = List.copyOf(codes);
    }

    boolean isNone() {
        return codes.isEmpty() && others == 0;
    }
}
