package org.parplan.core.window;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.threeten.extra.LocalDateRange;

/**
 * The times of a cell together: closed ones add up, and what is open on one side bounds them, as in {@code Quý II, hoàn
 * thành trước ngày 15/6}. A bound that bounds nothing, or stands beside another of its kind, is told and not obeyed.
 */
final class Times {

    /** Which sides of a time are written. */
    enum Kind {
        CLOSED,
        /** Up to a day: {@code trước 30/6}. */
        ENDS,
        /** From a day on: {@code từ 01/7}. */
        STARTS
    }

    /**
     * One time of the cell.
     *
     * @param stretch the time, to the end of the year on the side that is open
     * @param kind which sides are written
     * @param isByDay whether its last day is written as a day, and no last day of a longer time
     * @param start where it begins in the cell, in pieces
     * @param end where it ends
     */
    record Found(Stretch stretch, Kind kind, boolean isByDay, int start, int end) {}

    private final List<Found> found = new ArrayList<>();
    private final Set<Found> told = new LinkedHashSet<>();

    void add(Found time) {
        found.add(time);
    }

    /** Takes a time back: it was but the year of another. */
    void takeBack(Found time) {
        found.remove(time);
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    boolean hasEnd() {
        return found.stream().anyMatch(time -> time.kind() == Kind.ENDS);
    }

    int start() {
        return found.stream().mapToInt(Found::start).min().orElse(0);
    }

    int end() {
        return found.stream().mapToInt(Found::end).max().orElse(0);
    }

    /** Times that bound nothing, or that another stands for; known once {@link #together} was asked for. */
    Set<Found> told() {
        return told;
    }

    /** Last days that are written as days. */
    Set<LocalDate> endsByDay() {
        var days = new LinkedHashSet<LocalDate>();
        found.stream()
                .filter(Found::isByDay)
                .forEach(time -> days.add(time.stretch().range().getEndInclusive()));
        return days;
    }

    /** The time of all; nothing if a bound leaves nothing of a time. */
    Optional<List<Stretch>> together() {
        var closed = of(Kind.CLOSED).map(Found::stretch).toList();
        var end = end(closed);
        var start = start(closed);
        if (closed.isEmpty()) {
            if (end.isEmpty() || start.isEmpty()) {
                return Optional.of(Stream.concat(end.stream(), start.stream())
                        .map(Found::stretch)
                        .toList());
            }
            return bounded(
                            new Stretch(
                                    LocalDateRange.ofClosed(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31)),
                                    Optional.empty()),
                            start,
                            end)
                    .map(List::of);
        }
        var all = closed.stream().map(time -> bounded(time, start, end)).toList();
        return all.stream().allMatch(Optional::isPresent)
                ? Optional.of(all.stream().flatMap(Optional::stream).toList())
                : Optional.empty();
    }

    private Stream<Found> of(Kind kind) {
        return found.stream().filter(time -> time.kind() == kind);
    }

    private Optional<Found> end(List<Stretch> closed) {
        var last = closed.stream().map(Stretch::end).max(Comparator.naturalOrder());
        var bound = of(Kind.ENDS)
                .filter(time -> last.isEmpty() || !endOf(time).isAfter(last.get()))
                .max(Comparator.comparing(Times::endOf));
        of(Kind.ENDS)
                .filter(time -> bound.isEmpty() || !endOf(time).equals(endOf(bound.get())))
                .forEach(told::add);
        return bound;
    }

    private Optional<Found> start(List<Stretch> closed) {
        var first = closed.stream().map(Stretch::start).min(Comparator.naturalOrder());
        var bound = of(Kind.STARTS)
                .filter(time -> first.isEmpty() || !time.stretch().start().isBefore(first.get()))
                .min(Comparator.comparing(time -> time.stretch().start()));
        of(Kind.STARTS)
                .filter(time -> bound.isEmpty()
                        || !time.stretch().start().equals(bound.get().stretch().start()))
                .forEach(told::add);
        return bound;
    }

    private static LocalDateTime endOf(Found time) {
        return time.stretch().end();
    }

    private static Optional<Stretch> bounded(Stretch time, Optional<Found> start, Optional<Found> end) {
        var first = start.map(bound -> bound.stretch().start())
                .filter(day -> day.isAfter(time.start()))
                .orElse(time.start());
        var last = end.map(Found::stretch)
                .filter(bound -> bound.end().isBefore(time.end()))
                .orElse(time);
        var lastDay = last.range().getEndInclusive();
        return lastDay.isBefore(first)
                ? Optional.empty()
                : Optional.of(new Stretch(LocalDateRange.ofClosed(first, lastDay), last.until()));
    }
}
