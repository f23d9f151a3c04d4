package org.parplan.scoring.crosswalk;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parplan.scoring.framework.Points;
import org.parplan.scoring.sheet.LeafScore;
import org.parplan.scoring.sheet.ScoreSheet;

/**
 * Splits the change of one unit's index.
 *
 * <p>A group that had the share {@code p/m} of its applicable maximum and now has {@code q/n} brings
 * {@code (q/n - p/m) × m/M × 100} percentage points, where {@code M} was the unit's whole maximum: what it would have
 * brought had the set stayed. By own points, that is the result; what final points bring beyond it is appraisal; of
 * surveyed criteria, all is survey. Whatever else the group did to the index is of the set, and so is all of a group that
 * cannot be compared: added, dropped, not applicable in a year, or surveyed in part.
 */
final class Splitter {

    private static final BigInteger HUNDRED = BigInteger.valueOf(100);
    private static final Comparator<ExactChange> LARGEST_FIRST =
            Comparator.comparing(ExactChange::abs).reversed();

    private final Crosswalk crosswalk;
    private final Year before;
    private final Year after;

    /** The sheet of a year, by criterion. */
    private static final class Year {

        private final ScoreSheet sheet;
        private final Map<String, LeafScore> leaves;

        Year(ScoreSheet sheet) {
            this.sheet = sheet;
            this.leaves = sheet.leaves().stream().collect(Collectors.toMap(LeafScore::code, Function.identity()));
        }

        /** Over the criteria that apply. */
        long sum(List<CrosswalkLeaf> criteria, Function<LeafScore, Points> points) {
            return criteria.stream()
                    .map(criterion -> leaves.get(criterion.code()))
                    .filter(leaf -> !leaf.applicableMax().isZero())
                    .mapToLong(leaf -> points.apply(leaf).millionths())
                    .sum();
        }

        long max(List<CrosswalkLeaf> criteria) {
            return sum(criteria, LeafScore::applicableMax);
        }

        long own(List<CrosswalkLeaf> criteria) {
            return sum(criteria, leaf -> leaf.self().orElse(Points.ZERO));
        }

        long last(List<CrosswalkLeaf> criteria) {
            return sum(criteria, LeafScore::finalPoints);
        }

        long max() {
            return sheet.max().millionths();
        }

        /** What bonus and penalty did to the points, caps and bounds applied. */
        long beside() {
            return sheet.points().millionths()
                    - leaves.values().stream()
                            .mapToLong(leaf -> leaf.finalPoints().millionths())
                            .sum();
        }
    }

    Splitter(Crosswalk crosswalk, ScoreSheet before, ScoreSheet after) {
        this.crosswalk = crosswalk;
        this.before = new Year(before);
        this.after = new Year(after);
    }

    ScoreChange change() {
        var groups = new ArrayList<GroupChange>();
        Map<List<String>, List<ChangeSplit>> fields = new LinkedHashMap<>();
        for (var group : crosswalk.groups()) {
            var split = split(group);
            fields.computeIfAbsent(List.of(group.field(), group.fieldTitle()), field -> new ArrayList<>())
                    .add(split);
            if (!split.isZero()) {
                groups.add(
                        new GroupChange(group.kind(), group.field(), group.beforeCodes(), group.afterCodes(), split));
            }
        }
        groups.sort(Comparator.comparing(group -> group.split().total(), LARGEST_FIRST));
        var byField = new ArrayList<FieldChange>();
        fields.forEach(
                (field, splits) -> byField.add(new FieldChange(field.get(0), field.get(1), ChangeSplit.sum(splits))));
        byField.sort(Comparator.comparing(field -> field.split().total(), LARGEST_FIRST));
        return ScoreChange.builder()
                .unit(after.sheet.unit())
                .title(after.sheet.title())
                .beforeIndex(before.sheet.index().orElseThrow())
                .afterIndex(after.sheet.index().orElseThrow())
                .decimals(Math.max(
                        before.sheet.rounding().index(), after.sheet.rounding().index()))
                .parts(new Publication(before.sheet, after.sheet).of(whole(byField)))
                .fields(byField)
                .groups(groups)
                .build();
    }

    private ChangeSplit whole(List<FieldChange> fields) {
        var inside = ChangeSplit.sum(fields.stream().map(FieldChange::split).toList());
        var beside = part(after.beside(), after.max(), before.beside(), before.max(), before.max());
        return new ChangeSplit(inside.results(), inside.appraisal(), inside.survey(), beside, inside.set());
    }

    private ChangeSplit split(CrosswalkGroup group) {
        var p = before.last(group.before());
        var q = after.last(group.after());
        var m = before.max(group.before());
        var n = after.max(group.after());
        var total = part(q, after.max(), p, before.max(), before.max());
        if (m == 0 || n == 0 || !group.isComparable()) {
            return new ChangeSplit(ExactChange.ZERO, ExactChange.ZERO, ExactChange.ZERO, ExactChange.ZERO, total);
        }
        var reached = part(q, n, p, m, m);
        var set = total.minus(reached);
        if (group.isSurvey()) {
            return new ChangeSplit(ExactChange.ZERO, ExactChange.ZERO, reached, ExactChange.ZERO, set);
        }
        var results = part(after.own(group.after()), n, before.own(group.before()), m, m);
        return new ChangeSplit(results, reached.minus(results), ExactChange.ZERO, ExactChange.ZERO, set);
    }

    /** {@code (q/n - p/m) × weight/M × 100}, where {@code M} is the unit's maximum before. */
    private ExactChange part(long q, long n, long p, long m, long weight) {
        var difference = big(q).multiply(big(m)).subtract(big(p).multiply(big(n)));
        return ExactChange.of(
                difference.multiply(big(weight)).multiply(HUNDRED),
                big(n).multiply(big(m)).multiply(big(before.max())));
    }

    private static BigInteger big(long number) {
        return BigInteger.valueOf(number);
    }
}
