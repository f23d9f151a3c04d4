package org.parplan.core.regime;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.IntStream;
import org.threeten.extra.LocalDateRange;

/**
 * The windows of figures of a regime's reports of one kind: a family, in which no day belongs to two reports.
 *
 * @param regime the code of the regime
 * @param kind the kind of report
 * @param rules the rules of that kind that state a window
 */
record RegimeWindows(String regime, ReportKind kind, List<ReportRule> rules) {

    /** A leap year, whose neighbours show with it whether windows overlap. */
    private static final int SPECIMEN_YEAR = 2020;

    static RegimeWindows of(ReportingRegime regime, ReportKind kind) {
        return new RegimeWindows(
                regime.code(),
                kind,
                regime.rules().stream()
                        .filter(rule ->
                                rule.kind().equals(kind) && rule.window().isPresent())
                        .toList());
    }

    private record Told(ReportPeriod period, LocalDateRange window) {

        @Override
        public String toString() {
            return "%s is %s to %s".formatted(period, window.getStart(), window.getEndInclusive());
        }
    }

    /** Refuses windows that share a day, be it with the neighbouring year's. */
    void requireApart() {
        var told = around(SPECIMEN_YEAR);
        for (var i = 1; i < told.size(); i++) {
            if (told.get(i - 1).window().overlaps(told.get(i).window())) {
                throw new IllegalArgumentException(
                        "Regime %s must have windows of one kind that do not overlap, but %s and %s"
                                .formatted(regime, told.get(i - 1), told.get(i)));
            }
        }
    }

    Optional<ReportPeriod> periodOf(LocalDate day) {
        return around(day.getYear()).stream()
                .filter(told -> told.window().contains(day))
                .map(Told::period)
                .findFirst();
    }

    int reportYear(LocalDate day) {
        requireSome();
        return IntStream.rangeClosed(day.getYear() - 2, day.getYear() + 2)
                .filter(year -> year(year).contains(day))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(
                        "Regime %s must have a report year of kind %s for %s".formatted(regime, kind, day)));
    }

    List<LocalDateRange> uncovered(int year) {
        requireSome();
        var whole = year(year);
        var uncovered = new ArrayList<LocalDateRange>();
        var next = whole.getStart();
        for (var told : around(year)) {
            add(uncovered, next, earlier(told.window().getStart(), whole.getEnd()));
            next = later(next, told.window().getEnd());
        }
        add(uncovered, next, whole.getEnd());
        return List.copyOf(uncovered);
    }

    private static void add(List<LocalDateRange> ranges, LocalDate startInclusive, LocalDate endExclusive) {
        if (startInclusive.isBefore(endExclusive)) {
            ranges.add(LocalDateRange.of(startInclusive, endExclusive));
        }
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** The reports of a year and of the two before and after it, by the start of their windows. */
    private List<Told> around(int year) {
        return IntStream.rangeClosed(Math.max(1, year - 2), Math.min(9999, year + 2))
                .boxed()
                .flatMap(near -> rules.stream()
                        .flatMap(rule -> rule.periods(near).stream()
                                .map(period ->
                                        new Told(period, rule.window(period).orElseThrow()))))
                .sorted(Comparator.comparing(told -> told.window().getStart()))
                .toList();
    }

    /** The report year: from the day a report on the whole year would start to the day it would end. */
    private LocalDateRange year(int year) {
        var start = rules.stream()
                .flatMap(rule -> rule.window().stream())
                .map(window -> window.start(YearMonth.of(year, 1)))
                .min(Comparator.naturalOrder());
        var end = rules.stream()
                .flatMap(rule -> rule.window().stream())
                .map(window -> window.end(YearMonth.of(year, 12)))
                .max(Comparator.naturalOrder());
        return LocalDateRange.ofClosed(start.orElseThrow(), end.orElseThrow());
    }

    private void requireSome() {
        if (rules.isEmpty()) {
            throw new NoSuchElementException(
                    "Regime %s must state a window of figures for %s, but states none".formatted(regime, kind));
        }
    }
}
