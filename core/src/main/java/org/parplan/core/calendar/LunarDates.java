package org.parplan.core.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The dates of the solar calendar on which Vietnam's two lunar holidays fall, from 2012 to 2100: the first day of the
 * lunar year, such as 17 February 2026, and Hùng Kings' Day, the tenth of the third lunar month, such as 26 April 2026.
 *
 * <p>Vietnam reckons the lunar calendar for the meridian 105° east (UTC+7), China for 120°; where a new moon falls
 * between the two midnights they differ: in 2030 the year begins on 2 February in Vietnam, a day before China's.
 *
 * <pre>{@code
 * LunarDates.tet(2030); // 2030-02-02
 * }</pre>
 */
public final class LunarDates {

    private static final NavigableMap<Integer, LunarDates> BY_YEAR = read();

    private final LocalDate tet;
    private final LocalDate hungKings;

    private LunarDates(LocalDate tet, LocalDate hungKings) {
        this.tet = tet;
        this.hungKings = hungKings;
    }

    private static NavigableMap<Integer, LunarDates> read() {
        var byYear = new TreeMap<Integer, LunarDates>();
        for (var line : TextLine.all(CalendarText.resource("vietnam-lunar.txt"))) {
            var tet = LocalDate.parse(line.fields().get(0));
            byYear.put(
                    tet.getYear(),
                    new LunarDates(tet, LocalDate.parse(line.fields().get(1))));
        }
        return byYear;
    }

    /**
     * Tells whether the table has a year.
     *
     * @param year  the solar year
     * @return true from 2012 to 2100
     */
    public static boolean knows(int year) {
        return BY_YEAR.containsKey(year);
    }

    /**
     * The first day of the lunar year that begins in a year ({@code mùng 1 Tết}).
     *
     * @param year  the solar year, from 2012 to 2100
     * @return the day
     * @throws DateTimeException if the year is outside the table
     */
    public static LocalDate tet(int year) {
        return of(year).tet;
    }

    /**
     * The tenth of the third lunar month ({@code Giỗ Tổ Hùng Vương}).
     *
     * @param year  the solar year, from 2012 to 2100
     * @return the day
     * @throws DateTimeException if the year is outside the table
     */
    public static LocalDate hungKings(int year) {
        return of(year).hungKings;
    }

    /** The last year of the table. */
    static int lastYear() {
        return BY_YEAR.lastKey();
    }

    private static LunarDates of(int year) {
        var dates = BY_YEAR.get(year);
        if (dates == null) {
            throw new DateTimeException("Year of a lunar date must be from %s to %s, but was %s"
                    .formatted(BY_YEAR.firstKey(), BY_YEAR.lastKey(), year));
        }
        return dates;
    }
}
