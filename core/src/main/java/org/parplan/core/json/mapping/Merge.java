package org.parplan.core.json.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parplan.core.shape.Family;
import org.parplan.core.text.Problem;

/**
 * Brings what was not known of a stored document through an edit of what was.
 *
 * <p>A kept part stays with the object or list it stood in, after the same neighbour. It goes only with its object: when
 * that is taken out, becomes another kind, or, for what a reading would have been, when the reading is worded anew or
 * given a meaning. Which element of a list is which, {@link Alignment} tells.
 */
public final class Merge {

    private Merge() {}

    /**
     * Puts the kept parts of a document into a newer state of it.
     *
     * @param document  the stored document, with its kept parts
     * @param before  what was known of it
     * @param after  what is to be known of it now
     * @return the newer document, with its kept parts
     */
    public static Node merge(Node document, Node before, Node after) {
        return Objects.requireNonNull(merged(document, before, after));
    }

    /**
     * The problems of the kept parts.
     *
     * @param document  the stored document
     * @return the problems in the order of the document, at their places
     */
    public static List<Problem> problems(Node document) {
        var problems = new ArrayList<Problem>();
        collect(document, Pointer.ROOT, problems);
        return problems;
    }

    private static void collect(Node node, Pointer at, List<Problem> problems) {
        if (node instanceof Node.Kept kept) {
            kept.problem().ifPresent(problem -> problems.add(problem.under(at.toString())));
        } else if (node instanceof Node.Obj object) {
            object.entries().forEach((key, value) -> collect(value, at.child(key), problems));
        } else if (node instanceof Node.Arr array) {
            for (var i = 0; i < array.elements().size(); i++) {
                collect(array.elements().get(i), at.child(i), problems);
            }
        }
    }

    private static @Nullable Node merged(Node document, @Nullable Node before, @Nullable Node after) {
        if (document instanceof Node.Kept) {
            return after == null ? document : after;
        }
        if (document instanceof Node.Obj object && (after == null || after instanceof Node.Obj)) {
            if (after == null && before == null) {
                return holdsKept(object) ? object : null;
            }
            return notEmptied(after, object(object, entries(before), entries(after), after == null));
        }
        if (document instanceof Node.Arr array && (after == null || after instanceof Node.Arr)) {
            return notEmptied(after, array(array, elements(before), elements(after)));
        }
        return after;
    }

    /** What has nothing in it now and is not to be written either is left out. */
    private static @Nullable Node notEmptied(@Nullable Node after, Node result) {
        return after == null && entries(result).isEmpty() && elements(result).isEmpty() ? null : result;
    }

    private static Node object(
            Node.Obj document, Map<String, Node> before, Map<String, Node> after, boolean isTakenOut) {
        if (!Objects.equals(before.get(Family.KIND), after.get(Family.KIND)) && !isTakenOut) {
            return new Node.Obj(after);
        }
        var isReadAnew = !Objects.equals(before.get(Readings.WORDING), after.get(Readings.WORDING))
                || after.keySet().stream().anyMatch(key -> !Readings.BESIDE.contains(key));
        var result = new LinkedHashMap<String, Node>();
        var order = new ArrayList<>(after.keySet());
        result.putAll(after);
        var next = 0;
        for (var entry : document.entries().entrySet()) {
            var key = entry.getKey();
            if (entry.getValue() instanceof Node.Kept kept && !stays(kept.place(), isReadAnew, isTakenOut)) {
                continue;
            }
            var merged = isTakenOut && !(entry.getValue() instanceof Node.Kept)
                    ? null
                    : merged(entry.getValue(), before.get(key), after.get(key));
            if (merged != null && result.put(key, merged) == null) {
                order.add(next, key);
            }
            next = merged == null ? next : order.indexOf(key) + 1;
        }
        var ordered = new LinkedHashMap<String, Node>();
        order.forEach(key -> ordered.put(key, Objects.requireNonNull(result.get(key))));
        return new Node.Obj(ordered);
    }

    private static boolean stays(Node.Place place, boolean isReadAnew, boolean isTakenOut) {
        return switch (place) {
            case FIELD -> !isTakenOut;
            case ELEMENT -> true;
            case READING -> !isReadAnew && !isTakenOut;
        };
    }

    private static Node array(Node.Arr document, List<Node> before, List<Node> after) {
        var known = document.elements().stream()
                .filter(element -> !(element instanceof Node.Kept))
                .toList();
        var aligned = Alignment.of(known.size() == before.size() ? before : known, after);
        var kept = new LinkedHashMap<Integer, List<Node>>();
        var merged = new ArrayList<>(after);
        var last = Alignment.GONE;
        var index = 0;
        for (var element : document.elements()) {
            if (element instanceof Node.Kept) {
                kept.computeIfAbsent(last, position -> new ArrayList<>()).add(element);
                continue;
            }
            var now = aligned.get(index);
            if (now != Alignment.GONE) {
                var old = known.size() == before.size() ? before.get(index) : null;
                merged.set(now, Objects.requireNonNull(merged(element, old, after.get(now))));
                last = now;
            }
            index++;
        }
        var result = new ArrayList<>(kept.getOrDefault(Alignment.GONE, List.of()));
        for (var i = 0; i < merged.size(); i++) {
            result.add(merged.get(i));
            result.addAll(kept.getOrDefault(i, List.of()));
        }
        return new Node.Arr(result);
    }

    private static boolean holdsKept(Node node) {
        return node instanceof Node.Kept
                || entries(node).values().stream().anyMatch(Merge::holdsKept)
                || elements(node).stream().anyMatch(Merge::holdsKept);
    }

    private static Map<String, Node> entries(@Nullable Node node) {
        return node instanceof Node.Obj object ? object.entries() : Map.of();
    }

    private static List<Node> elements(@Nullable Node node) {
        return node instanceof Node.Arr array ? array.elements() : List.of();
    }
}
