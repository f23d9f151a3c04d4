package org.parplan.core.window;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.threeten.extra.LocalDateRange;

/**
 * Days in a row, the last of which may end before midnight.
 *
 * @param range the days
 * @param until the hour at which the last day ends, absent for midnight
 */
record Stretch(LocalDateRange range, Optional<LocalTime> until) {

    LocalDate start() {
        return range.getStart();
    }

    /** The moment after which nothing of it is left. */
    LocalDateTime end() {
        return until.map(hour -> range.getEndInclusive().atTime(hour))
                .orElseGet(() -> range.getEndInclusive().plusDays(1).atStartOfDay());
    }

    /** The same time up to the last day by which rules ask for something in it; all of it where they ask for nothing. */
    Stretch untilLast(List<RecurringDay> rules) {
        var asked = rules.stream()
                .flatMap(rule -> rule.lastDays(start(), range.getEndInclusive())
                        .map(day -> new Stretch(LocalDateRange.ofClosed(start(), day), rule.until())))
                .max(Comparator.comparing(Stretch::end));
        return asked.orElse(this);
    }

    /** What is left of it from a day on, if anything is. */
    Optional<Stretch> from(LocalDate day) {
        var last = range.getEndInclusive();
        return last.isBefore(day)
                ? Optional.empty()
                : Optional.of(new Stretch(LocalDateRange.ofClosed(day.isAfter(start()) ? day : start(), last), until));
    }

    /** The same time in order, joined where nothing lies between one and the next. */
    static List<Stretch> joined(List<Stretch> stretches) {
        var sorted = new ArrayList<>(stretches);
        sorted.sort(Comparator.comparing(Stretch::start));
        var joined = new ArrayList<Stretch>();
        for (var stretch : sorted) {
            var last = joined.isEmpty() ? stretch : joined.get(joined.size() - 1);
            if (joined.isEmpty() || stretch.start().atStartOfDay().isAfter(last.end())) {
                joined.add(stretch);
            } else {
                var end = stretch.end().isAfter(last.end()) ? stretch : last;
                joined.set(
                        joined.size() - 1,
                        new Stretch(
                                LocalDateRange.ofClosed(
                                        last.start(), end.range().getEndInclusive()),
                                end.until()));
            }
        }
        return joined;
    }

    static List<LocalDateRange> ranges(List<Stretch> stretches) {
        return stretches.stream().map(Stretch::range).toList();
    }

    static List<LocalDateTime> closings(List<Stretch> stretches) {
        return stretches.stream()
                .filter(stretch -> stretch.until().isPresent())
                .map(Stretch::end)
                .toList();
    }
}
