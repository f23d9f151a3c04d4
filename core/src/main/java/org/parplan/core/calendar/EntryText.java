package org.parplan.core.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;

/**
 * The line of one entry: six fields, and behind them what else is known of it, each begun by a word.
 *
 * <pre>
 * entry = date | kind | certainty | name in Vietnamese | name in English | source { | more }
 * more  = "of" holiday | "for" date | "since" date | "assumed" assumption
 * </pre>
 */
final class EntryText {

    private static final String SPECIMEN =
            "2018-09-02 | HOLIDAY | STATUTORY | Quốc khánh | National Day | Bộ luật Lao động 2012, Điều 115";

    private static final String MORE = " | of NATIONAL | for 2018-09-03 | since 2018-01-31";

    private static final int FIELDS = 6;

    private EntryText() {}

    /**
     * Reads an entry.
     *
     * @throws IllegalArgumentException if the line has another form, or the entry cannot be
     */
    static CalendarEntry read(TextLine line) {
        var fields = line.fields();
        if (fields.size() < FIELDS) {
            throw line.malformed(SPECIMEN, null);
        }
        var entry = CalendarEntry.builder();
        try {
            entry.date(LocalDate.parse(fields.get(0)))
                    .kind(DayKind.valueOf(fields.get(1)))
                    .certainty(Certainty.valueOf(fields.get(2)))
                    .nameVi(fields.get(3))
                    .nameEn(fields.get(4))
                    .source(Optional.of(fields.get(5)).filter(source -> !source.isEmpty()));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw line.malformed(SPECIMEN, e);
        }
        try {
            var said = new HashSet<String>();
            for (var more : fields.subList(FIELDS, fields.size())) {
                if (!said.add(readMore(more, entry))) {
                    throw new IllegalArgumentException("Field must stand once, but stands again: " + more);
                }
            }
        } catch (DateTimeException | IllegalArgumentException e) {
            throw line.malformed(SPECIMEN + MORE, e);
        }
        try {
            return entry.build();
        } catch (IllegalArgumentException e) {
            throw line.cannotBe(e);
        }
    }

    /** Reads a field and returns the word that it begins with. */
    private static String readMore(String field, CalendarEntry.Builder entry) {
        var space = Math.max(field.indexOf(' '), 0);
        var value = field.substring(space).strip();
        var word = field.substring(0, space);
        switch (word) {
            case "of" -> entry.holiday(value);
            case "for" -> entry.standsFor(LocalDate.parse(value));
            case "since" -> entry.knownSince(LocalDate.parse(value));
            case "assumed" -> entry.assumption(Assumption.valueOf(value));
            default ->
                throw new IllegalArgumentException(
                        "Field must begin with of, for, since or assumed, but was \"" + field + "\"");
        }
        return word;
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
}
