package org.parplan.samples;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parplan.core.progress.ReportStanding;
import org.parplan.core.text.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Tells which agencies sent which reports of the plan's regime, on time or late, and whose are missing. */
@Command(
        name = "discipline",
        description = "Tells which reports were sent on time or late, and which are missing.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class DisciplineCommand extends AnsweringCommand {

    @Mixin
    private LedgerOptions ledger = new LedgerOptions();

    @Override
    public Integer call() throws IOException {
        var question = ledger.question();
        var discipline = question.discipline();
        var labels = output().labels();
        var problems = question.problems(discipline.problems(), labels);
        if (output().isJson()) {
            var answer = new LinkedHashMap<String, @Nullable Object>();
            answer.put("note", question.file().note().orElse(null));
            answer.put(
                    "reports",
                    discipline.reports().stream().map(DisciplineCommand::json).toList());
            answer.put("problems", Answers.problems(problems, labels));
            out().println(Answers.json(answer));
        } else {
            question.note(labels).forEach(out()::println);
            discipline
                    .reports()
                    .forEach(report -> out().println(question.named(report.agency()) + "  "
                            + report.explanation()
                                    .in(labels)
                                    .lines()
                                    .findFirst()
                                    .orElse("")));
            discipline
                    .onTime()
                    .ifPresent(share ->
                            out().println(labels.message("cli.discipline.on-time", Map.of("share", share.toString()))));
            if (!problems.isEmpty()) {
                CheckCommand.print(problems, labels, out());
            }
        }
        return Problem.anyError(problems) ? Parplan.PROBLEMS : Parplan.DONE;
    }

    private static Map<String, Object> json(ReportStanding report) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("report", report.report().toString());
        answer.put("agency", report.agency());
        answer.put("state", report.state());
        answer.put("lateWorkingDays", report.workingDaysLate());
        return answer;
    }
}
