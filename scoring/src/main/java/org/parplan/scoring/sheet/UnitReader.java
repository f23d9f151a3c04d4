package org.parplan.scoring.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parplan.core.text.Problem;
import org.parplan.core.text.ProblemCode;
import org.parplan.scoring.framework.Criterion;
import org.parplan.scoring.framework.NotApplicable;
import org.parplan.scoring.framework.NotApplicablePolicy;
import org.parplan.scoring.framework.Points;
import org.parplan.scoring.framework.RuleKind;
import org.parplan.scoring.framework.ScoringFramework;

/** Reads a unit's declaration against a framework: every column, what decides in the end, and what does not fit. */
final class UnitReader {

    private final ScoringFramework framework;
    private final List<Criterion> leaves;
    private final Map<String, Integer> numbers;
    private final boolean surveyHeld;
    private final Grid grid;
    private final FigureReader reader;

    final DeclaredUnit unit;
    final List<Problem> problems = new ArrayList<>();
    final Column self;
    final Column appraised;
    final Column reappraised;
    final Column survey;
    final Column last;
    final ScoreSource[] sources;
    final @Nullable NotApplicable[] reasons;
    final @Nullable NotApplicablePolicy[] policies;
    long max;
    long bonus;
    long penalty;

    UnitReader(
            ScoringFramework framework,
            List<Criterion> leaves,
            Map<String, Integer> numbers,
            DeclaredUnit unit,
            boolean surveyHeld) {
        this.framework = framework;
        this.leaves = leaves;
        this.numbers = numbers;
        this.unit = unit;
        this.surveyHeld = surveyHeld;
        this.grid = new Grid(framework.rounding());
        this.reader = new FigureReader(unit.unit(), grid, problems);
        this.self = new Column(leaves.size());
        this.appraised = new Column(leaves.size());
        this.reappraised = new Column(leaves.size());
        this.survey = new Column(leaves.size());
        this.last = new Column(leaves.size());
        this.sources = new ScoreSource[leaves.size()];
        this.reasons = new NotApplicable[leaves.size()];
        this.policies = new NotApplicablePolicy[leaves.size()];
        Arrays.fill(sources, ScoreSource.NOBODY);
    }

    UnitFigures read() {
        column(self, unit.values(), false, false, "/values");
        column(appraised, unit.appraised(), false, true, "/appraised");
        column(reappraised, unit.reappraised(), false, true, "/reappraised");
        column(survey, unit.survey(), true, true, "/survey");
        known(unit.evidence(), "/evidence");
        known(unit.explanations(), "/explanations");
        reasons(unit.notApplicable(), "/notApplicable");
        reasons(unit.granted(), "/granted");
        for (var i = 0; i < leaves.size(); i++) {
            decide(leaves.get(i), i);
            max += last.isRemoved(i) ? 0 : leaves.get(i).maxPoints().millionths();
        }
        bonus = adjusted(unit.bonus(), framework.bonusCap(), "/bonus");
        penalty = adjusted(unit.penalty(), framework.penaltyCap(), "/penalty");
        return new UnitFigures(this);
    }

    private void column(
            Column column,
            Map<String, Map<String, Figure>> declared,
            boolean isSurvey,
            boolean mayGivePoints,
            String at) {
        declared.forEach((code, figures) -> {
            var there = at + "/" + Pointers.escaped(code);
            var number = number(code, there);
            if (number != null) {
                var leaf = leaves.get(number);
                if (isBySurvey(leaf) == isSurvey) {
                    column.set(number, reader.read(leaf, figures, mayGivePoints, there));
                } else {
                    problems.add(about(ProblemCode.FIGURE_MISPLACED, code).at(there));
                }
            }
        });
    }

    private @Nullable Integer number(String code, String at) {
        var number = numbers.get(code);
        if (number == null) {
            problems.add(about(ProblemCode.LEAF_NOT_FOUND, code)
                    .with("example", leaves.isEmpty() ? "" : leaves.get(0).code())
                    .at(at));
        }
        return number;
    }

    private void known(Map<String, ?> declared, String at) {
        declared.keySet().forEach(code -> number(code, at + "/" + Pointers.escaped(code)));
    }

    private void reasons(Map<String, NotApplicable> declared, String at) {
        declared.forEach((code, reason) -> {
            var there = at + "/" + Pointers.escaped(code);
            var number = number(code, there);
            if (number != null && !isOpen(reason, leaves.get(number))) {
                problems.add(about(ProblemCode.CLAIM_NOT_OPEN, code)
                        .with("reason", reason)
                        .at(there));
            }
        });
    }

    /** Whether a reason may be claimed or granted: what is out of scope the framework says, and no survey is for surveys. */
    private static boolean isOpen(NotApplicable reason, Criterion leaf) {
        return reason == NotApplicable.NOT_ARISEN || (reason == NotApplicable.NO_SURVEY && isBySurvey(leaf));
    }

