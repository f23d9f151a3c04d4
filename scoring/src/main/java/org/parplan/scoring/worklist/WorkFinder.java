package org.parplan.scoring.worklist;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.parplan.core.calendar.WorkingCalendar;
import org.parplan.core.kpi.Kpi;
import org.parplan.core.kpi.Share;
import org.parplan.core.plan.Plan;
import org.parplan.core.progress.PartStatus;
import org.parplan.core.progress.PlanStatus;
import org.parplan.core.progress.ProgressLedger;
import org.parplan.core.progress.ReportStanding;
import org.parplan.core.progress.ReportState;
import org.parplan.core.progress.ReportingDiscipline;
import org.parplan.core.progress.Stage;
import org.parplan.core.progress.StatusTerms;
import org.parplan.core.progress.Subject;
import org.parplan.core.progress.TaskStatus;
import org.parplan.core.progress.Timing;
import org.parplan.core.text.Explanation;
import org.parplan.core.text.Problem;
import org.parplan.core.window.TaskWindow;
import org.parplan.scoring.kpi.KpiAssessment;
import org.parplan.scoring.kpi.KpiStatus;

/** Finds what needs attention among tasks, reports and targets. */
final class WorkFinder {

    /** An indicator with its assessment. */
    private record Judged(Kpi kpi, KpiAssessment assessment) {}

    private final Plan plan;
    private final ProgressLedger ledger;
    private final WorkingCalendar calendar;
    private final StatusTerms terms;
    private final PlanStatus status;
    private final Owners owners;
    private final List<WorkItem> items = new ArrayList<>();

    WorkFinder(Plan plan, ProgressLedger ledger, WorkingCalendar calendar, StatusTerms terms) {
        this.plan = plan;
        this.ledger = ledger;
        this.calendar = calendar;
        this.terms = terms;
        this.status = PlanStatus.of(plan, ledger, calendar, terms);
        this.owners = new Owners(plan, terms);
    }

    Worklist find() {
        var discipline = ReportingDiscipline.of(plan, ledger, calendar, terms);
        var kpis = plan.kpis().stream()
                .map(kpi -> new Judged(kpi, KpiAssessment.of(kpi, ledger, calendar, terms)))
                .toList();
        kpis.forEach(judged -> owners.measured(judged.kpi(), judged.assessment().actual()));
        tasks(Timing.OVERDUE, WorkKind.TASK_OVERDUE);
        reports(discipline, ReportState.MISSING, WorkKind.REPORT_MISSING);
        kpis(kpis, KpiStatus.MISSED, WorkKind.KPI_MISSED);
        tasks(Timing.DUE_SOON, WorkKind.TASK_DUE_SOON);
        reports(discipline, ReportState.DUE_SOON, WorkKind.REPORT_DUE_SOON);
        kpis(kpis, KpiStatus.BEHIND, WorkKind.KPI_BEHIND);
        kpis(kpis, KpiStatus.AT_RISK, WorkKind.KPI_AT_RISK);
        var problems = new LinkedHashSet<Problem>(status.problems());
        problems.addAll(discipline.problems());
        kpis.forEach(kpi -> problems.addAll(kpi.assessment().problems()));
        return Worklist.builder()
                .asOf(terms.asOf())
                .items(items)
                .problems(problems)
                .build();
    }

    private void tasks(Timing timing, WorkKind kind) {
        status.tasks().stream()
                .flatMap(task -> parts(task, timing).flatMap(part -> items(task, part, kind)))
                .sorted(byDay())
                .forEach(items::add);
    }

    private static Stream<PartStatus> parts(TaskStatus task, Timing timing) {
        return task.parts().stream()
                .filter(part -> part.timing() == timing)
                .filter(part -> part.stage() != Stage.DONE && !isExcluded(part));
    }

    private static boolean isExcluded(PartStatus part) {
        return switch (part.stage()) {
            case SUSPENDED, CANCELLED, NOT_ARISEN -> true;
            default -> false;
        };
    }

    private Stream<WorkItem> items(TaskStatus task, PartStatus part, WorkKind kind) {
        var item = WorkItem.builder()
                .kind(kind)
                .subject(Subject.task(task.number()))
                .dueOn(part.currentDue())
                .reason(reason(task, part, kind));
        return switch (part.kind()) {
            case MEMBER -> Stream.of(item.agency(part.member()).build());
            case OTHERS -> Stream.of(item.build());
            default -> ofEach(owners.of(task), item.build());
        };
    }

