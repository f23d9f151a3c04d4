package org.parplan.samples;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.parplan.core.plan.CalendarImpact;
import org.parplan.core.plan.MovedDeadline;
import org.parplan.core.text.Explanation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells which of a plan's deadlines moved when a notice arrived: from where, to where, and why. */
@Command(
        name = "impact",
        description = "Tells which of a plan's deadlines moved between two calendars.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class ImpactCommand extends AnsweringCommand {

    @Parameters(paramLabel = "PLAN.json", description = "The plan.")
    private Path plan = Path.of("");

    @Option(
            names = "--before",
            required = true,
            paramLabel = "CALENDAR",
            description = "The calendar before: vietnam, or a file with a calendar or a notice.")
    private String before = CalendarFile.VIETNAM;

    @Option(
            names = "--after",
            required = true,
            paramLabel = "CALENDAR",
            description = "The calendar after: vietnam, or a file with a calendar or a notice.")
    private String after = CalendarFile.VIETNAM;

    @Option(names = "--allow-projected", description = "Compare in years whose days off are not all announced, too.")
    private boolean allowProjected;

    @Override
    public Integer call() throws IOException {
        var impact = DocumentFile.plan(plan)
                .impact(CalendarFile.read(before, allowProjected), CalendarFile.read(after, allowProjected));
        if (impact.moved().isEmpty()
                && impact.unmoved() == 0
                && !impact.notCompared().isEmpty()) {
            throw new DateTimeException(
                    "Calendars must both know the days of a deadline to be compared, but not for one of "
                            + String.join(", ", impact.notCompared()));
        }
        if (output().isJson()) {
            out().println(Answers.json(json(impact)));
        } else {
            print(impact, out());
        }
        return Parplan.DONE;
    }

    private Map<String, Object> json(CalendarImpact impact) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("moved", impact.moved().stream().map(this::json).toList());
        answer.put("notCompared", impact.notCompared());
        return answer;
    }

    private Map<String, String> json(MovedDeadline moved) {
        var answer = new LinkedHashMap<String, String>();
        answer.put("subject", moved.subject());
        answer.put("from", moved.movedFrom().toString());
        answer.put("to", moved.movedTo().toString());
        answer.put("because", moved.because().in(output().labels()));
        return answer;
    }

    private void print(CalendarImpact impact, PrintWriter out) {
        var labels = output().labels();
        out.println(labels.message(
                "cli.impact.moved",
                Map.of("count", Integer.toString(impact.moved().size()))));
        byReason(impact).forEach((because, subjects) -> {
            out.println(String.join(", ", subjects));
            because.in(labels).lines().forEach(line -> out.println("  " + line));
        });
        if (!impact.notCompared().isEmpty()) {
            out.println(labels.message(
                    "cli.impact.not-compared", Map.of("subjects", String.join(", ", impact.notCompared()))));
        }
    }

    /** The subjects that moved for one and the same reason, told once. */
    private static Map<Explanation, List<String>> byReason(CalendarImpact impact) {
        return impact.moved().stream()
                .collect(Collectors.groupingBy(
                        MovedDeadline::because,
                        LinkedHashMap::new,
                        Collectors.mapping(MovedDeadline::subject, Collectors.toList())));
    }
}
