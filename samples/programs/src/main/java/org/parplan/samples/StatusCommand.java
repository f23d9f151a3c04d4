package org.parplan.samples;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.parplan.core.progress.PartStatus;
import org.parplan.core.progress.PlanStatus;
import org.parplan.core.progress.TaskStatus;
import org.parplan.core.text.Problem;
import org.parplan.scoring.kpi.KpiOutlook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Tells how the tasks and targets of a plan stand at the end of a day, by what was reported. */
@Command(
        name = "status",
        description = "Tells how the tasks and targets of a plan stand at the end of a day.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class StatusCommand extends AnsweringCommand {

    @Mixin
    private LedgerOptions ledger = new LedgerOptions();

    @Mixin
    private KpiOptions targets = new KpiOptions();

    @Override
    public Integer call() throws IOException {
        var question = ledger.question();
        targets.check(question.plan());
        var status = question.status();
        var kpis = question.kpis(targets);
        var met = new ArrayList<>(status.problems());
        kpis.forEach(kpi -> met.addAll(kpi.assessment().problems()));
        var problems = question.problems(met, output().labels());
        if (output().isJson()) {
            out().println(Answers.json(json(question, status, kpis, problems)));
        } else {
            print(question, status, kpis, problems);
        }
        return Problem.anyError(problems) ? Parplan.PROBLEMS : Parplan.DONE;
    }

    private Map<String, @Nullable Object> json(
            LedgerOptions.Question question, PlanStatus status, List<KpiOutlook> kpis, List<Problem> problems) {
        var told = new KpiAnswers(output().labels());
        var targets = question.plan().kpis();
        var answer = new LinkedHashMap<String, @Nullable Object>();
        answer.put("asOf", status.asOf().toString());
        answer.put("note", question.file().note().orElse(null));
        answer.put("tasks", status.tasks().stream().map(this::task).toList());
        answer.put(
                "kpis",
                IntStream.range(0, kpis.size())
                        .mapToObj(each -> told.json(targets.get(each), kpis.get(each)))
                        .toList());
        answer.put("buckets", status.tally().counts());
        answer.put("problems", Answers.problems(problems, output().labels()));
        answer.put("rollUps", new TargetRollUps(question, kpis).json(output().labels()));
        return answer;
    }

    private Map<String, @Nullable Object> task(TaskStatus task) {
        var answer = new LinkedHashMap<String, @Nullable Object>();
        answer.put("number", task.number());
        answer.put("stage", task.stage());
        answer.put("timing", task.timing());
        answer.put("bucket", task.bucket());
        answer.put("dueOn", task.currentDue().map(LocalDate::toString).orElse(null));
        answer.put("lateWorkingDays", task.deciding().workingDaysLate());
        answer.put("reason", String.join(" ", Answers.steps(task.explanation(), output().labels())));
        answer.put("parts", task.parts().stream().map(StatusCommand::part).toList());
        return answer;
    }

    private static Map<String, Object> part(PartStatus part) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("of", part.of());
        answer.put("stage", part.stage());
        answer.put("timing", part.timing());
        return answer;
    }

    private void print(
            LedgerOptions.Question question, PlanStatus status, List<KpiOutlook> kpis, List<Problem> problems) {
        var labels = output().labels();
        out().println(status.sentence(labels));
        question.note(labels).forEach(out()::println);
        for (var task : status.tasks()) {
            out().println();
            out().println(labels.label(task.bucket()));
            out().println(task.explanation().in(labels));
        }
        if (!kpis.isEmpty()) {
            out().println();
            out().println(labels.message("cli.status.targets", Map.of()));
            new KpiAnswers(labels).text(kpis).forEach(out()::println);
        }
        if (!problems.isEmpty()) {
            out().println();
            CheckCommand.print(problems, labels, out());
        }
    }
}
