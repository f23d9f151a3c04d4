package org.parplan.samples;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parplan.core.deadline.Recurrence;
import org.parplan.core.deadline.TaskWindow;
import org.parplan.core.text.Problem;
import org.parplan.core.text.Reading;
import org.threeten.extra.LocalDateRange;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Reads the words of a time cell, such as {@code Quý I, Quý 4}, into days. */
@Command(
        name = "window",
        description = "Reads the words of a time cell into days.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class WindowCommand extends AnsweringCommand {

    @Parameters(paramLabel = "TEXT", description = "The words, such as \"Quý I, Quý 4\".")
    private String text = "";

    @Option(names = "--year", required = true, paramLabel = "Y", description = "The year of the plan, such as 2018.")
    private int year;

    @Override
    public Integer call() {
        if (year < 1 || year > 9999) {
            throw new ParameterException(commandLine(), "Year must be from 1 to 9999, such as 2018, but was " + year);
        }
        var reading = TaskWindow.read(text, year);
        if (output().isJson()) {
            out().println(Answers.json(json(reading)));
        } else {
            print(reading, out());
        }
        return Problem.anyError(reading.problems()) ? Parplan.PROBLEMS : Parplan.DONE;
    }

    private Map<String, Object> json(Reading<TaskWindow> reading) {
        var ranges = reading.value().map(TaskWindow::ranges).orElse(List.of());
        var answer = new LinkedHashMap<String, Object>();
        answer.put("text", text);
        answer.put("ranges", ranges.stream().map(WindowCommand::days).toList());
        answer.put(
                "recurrence",
                reading.value()
                        .flatMap(TaskWindow::recurrence)
                        .map(WindowCommand::recurrence)
                        .orElse(null));
        answer.put("problems", Answers.problems(reading.problems(), output().labels()));
        return answer;
    }

    private static Map<String, String> days(LocalDateRange range) {
        var answer = new LinkedHashMap<String, String>();
        answer.put("start", range.getStart().toString());
        answer.put("end", range.getEndInclusive().toString());
        return answer;
    }

    private static Map<String, Boolean> recurrence(Recurrence recurrence) {
        var answer = new LinkedHashMap<String, Boolean>();
        answer.put("periodic", recurrence.periodic());
        answer.put("onDemand", recurrence.onDemand());
        return answer;
    }

    private void print(Reading<TaskWindow> reading, PrintWriter out) {
        var language = output().language();
        reading.value()
                .map(TaskWindow::ranges)
                .orElse(List.of())
                .forEach(range ->
                        out.println(language.day(range.getStart()) + " – " + language.day(range.getEndInclusive())));
        reading.value().flatMap(TaskWindow::recurrence).ifPresent(recurrence -> {
            if (recurrence.periodic()) {
                out.println(output().labels().label("Recurrence.PERIODIC"));
            }
            if (recurrence.onDemand()) {
                out.println(output().labels().label("Recurrence.ON_DEMAND"));
            }
        });
        reading.problems()
                .forEach(problem -> out.println(
                        output().labels().label(problem.severity()) + ": " + problem.in(output().labels())));
    }
}
