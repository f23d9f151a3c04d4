package org.parplan.samples;

import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parplan.core.deadline.Deadline;
import org.parplan.core.deadline.LimitUnit;
import org.parplan.core.deadline.TimeLimit;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells when a time limit ends, by the Civil Code, and why. */
@Command(
        name = "due",
        description = "Tells when a time limit ends that runs from a day.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class DueCommand extends AnsweringCommand {

    @Option(names = "--from", required = true, paramLabel = "DATE", description = "The day of the event, not counted.")
    private LocalDate from = LocalDate.EPOCH;

    @ArgGroup(multiplicity = "1")
    private Length length = new Length();

    @Mixin
    private CalendarOptions calendar = new CalendarOptions();

    @Override
    public Integer call() throws IOException {
        var due = calendar.count(days -> length.limit().due(from, days));
        if (output().isJson()) {
            out().println(Answers.json(json(due)));
        } else {
            out().println(due.explanation().in(output().labels()));
            out().println(output().labels()
                    .message(
                            "cli.due.certainty",
                            Map.of("certainty", due.certainty().name())));
        }
        return Parplan.DONE;
    }

    private Map<String, Object> json(Deadline due) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("from", from.toString());
        answer.put("due", due.lastDay().toString());
        answer.put("certainty", due.certainty().name());
        answer.put("steps", Answers.steps(due.explanation(), output().labels()));
        return answer;
    }

    /** How long the limit is: exactly one of these. */
    private static final class Length {

        @Option(
                names = "--working-days",
                required = true,
                paramLabel = "N",
                description = "Working days; a negative number counts back.")
        private @Nullable Integer workingDays;

        @Option(names = "--days", required = true, paramLabel = "N", description = "Days of every sort.")
        private @Nullable Integer days;

        @Option(names = "--weeks", required = true, paramLabel = "N", description = "Weeks.")
        private @Nullable Integer weeks;

        @Option(names = "--months", required = true, paramLabel = "N", description = "Months.")
        private @Nullable Integer months;

        @Option(names = "--years", required = true, paramLabel = "N", description = "Years.")
        private @Nullable Integer years;

        TimeLimit limit() {
            if (workingDays != null) {
                return TimeLimit.ofWorkingDays(workingDays);
            }
            if (days != null) {
                return TimeLimit.of(days, LimitUnit.DAYS);
            }
            if (weeks != null) {
                return TimeLimit.of(weeks, LimitUnit.WEEKS);
            }
            if (months != null) {
                return TimeLimit.of(months, LimitUnit.MONTHS);
            }
            return TimeLimit.of(years == null ? 0 : years, LimitUnit.YEARS);
        }
    }
}
