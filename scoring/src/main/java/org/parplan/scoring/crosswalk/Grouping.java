package org.parplan.scoring.crosswalk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.parplan.core.text.Problem;
import org.parplan.core.text.ProblemCode;

/** Puts linked criteria into connected groups: those after in the order of their first criterion, then what was dropped. */
final class Grouping {

    private final SetLeaves before;
    private final SetLeaves after;
    private final Roots roots;
    private final List<Problem> problems = new ArrayList<>();

    Grouping(SetLeaves before, SetLeaves after, List<List<Integer>> links) {
        this.before = before;
        this.after = after;
        this.roots = new Roots(after.size() + before.size());
        for (var i = 0; i < links.size(); i++) {
            for (var link : links.get(i)) {
                roots.join(i, after.size() + link);
            }
        }
    }

    List<CrosswalkGroup> groups() {
        Map<Integer, List<Integer>> members = new TreeMap<>();
        IntStream.range(0, after.size() + before.size())
                .forEach(i -> members.computeIfAbsent(roots.of(i), root -> new ArrayList<>())
                        .add(i));
        return members.values().stream().map(this::group).toList();
    }

    List<Problem> problems() {
        return problems;
    }

    private CrosswalkGroup group(List<Integer> members) {
        var places = members.stream().map(this::place).toList();
        var split = (int) members.stream().filter(i -> i < after.size()).count();
        var first = places.get(0);
        var group = CrosswalkGroup.of(
                first.field().code(),
                first.field().title(),
                places.subList(split, places.size()).stream()
                        .map(SetLeaves.Place::told)
                        .toList(),
                places.subList(0, split).stream().map(SetLeaves.Place::told).toList());
        if (group.kind() == CrosswalkKind.REGROUPED) {
            problems.add(Problem.of(ProblemCode.GROUPS_ENTANGLED)
                    .with("before", String.join(", ", group.beforeCodes()))
                    .with("after", String.join(", ", group.afterCodes()))
                    .at("/after" + first.at()));
        }
        return group;
    }

    private SetLeaves.Place place(int i) {
        return i < after.size() ? after.get(i) : before.get(i - after.size());
    }
}
