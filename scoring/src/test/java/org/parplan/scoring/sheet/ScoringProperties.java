package org.parplan.scoring.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.parplan.core.json.ParplanJson;
import org.parplan.core.text.Language;
import org.parplan.core.text.Problem;
import org.parplan.scoring.Law;
import org.parplan.scoring.framework.Band;
import org.parplan.scoring.framework.ChoiceOption;
import org.parplan.scoring.framework.Criterion;
import org.parplan.scoring.framework.LateStep;
import org.parplan.scoring.framework.Points;
import org.parplan.scoring.framework.Rounding;
import org.parplan.scoring.framework.ScoredField;
import org.parplan.scoring.framework.ScoringFramework;
import org.parplan.scoring.framework.ScoringRule;

class ScoringProperties {

    @Provide
    Arbitrary<Sets.Case> cases() {
        return Sets.cases();
    }

    @Law
    void agreesWithTheObviousEvaluationInDecimals(@ForAll("cases") Sets.Case given) {
        var scorer = Scorer.of(given.framework());
        var slow = new SlowScores(given);

        for (var unit : given.declared().units()) {
            var sheet = scorer.sheet(unit, given.declared().surveyHeld());
            assertThat(sheet.points() + "/" + sheet.max() + " "
                            + sheet.index().map(Object::toString).orElse("-"))
                    .isEqualTo(slow.told(unit));
        }
    }

    @Law
    void pointsLieWithinNothingAndTheMaximumAndFieldsAddUp(@ForAll("cases") Sets.Case given) {
        for (var sheet : Scorer.of(given.framework()).sheets(given.declared())) {
            for (var leaf : sheet.leaves()) {
                assertThat(leaf.finalPoints()).isBetween(Points.ZERO, leaf.applicableMax());
                leaf.self().ifPresent(own -> assertThat(own).isLessThanOrEqualTo(leaf.maxPoints()));
            }
            assertThat(sheet.points()).isBetween(Points.ZERO, sheet.max());
            assertThat(sheet.fields().stream().map(FieldScore::max).reduce(Points.ZERO, Points::plus))
                    .isEqualTo(sheet.max());
            assertThat(sheet.fields().stream().map(FieldScore::points).reduce(Points.ZERO, Points::plus))
                    .isEqualTo(
                            sheet.leaves().stream().map(LeafScore::finalPoints).reduce(Points.ZERO, Points::plus));
            assertThat(sheet.losses().stream().map(Loss::lost).reduce(Points.ZERO, Points::plus))
                    .isEqualTo(sheet.leaves().stream().map(LeafScore::lost).reduce(Points.ZERO, Points::plus));
        }
    }

    @Law
    void aBatchIsEachUnitByItselfHoweverItIsSplitAndOrdered(@ForAll("cases") Sets.Case given, @ForAll long seed) {
        var scorer = Scorer.of(given.framework());
        var whole = scorer.score(given.declared());
        var shuffled = new ArrayList<>(given.declared().units());
        Collections.shuffle(shuffled, new Random(seed));
        var merged = shuffled.stream()
                .map(unit -> scorer.score(DeclaredScores.builder()
                        .from(given.declared())
                        .units(List.of(unit))
                        .build()))
                .reduce(ScoreBatch::plus)
                .orElseThrow();

        assertThat(merged.units()).isEqualTo(whole.units());
        for (var unit : given.declared().units()) {
            var figures = scorer.figures(unit, given.declared().surveyHeld());
            var sheet = scorer.sheet(figures);
            assertThat(whole.units())
                    .contains(new UnitScore(unit.unit(), sheet.points(), sheet.max(), sheet.index(), sheet.fields()));
            assertThat(scorer.pointsInMillionths(figures))
                    .isEqualTo(sheet.points().millionths());
        }
    }

    @Law
    void aLargerShareOrCountNeverGivesFewerPointsAndAViolationNeverMore(
            @ForAll("cases") Sets.Case given, @ForAll @LongRange(min = 0, max = 99) long part) {
        var scorer = Scorer.of(given.framework());
        for (var leaf : given.framework().leaves()) {
            var rule = leaf.rule().orElseThrow();
            switch (rule.kind()) {
                case BANDS, LINEAR, SURVEY ->
                    assertThat(points(scorer, leaf, new Figure.Ratio(part, 100)))
                            .isLessThanOrEqualTo(points(scorer, leaf, new Figure.Ratio(part + 1, 100)));
                case COUNT ->
                    assertThat(points(scorer, leaf, new Figure.Count(part)))
                            .isLessThanOrEqualTo(points(scorer, leaf, new Figure.Count(part + 1)));
                case DEDUCTION ->
                    assertThat(points(scorer, leaf, new Figure.Count(part)))
                            .isGreaterThanOrEqualTo(points(scorer, leaf, new Figure.Count(part + 1)));
                default -> {
                    // The others have no figure that could grow, or none that must mean more.
                }
            }
        }
    }

    private static Points points(Scorer scorer, Criterion leaf, Figure figure) {
        var rule = leaf.rule().orElseThrow();
        var column = Map.of(leaf.code(), Map.of(rule.figure(), figure));
        var unit = DeclaredUnit.builder().unit("someone");
        var declared = rule instanceof ScoringRule.Survey ? unit.survey(column) : unit.values(column);
        return scorer.sheet(declared.build(), true).leaf(leaf.code()).finalPoints();
    }

