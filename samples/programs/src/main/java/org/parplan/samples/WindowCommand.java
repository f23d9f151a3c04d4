package org.parplan.samples;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.parplan.core.text.Problem;
import org.parplan.core.text.Reading;
import org.parplan.core.window.AwaitedEvent;
import org.parplan.core.window.Recurrence;
import org.parplan.core.window.TaskWindow;
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
            out().println(Answers.json(WindowAnswer.of(text, reading, output().labels())));
        } else {
            print(reading, out());
        }
        return Problem.anyError(reading.problems()) ? Parplan.PROBLEMS : Parplan.DONE;
    }

    private void print(Reading<TaskWindow> reading, PrintWriter out) {
        reading.value().ifPresent(window -> {
            window.ranges().forEach(range -> out.println(days(range, window)));
            window.recurrence().ifPresent(recurrence -> print(recurrence, out));
            window.occurrences().forEach(day -> out.println(say("cli.window.occurrence", Map.of("day", day))));
            window.awaited().forEach(awaited -> out.println(awaited(awaited)));
        });
        reading.problems()
                .forEach(problem -> out.println(
                        output().labels().label(problem.severity()) + ": " + problem.in(output().labels())));
    }

    private String days(LocalDateRange range, TaskWindow window) {
        var ends = Map.of("from", range.getStart(), "to", range.getEndInclusive());
        return WindowAnswer.closing(range, window)
                .map(hour -> say(
                        "reporting.range-until",
                        Map.of("from", range.getStart(), "to", range.getEndInclusive(), "hour", hour)))
                .orElseGet(() -> say("reporting.range", ends));
    }

    private void print(Recurrence recurrence, PrintWriter out) {
        var labels = output().labels();
        if (recurrence.continuous()) {
            out.println(labels.label("Recurrence.CONTINUOUS"));
        }
        if (recurrence.periodic() && recurrence.every().isEmpty()) {
            out.println(labels.label("Recurrence.PERIODIC"));
        }
        recurrence
                .every()
                .forEach(interval -> out.println(
                        say("cli.window.every", Map.of("length", interval.length(), "unit", interval.unit()))));
        if (recurrence.onDemand()) {
            out.println(labels.label("Recurrence.ON_DEMAND"));
        }
    }

    private String awaited(AwaitedEvent awaited) {
        return awaited.limit()
                .map(limit -> say(
                        limit.length() < 0 ? "reporting.awaited-before" : "reporting.awaited-limit",
                        Map.of("length", Math.abs(limit.length()), "unit", limit.unit(), "event", awaited.event())))
                .orElseGet(() -> say("reporting.awaited", Map.of("event", awaited.event())));
    }

    private String say(String key, Map<String, ?> arguments) {
        var named = new LinkedHashMap<String, String>();
        arguments.forEach((name, value) -> named.put(name, value.toString()));
        return output().labels().message(key, named);
    }
}
