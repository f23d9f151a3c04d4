package org.parplan.samples;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parplan.core.calendar.CalendarEntry;
import org.parplan.core.calendar.LunarDates;
import org.parplan.core.calendar.WorkingCalendar;
import org.parplan.core.text.Labels;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Lists the days off and the worked Saturdays of a year, each with its source and how sure it is. */
@Command(
        name = "days-off",
        description = "Lists the days off and the worked days of rest of a year.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class DaysOffCommand extends AnsweringCommand {

    @Parameters(paramLabel = "YEAR", description = "The year, such as 2026; from 2027 to 2100 it is projected.")
    private int year;

    @Option(
            names = "--calendar",
            paramLabel = "FILE",
            defaultValue = CalendarFile.VIETNAM,
            description = "A calendar or a notice of one's own, as lines or as JSON (default: ${DEFAULT-VALUE}).")
    private String name = CalendarFile.VIETNAM;

    @Override
    public Integer call() throws IOException {
        if (year < 1 || year > 9999) {
            throw new ParameterException(commandLine(), "Year must be from 1 to 9999, such as 2026, but was " + year);
        }
        var calendar = CalendarFile.read(name, true);
        var entries = calendar.entriesBetween(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        if (output().isJson()) {
            out().println(Answers.json(json(calendar, entries)));
        } else {
            print(calendar, entries, out());
        }
        return Parplan.DONE;
    }

    private Map<String, Object> json(WorkingCalendar calendar, List<CalendarEntry> entries) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("year", year);
        answer.put("complete", calendar.isComplete(year));
        answer.put("workingDays", workingDays(calendar));
        answer.put("tet", isLunar() ? LunarDates.tet(year).toString() : null);
        answer.put("hungKings", isLunar() ? LunarDates.hungKings(year).toString() : null);
        answer.put("entries", entries.stream().map(DaysOffCommand::entry).toList());
        return answer;
    }

    private static Map<String, @Nullable String> entry(CalendarEntry entry) {
        var answer = new LinkedHashMap<String, @Nullable String>();
        answer.put("date", entry.date().toString());
        answer.put("kind", entry.kind().name());
        answer.put("nameVi", entry.nameVi());
        answer.put("nameEn", entry.nameEn());
        answer.put("certainty", entry.certainty().name());
        answer.put("source", entry.source().orElse(null));
        return answer;
    }

    private void print(WorkingCalendar calendar, List<CalendarEntry> entries, PrintWriter out) {
        var labels = output().labels();
        out.println(labels.message(
                "cli.days-off.title",
                Map.of(
                        "year", Integer.toString(year),
                        "calendar", calendar.name(),
                        "workingDays", Integer.toString(workingDays(calendar)))));
        calendar.problemsBetween(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))
                .forEach(problem -> out.println(labels.label(problem.severity()) + ": " + problem.in(labels)));
        entries.forEach(entry -> out.println(told(entry, labels)));
        entries.stream()
                .flatMap(entry -> entry.assumption().stream())
                .distinct()
                .forEach(assumption ->
                        out.println(labels.message("calendar.assumption", Map.of("assumption", assumption.name()))));
    }

    private static String told(CalendarEntry entry, Labels labels) {
        var arguments = new LinkedHashMap<String, String>();
        arguments.put("date", entry.date().toString());
        arguments.put("name", entry.name(labels.language()));
        arguments.put("kind", entry.kind().name());
        arguments.put("certainty", entry.certainty().name());
        entry.source().ifPresent(source -> arguments.put("source", source));
        return labels.message(entry.source().isPresent() ? "cli.days-off.entry" : "cli.days-off.unsourced", arguments);
    }

    private int workingDays(WorkingCalendar calendar) {
        return calendar.workingDaysBetween(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1));
    }

    private boolean isLunar() {
        return LunarDates.knows(year);
    }
}