    @Law
    void tenTimesAllPointsWithTheScaleMovedAlongLeavesEveryIndex(@ForAll("cases") Sets.Case given) {
        var tenfold = Scorer.of(Tenfold.of(given.framework()));
        var scorer = Scorer.of(given.framework());

        for (var unit : given.declared().units()) {
            var before = scorer.score(scorer.figures(unit, given.declared().surveyHeld()));
            var after = tenfold.score(
                    tenfold.figures(Tenfold.of(unit), given.declared().surveyHeld()));
            assertThat(after.index()).isEqualTo(before.index());
            assertThat(after.fields().stream().map(FieldScore::index))
                    .isEqualTo(before.fields().stream().map(FieldScore::index).toList());
        }
    }

    /** A set and figures with ten times the points. */
    private static final class Tenfold {

        static ScoringFramework of(ScoringFramework framework) {
            return ScoringFramework.builder()
                    .from(framework)
                    .rounding(Rounding.builder()
                            .from(framework.rounding())
                            .leaf(framework.rounding().leaf() - 1)
                            .build())
                    .bonusCap(framework.bonusCap().map(Tenfold::of))
                    .penaltyCap(framework.penaltyCap().map(Tenfold::of))
                    .fields(framework.fields().stream().map(Tenfold::of).toList())
                    .build();
        }

        private static Points of(Points points) {
            return Points.ofMillionths(points.millionths() * 10);
        }

        private static ScoredField of(ScoredField field) {
            return ScoredField.builder()
                    .from(field)
                    .maxPoints(of(field.maxPoints()))
                    .criteria(field.criteria().stream().map(Tenfold::of).toList())
                    .build();
        }

        private static Criterion of(Criterion criterion) {
            return Criterion.builder()
                    .from(criterion)
                    .maxPoints(of(criterion.maxPoints()))
                    .rule(criterion.rule().map(Tenfold::of))
                    .subCriteria(
                            criterion.subCriteria().stream().map(Tenfold::of).toList())
                    .build();
        }

        private static ScoringRule of(ScoringRule rule) {
            if (rule instanceof ScoringRule.Choice choice) {
                return new ScoringRule.Choice(
                        choice.of(),
                        choice.options().stream()
                                .map(option -> new ChoiceOption(option.code(), option.title(), of(option.points())))
                                .toList());
            }
            if (rule instanceof ScoringRule.Bands bands) {
                return new ScoringRule.Bands(
                        bands.of(),
                        bands.bands().stream()
                                .map(band -> new Band(
                                        band.from(),
                                        band.to(),
                                        band.points().map(Tenfold::of),
                                        band.linear().map(Tenfold::of)))
                                .toList());
            }
            if (rule instanceof ScoringRule.Count count) {
                return new ScoringRule.Count(count.of(), of(count.each()));
            }
            if (rule instanceof ScoringRule.Deduction deduction) {
                return new ScoringRule.Deduction(
                        deduction.of(), of(deduction.each()), deduction.floor().map(Tenfold::of));
            }
            return rule instanceof ScoringRule.OnTime onTime
                    ? new ScoringRule.OnTime(
                            onTime.of(),
                            onTime.late().stream()
                                    .map(step -> new LateStep(step.upTo(), of(step.points())))
                                    .toList())
                    : rule;
        }

        static DeclaredUnit of(DeclaredUnit unit) {
            return DeclaredUnit.builder()
                    .from(unit)
                    .values(stated(unit.values()))
                    .appraised(stated(unit.appraised()))
                    .bonus(unit.bonus().stream().map(Tenfold::of).toList())
                    .penalty(unit.penalty().stream().map(Tenfold::of).toList())
                    .build();
        }

        private static Adjustment of(Adjustment adjustment) {
            return new Adjustment(adjustment.reason(), of(adjustment.points()));
        }

        /** Figures in which points that are stated are ten times as many; a text that is no option is points. */
        private static Map<String, Map<String, Figure>> stated(Map<String, Map<String, Figure>> figures) {
            var all = new LinkedHashMap<String, Map<String, Figure>>();
            figures.forEach((code, some) -> {
                var own = new LinkedHashMap<String, Figure>();
                some.forEach((name, figure) -> own.put(
                        name,
                        figure instanceof Figure.Text text && !text.value().matches("[ab]")
                                ? new Figure.Text(of(Points.parse(text.value())).toString())
                                : figure));
                all.put(code, own);
            });
            return all;
        }
    }

    @Law
    void setsFiguresAndSheetsReadBackFromTheirJson(@ForAll("cases") Sets.Case given) {
        assertThat(ParplanJson.read(ParplanJson.write(given.framework()), ScoringFramework.class))
                .isEqualTo(given.framework());
        assertThat(ParplanJson.read(ParplanJson.write(given.declared()), DeclaredScores.class))
                .isEqualTo(given.declared());
        var sheet = Scorer.of(given.framework()).sheets(given.declared()).get(0);
        assertThat(ParplanJson.read(ParplanJson.write(sheet), ScoreSheet.class)).isEqualTo(sheet);
    }

    @Law
    void everyPointAndEveryLossHasAReasonInBothLanguages(@ForAll("cases") Sets.Case given) {
        for (var sheet : Scorer.of(given.framework()).sheets(given.declared())) {
            for (var language : Language.values()) {
                sheet.leaves()
                        .forEach(leaf -> assertThat(leaf.reason().in(language)).contains(leaf.code()));
                sheet.losses()
                        .forEach(
                                loss -> assertThat(loss.recovery().in(language)).contains(loss.criterion()));
                sheet.problems()
                        .forEach(problem -> assertThat(problem.in(language)).contains(sheet.unit()));
            }
            assertThat(Problem.anyError(sheet.problems())).isFalse();
        }
    }
}
