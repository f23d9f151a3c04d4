package org.parplan.core.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The line of one entry: six fields, and behind them what else is known of it, each begun by a word.
 *
 * <pre>
 * entry = date | kind | certainty | name in Vietnamese | name in English | source { | more }
 * more  = "of" holiday | "for" date | "since" date | "assumed" assumption
 * </pre>
 */
final class EntryText {

    static final String SPECIMEN =
            "2018-09-02 | HOLIDAY | STATUTORY | Quốc khánh | National Day | Bộ luật Lao động 2012, Điều 115";

    private static final int FIELDS = 6;

    private EntryText() {}

    /**
     * Reads an entry.
     *
     * @throws MalformedLine if the line has another form
     * @throws IllegalArgumentException if the entry cannot be
     */
    static CalendarEntry read(List<String> fields) throws MalformedLine {
        if (fields.size() < FIELDS) {
            throw new MalformedLine(SPECIMEN, null);
        }
        var entry = CalendarEntry.builder();
        try {
            entry.date(LocalDate.parse(fields.get(0)))
                    .kind(DayKind.valueOf(fields.get(1)))
                    .certainty(Certainty.valueOf(fields.get(2)))
                    .nameVi(fields.get(3))
                    .nameEn(fields.get(4))
                    .source(Optional.of(fields.get(5)).filter(source -> !source.isEmpty()));
            for (var more : fields.subList(FIELDS, fields.size())) {
                readMore(more, entry);
            }
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new MalformedLine(SPECIMEN, e);
        }
        return entry.build();
    }

    private static void readMore(String field, CalendarEntry.Builder entry) throws MalformedLine {
        var space = Math.max(field.indexOf(' '), 0);
        var value = field.substring(space).strip();
        switch (field.substring(0, space)) {
            case "of" -> entry.holiday(value);
            case "for" -> entry.standsFor(LocalDate.parse(value));
            case "since" -> entry.knownSince(LocalDate.parse(value));
            case "assumed" -> entry.assumption(Assumption.valueOf(value));
            default -> throw new MalformedLine(SPECIMEN + " | of NATIONAL | for 2018-09-02 | since 2018-01-31", null);
        }
    }

    static String write(CalendarEntry entry) {
        var line = new StringBuilder("%s | %s | %s | %s | %s | %s"
                .formatted(
                        entry.date(),
                        entry.kind(),
                        entry.certainty(),
                        entry.nameVi(),
                        entry.nameEn(),
                        entry.source().orElse("")));
        entry.holiday().ifPresent(holiday -> line.append(" | of ").append(holiday));
        entry.standsFor().ifPresent(day -> line.append(" | for ").append(day));
        entry.knownSince().ifPresent(day -> line.append(" | since ").append(day));
        entry.assumption().ifPresent(assumption -> line.append(" | assumed ").append(assumption));
        return line.toString().strip();
    }

    /** A line of another form than its specimen. */
    static final class MalformedLine extends Exception {

        private static final long serialVersionUID = 1;

        private final String specimen;

        MalformedLine(String specimen, @Nullable Exception cause) {
            super(specimen, cause);
            this.specimen = specimen;
        }

        String specimen() {
            return specimen;
        }
    }
}
