package org.parplan.scoring.crosswalk;

import java.util.List;

/** Writes codes and titles of two sets as people do. */
final class Codes {

    private Codes() {}

    static String text(List<String> before, List<String> after) {
        return text(before, after, ", ");
    }

    static String titles(List<CrosswalkLeaf> before, List<CrosswalkLeaf> after) {
        var old = before.stream().map(leaf -> line(leaf.title())).toList();
        var young = after.stream().map(leaf -> line(leaf.title())).toList();
        return text(old, young, "; ");
    }

    private static String line(String title) {
        return title.strip().replaceAll("\\s+", " ");
    }

    private static String text(List<String> before, List<String> after, String between) {
        if (before.isEmpty() || after.isEmpty() || before.equals(after)) {
            return String.join(between, after.isEmpty() ? before : after);
        }
        return String.join(between, before) + " → " + String.join(between, after);
    }
}
