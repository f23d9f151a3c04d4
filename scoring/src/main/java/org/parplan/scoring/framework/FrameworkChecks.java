package org.parplan.scoring.framework;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.parplan.core.text.Problem;
import org.parplan.core.text.ProblemCode;

/** Finds what keeps a framework from being scored by, walking it once from the top. */
final class FrameworkChecks {

    private static final int DEEPEST = 8;
    private static final int MOST_LEAVES = 10_000;
    private static final Points MOST_POINTS = Points.of(1_000_000);

    private final ScoringFramework framework;
    private final RuleChecks rules;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, String> places = new HashMap<>();
    private int criteria;
    private int subCriteria;
    private int leaves;

    FrameworkChecks(ScoringFramework framework) {
        this.framework = framework;
        this.rules = new RuleChecks(framework.rounding().leaf(), problems);
    }

    List<Problem> check() {
        var total = 0L;
        filled(framework.fields(), framework.name(), "/fields");
        for (var i = 0; i < framework.fields().size(); i++) {
            var field = framework.fields().get(i);
            var at = "/fields/" + i;
            code(field.code(), at);
            filled(field.criteria(), field.code(), at + "/criteria");
            sum(
                    named(field.code(), field.title()),
                    field.maxPoints(),
                    criteria(field.criteria(), at + "/criteria", 1),
                    at + "/maxPoints");
            total = plus(total, field.maxPoints());
        }
        var sum = total;
        framework.statedTotal().ifPresent(stated -> sum(framework.name(), stated, sum, "/statedTotal"));
        framework.statedCounts().ifPresent(this::counts);
        if (leaves > MOST_LEAVES) {
            tooLarge(FrameworkPart.LEAVES, leaves, MOST_LEAVES, "/fields");
        }
        return List.copyOf(problems);
    }

    private long criteria(List<Criterion> parts, String at, int depth) {
        var sum = 0L;
        for (var i = 0; i < parts.size(); i++) {
            sum = plus(sum, parts.get(i).maxPoints());
            if (depth <= DEEPEST) {
                criterion(parts.get(i), at + "/" + i, depth);
            } else {
                tooLarge(FrameworkPart.LEVELS, depth - 1 + levels(parts.get(i)), DEEPEST, at + "/" + i);
            }
        }
        return sum;
    }

    /** How many levels of criteria a criterion is, itself among them, counted level by level however deep it is. */
    private static int levels(Criterion criterion) {
        var levels = 0;
        for (var level = List.of(criterion); !level.isEmpty(); levels++) {
            level = level.stream().flatMap(part -> part.subCriteria().stream()).toList();
        }
        return levels;
    }

    private void criterion(Criterion criterion, String at, int depth) {
        code(criterion.code(), at);
        if (criterion.maxPoints().compareTo(MOST_POINTS) > 0) {
            tooLarge(FrameworkPart.POINTS, criterion.maxPoints(), MOST_POINTS, at + "/maxPoints");
        }
        criteria += depth == 1 ? 1 : 0;
        subCriteria += depth == 1 ? 0 : 1;
        var parts = criterion.subCriteria();
        if (!parts.isEmpty()) {
            var sum = criteria(parts, at + "/subCriteria", depth + 1);
            sum(named(criterion.code(), criterion.title()), criterion.maxPoints(), sum, at + "/maxPoints");
            criterion.rule().ifPresent(rule -> add(ProblemCode.RULE_AND_PARTS, criterion, at));
            return;
        }
        leaves++;
        if (criterion.rule().isEmpty()) {
            add(ProblemCode.RULE_MISSING, criterion, at);
        } else {
            rules.check(criterion, criterion.rule().get(), at);
        }
    }

    private void filled(List<?> parts, String whole, String at) {
        if (parts.isEmpty()) {
            problems.add(Problem.of(ProblemCode.NOTHING_TO_SCORE)
                    .with("whole", whole)
                    .at(at));
        }
    }

    private void tooLarge(FrameworkPart what, Object found, Object most, String at) {
        problems.add(Problem.of(ProblemCode.FRAMEWORK_TOO_LARGE)
                .with("what", what)
                .with("found", found)
                .with("most", most)
                .at(at));
    }

    /** A sum that stays at the greatest long rather than pass it: what is so large is refused anyway. */
    private static long plus(long sum, Points points) {
        return sum > Long.MAX_VALUE - points.millionths() ? Long.MAX_VALUE : sum + points.millionths();
    }

    private void add(ProblemCode code, Criterion criterion, String at) {
        problems.add(Problem.of(code).with("criterion", criterion.code()).at(at));
    }

    private void code(String code, String at) {
        var before = places.putIfAbsent(code, at);
        if (before != null) {
            problems.add(Problem.of(ProblemCode.CRITERION_REPEATED)
                    .with("criterion", code)
                    .with("first", before)
                    .at(at + "/code"));
        }
    }

    /** So that nobody takes the code of a field for that of a criterion. */
    private static String named(String code, String title) {
        return code + ". " + title;
    }

    private void sum(String whole, Points stated, long sum, String at) {
        if (stated.millionths() != sum) {
            problems.add(Problem.of(ProblemCode.MAXIMA_DIFFER)
                    .with("whole", whole)
                    .with("stated", stated)
                    .with("sum", Points.ofMillionths(sum))
                    .at(at));
        }
    }

    private void counts(StatedCounts stated) {
        count(stated.fields(), framework.fields().size(), FrameworkPart.FIELDS, "fields");
        count(stated.criteria(), criteria, FrameworkPart.CRITERIA, "criteria");
        count(stated.subCriteria(), subCriteria, FrameworkPart.SUB_CRITERIA, "subCriteria");
    }

    private void count(OptionalInt stated, int found, FrameworkPart what, String name) {
        if (stated.isPresent() && stated.getAsInt() != found) {
            problems.add(Problem.of(ProblemCode.COUNTS_DIFFER)
                    .with("what", what)
                    .with("stated", stated.getAsInt())
                    .with("found", found)
                    .at("/statedCounts/" + name));
        }
    }
}
