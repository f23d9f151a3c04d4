package org.parplan.scoring.crosswalk;

import java.util.List;

/** Writes codes of two sets as people do. */
final class Codes {

    private Codes() {}

    static String text(List<String> before, List<String> after) {
        if (before.isEmpty() || after.isEmpty() || before.equals(after)) {
            return String.join(", ", after.isEmpty() ? before : after);
        }
        return String.join(", ", before) + " → " + String.join(", ", after);
    }
}
