package org.parplan.core.cascade;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.parplan.core.cascade.TargetParts.Part;
import org.parplan.core.kpi.Basis;
import org.parplan.core.kpi.Comparison;
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
        if (task.targets().isEmpty()) {
            return;
        }
        var parts = new TargetParts(task, linked);
        problems.addAll(parts.problems());
        for (var i = 0; i < task.targets().size(); i++) {
            var target = task.targets().get(i);
            var doubt = linked.isEmpty() ? unlinkedDoubt(target) : doubt(target, parts, i);
            if (doubt.isPresent()) {
                problems.add(Problem.of(ProblemCode.TARGETS_NOT_ADDED)
                        .with("task", task.number())
                        .with("target", target.subject())
                        .with("reason", doubt.get())
                        .at(path + i));
            } else if (linked.isEmpty()) {
                gaps.add(gap(
                        task,
                        target,
                        0,
                        isSummed(target) ? Optional.of(BigDecimal.ZERO) : Optional.empty(),
                        about(Explanation.of("cascade.targets-unlinked"), task, target)));
            } else {
                compare(task, target, linked.size(), parts, i);
            }
        }
    }

    /** Why that nothing is linked does not say that nothing is reached. */
    private static Optional<NotAdded> unlinkedDoubt(Target target) {
        if (target.isLimit() || target.unit().isSmallerBetter()) {
            return Optional.of(NotAdded.NOT_STATED);
        }
        if (target.comparison().isAgainstBase()) {
            return Optional.of(NotAdded.ABOUT);
        }
        return target.value().isEmpty() ? Optional.of(NotAdded.NO_VALUE) : Optional.empty();
    }

    /** Why the parts cannot be added up to compare them with the target. */
    private static Optional<NotAdded> doubt(Target target, TargetParts all, int place) {
        var parts = all.of(place);
        if (!isSummed(target)) {
            return Optional.of(NotAdded.NOT_A_SUM);
        }
        if (all.isDoubtful(place)) {
            return Optional.of(NotAdded.SUBJECT_DIFFERS);
        }
        if (!isCompared(target) || !parts.stream().map(Part::target).allMatch(TargetSums::isCompared)) {
            return Optional.of(NotAdded.ABOUT);
        }
        if (target.comparison().isLimit() && parts.isEmpty()) {
            return Optional.of(NotAdded.NOT_STATED);
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

    private static boolean isSummed(Target target) {
        return target.unit() == Unit.COUNT || target.unit() == Unit.DONG;
    }

    private static boolean isCompared(Target target) {
        return switch (target.comparison()) {
            case EQUAL, AT_LEAST, MORE_THAN, AT_MOST, LESS_THAN -> true;
            case ABOUT, BETTER, WORSE -> false;
        };
    }

    /** Whether one of the bounds that are added up is not reached itself, so that neither is their sum. */
    private static boolean isOpen(List<Part> parts) {
        return parts.stream()
                .map(part -> part.target().comparison())
                .anyMatch(one -> one == Comparison.MORE_THAN || one == Comparison.LESS_THAN);
    }

    private static boolean isMet(Target target, int sumToStated, boolean isOpen) {
        return switch (target.comparison()) {
            case AT_LEAST -> sumToStated >= 0;
            case MORE_THAN -> sumToStated > 0 || (sumToStated == 0 && isOpen);
            case AT_MOST -> sumToStated <= 0;
            case LESS_THAN -> sumToStated < 0 || (sumToStated == 0 && isOpen);
            default -> sumToStated == 0;
        };
    }

    private void compare(Task task, Target target, int linked, TargetParts all, int place) {
        var parts = all.of(place);
        var stated = target.value().orElseThrow();
        var sum = plain(parts.stream()
                .map(part -> part.target().value().orElseThrow())
                .reduce(BigDecimal.ZERO, BigDecimal::add));
        var sumToStated = sum.compareTo(stated);
        if (isMet(target, sumToStated, isOpen(parts))) {
            return;
        }
        var rule = switch (sumToStated) {
            case -1 -> Explanation.of("cascade.targets-below");
            case 1 -> Explanation.of("cascade.targets-above");
            default -> Explanation.of("cascade.targets-level");
        };
        var why = about(rule, task, target)
                .with("sum", sum.toPlainString())
                .with("by", plain(sum.subtract(stated).abs()).toPlainString());
        for (var part : parts) {
            why = why.because(of(part, Explanation.of("cascade.target-part"))
                    .with("value", part.target().value().orElseThrow().toPlainString())
                    .with("sign", sign(part.target())));
        }
        for (var part : all.unmatched()) {
            why = why.because(of(part, Explanation.of("cascade.target-unmatched"))
                    .with("subject", part.target().subject()));
        }
        gaps.add(gap(
                task,
                target,
                linked,
                Optional.of(sum),
                parts.isEmpty() ? why.because(Explanation.of("cascade.target-none")) : why));
    }

    private static Explanation about(Explanation rule, Task task, Target target) {
        return rule.with("task", task.number())
                .with("subject", target.subject())
                .with("comparison", target.comparison())
                .with("stated", target.value().orElseThrow().toPlainString())
                .with("sign", sign(target));
    }

    /** What stands behind a value of a target, in either language. */
    private static String sign(Target target) {
        return switch (target.unit()) {
            case PERCENT -> "%";
            case DONG -> " đồng";
            default -> "";
        };
    }

    private static Explanation of(Part part, Explanation rule) {
        return rule.with("unit", part.link().unit())
                .with("unitTask", part.link().task().number());
    }

    private static TargetGap gap(Task task, Target target, int linked, Optional<BigDecimal> sum, Explanation why) {
        return TargetGap.builder()
                .task(task.number())
                .target(target.key())
                .unit(target.unit())
                .stated(target.value().orElseThrow())
                .linked(linked)
                .sum(sum)
                .explanation(why)
                .build();
    }

    private static BigDecimal plain(BigDecimal value) {
        var stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
