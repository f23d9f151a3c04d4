package org.parplan.scoring.crosswalk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.parplan.core.text.Problem;
import org.parplan.core.text.ProblemCode;

/** Finds for each criterion of the set after those it was before: as it says itself, or else by code and title. */
final class Links {

    private final SetLeaves before;
    private final SetLeaves after;
    private final boolean isSame;
    private final boolean[] isTaken;
    private final List<List<Integer>> links = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    /** Of one set twice, {@code formerly} speaks of a third, and codes alone link. */
    Links(SetLeaves before, SetLeaves after, boolean isSame) {
        this.before = before;
        this.after = after;
        this.isSame = isSame;
        this.isTaken = new boolean[before.size()];
    }

    Links find() {
        for (var leaf : after.leaves) {
            var link = isSame || leaf.criterion().formerly().isEmpty() ? same(leaf) : stated(leaf);
            link.forEach(number -> isTaken[number] = true);
            links.add(link);
        }
        if (!isSame) {
            after.sums.stream()
                    .filter(sum -> !sum.criterion().formerly().isEmpty())
                    .forEach(sum -> problems.add(Problem.of(ProblemCode.FORMER_OF_SUM)
                            .with("criterion", sum.code())
                            .at("/after" + sum.at() + "/formerly")));
            tellUnstated();
        }
        return this;
    }

    List<List<Integer>> links() {
        return links;
    }

    List<Problem> problems() {
        return problems;
    }

    private List<Integer> same(SetLeaves.Place leaf) {
        var number = before.find(leaf.code());
        return number >= 0
                        && CrosswalkKind.sameTitle(
                                before.get(number).criterion().title(),
                                leaf.criterion().title())
                ? List.of(number)
                : List.of();
    }

    private List<Integer> stated(SetLeaves.Place leaf) {
        var found = new LinkedHashSet<Integer>();
        var formerly = leaf.criterion().formerly();
        for (var i = 0; i < formerly.size(); i++) {
            var number = before.find(formerly.get(i));
            if (number >= 0) {
                found.add(number);
            } else {
                problems.add(Problem.of(ProblemCode.FORMER_NOT_FOUND)
                        .with("criterion", leaf.code())
                        .with("formerly", formerly.get(i))
                        .with("example", before.example(formerly.get(i)))
                        .at("/after" + leaf.at() + "/formerly/" + i));
            }
        }
        return List.copyOf(found);
    }

    /** Tells of criteria taken as new and as dropped that may be the same, for their title or else their code is. */
    private void tellUnstated() {
        Map<String, SetLeaves.Place> byTitle = new HashMap<>();
        for (var i = 0; i < before.size(); i++) {
            if (!isTaken[i]) {
                byTitle.putIfAbsent(
                        CrosswalkKind.titleKey(before.get(i).criterion().title()), before.get(i));
            }
        }
        for (var leaf : after.leaves) {
            if (same(leaf).isEmpty() && leaf.criterion().formerly().isEmpty()) {
                var number = before.find(leaf.code());
                var ofCode = number >= 0 && !isTaken[number] ? before.get(number) : null;
                var likely = byTitle.getOrDefault(
                        CrosswalkKind.titleKey(leaf.criterion().title()), ofCode);
                if (likely != null) {
                    problems.add(Problem.of(ProblemCode.SUCCESSION_NOT_STATED)
                            .with("criterion", leaf.code())
                            .with("title", leaf.criterion().title())
                            .with("before", likely.code())
                            .with("beforeTitle", likely.criterion().title())
                            .at("/after" + leaf.at()));
                }
            }
        }
    }
}
