package org.parplan.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.parplan.core.calendar.CalendarNotice;
import org.parplan.core.calendar.WorkingCalendar;
import org.parplan.core.json.ParplanJson;

/** A calendar named on the command line: Vietnam's, a file of one's own, or a notice in a file, laid over Vietnam's. */
final class CalendarFile {

    /** The name of the calendar that comes with the library, where a file could stand. */
    static final String VIETNAM = "vietnam";

    private CalendarFile() {}

    /**
     * Reads a calendar.
     *
     * @param name  {@link #VIETNAM}, or a file with a calendar or a notice, as lines or as JSON
     * @param allowProjected  whether years may be in it that nobody has announced
     */
    static WorkingCalendar read(String name, boolean allowProjected) throws IOException {
        if (name.equals(VIETNAM)) {
            return reach(WorkingCalendar.vietnamProjected(), allowProjected);
        }
        var text = Files.readString(Path.of(name));
        if (text.stripLeading().startsWith("{")) {
            return isNotice(text)
                    ? over(ParplanJson.read(text, CalendarNotice.class), allowProjected)
                    : reach(ParplanJson.read(text, WorkingCalendar.class), allowProjected);
        }
        return firstWord(text).equals("notice")
                ? over(CalendarNotice.ofText(text), allowProjected)
                : reach(WorkingCalendar.ofText(text), allowProjected);
    }

    /** A notice may announce what was projected, so it is laid over first and what remains projected is cut off then. */
    private static WorkingCalendar over(CalendarNotice notice, boolean allowProjected) {
        return reach(WorkingCalendar.vietnamProjected().with(notice), allowProjected);
    }

    private static WorkingCalendar reach(WorkingCalendar calendar, boolean allowProjected) {
        return allowProjected ? calendar : calendar.announced();
    }

    /** A calendar says which days it knows, a notice does not. */
    private static boolean isNotice(String json) {
        return !json.contains("\"firstDay\"");
    }

    private static String firstWord(String text) {
        return text.lines()
                .map(line -> line.replace("\uFEFF", ""))
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .findFirst()
                .map(line -> List.of(line.split("\\|", -1)).get(0).strip())
                .orElse("");
    }
}
