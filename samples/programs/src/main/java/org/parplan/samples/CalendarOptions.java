package org.parplan.samples;

import java.io.IOException;
import java.time.DateTimeException;
import java.util.Optional;
import java.util.function.Function;
import org.parplan.core.calendar.WorkingCalendar;
import picocli.CommandLine.Option;

/** The options of commands that count working days. */
final class CalendarOptions {

    @Option(
            names = "--calendar",
            paramLabel = "FILE",
            defaultValue = CalendarFile.VIETNAM,
            description = "A calendar or a notice of one's own, as lines or as JSON (default: ${DEFAULT-VALUE}).")
    private String calendar = CalendarFile.VIETNAM;

    @Option(
            names = "--allow-projected",
            description = "Count into years whose days off are not all announced; the answer says so.")
    private boolean allowProjected;

    /** Counts by the calendar asked for; a refusal says if projection would have helped. */
    <T> T count(Function<WorkingCalendar, T> question) throws IOException {
        try {
            return question.apply(CalendarFile.read(calendar, allowProjected));
        } catch (DateTimeException e) {
            if (!allowProjected && projected(question).isPresent()) {
                throw new DateTimeException(
                        e.getMessage() + "; with --allow-projected it is counted, and marked as projected", e);
            }
            throw e;
        }
    }

    private <T> Optional<T> projected(Function<WorkingCalendar, T> question) throws IOException {
        try {
            return Optional.of(question.apply(CalendarFile.read(calendar, true)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
