package org.parplan.scoring.crosswalk;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parplan.scoring.framework.Points;
import org.parplan.scoring.sheet.ScoreSheet;

/**
 * Splits the change of one unit's index.
 *
 * <p>A group that had the share {@code p/m} of its applicable maximum and now has {@code q/n} brings
 * {@code (q/n - p/m) × m/M × 100} percentage points, where {@code M} was the unit's whole maximum: what it would have
 * brought had the set stayed. By own points, that is the result; what final points bring beyond it is appraisal; of
 * surveyed criteria, all is survey; where one criterion did not arise in one year alone, all is of the circumstances.
 *
 * <p>The rest is what another weight did: {@code q/n × (n/N - m/M) × 100}. As far as the weights would differ with all
 * that did not arise put back, and all that was not surveyed, it is of the set; the rest of the circumstances and the
 * survey. A group that cannot be compared (added, dropped, surveyed in part) is wholly so split, year by year.
 */
final class Splitter {

    private static final BigInteger HUNDRED = BigInteger.valueOf(100);
    private static final Comparator<ExactChange> LARGEST_FIRST =
            Comparator.comparing(ExactChange::abs).reversed();

    private final Crosswalk crosswalk;
    private final ScoredYear before;
    private final ScoredYear after;

    Splitter(Crosswalk crosswalk, ScoreSheet before, ScoreSheet after) {
        this.crosswalk = crosswalk;
        this.before = new ScoredYear(before);
        this.after = new ScoredYear(after);
    }

    ScoreChange change() {
        var groups = new ArrayList<GroupChange>();
        Map<List<String>, List<ChangeSplit>> fields = new LinkedHashMap<>();
        for (var group : crosswalk.groups()) {
            var split = split(group);
            fields.computeIfAbsent(List.of(group.field(), group.fieldTitle()), field -> new ArrayList<>())
                    .add(split);
            if (!split.isZero()) {
                groups.add(new GroupChange(
                        group.kind(),
                        group.field(),
                        group.titles(),
                        group.beforeCodes(),
                        group.afterCodes(),
                        Points.ofMillionths(before.askedOf(group.before())),
                        Points.ofMillionths(after.askedOf(group.after())),
                        group.isComparable(),
                        split));
            }
        }
        groups.sort(Comparator.comparing(group -> group.split().total(), LARGEST_FIRST));
        var byField = new ArrayList<FieldChange>();
        fields.forEach(
                (field, splits) -> byField.add(new FieldChange(field.get(0), field.get(1), ChangeSplit.sum(splits))));
        byField.sort(Comparator.comparing(field -> field.split().total(), LARGEST_FIRST));
        return ScoreChange.builder()
                .unit(after.sheet().unit())
                .title(after.sheet().title())
                .beforeIndex(before.sheet().index().orElseThrow())
                .afterIndex(after.sheet().index().orElseThrow())
                .beforeMax(Points.ofMillionths(before.askedMax()))
                .afterMax(Points.ofMillionths(after.askedMax()))
                .decimals(Math.max(
                        before.sheet().rounding().index(),
                        after.sheet().rounding().index()))
                .parts(new Publication(before.sheet(), after.sheet()).of(whole(byField)))
                .fields(byField)
                .groups(groups)
                .build();
    }

    private ChangeSplit whole(List<FieldChange> fields) {
        var inside = ChangeSplit.sum(fields.stream().map(FieldChange::split).toList());
        var beside = part(after.beside(), after.max(), before.beside(), before.max(), before.max());
        return new ChangeSplit(
                inside.results(), inside.appraisal(), inside.survey(), beside, inside.circumstances(), inside.set());
    }

    private ChangeSplit split(CrosswalkGroup group) {
        var p = before.last(group.before());
        var q = after.last(group.after());
        var m = before.max(group.before());
        var n = after.max(group.after());
        if (m == 0 || n == 0 || !group.isComparable()) {
            return unreached(group, p, q, m, n);
        }
        var reached = part(q, n, p, m, m);
        var rest = weighed(
                group, q, n, part(q, after.max(), p, before.max(), before.max()).minus(reached));
        if (group.isSurvey()) {
            return plus(rest, ExactChange.ZERO, ExactChange.ZERO, reached, ExactChange.ZERO);
        }
        if (aroseInOneYear(group)) {
            return plus(rest, ExactChange.ZERO, ExactChange.ZERO, ExactChange.ZERO, reached);
        }
        var results = part(after.own(group.after()), n, before.own(group.before()), m, m);
        return plus(rest, results, reached.minus(results), ExactChange.ZERO, ExactChange.ZERO);
    }

    /** Whether a criterion that became one, and was scored in both years, did not arise in one of them. */
    private boolean aroseInOneYear(CrosswalkGroup group) {
        return group.before().size() == 1
                && group.after().size() == 1
                && before.isArisen(group.before().get(0))
                        != after.isArisen(group.after().get(0));
    }

    /** A group that left the maximum or came to it is as good as it was or is; one that cannot be compared, each for itself. */
    private ChangeSplit unreached(CrosswalkGroup group, long p, long q, long m, long n) {
        var isAsked = before.askedOf(group.before()) > 0 && after.askedOf(group.after()) > 0;
        if (group.isComparable() && isAsked) {
            var total = part(q, after.max(), p, before.max(), before.max());
            return n > 0 ? weighed(group, q, n, total) : weighed(group, p, m, total);
        }
        var old = before.weights(group.before());
        var young = after.weights(group.after());
        return new ChangeSplit(
                ExactChange.ZERO,
                ExactChange.ZERO,
                young.survey(q, n).minus(old.survey(p, m)),
                ExactChange.ZERO,
                young.circumstances(q, n).minus(old.circumstances(p, m)),
                young.set(q, n).minus(old.set(p, m)));
    }

    /** What another weight did to a share, which is {@code total} in all. */
    private ChangeSplit weighed(CrosswalkGroup group, long points, long max, ExactChange total) {
        if (before.isWhole() && after.isWhole()) {
            return ofSet(total);
        }
        var old = before.weights(group.before());
        var young = after.weights(group.after());
        var survey = young.survey(points, max).minus(old.survey(points, max));
        var circumstances = young.circumstances(points, max).minus(old.circumstances(points, max));
        return new ChangeSplit(
                ExactChange.ZERO,
                ExactChange.ZERO,
                survey,
                ExactChange.ZERO,
                circumstances,
                total.minus(survey).minus(circumstances));
    }

    private static ChangeSplit ofSet(ExactChange total) {
        return new ChangeSplit(
                ExactChange.ZERO, ExactChange.ZERO, ExactChange.ZERO, ExactChange.ZERO, ExactChange.ZERO, total);
    }

    private static ChangeSplit plus(
            ChangeSplit rest,
            ExactChange results,
            ExactChange appraisal,
            ExactChange survey,
            ExactChange circumstances) {
        return new ChangeSplit(
                results,
                appraisal,
                rest.survey().plus(survey),
                ExactChange.ZERO,
                rest.circumstances().plus(circumstances),
                rest.set());
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
