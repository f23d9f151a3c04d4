package org.parplan.core.regime;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Locale;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.parplan.core.shape.Atom;
import org.parplan.core.text.Labels;
import org.threeten.extra.YearHalf;
import org.threeten.extra.YearQuarter;

/**
 * The stretch of a year that one report tells of, written {@code 2018-Q2}, {@code 2018-H1}, {@code 2018-M9},
 * {@code 2018-Y} or {@code 2018-MONTH-03}.
 *
 * <p>A period of a kind of one's own is written with the kind: {@code 2018-TERM:4x3-2}.
 */
@Atom
@Value.Immutable
public abstract class ReportPeriod {

    ReportPeriod() {}

    /**
     * Obtains a period.
     *
     * @param kind  the kind of report
     * @param year  the year, from 1 to 9999
     * @param index  which of the kind's periods of the year, from 1
     * @return the period
     * @throws IllegalArgumentException if the year does not have that period
     */
    public static ReportPeriod of(ReportKind kind, int year, int index) {
        return ImmutableReportPeriod.of(kind, year, index);
    }

    /**
     * Obtains the period of a quarterly report.
     *
     * @param quarter  the quarter
     * @return the period
     */
    public static ReportPeriod from(YearQuarter quarter) {
        return of(ReportKind.QUARTER, quarter.getYear(), quarter.getQuarterValue());
    }

    /**
     * Obtains the period of a report for six months.
     *
     * @param half  the half-year
     * @return the period
     */
    public static ReportPeriod from(YearHalf half) {
        return of(ReportKind.HALF_YEAR, half.getYear(), half.getHalfValue());
    }

    /**
     * Obtains the period of an annual report.
     *
     * @param year  the year
     * @return the period
     */
    public static ReportPeriod from(Year year) {
        return of(ReportKind.YEAR, year.getValue(), 1);
    }

    /**
     * Obtains the period of a monthly report.
     *
     * @param month  the month
     * @return the period
     */
    public static ReportPeriod from(YearMonth month) {
        return of(ReportKind.MONTH, month.getYear(), month.getMonthValue());
    }

    /**
     * Obtains a period from the text that {@link #toString()} writes.
     *
     * @param text  year and period, such as {@code 2018-Q2}
     * @return the period
     * @throws IllegalArgumentException if the text has another form
     */
    public static ReportPeriod parse(String text) {
        if (text.length() < 6 || text.charAt(4) != '-') {
            throw malformed(text, null);
        }
        try {
            var year = Integer.parseInt(text.substring(0, 4));
            var period = find(year, text.substring(5));
            if (!period.toString().equals(text)) {
                throw malformed(text, null);
            }
            return period;
        } catch (NumberFormatException e) {
            throw malformed(text, e);
        }
    }

    private static ReportPeriod find(int year, String rest) {
        for (var standard : StandardKind.values()) {
            for (var index = 1; index <= standard.perYear(); index++) {
                if (standard.periodCode(index).equals(rest)) {
                    return of(ReportKind.parse(standard.name()), year, index);
                }
            }
        }
        var dash = rest.lastIndexOf('-');
        if (dash < 0) {
            throw malformed(year + "-" + rest, null);
        }
        return of(ReportKind.parse(rest.substring(0, dash)), year, Integer.parseInt(rest.substring(dash + 1)));
    }

    /**
     * The kind of report.
     *
     * @return the kind
     */
    public abstract ReportKind kind();

    /**
     * The year.
     *
     * @return the year
     */
    public abstract int year();

    /**
     * Which of the kind's periods of the year it is.
     *
     * @return the number, from 1
     */
    public abstract int index();

    @Value.Check
    void check() {
        if (year() < 1 || year() > 9999) {
            throw new IllegalArgumentException("Year must be from 1 to 9999, but was " + year());
        }
        if (index() < 1 || index() > kind().perYear()) {
            throw new IllegalArgumentException("Period of kind %s must be from 1 to %s, but was %s"
                    .formatted(kind().code(), kind().perYear(), index()));
        }
    }

    /**
     * The period's code within any year, such as {@code Q2}, {@code H1}, {@code M9}, {@code Y}, {@code MONTH-03}, or
     * {@code TERM-2} for a kind of one's own. Its label has the key {@code ReportPeriod.Q2}.
     *
     * @return the code
     */
    public final String code() {
        return StandardKind.of(kind().code())
                .map(standard -> standard.periodCode(index()))
                .orElse(kind().code() + "-" + index());
    }

    /**
     * What people call the report, such as {@code Báo cáo quý II}.
     *
     * @param labels  the labels to use
     * @return the label, or the code where these labels have none
     */
    public final String in(Labels labels) {
        return labels.find("ReportPeriod." + code()).orElse(code());
    }

    /**
     * The first day the report tells of.
     *
     * @return the first day
     */
    public final LocalDate firstDay() {
        return LocalDate.of(year(), (index() - 1) * kind().months() + 1, 1);
    }

    /**
     * The last day of the period, whatever day the report itself is due.
     *
     * @return the last day
     */
    public final LocalDate lastDay() {
        return firstDay().plusMonths(kind().months()).minusDays(1);
    }

    /** Returns the text {@code year-period}, which {@link #parse(String)} reads back. */
    @Override
    public final String toString() {
        return String.format(Locale.ROOT, "%04d-%s", year(), kind().isStandard() ? code() : kind() + "-" + index());
    }

    private static IllegalArgumentException malformed(String text, @Nullable Exception cause) {
        return new IllegalArgumentException(
                "Report period must be written year-period, such as 2018-Q2: " + text, cause);
    }
}
