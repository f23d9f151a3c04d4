package org.parplan.samples;

import java.io.IOException;
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

    WorkingCalendar calendar() throws IOException {
        return CalendarFile.read(calendar, allowProjected);
    }
}
