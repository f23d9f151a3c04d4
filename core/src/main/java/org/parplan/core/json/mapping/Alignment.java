package org.parplan.core.json.mapping;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which element of a list is which after an edit.
 *
 * <p>An element with an {@code id}, else {@code number}, {@code code} or {@code key}, is known by that alone. Others are
 * known by their whole content, and those that changed by what is still the same in them, or by their place if nothing
 * is and the list is as long as before.
 */
final class Alignment {

    /** An element that is no longer there. */
    static final int GONE = -1;

    private static final List<String> NAMES = List.of("id", "number", "code", "key");

    private final List<Node> before;
    private final List<Node> after;
    private final List<Integer> now;

    private Alignment(List<Node> before, List<Node> after) {
        this.before = before;
        this.after = after;
        this.now = new ArrayList<>(Collections.nCopies(before.size(), GONE));
    }

    /** For each element as it was, its index as it is, or {@link #GONE}. */
    static List<Integer> of(List<Node> before, List<Node> after) {
        var alignment = new Alignment(before, after);
        alignment.match(Alignment::name);
        alignment.match(node -> name(node) == null ? node : null);
        alignment.matchWhatChanged();
        return alignment.now;
    }

    /** Matches what has an equal mark, the first with the first and so on. */
    private void match(Function<Node, @Nullable Object> mark) {
        var byMark = new HashMap<Object, List<Integer>>();
        for (var i = 0; i < after.size(); i++) {
            var found = mark.apply(after.get(i));
            if (found != null) {
                byMark.computeIfAbsent(found, key -> new ArrayList<>()).add(i);
            }
        }
        for (var i = 0; i < before.size(); i++) {
            var found = mark.apply(before.get(i));
            var same = found == null ? null : byMark.get(found);
            if (same != null && !same.isEmpty()) {
                now.set(i, same.remove(0));
            }
        }
    }

    private void matchWhatChanged() {
        for (var best = best(); best != null; best = best()) {
            now.set(best.before, best.after);
        }
    }

    private record Pair(int before, int after, int likeness) {}

    private @Nullable Pair best() {
        Pair best = null;
        for (var i = 0; i < before.size(); i++) {
            for (var j = 0; j < after.size(); j++) {
                if (isOpen(i, j)) {
                    var likeness = likeness(i, j);
                    if (likeness > 0 && (best == null || likeness > best.likeness)) {
                        best = new Pair(i, j, likeness);
                    }
                }
            }
        }
        return best;
    }

    private boolean isOpen(int i, int j) {
        return now.get(i) == GONE
                && !now.contains(j)
                && name(before.get(i)) == null
                && name(after.get(j)) == null
                && before.get(i).type() == after.get(j).type();
    }

    private int likeness(int i, int j) {
        var inPlace = i == j && before.size() == after.size() ? 1 : 0;
        if (before.get(i) instanceof Node.Obj old && after.get(j) instanceof Node.Obj young) {
            var same = old.entries().entrySet().stream()
                    .filter(entry -> entry.getValue().equals(young.entries().get(entry.getKey())))
                    .count();
            return 2 * Math.toIntExact(same) + inPlace;
        }
        return inPlace;
    }

    /** What an element is called, if it has a name: the key and its value. */
    private static @Nullable Object name(Node node) {
        return node instanceof Node.Obj object
                ? NAMES.stream()
                        .flatMap(name -> Stream.ofNullable(object.entries().get(name))
                                .filter(value -> value.type() == JsonType.TEXT || value.type() == JsonType.INTEGER)
                                .map(value -> (Object) List.of(name, value)))
                        .findFirst()
                        .orElse(null)
                : null;
    }
}
