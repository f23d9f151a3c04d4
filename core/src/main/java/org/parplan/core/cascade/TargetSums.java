package org.parplan.core.cascade;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parplan.core.kpi.Basis;
import org.parplan.core.kpi.Member;
import org.parplan.core.kpi.Target;
import org.parplan.core.kpi.Unit;
import org.parplan.core.plan.Plan;
import org.parplan.core.plan.Task;
import org.parplan.core.text.Explanation;
import org.parplan.core.text.Problem;
import org.parplan.core.text.ProblemCode;

/** Adds up what units are to reach and compares it with what the province is to reach. */
final class TargetSums {

    /** What one task of a unit adds to a target. */
    private record Part(Linked link, Target target) {}

    private final List<TargetGap> gaps = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    TargetSums(Plan province, List<Linked> linked) {
        var byParent = new HashMap<Integer, List<Linked>>();
        linked.forEach(link -> byParent.computeIfAbsent(link.parent(), place -> new ArrayList<>())
                .add(link));
        for (var i = 0; i < province.tasks().size(); i++) {
            task(province.tasks().get(i), "/tasks/%s/targets/".formatted(i), byParent.getOrDefault(i, List.of()));
        }
    }

    List<TargetGap> gaps() {
        return gaps;
    }

    List<Problem> problems() {
        return problems;
    }

    private void task(Task task, String path, List<Linked> linked) {
        if (linked.isEmpty()) {
            return;
        }
        var parts = parts(linked);
        for (var i = 0; i < task.targets().size(); i++) {
            var target = task.targets().get(i);
            var own = parts.getOrDefault(target.key(), List.of());
            var doubt = doubt(target, own);
            if (doubt.isPresent()) {
                problems.add(Problem.of(ProblemCode.TARGETS_NOT_ADDED)
                        .with("task", task.number())
                        .with("target", target.subject())
                        .with("reason", doubt.get())
                        .at(path + i));
            } else {
                compare(task, target, own);
            }
        }
    }

    private static Map<String, List<Part>> parts(List<Linked> linked) {
        var parts = new HashMap<String, List<Part>>();
        linked.forEach(link -> link.task()
                .targets()
                .forEach(target -> parts.computeIfAbsent(target.key(), key -> new ArrayList<>())
                        .add(new Part(link, target))));
        return parts;
    }

    /** Why the parts cannot be added up to compare them with the target. */
    private static Optional<NotAdded> doubt(Target target, List<Part> parts) {
        if (target.unit() != Unit.COUNT && target.unit() != Unit.DONG) {
            return Optional.of(NotAdded.NOT_A_SUM);
        }
        if (!isCompared(target)) {
            return Optional.of(NotAdded.ABOUT);
        }
        if (target.value().isEmpty()
                || parts.stream().anyMatch(part -> part.target().value().isEmpty())) {
            return Optional.of(NotAdded.NO_VALUE);
        }
        if (parts.stream().anyMatch(part -> part.target().unit() != target.unit())) {
            return Optional.of(NotAdded.UNIT_DIFFERS);
        }
        if (parts.stream()
                .anyMatch(part -> part.target().comparison().isLimit()
                        != target.comparison().isLimit())) {
            return Optional.of(NotAdded.SENSE_DIFFERS);
        }
        var bases = new HashSet<Basis>(List.of(target.basis()));
        parts.forEach(part -> bases.add(part.target().basis()));
        if (bases.contains(Basis.LEVEL) && bases.contains(Basis.INCREASE)) {
            return Optional.of(NotAdded.BASIS_DIFFERS);
        }
        var members = new HashSet<String>();
        var isTwice = parts.stream()
                .flatMap(part -> part.target().members().stream())
                .filter(member -> !member.placeholder())
                .map(Member::code)
                .anyMatch(code -> !members.add(code));
        return isTwice ? Optional.of(NotAdded.COUNTED_TWICE) : Optional.empty();
    }

    private static boolean isCompared(Target target) {
        return switch (target.comparison()) {
            case EQUAL, AT_LEAST, MORE_THAN, AT_MOST, LESS_THAN -> true;
            case ABOUT, BETTER, WORSE -> false;
        };
    }

    private static boolean isMet(Target target, int sumToStated) {
        return switch (target.comparison()) {
            case AT_LEAST -> sumToStated >= 0;
            case MORE_THAN -> sumToStated > 0;
            case AT_MOST -> sumToStated <= 0;
            case LESS_THAN -> sumToStated < 0;
            default -> sumToStated == 0;
        };
    }

    private void compare(Task task, Target target, List<Part> parts) {
        var stated = target.value().orElseThrow();
        var sum = parts.stream()
                .map(part -> part.target().value().orElseThrow())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        var sumToStated = sum.compareTo(stated);
        if (isMet(target, sumToStated)) {
            return;
        }
        var rule = switch (sumToStated) {
            case -1 -> Explanation.of("cascade.targets-below");
            case 1 -> Explanation.of("cascade.targets-above");
            default -> Explanation.of("cascade.targets-level");
        };
        var why = rule.with("task", task.number())
                .with("subject", target.subject())
                .with("comparison", target.comparison())
                .with("stated", stated.toPlainString())
                .with("sum", plain(sum).toPlainString())
                .with("by", plain(sum.subtract(stated).abs()).toPlainString());
        for (var part : parts) {
            why = why.because(Explanation.of("cascade.target-part")
                    .with("unit", part.link().unit())
                    .with("unitTask", part.link().task().number())
                    .with("value", part.target().value().orElseThrow().toPlainString()));
        }
        gaps.add(TargetGap.builder()
                .task(task.number())
                .target(target.key())
                .unit(target.unit())
                .stated(stated)
                .sum(plain(sum))
                .explanation(parts.isEmpty() ? why.because(Explanation.of("cascade.target-none")) : why)
                .build());
    }

    private static BigDecimal plain(BigDecimal value) {
        var stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
