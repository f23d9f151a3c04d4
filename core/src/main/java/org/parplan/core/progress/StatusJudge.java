package org.parplan.core.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.parplan.core.agency.UnresolvedReason;
import org.parplan.core.calendar.WorkingCalendar;
import org.parplan.core.plan.Plan;
import org.parplan.core.plan.Task;
import org.parplan.core.text.Problem;
import org.parplan.core.text.ProblemCode;
import org.parplan.core.window.TaskWindow;

/** Judges the tasks of a plan in one pass over a ledger: entries are laid beside their tasks, then folded in order. */
final class StatusJudge {

    private final Plan plan;
    private final StatusTerms terms;
    private final Dating dating;
    private final Leads leads;

    StatusJudge(Plan plan, WorkingCalendar calendar, StatusTerms terms) {
        this.plan = plan;
        this.terms = terms;
        this.dating = new Dating(calendar, terms.asOf(), terms.dueSoon());
        this.leads = new Leads(terms.registry(), LocalDate.of(plan.year(), 1, 1));
    }

    PlanStatus judge(ProgressLedger ledger) {
        var checks = new LedgerChecks(ledger, plan);
        var counted = new Counted(terms.asOf(), terms.cutOff());
        ledger.set()
                .forEachId(
                        entry -> {
                            counted.entry(entry);
                            if (counted.isKnown(entry)) {
                                checks.entry(entry);
                            }
                        },
                        sharing -> checks.clash(counted.clash(sharing)));
        var problems = new ArrayList<>(checks.problems());
        var byTask = byTask(counted.entries());
        var status = PlanStatus.builder().asOf(terms.asOf()).cutOff(terms.cutOff());
        for (var i = 0; i < plan.tasks().size(); i++) {
            status.addTasks(judge(plan.tasks().get(i), byTask.get(i), problems));
        }
        return status.problems(problems).build();
    }

    /** The entries of each task, in their order. */
    private List<List<ProgressEntry>> byTask(List<ProgressEntry> counted) {
        var places = new HashMap<String, Integer>();
        var byTask = new ArrayList<List<ProgressEntry>>();
        for (var task : plan.tasks()) {
            places.putIfAbsent(task.number(), byTask.size());
            places.putIfAbsent(task.id(), byTask.size());
            byTask.add(new ArrayList<>());
        }
        for (var entry : counted) {
            var place = entry.subject().kind() == SubjectKind.TASK
                    ? places.get(entry.subject().code())
                    : null;
            if (place != null) {
                byTask.get(place).add(entry);
            }
        }
        byTask.forEach(entries -> entries.sort(DayOrder.ORDER));
        return byTask;
    }

    private TaskStatus judge(Task task, List<ProgressEntry> entries, List<Problem> problems) {
        var time = TaskTime.of(task, entries, dating.calendar(), problems);
        var planned = leads.planned(task);
        var record = new TaskRecord(task, time, leads.members(task, begins(time), problems), planned, problems);
        entries.forEach(record::apply);
        var parts = record.parts().stream().map(dating::status).toList();
        unlistedLeads(task, record, problems);
        var deciding = Worst.deciding(parts);
        var due = deciding.currentDue().filter(terms.asOf()::isAfter).orElse(terms.asOf());
        var now = leads.on(terms.asOf(), planned, record.reassigned());
        var answerable = leads.on(due, planned, record.reassigned());
        var status = TaskStatus.builder()
                .id(task.id())
                .number(task.number())
                .field(task.field())
                .stage(Worst.stage(parts))
                .timing(deciding.timing())
                .parts(parts)
                .leads(now)
                .answerable(answerable)
                .products(task.products().size());
        return status.explanation(new Reasons(task, time, record, dating, leads, planned)
                        .of(Worst.stage(parts), parts, now, answerable))
                .build();
    }

    private void unlistedLeads(Task task, TaskRecord record, List<Problem> problems) {
        record.reassigned().stream()
                .map(TaskRecord.Lead::lead)
                .filter(leads::isUnlisted)
                .forEach(lead -> problems.add(Problem.of(ProblemCode.ACTOR_UNRESOLVED)
                        .with("wording", lead)
                        .with("reason", UnresolvedReason.NOT_LISTED)
                        .with("task", task.number())));
    }

    /** The day on which a group is counted: the first of the task's time, or the day judged if that is earlier. */
    private LocalDate begins(TaskTime time) {
        return time.window()
                .filter(TaskWindow::isDated)
                .map(TaskWindow::firstDay)
                .filter(terms.asOf()::isAfter)
                .orElse(terms.asOf());
    }
}
