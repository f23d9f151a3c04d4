package org.parplan.core.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One day that a law makes a holiday each year, while it is in force.
 *
 * <p>Days are written {@code 09-02}, {@code tet-1} (days from the first of the lunar year), {@code hung-kings}, and
 * {@code beside 09-02} (the neighbour that makes the longer rest).
 *
 * @param from the first day the law is in force for
 * @param to the last day, if it has ended
 * @param holiday the code of the holiday
 * @param day which day of the year
 * @param madeUp whether it is made up for where it falls on a day of rest
 * @param assumption what is assumed to say which day, if the law leaves it open
 * @param nameVi the name in Vietnamese
 * @param nameEn the name in English
 * @param source the law
 */
record HolidayRule(
        LocalDate from,
        @Nullable LocalDate to,
        String holiday,
        String day,
        boolean madeUp,
        @Nullable Assumption assumption,
        String nameVi,
        String nameEn,
        String source) {

    private static final String MADE_UP = "made up";
    private static final String TET = "tet";
    private static final String HUNG_KINGS = "hung-kings";
    private static final String BESIDE = "beside ";

    static HolidayRule read(TextLine line) {
        var fields = line.fields();
        return new HolidayRule(
                LocalDate.parse(fields.get(0)),
                fields.get(1).isEmpty() ? null : LocalDate.parse(fields.get(1)),
                fields.get(2),
                fields.get(3),
                isMadeUp(line),
                fields.get(5).isEmpty() ? null : Assumption.valueOf(fields.get(5)),
                fields.get(6),
                fields.get(7),
                fields.get(8));
    }

    private static boolean isMadeUp(TextLine line) {
        var field = line.fields().get(4);
        if (!field.isEmpty() && !field.equals(MADE_UP)) {
            throw line.malformed("… | " + MADE_UP + " | …, or with nothing in its place", null);
        }
        return !field.isEmpty();
    }

    /** The day off in a year, if the rule is in force on it. */
    Optional<CalendarEntry> in(int year, WeeklyRest rest) {
        var date = date(year, rest);
        return isInForce(date) ? Optional.of(entry(date)) : Optional.empty();
    }

    private boolean isInForce(LocalDate date) {
        return !date.isBefore(from) && (to == null || !date.isAfter(to));
    }

    private CalendarEntry entry(LocalDate date) {
        return CalendarEntry.builder()
                .date(date)
                .kind(DayKind.HOLIDAY)
                .holiday(holiday)
                .certainty(assumption == null ? Certainty.STATUTORY : Certainty.PROJECTED)
                .assumption(Optional.ofNullable(assumption))
                .nameVi(nameVi)
                .nameEn(nameEn)
                .source(source)
                .build();
    }

    private LocalDate date(int year, WeeklyRest rest) {
        if (day.startsWith(TET)) {
            return LunarDates.tet(year).plusDays(Integer.parseInt(day.substring(TET.length())));
        }
        if (day.equals(HUNG_KINGS)) {
            return LunarDates.hungKings(year);
        }
        return day.startsWith(BESIDE) ? beside(fixed(year, day.substring(BESIDE.length())), rest) : fixed(year, day);
    }

    private static LocalDate fixed(int year, String monthAndDay) {
        try {
            return MonthDay.parse("--" + monthAndDay).atYear(year);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("Day of a law must be written such as 09-02: " + monthAndDay, e);
        }
    }

    /** The neighbour that is no day of rest itself and joins one, the earlier if both do or neither does. */
    private static LocalDate beside(LocalDate day, WeeklyRest rest) {
        var before = day.minusDays(1);
        var after = day.plusDays(1);
        if (rest.includes(before) || rest.includes(after)) {
            return rest.includes(before) ? after : before;
        }
        return rest.includes(after.plusDays(1)) && !rest.includes(before.minusDays(1)) ? after : before;
    }
}
