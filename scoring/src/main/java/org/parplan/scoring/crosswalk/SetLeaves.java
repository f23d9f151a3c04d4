package org.parplan.scoring.crosswalk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parplan.scoring.framework.Criterion;
import org.parplan.scoring.framework.ScoredField;
import org.parplan.scoring.framework.ScoringFramework;
import org.parplan.scoring.framework.ScoringRule;

/** The criteria of a set that are scored, each with its field and its place; the set has no error. */
final class SetLeaves {

    /** A criterion where it stands. */
    record Place(Criterion criterion, ScoredField field, String at) {

        String code() {
            return criterion.code();
        }

        CrosswalkLeaf told() {
            return new CrosswalkLeaf(
                    criterion.code(),
                    criterion.title(),
                    criterion.maxPoints(),
                    criterion
                            .rule()
                            .filter(ScoringRule.Survey.class::isInstance)
                            .isPresent());
        }
    }

    final List<Place> leaves = new ArrayList<>();
    final List<Place> sums = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    SetLeaves(ScoringFramework framework) {
        for (var i = 0; i < framework.fields().size(); i++) {
            var field = framework.fields().get(i);
            add(field, field.criteria(), "/fields/" + i + "/criteria/");
        }
        for (var i = 0; i < leaves.size(); i++) {
            numbers.put(leaves.get(i).code(), i);
        }
    }

    private void add(ScoredField field, List<Criterion> criteria, String at) {
        for (var i = 0; i < criteria.size(); i++) {
            var criterion = criteria.get(i);
            var place = new Place(criterion, field, at + i);
            if (criterion.subCriteria().isEmpty()) {
                leaves.add(place);
            } else {
                sums.add(place);
                add(field, criterion.subCriteria(), at + i + "/subCriteria/");
            }
        }
    }

    int size() {
        return leaves.size();
    }

    Place get(int number) {
        return leaves.get(number);
    }

    /** The number of the leaf with a code, or -1. */
    int find(String code) {
        return numbers.getOrDefault(code, -1);
    }

    /** Codes that could have been meant: those under a criterion of the code, or else the first. */
    String example(String code) {
        var under = sums.stream()
                .filter(sum -> sum.code().equals(code))
                .findFirst()
                .map(sum -> leaves.stream()
                        .filter(leaf -> leaf.at().startsWith(sum.at() + "/"))
                        .map(Place::code)
                        .toList());
        return under.map(codes -> String.join(", ", codes))
                .orElse(leaves.isEmpty() ? "" : leaves.get(0).code());
    }
}
