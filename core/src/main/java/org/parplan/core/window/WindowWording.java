package org.parplan.core.window;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parplan.core.deadline.Boundary;
import org.parplan.core.deadline.LimitUnit;
import org.parplan.core.text.Language;

/**
 * Writes a window as a plan would, every time with its year.
 *
 * <pre>
 * window     = part { ";" part }          (the ranges, then each recurrence, then each event)
 * ranges     = range { "," range }
 * range      = "năm" year | "giai đoạn" year "-" year | ( 6 | 9 ) "tháng đầu năm" year | "6 tháng cuối năm" year
 *            | quarter [ "-" quarter ] | month [ "-" month ] | "ngày" date | "từ ngày" date "đến" ( "hết" | hour ) "ngày" date
 * recurrence = "thường xuyên" | "định kỳ" | "định kỳ hằng" unit | "định kỳ" number unit "một lần" | days | "đột xuất"
 * days       = ( "trước" | "chậm nhất" ) [ hour ] day cycle
 * event      = [ number unit ] ( "kể từ" ("khi" words | "ngày" date) | "trước khi" words )
 * </pre>
 */
final class WindowWording {

    private static final List<String> ROMAN = List.of("I", "II", "III", "IV");
    private static final List<Term> MONTHS_OF_QUARTER = List.of(Term.FIRST, Term.MIDDLE, Term.LAST);

    /** A year that no event has to do with: for reading back what is written. */
    private static final int ANY_YEAR = 2000;

    private WindowWording() {}

