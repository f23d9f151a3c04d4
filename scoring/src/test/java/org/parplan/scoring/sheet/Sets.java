package org.parplan.scoring.sheet;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.parplan.scoring.framework.Band;
import org.parplan.scoring.framework.ChoiceOption;
import org.parplan.scoring.framework.Criterion;
import org.parplan.scoring.framework.LateStep;
import org.parplan.scoring.framework.NotApplicable;
import org.parplan.scoring.framework.NotApplicablePolicy;
import org.parplan.scoring.framework.Percent;
import org.parplan.scoring.framework.Points;
import org.parplan.scoring.framework.Rounding;
import org.parplan.scoring.framework.ScoredField;
import org.parplan.scoring.framework.ScoringFramework;
import org.parplan.scoring.framework.ScoringLevel;
import org.parplan.scoring.framework.ScoringRule;

/** Random index sets that hold, in three levels and with every rule, and units that declare for them. */
final class Sets {

    /** A set and what units declare for it. */
    record Case(ScoringFramework framework, DeclaredScores declared) {}

    private Sets() {}

    static Arbitrary<Case> cases() {
        return Arbitraries.longs().map(seed -> new Maker(new Random(seed)).make());
    }

    /** Makes one case from one stream of random numbers, so that a case is told by its seed. */
    private static final class Maker {

        private static final List<RoundingMode> MODES =
                List.of(RoundingMode.HALF_UP, RoundingMode.HALF_EVEN, RoundingMode.DOWN);

        private static final List<NotApplicablePolicy> POLICIES = List.of(NotApplicablePolicy.values());

        private final Random random;
        private final Map<String, Map<String, Figure>> none = Map.of();
        private int decimals;

        Maker(Random random) {
            this.random = random;
        }

        Case make() {
            decimals = 1 + random.nextInt(3);
            var fields = new ArrayList<ScoredField>();
            for (var f = 1; f <= 1 + random.nextInt(3); f++) {
                fields.add(field(Integer.toString(f)));
            }
            var framework = ScoringFramework.builder()
                    .name("random")
                    .level(ScoringLevel.DEPARTMENT)
                    .year(2018)
                    .rounding(Rounding.builder()
                            .leaf(decimals)
                            .index(2)
                            .mode(MODES.get(random.nextInt(MODES.size())))
                            .build())
                    .bonusCap(points(2))
                    .penaltyCap(points(3))
                    .fields(fields)
                    .build();
            var units = IntStream.rangeClosed(1, 1 + random.nextInt(4))
                    .mapToObj(i -> unit("u" + i, framework))
                    .toList();
            return new Case(
                    framework,
                    DeclaredScores.builder()
                            .framework("random")
                            .surveyHeld(random.nextInt(5) > 0)
                            .units(units)
                            .build());
        }

        private Points points(int whole) {
            return Points.of(whole);
        }

        private Points onGrid(long most) {
            var grid = 1_000_000L;
            for (var i = 0; i < decimals; i++) {
                grid /= 10;
            }
            return Points.ofMillionths(grid * (long) (random.nextDouble() * (most / grid + 1)));
        }

        private ScoredField field(String code) {
            var criteria = new ArrayList<Criterion>();
            for (var c = 1; c <= 1 + random.nextInt(3); c++) {
                criteria.add(criterion(code + "." + c));
            }
            return ScoredField.builder()
                    .code(code)
                    .title("Lĩnh vực " + code)
                    .maxPoints(sum(criteria))
                    .criteria(criteria)
                    .build();
        }

        private static Points sum(List<Criterion> criteria) {
            return criteria.stream().map(Criterion::maxPoints).reduce(Points.ZERO, Points::plus);
        }

        private Criterion criterion(String code) {
            if (random.nextInt(3) > 0) {
                return leaf(code);
            }
            var parts = new ArrayList<Criterion>();
            for (var c = 1; c <= 1 + random.nextInt(3); c++) {
                parts.add(leaf(code + "." + c));
            }
            return Criterion.builder()
                    .code(code)
                    .title("Tiêu chí " + code)
                    .maxPoints(sum(parts))
                    .subCriteria(parts)
                    .build();
        }

        private Criterion leaf(String code) {
            var max = Points.of(1 + random.nextInt(5));
            var leaf = Criterion.builder()
                    .code(code)
                    .title("Tiêu chí " + code)
                    .maxPoints(max)
                    .rule(rule(max))
                    .evidence(random.nextBoolean());
            if (random.nextInt(4) == 0) {
                leaf.putNotApplicable(NotApplicable.NOT_ARISEN, POLICIES.get(random.nextInt(POLICIES.size())));
            }
            return random.nextInt(10) == 0 ? leaf.addExceptUnits("u1").build() : leaf.build();
        }

