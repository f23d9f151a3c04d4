package org.parplan.core.regime;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Objects;
import java.util.Optional;
import org.parplan.core.deadline.Boundary;
import org.parplan.core.deadline.FixedDate;

/**
 * Which day a report is due, as a regime words it: a day of the period's last month, or a day of the year.
 *
 * <p>These are fixed dates, not time limits: where the day is a day off, nothing moves.
 */
public sealed interface DueRule {

    /**
     * Whether the day named still counts.
     *
     * @return the boundary
     */
    Boundary boundary();

    /**
     * The day that the rule names for a period, such as 10 June for the second quarter.
     *
     * @param period  what the report tells of
     * @return the day named, which by the {@link #boundary()} may be too late
     * @throws DateTimeException if there is no such day
     */
    LocalDate limit(ReportPeriod period);

    /**
     * The last day to hand a report in, by the text alone.
     *
     * @param period  what the report tells of
     * @return the last day that counts
     * @throws DateTimeException if there is no such day
     */
    default LocalDate lastDay(ReportPeriod period) {
        return date(period).lastDay();
    }

    /**
     * The date that the rule names for a period, with its boundary.
     *
     * @param period  what the report tells of
     * @return the date
     * @throws DateTimeException if there is no such day
     */
    default FixedDate date(ReportPeriod period) {
        return new FixedDate(boundary(), limit(period), Optional.empty());
    }

    /**
     * Answers by the kind of rule.
     *
     * @param cases  one answer for each kind
     * @param <R>  the type of the answer
     * @return the answer of this rule's kind
     */
    <R> R match(Cases<R> cases);

    /**
     * A day of the period's last month: {@code trước ngày 10 tháng cuối cùng của quý}.
     *
     * @param boundary whether the day still counts
     * @param day the day of the month
     */
    record DayOfLastMonth(Boundary boundary, int day) implements DueRule {

        /**
         * Makes the rule.
         *
         * @param boundary  whether the day still counts
         * @param day  the day of the month, from 1 to 31
         * @throws DateTimeException if no month has the day
         */
        public DayOfLastMonth {
            Objects.requireNonNull(boundary, "boundary");
            if (day < 1 || day > 31) {
                throw new DateTimeException("Day of a month must be from 1 to 31, but was " + day);
            }
        }

        @Override
        public LocalDate limit(ReportPeriod period) {
            var month = period.lastDay();
            if (day > month.lengthOfMonth()) {
                throw new DateTimeException("Due day of %s must be in its last month, which has %s days, but was %s"
                        .formatted(period, month.lengthOfMonth(), day));
            }
            return month.withDayOfMonth(day);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.dayOfLastMonth(this);
        }
    }

    /**
     * A day of the period's year: {@code trước ngày 25 tháng 11 hàng năm}.
     *
     * @param boundary whether the day still counts
     * @param day the day, one that every year has
     */
    record DayOfYear(Boundary boundary, MonthDay day) implements DueRule {

        /**
         * Makes the rule.
         *
         * @param boundary  whether the day still counts
         * @param day  the day, one that every year has
         * @throws DateTimeException if the day is 29 February
         */
        public DayOfYear {
            Objects.requireNonNull(boundary, "boundary");
            if (!day.isValidYear(2018)) {
                throw new DateTimeException("Due day must be one that every year has, but was " + day);
            }
        }

        @Override
        public LocalDate limit(ReportPeriod period) {
            return day.atYear(period.year());
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.dayOfYear(this);
        }
    }

    /**
     * One answer for each kind of rule.
     *
     * @param <R> the type of the answer
     */
    interface Cases<R> {

        /**
         * Answers for a day of the period's last month.
         *
         * @param rule  the rule
         * @return the answer
         */
        R dayOfLastMonth(DayOfLastMonth rule);

        /**
         * Answers for a day of the year.
         *
         * @param rule  the rule
         * @return the answer
         */
        R dayOfYear(DayOfYear rule);
    }
}
