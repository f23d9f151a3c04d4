package org.parplan.scoring.crosswalk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import org.parplan.core.json.ParplanJson;
import org.parplan.scoring.Law;
import org.parplan.scoring.framework.Criterion;
import org.parplan.scoring.framework.Points;
import org.parplan.scoring.framework.RuleKind;
import org.parplan.scoring.framework.ScoringFramework;
import org.parplan.scoring.sheet.ScoreSheet;

class CrosswalkProperties {

    private static final int[] TEN_TO_THE = {1, 10, 100, 1_000, 10_000, 100_000, 1_000_000};

    /** Two sets with all that may become of criteria, and a unit scored by both. */
    private static final class Case {

        private final Random random;
        private final ScoringFramework before;
        private final ScoringFramework after;

        Case(long seed) {
            random = new Random(seed);
            var old = new ArrayList<String>();
            var young = new ArrayList<String>();
            for (var i = 0; i < 1 + random.nextInt(8); i++) {
                var survey = random.nextInt(3) == 0 ? "*" : "";
                var mark = survey.isEmpty() && random.nextInt(3) == 0 ? "~" : survey;
                old.add("a" + i + mark + "=A" + i + "/" + max());
                switch (random.nextInt(6)) {
                    case 0 -> young.add("a" + i + mark + "=A" + i + "/" + max());
                    case 1 -> young.add("x" + i + survey + "=A/" + max() + "<a" + random.nextInt(i + 1));
                    case 2 -> {
                        young.add("x" + i + survey + "=A/" + max() + "<a" + i);
                        young.add("y" + i + "=B/" + max() + "<a" + i + "+a" + random.nextInt(i + 1));
                    }
                    case 3 -> young.add("z" + i + survey + "=Z/" + max());
                    default ->
                        young.add("a" + i + mark + "=A" + i + "/" + old.get(i).split("/", -1)[1]);
                }
            }
            before = set("before", 2018, old);
            after = set("after", 2019, young);
        }

        private int max() {
            return 1 + random.nextInt(9);
        }

        private ScoringFramework set(String name, int year, List<String> leaves) {
            var modes = List.of("HALF_UP", "HALF_EVEN", "DOWN", "CEILING");
            var rounding = random.nextInt(4) > 0
                    ? ""
                    : "\"rounding\": {\"index\": %s, \"mode\": \"%s\"},"
                            .formatted(random.nextInt(5), modes.get(random.nextInt(4)));
            return Sets.set(name, year, rounding, String.join(" ", leaves));
        }

        private String points(Criterion leaf) {
            return Points.ofMillionths(leaf.maxPoints().millionths() / 10 * random.nextInt(11))
                    .toString();
        }

        ScoreSheet sheet(ScoringFramework set) {
            var figures = set.leaves().stream()
                    .map(leaf -> leaf.code() + " " + figure(leaf))
                    .collect(Collectors.joining(", "));
            return Sets.sheet(
                    set, figures + (random.nextInt(3) == 0 ? ", + 1" : random.nextInt(3) == 0 ? ", - 2" : ""));
        }

        /** Points, appraised or not; or what did not arise, but for the first, so that something is scored. */
        private String figure(Criterion leaf) {
            var isFirst = leaf.code().endsWith("0");
            return !isFirst && leaf.rule().orElseThrow().kind() != RuleKind.SURVEY && random.nextInt(5) == 0
                    ? "!"
                    : points(leaf) + (random.nextBoolean() ? ":" + points(leaf) : "");
        }

        ScoreChange change() {
            return Crosswalk.between(before, after).change(sheet(before), sheet(after));
        }
    }

    @Law
    void partsAddUpToTheChangeExactlyAndAsPublished(@ForAll long seed) {
        var one = new Case(seed);
        var old = one.sheet(one.before);
        var young = one.sheet(one.after);
        var change = Crosswalk.between(one.before, one.after).change(old, young);

        assertThat(change.exact()).isEqualTo(index(young).minus(index(old)));
        assertThat(change.parts().stream()
                        .map(ChangePart::published)
                        .reduce(PercentagePoints.ZERO, PercentagePoints::plus))
                .isEqualTo(PercentagePoints.between(
                        old.index().orElseThrow(), young.index().orElseThrow()));
        change.parts().stream()
                .filter(part -> part.exact().isZero() && part.cause() != ChangeCause.SET)
                .forEach(part -> assertThat(part.published().isZero()).isTrue());
    }

    private static ExactChange index(ScoreSheet sheet) {
        return ExactChange.of(100 * sheet.points().millionths(), sheet.max().millionths());
    }

    @Law
    void fieldsAndGroupsAddUpToTheChangeWithoutBonusAndPenalty(@ForAll long seed) {
        var change = new Case(seed).change();
        var inside = change.exact().minus(change.part(ChangeCause.BONUS_PENALTY).exact());

        assertThat(ExactSum.of(
                        change.groups().stream().map(group -> group.split().total())))
                .isEqualTo(inside);
        assertThat(ExactSum.of(
                        change.fields().stream().map(field -> field.split().total())))
                .isEqualTo(inside);
        assertThat(change.groups().stream()
                        .map(group -> group.split().total().abs())
                        .toList())
                .isSortedAccordingTo((a, b) -> b.compareTo(a));
    }

