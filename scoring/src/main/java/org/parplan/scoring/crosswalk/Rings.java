package org.parplan.scoring.crosswalk;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.parplan.core.text.Problem;
import org.parplan.core.text.ProblemCode;

/**
 * Finds criteria that passed their codes on in a ring, such as {@code a} formerly {@code b} and {@code b} formerly
 * {@code a}. As {@code formerly} speaks of the set before, this is a renumbering and no contradiction; but it is told,
 * for a slip of the pen looks the same.
 */
final class Rings {

    private final SetLeaves after;
    private final List<List<Integer>> edges = new ArrayList<>();

    Rings(SetLeaves after) {
        this.after = after;
        for (var leaf : after.leaves) {
            edges.add(leaf.criterion().formerly().stream()
                    .filter(code -> !code.equals(leaf.code()))
                    .map(after::find)
                    .filter(number -> number >= 0)
                    .distinct()
                    .toList());
        }
    }

    List<Problem> problems() {
        var isLeft = without(
                edges, IntStream.range(0, edges.size()).mapToObj(i -> true).toList());
        isLeft = without(reversed(), isLeft);
        var roots = new Roots(edges.size());
        for (var i = 0; i < edges.size(); i++) {
            for (var to : edges.get(i)) {
                if (isLeft.get(i) && isLeft.get(to)) {
                    roots.join(i, to);
                }
            }
        }
        Map<Integer, List<String>> rings = new TreeMap<>();
        for (var i = 0; i < edges.size(); i++) {
            if (isLeft.get(i)) {
                rings.computeIfAbsent(roots.of(i), root -> new ArrayList<>())
                        .add(after.get(i).code());
            }
        }
        return rings.entrySet().stream()
                .map(ring -> Problem.of(ProblemCode.CODES_EXCHANGED)
                        .with("criteria", String.join(", ", ring.getValue()))
                        .at("/after" + after.get(ring.getKey()).at()))
                .toList();
    }

    private List<List<Integer>> reversed() {
        List<List<Integer>> back = new ArrayList<>();
        edges.forEach(to -> back.add(new ArrayList<>()));
        for (var i = 0; i < edges.size(); i++) {
            for (var to : edges.get(i)) {
                back.get(to).add(i);
            }
        }
        return back;
    }

    /** Takes out, again and again, whatever nothing leads to any more. */
    private static List<Boolean> without(List<List<Integer>> edges, List<Boolean> isThere) {
        var isLeft = new ArrayList<>(isThere);
        var coming = new int[edges.size()];
        for (var i = 0; i < edges.size(); i++) {
            if (isLeft.get(i)) {
                edges.get(i).forEach(to -> coming[to]++);
            }
        }
        var bare = new ArrayDeque<Integer>();
        for (var i = 0; i < edges.size(); i++) {
            if (isLeft.get(i) && coming[i] == 0) {
                bare.add(i);
            }
        }
        while (!bare.isEmpty()) {
            var i = bare.remove();
            isLeft.set(i, false);
            for (var to : edges.get(i)) {
                coming[to]--;
                if (coming[to] == 0 && isLeft.get(to)) {
                    bare.add(to);
                }
            }
        }
        return isLeft;
    }
}
