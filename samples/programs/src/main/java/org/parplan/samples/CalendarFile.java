package org.parplan.samples;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import org.parplan.core.calendar.CalendarNotice;
import org.parplan.core.calendar.WorkingCalendar;
import org.parplan.core.json.ParplanJson;

/** A calendar named on the command line: Vietnam's, a file of one's own, or a notice in a file, laid over Vietnam's. */
final class CalendarFile {

    /** The name of the calendar that comes with the library, where a file could stand. */
    static final String VIETNAM = "vietnam";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private CalendarFile() {}

    /**
     * Reads a calendar.
     *
     * @param name  {@link #VIETNAM}, or a file with a calendar or a notice, as lines or as JSON
     * @param allowProjected  whether years may be in it that nobody has announced
     * @throws IllegalArgumentException if the file holds neither, naming it
     */
    static WorkingCalendar read(String name, boolean allowProjected) throws IOException {
        var calendar = name.equals(VIETNAM) ? WorkingCalendar.vietnamProjected() : ofFile(name);
        return allowProjected ? calendar : calendar.announced();
    }

    private static WorkingCalendar ofFile(String name) throws IOException {
        try {
            return of(text(name));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new IllegalArgumentException(name + ": " + e.getMessage(), e);
        }
    }

    private static String text(String name) throws IOException {
        var file = Path.of(name);
        if (Files.isDirectory(file)) {
            throw new IllegalArgumentException("must be a file with a calendar or a notice, but is a folder");
        }
        try {
            var text = Files.readString(file);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("must be written in UTF-8, but is not", e);
        }
    }

    /** A notice may announce what was projected, so it is laid over the projected calendar. */
    private static WorkingCalendar of(String text) {
        if (text.stripLeading().startsWith("{")) {
            return isCalendar(text)
                    ? ParplanJson.read(text, WorkingCalendar.class)
                    : WorkingCalendar.vietnamProjected().with(ParplanJson.read(text, CalendarNotice.class));
        }
        return firstWords(text).startsWith("notice")
                ? WorkingCalendar.vietnamProjected().with(CalendarNotice.ofText(text))
                : WorkingCalendar.ofText(text);
    }

    /** Of the two only a calendar has a span, and only a notice speaks of days without one. */
    private static boolean isCalendar(String json) {
        try {
            var fields = JSON.readTree(json);
            if (!fields.has("firstDay") && !fields.has("revoked") && !(fields.has("name") && fields.has("entries"))) {
                throw new IllegalArgumentException("must hold a calendar, such as {\"name\":\"…\",\"firstDay\":"
                        + "\"2018-01-01\",\"lastDay\":\"2018-12-31\",\"entries\":[…]}, or a notice, such as"
                        + " {\"name\":\"…\",\"entries\":[…]}, but holds neither");
            }
            return fields.has("firstDay");
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("must be JSON or lines, but is not: " + e.getOriginalMessage(), e);
        }
    }

    private static String firstWords(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .findFirst()
                .orElse("");
    }
}
