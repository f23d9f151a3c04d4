package org.parplan.scoring.framework;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/** Walks down to the criteria that have no criteria of their own, however deep they lie. */
final class Leaves {

    private Leaves() {}

    static List<Criterion> of(ScoredField field) {
        var leaves = new ArrayList<Criterion>();
        var open = new ArrayDeque<Criterion>(field.criteria());
        while (!open.isEmpty()) {
            var criterion = open.removeFirst();
            var parts = criterion.subCriteria();
            if (parts.isEmpty()) {
                leaves.add(criterion);
            }
            for (var i = parts.size() - 1; i >= 0; i--) {
                open.addFirst(parts.get(i));
            }
        }
        return leaves;
    }
}
