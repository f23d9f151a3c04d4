package org.parplan.core.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The line-oriented texts of calendars and notices: a first line that says what it is, then a line for each entry. Empty
 * lines and lines that begin with {@code #} are passed over, and so is a byte order mark.
 */
final class CalendarText {

    private static final String CALENDAR = "calendar | Vietnam | 2018-01-01 | 2018-12-31";

    private static final String NOTICE = "notice | 12729/VPCP-KGVX | 2025-12-25";

    private static final String REST = "rest ";

    private static final String ANNOUNCED = "announced ";

    private static final String REVOKED = "revoked | 2026-08-31";

    private CalendarText() {}

    static String resource(String name) {
        try (var stream = CalendarText.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("Missing from the jar: " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static WorkingCalendar readCalendar(String text) {
        WorkingCalendar.@Nullable Builder calendar = null;
        var rest = WeeklyRest.SATURDAY_AND_SUNDAY;
        for (var line : TextLine.all(text)) {
            if (calendar == null) {
                calendar = calendar(line);
                rest = more(line, calendar);
            } else {
                calendar.addEntries(entry(line, Optional.of(rest)));
            }
        }
        if (calendar == null) {
            throw new IllegalArgumentException("Calendar must begin with a line such as " + CALENDAR);
        }
        return calendar.build();
    }

    private static WorkingCalendar.Builder calendar(TextLine line) {
        var fields = line.fields();
        if (fields.size() < 4 || !fields.get(0).equals("calendar")) {
            throw line.malformed(CALENDAR, null);
        }
        try {
            return WorkingCalendar.builder()
                    .name(fields.get(1))
                    .firstDay(LocalDate.parse(fields.get(2)))
                    .lastDay(LocalDate.parse(fields.get(3)));
        } catch (DateTimeException e) {
            throw line.malformed(CALENDAR, e);
        }
    }

    /** Reads what stands behind the span, and returns the weekly rest. */
    private static WeeklyRest more(TextLine head, WorkingCalendar.Builder calendar) {
        var rest = WeeklyRest.SATURDAY_AND_SUNDAY;
        try {
            for (var field : head.fields().subList(4, head.fields().size())) {
                if (field.startsWith(REST)) {
                    rest = WeeklyRest.parse(field.substring(REST.length()));
                } else if (field.startsWith(ANNOUNCED)) {
                    calendar.announcedTo(LocalDate.parse(field.substring(ANNOUNCED.length())));
                } else {
                    throw head.malformed(CALENDAR + " | rest SUNDAY | announced 2018-12-31", null);
                }
            }
        } catch (DateTimeException e) {
            throw head.malformed(CALENDAR + " | announced 2018-12-31", e);
        }
        calendar.weeklyRest(rest);
        return rest;
    }

    static CalendarNotice readNotice(String text) {
        CalendarNotice.@Nullable Builder notice = null;
        for (var line : TextLine.all(text)) {
            if (notice == null) {
                notice = notice(line);
            } else if (line.fields().get(0).equals("revoked")) {
                notice.addRevoked(revoked(line));
            } else {
                notice.addEntries(entry(line, Optional.empty()));
            }
        }
        if (notice == null) {
            throw new IllegalArgumentException("Notice must begin with a line such as " + NOTICE);
        }
        return notice.build();
    }

    private static CalendarNotice.Builder notice(TextLine line) {
        var fields = line.fields();
        if (fields.size() < 2 || fields.size() > 3 || !fields.get(0).equals("notice")) {
            throw line.malformed(NOTICE, null);
        }
        try {
            var notice = CalendarNotice.builder().name(fields.get(1));
            return fields.size() == 3 ? notice.knownSince(LocalDate.parse(fields.get(2))) : notice;
        } catch (DateTimeException e) {
            throw line.malformed(NOTICE, e);
        }
    }

    private static LocalDate revoked(TextLine line) {
        if (line.fields().size() != 2) {
            throw line.malformed(REVOKED, null);
        }
        try {
            return LocalDate.parse(line.fields().get(1));
        } catch (DateTimeException e) {
            throw line.malformed(REVOKED, e);
        }
    }

    private static CalendarEntry entry(TextLine line, Optional<WeeklyRest> rest) {
        var entry = EntryText.read(line);
        try {
            rest.ifPresent(days -> days.check(entry));
            return entry;
        } catch (IllegalArgumentException e) {
            throw line.cannotBe(e);
        }
    }

    static String write(WorkingCalendar calendar) {
        var text = new StringBuilder();
        text.append("calendar | %s | %s | %s".formatted(calendar.name(), calendar.firstDay(), calendar.lastDay()));
        if (!calendar.weeklyRest().equals(WeeklyRest.SATURDAY_AND_SUNDAY)) {
            text.append(" | " + REST).append(calendar.weeklyRest());
        }
        calendar.announcedTo().ifPresent(day -> text.append(" | " + ANNOUNCED).append(day));
        text.append('\n');
        calendar.entries().forEach(entry -> text.append(EntryText.write(entry)).append('\n'));
        return text.toString();
    }

    static String write(CalendarNotice notice) {
        var text = new StringBuilder("notice | " + notice.name());
        notice.knownSince().ifPresent(day -> text.append(" | ").append(day));
        text.append('\n');
        notice.entries().forEach(entry -> text.append(EntryText.write(entry)).append('\n'));
        notice.revoked().forEach(day -> text.append("revoked | ").append(day).append('\n'));
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
