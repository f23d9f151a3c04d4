package org.parplan.core.cascade;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.parplan.core.plan.Plan;
import org.parplan.core.text.Explanation;
import org.parplan.core.text.Problem;
import org.parplan.core.text.ProblemCode;
import org.parplan.core.text.Wording;

/** All that is found in one cascade. */
record Findings(
        List<TaskLink> links,
        List<MissingTask> missing,
        List<LaterTask> later,
        List<TargetGap> targets,
        List<LatePlan> lateIssued,
        List<Problem> problems) {

    static Findings of(PlanCascade cascade) {
        var problems = new LinkedHashSet<Problem>();
        var links = new Links(cascade);
        problems.addAll(links.problems());
        var units = new Units(cascade);
        problems.addAll(units.problems());
        var debts = new Debts(cascade, units);
        var missing = missing(cascade, units, debts.owed(), links.linked());
        problems.addAll(debts.problems());
        var dates = new DueDates(cascade.province(), links.linked());
        problems.addAll(dates.problems());
        problems.addAll(new UnplannedWindows(cascade.province(), units, links.linked()).problems());
        var sums = new TargetSums(cascade.province(), links.linked());
        problems.addAll(sums.problems());
        var lateIssued = lateIssued(cascade, problems);
        return new Findings(
                links.linked().stream()
                        .map(link -> TaskLink.of(
                                link.plan().id(),
                                link.task().id(),
                                cascade.province().tasks().get(link.parent()).id()))
                        .toList(),
                missing,
                List.copyOf(dates.later()),
                List.copyOf(sums.gaps()),
                lateIssued,
                List.copyOf(problems));
    }

    private static List<MissingTask> missing(PlanCascade cascade, Units units, List<Owed> owed, List<Linked> linked) {
        var had = new HashMap<Units.Unit, Set<Integer>>();
        var holders = new HashMap<Integer, Set<Units.Unit>>();
        for (var link : linked) {
            var unit = units.of(link.plan());
            had.computeIfAbsent(unit, one -> new HashSet<>()).add(link.parent());
            holders.computeIfAbsent(link.parent(), place -> new LinkedHashSet<>())
                    .add(unit);
        }
        var met = new ArrayList<Set<Owed.Claim>>();
        for (var i = 0; i < owed.size(); i++) {
            met.add(owed.get(i).met(holders.getOrDefault(i, Set.of())));
        }
        var missing = new ArrayList<MissingTask>();
        for (var unit : units.all()) {
            var own = had.getOrDefault(unit, Set.of());
            for (var i = 0; i < owed.size(); i++) {
                var task = cascade.province().tasks().get(i);
                var why = owed.get(i).by(unit, met.get(i));
                if (why.isPresent() && !own.contains(i)) {
                    missing.add(MissingTask.builder()
                            .unit(unit.name())
                            .code(unit.code())
                            .task(task.number())
                            .explanation(Explanation.of("cascade.missing")
                                    .with("unit", unit.name())
                                    .with("task", task.number())
                                    .because(why.get())
                                    .because(Explanation.of("cascade.content")
                                            .with("task", task.number())
                                            .with(
                                                    "content",
                                                    Wording.of(task.content()).normalised())))
                            .build());
                }
            }
        }
        return List.copyOf(missing);
    }

    private static List<LatePlan> lateIssued(PlanCascade cascade, Set<Problem> problems) {
        if (cascade.issueLimit().isEmpty()) {
            problems.add(Problem.of(ProblemCode.ISSUE_LIMIT_NOT_GIVEN));
            return List.of();
        }
        var limit = cascade.issueLimit().get();
        var late = new ArrayList<LatePlan>();
        for (var plan : cascade.units()) {
            if (plan.issuedOn().isEmpty()) {
                problems.add(Problem.of(ProblemCode.ISSUE_DATE_NOT_STATED)
                        .with("plan", plan.id())
                        .with("unit", Linked.name(plan)));
            } else if (plan.issuedOn().get().isAfter(limit)) {
                late.add(late(plan, plan.issuedOn().get(), limit));
            }
        }
        return List.copyOf(late);
    }

    private static LatePlan late(Plan plan, LocalDate issuedOn, LocalDate limit) {
        return LatePlan.builder()
                .unit(Linked.name(plan))
                .plan(plan.id())
                .issuedOn(issuedOn)
                .limit(limit)
                .explanation(Explanation.of("cascade.issued-late")
                        .with("unit", Linked.name(plan))
                        .with("plan", plan.id())
                        .with("issued", issuedOn)
                        .with("limit", limit)
                        .with("days", ChronoUnit.DAYS.between(limit, issuedOn)))
                .build();
    }
}