    @Law
    void noPublishedPartIsMoreThanTwoUnitsOffTheExactOneWhereSetsRoundAlike(@ForAll long seed) {
        var one = new Case(seed);
        var same = ScoringFramework.builder()
                .from(one.after)
                .rounding(one.before.rounding())
                .build();
        var change = Crosswalk.between(one.before, same).change(one.sheet(one.before), one.sheet(same));
        var two = ExactChange.of(2, TEN_TO_THE[change.decimals()]);

        assertThat(change.parts())
                .allSatisfy(part -> assertThat(ExactChange.of(part.published().millionths(), 1_000_000)
                                .minus(part.exact())
                                .abs())
                        .isLessThanOrEqualTo(two));
    }

    @Law
    void everyCriterionIsInOneGroup(@ForAll long seed) {
        var one = new Case(seed);
        var groups = Crosswalk.between(one.before, one.after).groups();
        var codes =
                groups.stream().flatMap(group -> group.afterCodes().stream()).toList();

        assertThat(codes).hasSameSizeAs(new HashSet<>(codes)).hasSameSizeAs(one.after.leaves());
        assertThat(groups.stream().flatMap(group -> group.beforeCodes().stream()))
                .containsExactlyInAnyOrderElementsOf(
                        one.before.leaves().stream().map(Criterion::code).toList());
    }

    @Law
    void aSetHeldAgainstItselfIsKeptAndEqualSheetsDidNotChange(@ForAll long seed) {
        var one = new Case(seed);
        var sheet = one.sheet(one.after);
        var crosswalk = Crosswalk.between(one.after, one.after);

        assertThat(crosswalk.groups()).allMatch(group -> group.kind() == CrosswalkKind.KEPT);
        assertThat(crosswalk.problems()).isEmpty();
        assertThat(crosswalk.change(sheet, sheet).parts())
                .allMatch(part -> part.exact().isZero() && part.published().isZero());
    }

    @Law
    void aSetHeldAgainstItselfDidNothing(@ForAll long seed) {
        var one = new Case(seed);
        var change = Crosswalk.between(one.after, one.after).change(one.sheet(one.after), one.sheet(one.after));

        assertThat(change.part(ChangeCause.SET).exact()).isEqualTo(ExactChange.ZERO);
        assertThat(change.beforeMax()).isEqualTo(change.afterMax());
    }

    @Law
    void figuresOfOneCauseMoveThatCauseAlone(@ForAll long seed) {
        var one = new Case(seed);
        var figures = one.before.leaves().stream()
                .map(leaf -> leaf.code() + " " + one.points(leaf) + ":" + one.points(leaf))
                .toList();
        var crosswalk = Crosswalk.between(one.before, one.before);
        for (var isSurvey : List.of(true, false)) {
            var moved = figures.stream()
                    .map(figure -> isSurvey == isSurvey(one, figure) ? moved(one, figure, isSurvey) : figure)
                    .collect(Collectors.joining(", "));
            var change =
                    crosswalk.change(Sets.sheet(one.before, String.join(", ", figures)), Sets.sheet(one.before, moved));

            assertThat(change.parts())
                    .allMatch(part ->
                            part.cause() == (isSurvey ? ChangeCause.SURVEY : ChangeCause.APPRAISAL) || isNothing(part));
        }
    }

    private static boolean isSurvey(Case one, String figure) {
        return one.before
                        .leaf(figure.substring(0, figure.indexOf(' ')))
                        .rule()
                        .orElseThrow()
                        .kind()
                == RuleKind.SURVEY;
    }

    private static String moved(Case one, String figure, boolean isSurvey) {
        var leaf = one.before.leaf(figure.substring(0, figure.indexOf(' ')));
        return isSurvey
                ? leaf.code() + " " + one.points(leaf)
                : figure.substring(0, figure.indexOf(':') + 1) + one.points(leaf);
    }

    private static boolean isNothing(ChangePart part) {
        return part.exact().isZero() && part.published().isZero();
    }

    @Law
    void exchangingTheYearsNegatesTheChange(@ForAll long seed) {
        var one = new Case(seed);
        var old = one.sheet(one.before);
        var young = one.sheet(one.after);
        var forth = Crosswalk.between(one.before, one.after).change(old, young);
        var back = Crosswalk.between(one.after, one.before).change(young, old);

        assertThat(back.exact()).isEqualTo(forth.exact().negated());
        assertThat(back.change().plus(forth.change()).isZero()).isTrue();
    }

    @Law
    void readsBackTheJsonItWrites(@ForAll long seed) {
        var change = new Case(seed).change();

        assertThat(ParplanJson.read(ParplanJson.write(change), ScoreChange.class))
                .isEqualTo(change);
    }
}