    /** The task's own reason, unless another part decides how it stands: then first what is said of this one. */
    private static Explanation reason(TaskStatus task, PartStatus part, WorkKind kind) {
        var isDeciding = part.currentDue().equals(task.currentDue()) && part.timing() == task.timing();
        if (isDeciding || part.currentDue().isEmpty()) {
            return task.explanation();
        }
        var due = part.currentDue().get();
        return (kind == WorkKind.TASK_OVERDUE
                        ? Explanation.of("scoring.work-part-overdue")
                                .with("days", part.daysLate())
                                .with("workingDays", part.workingDaysLate())
                        : Explanation.of("scoring.work-part-due-soon"))
                .with("task", task.number())
                .with("due", due)
                .because(task.explanation());
    }

    private Stream<WorkItem> ofEach(List<Owners.Owner> agencies, WorkItem item) {
        return agencies.isEmpty() ? Stream.of(item) : agencies.stream().map(owner -> of(owner, item));
    }

    /** The item of one of those who have to do it; who has to as one of a group is told so. */
    private WorkItem of(Owners.Owner owner, WorkItem item) {
        var reason = owner.group()
                .map(group -> item.reason()
                        .because(Explanation.of("scoring.work-member")
                                .with("wording", group)
                                .with("agency", owners.called(owner.name()))))
                .orElse(item.reason());
        return WorkItem.builder().from(item).agency(owner.name()).reason(reason).build();
    }

    private void reports(ReportingDiscipline discipline, ReportState state, WorkKind kind) {
        discipline.reports().stream()
                .filter(report -> report.state() == state)
                .map(report -> item(report, kind))
                .sorted(byDay())
                .forEach(items::add);
    }

    private static WorkItem item(ReportStanding report, WorkKind kind) {
        return WorkItem.builder()
                .kind(kind)
                .subject(Subject.report(report.report()))
                .agency(report.agency())
                .dueOn(report.lastDay())
                .reason(report.explanation())
                .build();
    }

    private void kpis(List<Judged> kpis, KpiStatus judged, WorkKind kind) {
        kpis.stream()
                .filter(kpi -> kpi.assessment().status() == judged)
                .sorted(WorkFinder::compareBehind)
                .flatMap(kpi -> items(kpi, kind))
                .forEach(items::add);
    }

    /** The indicator that has reached less of what the time asks for comes first; what cannot be compared comes last. */
    private static int compareBehind(Judged one, Judged other) {
        return Comparator.comparing(
                        Function.<Judged>identity(),
                        Comparator.comparing(kpi -> kpi.assessment().expected().isEmpty()
                                || kpi.assessment().achievement().isEmpty()))
                .thenComparing((left, right) -> left.assessment().expected().isEmpty()
                                || left.assessment().achievement().isEmpty()
                                || right.assessment().expected().isEmpty()
                                || right.assessment().achievement().isEmpty()
                        ? 0
                        : ofExpected(left.assessment(), right.assessment())
                                .compareTo(ofExpected(right.assessment(), left.assessment())))
                .compare(one, other);
    }

    /** Reached ÷ expected of one, brought to the denominator that it has in common with the other. */
    private static BigInteger ofExpected(KpiAssessment one, KpiAssessment other) {
        Share reached = one.achievement().orElseThrow();
        Share expected = one.expected().orElseThrow();
        return big(reached.part())
                .multiply(big(expected.whole()))
                .multiply(big(other.achievement().orElseThrow().whole()))
                .multiply(big(other.expected().orElseThrow().part()));
    }

    private static BigInteger big(long number) {
        return BigInteger.valueOf(number);
    }

    private Stream<WorkItem> items(Judged judged, WorkKind kind) {
        var kpi = judged.kpi();
        Optional<LocalDate> due = kpi.window().filter(TaskWindow::isDated).map(TaskWindow::lastDay);
        Explanation reason = judged.assessment().explanation();
        var item = WorkItem.builder()
                .kind(kind)
                .subject(Subject.kpi(kpi.code()))
                .dueOn(due)
                .reason(reason)
                .build();
        return ofEach(owners(kpi), item);
    }

    /** Whose a target of a task is; a target of the plan's body is nobody's in particular. */
    private List<Owners.Owner> owners(Kpi kpi) {
        return status.tasks().stream()
                .filter(task -> task.number().equals(Owners.number(kpi)))
                .findFirst()
                .map(task -> owners.of(task, kpi))
                .orElse(List.of());
    }

    private static Comparator<WorkItem> byDay() {
        return Comparator.comparing(item -> item.dueOn().orElse(LocalDate.MAX));
    }
}
