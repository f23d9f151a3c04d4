package org.parplan.core.regime;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.immutables.value.Value;
import org.parplan.core.text.Wording;
import org.threeten.extra.LocalDateRange;

/**
 * What a regime asks of one kind of report: for which periods, with which figures, and by when.
 *
 * <p>A rule holds for every period of its kind unless it names one. The plan of 2018 asks for "6 months" before 10 June:
 * that is the first half-year only, so its rule has the index 1.
 */
@Value.Immutable
public abstract class ReportRule {

    ReportRule() {}

    /**
     * Obtains a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The kind of report.
     *
     * @return the kind
     */
    public abstract ReportKind kind();

    /**
     * The one period of the year that the rule is for; absent if it is for every period of its kind.
     *
     * @return the period's number, from 1
     */
    public abstract OptionalInt index();

    /**
     * The words of the rule, as printed.
     *
     * @return the wording
     */
    public abstract Wording wording();

    /**
     * The line of the source that the words stand in.
     *
     * @return the line number, where it is known
     */
    public abstract OptionalInt line();

    /**
     * Which figures the report tells.
     *
     * @return the window, absent where the source states none
     */
    public abstract Optional<ReportWindow> window();

    /**
     * When the report is due.
     *
     * @return the due rule, absent where the source gives none
     */
    public abstract Optional<DueRule> due();

    @Value.Check
    void check() {
        index().ifPresent(index -> ReportPeriod.of(kind(), 2018, index));
        window().ifPresent(window -> IntStream.rangeClosed(2018, 2021)
                .forEach(leapYearOrNot -> periods(leapYearOrNot).forEach(window::of)));
        if (line().orElse(1) < 1) {
            throw new IllegalArgumentException("Line must be at least 1, but was " + line().getAsInt());
        }
        if (kind().perYear() > 1 && index().isEmpty() && due().orElse(null) instanceof DueRule.DayOfYear due) {
            throw new IllegalArgumentException(
                    "Rule for %s on %s must say by an index which of the year's %s reports it is for, but has none"
                            .formatted(kind(), due.day(), kind().perYear()));
        }
    }

    /**
     * The days whose figures a report tells.
     *
     * @param period  what it tells of
     * @return the days, absent where the source states no window
     * @throws IllegalArgumentException if the rule is not for that period
     */
    public final Optional<LocalDateRange> window(ReportPeriod period) {
        if (!covers(period)) {
            throw new IllegalArgumentException("Period must be one of the rule %s, but was %s".formatted(this, period));
        }
        return window().map(window -> window.of(period));
    }

    /**
     * Tells whether the rule is for a period.
     *
     * @param period  the period
     * @return true if it is of the rule's kind, and the one the rule names if it names one
     */
    public final boolean covers(ReportPeriod period) {
        return kind().equals(period.kind()) && index().orElse(period.index()) == period.index();
    }

    /** The last day to hand a report in, or where none is stated, the last day it tells of. */
    final LocalDate lastDay(ReportPeriod period) {
        return due().map(due -> due.lastDay(period))
                .orElseGet(() ->
                        window(period).map(LocalDateRange::getEndInclusive).orElse(period.lastDay()));
    }

    /** The periods of a year that the rule is for. */
    final List<ReportPeriod> periods(int year) {
        return IntStream.rangeClosed(1, kind().perYear())
                .filter(number -> index().orElse(number) == number)
                .mapToObj(number -> ReportPeriod.of(kind(), year, number))
                .toList();
    }

    final boolean overlaps(ReportRule other) {
        return kind().equals(other.kind())
                && (index().isEmpty() || other.index().isEmpty() || index().equals(other.index()));
    }

    /** Returns the kind and, if the rule is for one period only, its index, such as {@code HALF_YEAR 1}. */
    @Override
    public final String toString() {
        return kind() + (index().isPresent() ? " " + index().getAsInt() : "");
    }

    /** Collects the parts of a {@link ReportRule}. */
    public static final class Builder extends ImmutableReportRule.Builder {
        Builder() {}
    }
}
