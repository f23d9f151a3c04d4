package org.parplan.samples;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parplan.core.kpi.Share;
import org.parplan.core.progress.PartStatus;
import org.parplan.core.progress.PlanStatus;
import org.parplan.core.progress.TaskStatus;
import org.parplan.core.text.Problem;
import org.parplan.scoring.kpi.KpiAssessment;
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

    @Override
    public Integer call() throws IOException {
        var question = ledger.question();
        var status = question.status();
        var problems = question.problems(status.problems());
        if (output().isJson()) {
            out().println(Answers.json(json(question, status, problems)));
        } else {
            print(status, problems);
        }
        return Problem.anyError(problems) ? Parplan.PROBLEMS : Parplan.DONE;
    }

    private Map<String, Object> json(LedgerOptions.Question question, PlanStatus status, List<Problem> problems)
            throws IOException {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("asOf", status.asOf().toString());
        answer.put("tasks", status.tasks().stream().map(this::task).toList());
        answer.put("kpis", kpis(question));
        answer.put("buckets", status.tally().counts());
        answer.put("problems", Answers.problems(problems, output().labels()));
        return answer;
    }

    private static List<Map<String, @Nullable Object>> kpis(LedgerOptions.Question question) throws IOException {
        var targets = question.plan().kpis().iterator();
        return question.kpis().stream()
                .map(assessment -> kpi(assessment, targets.next().target().value()))
                .toList();
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

    private static Map<String, @Nullable Object> kpi(KpiAssessment assessment, Optional<BigDecimal> target) {
        var answer = new LinkedHashMap<String, @Nullable Object>();
        answer.put("code", assessment.kpi());
        answer.put("target", target.orElse(null));
        answer.put(
                "actual",
                assessment
                        .measurement()
                        .map(measurement -> (Object) measurement.part())
                        .orElse(null));
        answer.put(
                "achievement",
                assessment.achievement().map(StatusCommand::decimal).orElse(null));
        answer.put("status", assessment.status());
        return answer;
    }

    /** A share as a decimal of at most four places, 180/400 as 0.45. */
    static String decimal(Share share) {
        var rounded =
                BigDecimal.valueOf(share.part()).divide(BigDecimal.valueOf(share.whole()), 4, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    private void print(PlanStatus status, List<Problem> problems) {
        var labels = output().labels();
        out().println(status.sentence(labels));
        for (var task : status.tasks()) {
            out().println();
            out().println(labels.label(task.bucket()));
            out().println(task.explanation().in(labels));
        }
        if (!problems.isEmpty()) {
            out().println();
            CheckCommand.print(problems, labels, out());
        }
    }
}