    static String of(TaskWindow window) {
        var parts = new ArrayList<String>();
        if (window.isDated()) {
            var isByDay =
                    window.recurrence().filter(found -> !found.by().isEmpty()).isPresent();
            parts.add(window.stretches().stream()
                    .map(stretch -> range(stretch, isByDay))
                    .collect(Collectors.joining(", ")));
        }
        window.recurrence().ifPresent(recurrence -> parts.addAll(recurrence(recurrence)));
        window.awaited().forEach(awaited -> parts.add(event(awaited)));
        var text = String.join("; ", parts);
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    /** A range, by its days where days of a recurrence would otherwise end it earlier. */
    private static String range(Stretch stretch, boolean isByDay) {
        var first = stretch.start();
        var last = stretch.range().getEndInclusive();
        if (stretch.until().isPresent()) {
            return "từ " + day(first) + " đến " + hour(stretch.until().get()) + " " + day(last);
        }
        if (first.equals(last)) {
            return day(first);
        }
        var isOfMonths = first.getDayOfMonth() == 1 && last.getDayOfMonth() == last.lengthOfMonth();
        return isOfMonths && !isByDay
                ? months(YearMonth.from(first), YearMonth.from(last))
                : "từ " + day(first) + " đến hết " + day(last);
    }

    private static String months(YearMonth first, YearMonth last) {
        if (first.getMonthValue() % 3 == 1 && last.getMonthValue() % 3 == 0) {
            return quarters(first, last);
        }
        return first.equals(last) ? month(first) : month(first) + " - " + month(last);
    }

    private static String quarters(YearMonth first, YearMonth last) {
        var span = first.getMonthValue() + "-" + last.getMonthValue();
        if (first.getYear() != last.getYear()) {
            return span.equals("1-12")
                    ? "giai đoạn " + first.getYear() + " - " + last.getYear()
                    : quarter(first) + " - " + quarter(last);
        }
        return switch (span) {
            case "1-12" -> "năm " + first.getYear();
            case "1-6" -> "6 tháng đầu năm " + first.getYear();
            case "1-9" -> "9 tháng đầu năm " + first.getYear();
            case "7-12" -> "6 tháng cuối năm " + first.getYear();
            default -> quarter(first).equals(quarter(last)) ? quarter(first) : quarter(first) + " - " + quarter(last);
        };
    }

    private static String quarter(YearMonth month) {
        return "quý " + ROMAN.get(month.get(IsoFields.QUARTER_OF_YEAR) - 1) + "/" + month.getYear();
    }

    private static String month(YearMonth month) {
        return "tháng " + month.getMonthValue() + "/" + month.getYear();
    }

    private static String day(LocalDate day) {
        return "ngày " + Language.VI.day(day);
    }

    private static String hour(LocalTime hour) {
        return padded(hour.getHour()) + " giờ " + padded(hour.getMinute());
    }

    private static String padded(int number) {
        return (number < 10 ? "0" : "") + number;
    }

    private static List<String> recurrence(Recurrence recurrence) {
        var ways = new ArrayList<String>();
        if (recurrence.continuous()) {
            ways.add(Term.CONTINUOUS.word());
        }
        if (recurrence.periodic() && recurrence.every().isEmpty()) {
            ways.add(Term.PERIODIC.word());
        }
        var implied = recurrence.by().stream().map(RecurringDay::every).collect(Collectors.toSet());
        recurrence.every().stream()
                .filter(interval -> !implied.contains(interval))
                .map(WindowWording::interval)
                .forEach(ways::add);
        recurrence.by().stream().map(WindowWording::recurringDay).forEach(ways::add);
        if (recurrence.onDemand()) {
            ways.add(Term.ON_DEMAND.word());
        }
        return ways;
    }

    private static String interval(Interval interval) {
        var unit = unit(interval.unit()).word();
        return interval.length() == 1
                ? "định kỳ hằng " + unit
                : "định kỳ " + padded(interval.length()) + " " + unit + " một lần";
    }

    private static String recurringDay(RecurringDay rule) {
        var limit = rule.boundary() == Boundary.BEFORE ? "trước " : "chậm nhất ";
        var hour = rule.until().map(time -> hour(time) + " ").orElse("");
        return limit + hour + named(rule);
    }

    private static String named(RecurringDay rule) {
        return switch (rule.cycle()) {
            case DAYS, WEEKS -> Term.WEEKDAYS.get(rule.day() - 1).word() + " hằng tuần";
            case MONTHS -> isLast(rule) ? "ngày cuối cùng hằng tháng" : "ngày " + padded(rule.day()) + " hằng tháng";
            case QUARTERS ->
                "ngày " + padded(rule.day()) + " tháng "
                        + MONTHS_OF_QUARTER.get(rule.month() - 1).word() + " quý";
            case YEARS -> "ngày " + padded(rule.day()) + "/" + rule.month() + " hằng năm";
        };
    }

    private static boolean isLast(RecurringDay rule) {
        return rule.day() == 31 && rule.boundary() == Boundary.ON_OR_BEFORE;
    }

    private static Term unit(IntervalUnit unit) {
        return switch (unit) {
            case DAYS -> Term.DAY;
            case WEEKS -> Term.WEEK;
            case MONTHS -> Term.MONTH;
            case QUARTERS -> Term.QUARTER;
            case YEARS -> Term.YEAR;
        };
    }

    /** The event in plain words where these read back, otherwise in quotation marks. */
    private static String event(AwaitedEvent awaited) {
        var plain = event(awaited, awaited.event());
        var isPlain = TaskWindow.read(plain, ANY_YEAR).value().equals(Optional.of(TaskWindow.of(awaited)));
        return isPlain ? plain : event(awaited, "khi “" + awaited.event() + "”");
    }

    private static String event(AwaitedEvent awaited, String words) {
        var isDay = awaited.event().startsWith("ngày ") && awaited.limit().isPresent();
        var since = words.startsWith("khi “") || isDay ? words : "khi " + words;
        return awaited.limit()
                .map(limit -> limit.length() < 0
                        ? limit(-limit.length(), limit.unit()) + " trước " + since
                        : limit(limit.length(), limit.unit()) + " kể từ " + since)
                .orElseGet(() -> "kể từ " + since);
    }

    private static String limit(int length, LimitUnit unit) {
        var words = switch (unit) {
            case HOURS -> "giờ";
            case WORKING_DAYS -> "ngày làm việc";
            case DAYS -> "ngày";
            case WEEKS -> "tuần";
            case HALF_MONTHS -> "nửa tháng";
            case MONTHS -> "tháng";
            case HALF_YEARS -> "nửa năm";
            case YEARS -> "năm";
        };
        return padded(length) + " " + words;
    }
}