        private ScoringRule rule(Points max) {
            Optional<String> name = random.nextBoolean() ? Optional.of("x") : Optional.empty();
            return switch (random.nextInt(9)) {
                case 0 -> new ScoringRule.YesNo(name);
                case 1 ->
                    new ScoringRule.Choice(
                            name,
                            List.of(
                                    new ChoiceOption("a", Optional.empty(), max),
                                    new ChoiceOption("b", Optional.empty(), onGrid(max.millionths()))));
                case 2 -> bands(name, max);
                case 3 -> new ScoringRule.Linear(name);
                case 4 -> new ScoringRule.Count(name, Points.ofMillionths(1 + random.nextInt(2_000_000)));
                case 5 ->
                    new ScoringRule.Deduction(
                            name,
                            Points.ofMillionths(1 + random.nextInt(2_000_000)),
                            random.nextBoolean() ? Optional.of(onGrid(max.millionths())) : Optional.empty());
                case 6 ->
                    new ScoringRule.OnTime(
                            name,
                            random.nextBoolean() ? List.of(new LateStep(3, onGrid(max.millionths()))) : List.of());
                case 7 -> new ScoringRule.Survey(name);
                default -> new ScoringRule.Judgement(name);
            };
        }

        /** Three bands that rise: nothing or little, a linear part, all. */
        private ScoringRule bands(Optional<String> name, Points max) {
            var low = Percent.ofMillionths(1_000_000L * (1 + random.nextInt(50)));
            var high = Percent.ofMillionths(1_000_000L * (60 + random.nextInt(41)));
            return new ScoringRule.Bands(
                    name,
                    List.of(
                            new Band(high, Optional.empty(), Optional.of(max), Optional.empty()),
                            new Band(low, Optional.of(high), Optional.empty(), Optional.of(max)),
                            new Band(Percent.ZERO, Optional.of(low), Optional.of(Points.ZERO), Optional.empty())));
        }

        private DeclaredUnit unit(String code, ScoringFramework framework) {
            var own = new LinkedHashMap<String, Map<String, Figure>>(none);
            var appraised = new LinkedHashMap<String, Map<String, Figure>>(none);
            var survey = new LinkedHashMap<String, Map<String, Figure>>(none);
            var unit = DeclaredUnit.builder().unit(code);
            for (var leaf : framework.leaves()) {
                var rule = leaf.rule().orElseThrow();
                var isSurvey = rule instanceof ScoringRule.Survey;
                var column = isSurvey ? survey : own;
                if (random.nextInt(10) > 0) {
                    column.put(leaf.code(), Map.of(rule.figure(), figure(rule, leaf.maxPoints())));
                }
                if (!isSurvey && random.nextInt(5) == 0) {
                    appraised.put(
                            leaf.code(),
                            random.nextBoolean()
                                    ? Map.of(
                                            "points",
                                            new Figure.Text(
                                                    onGrid(leaf.maxPoints().millionths())
                                                            .toString()))
                                    : Map.of(rule.figure(), figure(rule, leaf.maxPoints())));
                }
                if (!isSurvey && random.nextInt(10) == 0) {
                    unit.putNotApplicable(leaf.code(), NotApplicable.NOT_ARISEN);
                    if (random.nextBoolean()) {
                        unit.putGranted(leaf.code(), NotApplicable.NOT_ARISEN);
                    }
                }
            }
            if (random.nextInt(3) == 0) {
                unit.addBonus(new Adjustment("b", Points.of(random.nextInt(4))));
                unit.addPenalty(new Adjustment("p", Points.of(random.nextInt(4))));
            }
            return unit.values(own).appraised(appraised).survey(survey).build();
        }

        private Figure figure(ScoringRule rule, Points max) {
            return switch (rule.kind()) {
                case YES_NO -> new Figure.YesNo(random.nextBoolean());
                case CHOICE -> new Figure.Text(random.nextBoolean() ? "a" : "b");
                case BANDS, LINEAR, SURVEY -> ratio();
                case COUNT, DEDUCTION -> new Figure.Count(random.nextInt(8));
                case ON_TIME ->
                    random.nextBoolean() ? new Figure.Count(random.nextInt(6)) : new Figure.YesNo(random.nextBoolean());
                case JUDGEMENT ->
                    new Figure.Text(Points.ofMillionths((long) (random.nextDouble() * max.millionths()))
                            .toString());
            };
        }

        private Figure ratio() {
            var whole = random.nextInt(4) == 0 ? 1 + random.nextLong(Long.MAX_VALUE - 1) : 1 + random.nextInt(200);
            return new Figure.Ratio(random.nextInt(6) == 0 ? whole : random.nextLong(whole + 1), whole);
        }
    }
}