    private static boolean isBySurvey(Criterion leaf) {
        return leaf.rule().orElseThrow().kind() == RuleKind.SURVEY;
    }

    private void decide(Criterion leaf, int i) {
        var reason = reason(leaf);
        if (reason.isPresent()) {
            var policy = leaf.policy(reason.get());
            reasons[i] = reason.get();
            policies[i] = policy;
            sources[i] = ScoreSource.NOT_APPLICABLE;
            last.set(i, without(policy));
        } else {
            last(leaf, i);
        }
        claim(leaf, i, reason.isPresent());
        evidence(leaf, i);
    }

    private Optional<NotApplicable> reason(Criterion leaf) {
        if (!leaf.isAskedOf(unit.unit())) {
            return Optional.of(NotApplicable.OUT_OF_SCOPE);
        }
        if (isBySurvey(leaf) && !surveyHeld) {
            return Optional.of(NotApplicable.NO_SURVEY);
        }
        return Optional.ofNullable(unit.granted().get(leaf.code())).filter(reason -> isOpen(reason, leaf));
    }

    private static long without(NotApplicablePolicy policy) {
        return switch (policy) {
            case FULL_POINTS -> LeafRule.FULL;
            case REMOVED -> LeafRule.REMOVED;
            case ZERO -> LeafRule.ZERO;
        };
    }

    private void last(Criterion leaf, int i) {
        var source = source(i);
        sources[i] = source;
        switch (source) {
            case SURVEY -> last.copy(i, survey);
            case REAPPRAISED -> last.copy(i, reappraised);
            case APPRAISED -> last.copy(i, appraised);
            case SELF -> last.copy(i, self);
            case NOBODY, NOT_APPLICABLE -> missing(leaf);
        }
    }

    private ScoreSource source(int i) {
        if (survey.has(i)) {
            return ScoreSource.SURVEY;
        }
        if (reappraised.has(i)) {
            return ScoreSource.REAPPRAISED;
        }
        if (appraised.has(i)) {
            return ScoreSource.APPRAISED;
        }
        return self.has(i) ? ScoreSource.SELF : ScoreSource.NOBODY;
    }

    /** Says that there is no figure, unless one was declared and told to be wrong, or the unit claims a reason. */
    private void missing(Criterion leaf) {
        var declared = isBySurvey(leaf) ? unit.survey() : unit.values();
        if (declared.getOrDefault(leaf.code(), Map.of()).isEmpty()
                && !unit.notApplicable().containsKey(leaf.code())) {
            problems.add(about(ProblemCode.FIGURE_MISSING, leaf.code())
                    .with("figure", leaf.rule().orElseThrow().figure())
                    .at((isBySurvey(leaf) ? "/survey/" : "/values/") + Pointers.escaped(leaf.code())));
        }
    }

    /** What a unit claims counts for its own points at once, and in the end only if it is granted. */
    private void claim(Criterion leaf, int i, boolean isGranted) {
        var claim = unit.notApplicable().get(leaf.code());
        if (claim == null || !isOpen(claim, leaf)) {
            return;
        }
        self.set(i, new FigureReader.Pair(0, without(leaf.policy(claim))));
        if (!isGranted) {
            problems.add(about(ProblemCode.CLAIM_NOT_GRANTED, leaf.code())
                    .with("reason", claim)
                    .at("/notApplicable/" + Pointers.escaped(leaf.code())));
        }
    }

    private void evidence(Criterion leaf, int i) {
        var isShown = unit.evidence().containsKey(leaf.code())
                && !unit.evidence().get(leaf.code()).isEmpty();
        if (leaf.evidence() && self.whole(i) > 0 && !isShown) {
            problems.add(
                    about(ProblemCode.EVIDENCE_MISSING, leaf.code()).at("/evidence/" + Pointers.escaped(leaf.code())));
        }
    }

    private long adjusted(List<Adjustment> adjustments, Optional<Points> cap, String at) {
        var sum = Adjustment.sum(adjustments);
        if (sum.isZero()) {
            return 0;
        }
        if (cap.isEmpty()) {
            problems.add(adjustment(ProblemCode.BONUS_WITHOUT_CAP, sum).at(at));
            return 0;
        }
        if (sum.compareTo(cap.get()) > 0) {
            problems.add(adjustment(ProblemCode.BONUS_ABOVE_CAP, sum)
                    .with("cap", cap.get())
                    .at(at));
            return cap.get().millionths();
        }
        return grid.onGrid(sum, unit.unit(), problems, at).millionths();
    }

    private Problem adjustment(ProblemCode code, Points sum) {
        return Problem.of(code).with("unit", unit.unit()).with("points", sum);
    }

    private Problem about(ProblemCode code, String criterion) {
        return Problem.of(code).with("unit", unit.unit()).with("criterion", criterion);
    }
}
