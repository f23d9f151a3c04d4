package org.parplan.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parplan.core.deadline.Deadline;
import org.parplan.core.regime.ReportingRegimes;
import org.parplan.core.regime.ScheduledReport;
import org.threeten.extra.LocalDateRange;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the reports that a regime asks for in a year: which figures they tell, and by when. */
@Command(
        name = "report-deadlines",
        description = "Lists the reports that a regime asks for in a year.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class ReportDeadlinesCommand extends AnsweringCommand {

    @Option(names = "--year", required = true, paramLabel = "Y", description = "The year the reports tell of.")
    private int year;

    @Option(
            names = "--regime",
            paramLabel = "NAME",
            defaultValue = "hatinh-2018",
            description = "The regime: hatinh-2018, decree-09-2019, bnv-581, or one of --regimes (default:"
                    + " ${DEFAULT-VALUE}).")
    private String regime = "hatinh-2018";

    @Option(names = "--regimes", paramLabel = "FILE", description = "Regimes of one's own, as lines.")
    private @Nullable Path regimes;

    @Mixin
    private CalendarOptions calendar = new CalendarOptions();

    @Override
    public Integer call() throws IOException {
        var known = regimes == null ? ReportingRegimes.vietnam() : ReportingRegimes.ofText(Files.readString(regimes));
        var reports = calendar.count(days -> known.reports(regime, year, days));
        if (output().isJson()) {
            out().println(Answers.json(
                    reports.stream().map(ReportDeadlinesCommand::json).toList()));
        } else {
            print(reports);
        }
        return Parplan.DONE;
    }

    private static Map<String, @Nullable String> json(ScheduledReport report) {
        var answer = new LinkedHashMap<String, @Nullable String>();
        answer.put("report", report.period().code());
        answer.put("from", text(report.window().map(LocalDateRange::getStart)));
        answer.put("to", text(report.window().map(LocalDateRange::getEndInclusive)));
        answer.put("lastDay", text(report.deadline().map(Deadline::lastDay)));
        answer.put("lastWorkingDay", text(report.deadline().map(Deadline::lastWorkingDay)));
        return answer;
    }

    private static @Nullable String text(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse(null);
    }

    private void print(List<ScheduledReport> reports) {
        reports.forEach(report -> out().println(report.explanation().in(output().labels())));
    }
}
