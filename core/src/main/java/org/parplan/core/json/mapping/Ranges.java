package org.parplan.core.json.mapping;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parplan.core.shape.GenericType;
import org.threeten.extra.LocalDateRange;

/**
 * Ranges of days with both ends in them: {@code {"start": "2018-01-01", "end": "2018-12-31"}}. A range without an end to
 * one side leaves that key out.
 */
final class Ranges {

    static final String START = "start";
    static final String END = "end";

    private static final GenericType DAY = GenericType.of(LocalDate.class);

    private Ranges() {}

    static LocalDateRange read(Node node, Pointer at, Decoder decoder) {
        var entries = Scalars.object(node, at).entries();
        for (var key : entries.keySet()) {
            if (!key.equals(START) && !key.equals(END)) {
                decoder.unknownField(at.child(key), key, List.of(START, END));
            }
        }
        var start = day(entries.get(START), at.child(START), LocalDate.MIN, decoder);
        var end = day(entries.get(END), at.child(END), LocalDate.MAX, decoder);
        if (end.isBefore(start)) {
            throw Refused.invalid(at, "Start must be on or before end, but %s is after %s.".formatted(start, end));
        }
        try {
            return LocalDateRange.ofClosed(start, end);
        } catch (DateTimeException e) {
            throw Refused.invalid(at, "Range must lie within the days that can be counted.");
        }
    }

    private static LocalDate day(@Nullable Node node, Pointer at, LocalDate otherwise, Decoder decoder) {
        return node == null ? otherwise : (LocalDate) decoder.value(DAY, node, at);
    }

    static Node write(LocalDateRange range) {
        if (range.isEmpty()) {
            throw new IllegalArgumentException("Range must have a day, but was " + range);
        }
        var entries = new LinkedHashMap<String, Node>();
        if (!range.isUnboundedStart()) {
            entries.put(START, new Node.Text(range.getStart().toString()));
        }
        if (!range.isUnboundedEnd()) {
            entries.put(END, new Node.Text(range.getEndInclusive().toString()));
        }
        return new Node.Obj(entries);
    }
}
