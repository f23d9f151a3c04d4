package org.parplan.core.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The line-oriented text of a calendar: a line {@code calendar | name | first day | last day}, then a line for each
 * entry. Empty lines and lines that begin with {@code #} are passed over, and so is a byte order mark.
 */
final class CalendarText {

    private static final String HEAD = "calendar | Vietnam | 2018-01-01 | 2018-12-31";

    private static final String ENTRY =
            "2018-09-02 | HOLIDAY | STATUTORY | Quốc khánh | National Day | Bộ luật Lao động 2012, Điều 115";

    private CalendarText() {}

    static WorkingCalendar resource(String name) {
        try (var stream = CalendarText.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("Missing from the jar: " + name);
            }
            return read(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static WorkingCalendar read(String text) {
        WorkingCalendar.@Nullable Builder calendar = null;
        var number = 0;
        var unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        for (var line : unmarked.split("\n", -1)) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            var fields = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
            if (calendar == null) {
                calendar = head(fields, line, number);
            } else {
                calendar.addEntries(entry(fields, line, number));
            }
        }
        if (calendar == null) {
            throw new IllegalArgumentException("Calendar must begin with a line such as " + HEAD);
        }
        return calendar.build();
    }

    private static WorkingCalendar.Builder head(List<String> fields, String line, int number) {
        if (fields.size() != 4 || !fields.get(0).equals("calendar")) {
            throw malformed(number, HEAD, line, null);
        }
        try {
            return WorkingCalendar.builder()
                    .name(fields.get(1))
                    .firstDay(LocalDate.parse(fields.get(2)))
                    .lastDay(LocalDate.parse(fields.get(3)));
        } catch (DateTimeException e) {
            throw malformed(number, HEAD, line, e);
        }
    }

    private static CalendarEntry entry(List<String> fields, String line, int number) {
        if (fields.size() != 6) {
            throw malformed(number, ENTRY, line, null);
        }
        var entry = CalendarEntry.builder();
        try {
            entry.date(LocalDate.parse(fields.get(0)))
                    .kind(DayKind.valueOf(fields.get(1)))
                    .certainty(Certainty.valueOf(fields.get(2)));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw malformed(number, ENTRY, line, e);
        }
        try {
            return entry.nameVi(fields.get(3))
                    .nameEn(fields.get(4))
                    .source(Optional.of(fields.get(5)).filter(source -> !source.isEmpty()))
                    .build();
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("Line %s: %s".formatted(number, e.getMessage()), e);
        }
    }

    private static IllegalArgumentException malformed(
            int number, String specimen, String line, @Nullable Exception cause) {
        return new IllegalArgumentException(
                "Line %s must be written such as %s: %s".formatted(number, specimen, line), cause);
    }

    static String write(WorkingCalendar calendar) {
        var text = new StringBuilder();
        text.append("calendar | %s | %s | %s\n".formatted(calendar.name(), calendar.firstDay(), calendar.lastDay()));
        for (var entry : calendar.entries()) {
            text.append("%s | %s | %s | %s | %s | %s"
                            .formatted(
                                    entry.date(),
                                    entry.kind(),
                                    entry.certainty(),
                                    entry.nameVi(),
                                    entry.nameEn(),
                                    entry.source().orElse(""))
                            .strip())
                    .append('\n');
        }
        return text.toString();
    }

    /** What stands in a field must be one line without the bar, and stripped, or it would not be read back. */
    static void requireField(String what, String field) {
        if (field.isBlank() || !field.equals(field.strip()) || field.chars().anyMatch(c -> c == '|' || c == '\n')) {
            throw new IllegalArgumentException(
                    "%s must be one line without | and without spaces around it, but was \"%s\""
                            .formatted(what, field));
        }
    }
}
