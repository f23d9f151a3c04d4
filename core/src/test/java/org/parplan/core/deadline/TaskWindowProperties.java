package org.parplan.core.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.parplan.core.Law;
import org.parplan.core.calendar.Calendars;
import org.parplan.core.calendar.WorkingCalendar;
import org.parplan.core.text.Problem;
import org.threeten.extra.LocalDateRange;

class TaskWindowProperties {

    private static final List<String> ROMAN = List.of("I", "II", "III", "IV");

    @Law
    void theWindowOfTwoPhrasesIsTheUnionOfTheirWindows(
            @ForAll("phrases") String one, @ForAll("phrases") String other, @ForAll("separators") String separator) {
        assertThat(read(one + separator + other)).isEqualTo(read(one).union(read(other)));
    }

    @Law
    void readsAlikeWhateverTheCaseTheCompositionAndTheSpaces(
            @ForAll("phrases") String phrase, @ForAll("noise") Noise noise) {
        var plain = TaskWindow.read(phrase, 2018);
        var noisy = TaskWindow.read(noise.over(phrase), 2018);
        assertThat(noisy.value()).isEqualTo(plain.value());
        assertThat(noisy.problems())
                .extracting(Problem::code)
                .containsExactlyElementsOf(
                        plain.problems().stream().map(Problem::code).toList());
    }

    @Law
    void beforeADayEndsOnTheDayBeforeItWhateverTheMonth(@ForAll @IntRange(min = 1, max = 364) int dayOfYear) {
        var day = LocalDate.of(2018, 1, 1).plusDays(dayOfYear);
        var window = read("trước ngày %s/%s".formatted(day.getDayOfMonth(), day.getMonthValue()));
        assertThat(window)
                .isEqualTo(TaskWindow.of(LocalDateRange.ofClosed(LocalDate.of(2018, 1, 1), day.minusDays(1))));
    }

    @Law
    void untilADayAndFromTheNextMakeTheYear(@ForAll @IntRange(max = 363) int dayOfYear) {
        var day = LocalDate.of(2018, 1, 1).plusDays(dayOfYear);
        var next = day.plusDays(1);
        assertThat(read("đến hết ngày %s/%s; từ %s/%s/2018"
                        .formatted(
                                day.getDayOfMonth(), day.getMonthValue(), next.getDayOfMonth(), next.getMonthValue())))
                .isEqualTo(TaskWindow.ofYear(2018));
    }

    @Law
    void aSpanIsTheUnionOfItsMonths(
            @ForAll @IntRange(min = 1, max = 12) int one, @ForAll @IntRange(min = 1, max = 12) int other) {
        var first = Math.min(one, other);
        var last = Math.max(one, other);
        var months = read("Tháng " + first);
        for (var month = first + 1; month <= last; month++) {
            months = months.union(read("Tháng " + month));
        }
        assertThat(read("Tháng %s - Tháng %s".formatted(first, last))).isEqualTo(months);
    }

    @Law
    void anyTextIsReadOrNamedNeverThrown(@ForAll("jumble") String text) {
        var reading = TaskWindow.read(text, 2018);
        assertThat(reading.wording().text()).isEqualTo(text);
        if (!reading.isUnderstood()) {
            assertThat(reading.problems()).isNotEmpty();
        }
    }

    @Law
    void rangesStandApartAndHoldExactlyTheDaysGiven(@ForAll("ranges") List<LocalDateRange> ranges) {
        var window = TaskWindow.of(ranges.toArray(LocalDateRange[]::new));
        for (var i = 1; i < window.ranges().size(); i++) {
            assertThat(window.ranges().get(i).getStart())
                    .isAfter(window.ranges().get(i - 1).getEnd());
        }
        assertThat(LocalDate.of(2017, 1, 1).datesUntil(LocalDate.of(2020, 1, 1)))
                .allMatch(day -> window.contains(day) == ranges.stream().anyMatch(range -> range.contains(day)));
    }

    @Law
    void countsTheWorkingDaysOfADayOnceHoweverOftenItIsGiven(
            @ForAll("ranges") List<LocalDateRange> ranges,
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll @IntRange(max = 1000) int until) {
        var window = TaskWindow.of(ranges.toArray(LocalDateRange[]::new));
        var end = LocalDate.of(2017, 1, 1).plusDays(until);
        var counted = LocalDate.of(2017, 1, 1)
                .datesUntil(end.plusDays(1))
                .filter(window::contains)
                .filter(calendar::isWorkingDay)
                .count();
        assertThat(window.workingDaysUntil(end, calendar)).isEqualTo((int) counted);
    }

    private static TaskWindow read(String phrase) {
        return TaskWindow.read(phrase, 2018).orElseThrow();
    }

    @Provide
    Arbitrary<String> separators() {
        return Arbitraries.of(", ", ",", "; ", " và ", " ;");
    }

    /** Phrases that mean something by themselves. */
    @Provide
    Arbitrary<String> phrases() {
        var month = Arbitraries.integers().between(1, 12);
        var quarter = Arbitraries.integers().between(1, 4);
        var year = Arbitraries.of("", "/2018", "/2019", " năm 2017");
        var months = Combinators.combine(month, year).as((number, suffix) -> "Tháng " + number + suffix);
        var roman = Combinators.combine(quarter, year).as((number, suffix) -> "Quý " + ROMAN.get(number - 1) + suffix);
        var arabic = quarter.map(number -> "quí " + number);
        var slipped = quarter.map(number -> "Quý " + ROMAN.get(number - 1).replace('I', 'l'));
        var spans = Combinators.combine(month, month, Arbitraries.of(" - ", "-", "– tháng ", " đến hết tháng "))
                .as((one, other, to) -> "Tháng " + Math.min(one, other) + to + Math.max(one, other));
        var halves = Combinators.combine(month, Arbitraries.of("đầu", "cuối"))
                .as((number, end) -> number + " tháng " + end + " năm");
        var days = Combinators.combine(
                        Arbitraries.integers().between(1, 28),
                        month,
                        Arbitraries.of("đến hết ngày ", "từ ", "Ngày ", "", "Chậm nhất "))
                .as((day, of, word) -> word + day + "/" + of);
        return Arbitraries.oneOf(
                months,
                roman,
                arabic,
                slipped,
                spans,
                halves,
                days,
                Arbitraries.of(
                        "Cả năm",
                        "Trong năm",
                        "Định kỳ trong năm",
                        "đột xuất trong quý I",
                        "Năm 2019",
                        "Giai đoạn 2017-2019"));
    }

    @Provide
    Arbitrary<String> jumble() {
        return Arbitraries.of(
                        "quý",
                        "tháng",
                        "năm",
                        "ngày",
                        "từ",
                        "đến",
                        "hết",
                        "trước",
                        "chậm nhất",
                        "trong",
                        "cả",
                        "đầu",
                        "cuối",
                        "giai đoạn",
                        "định kỳ",
                        "đột xuất",
                        "và",
                        "I",
                        "IV",
                        "l",
                        "0",
                        "1",
                        "12",
                        "31",
                        "2018",
                        "99999",
                        "/",
                        "-",
                        ",",
                        ";",
                        ".",
                        "x",
                        "\u0301",
                        "\ud83d")
                .list()
                .ofMaxSize(8)
                .flatMap(words -> Arbitraries.of("", " ").map(space -> String.join(space, words)));
    }

    @Provide
    Arbitrary<Noise> noise() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.of(Normalizer.Form.values()),
                        Arbitraries.of("  ", "\u00a0", "\n\t", " "))
                .as(Noise::new);
    }

    @Provide
    Arbitrary<List<LocalDateRange>> ranges() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 900),
                        Arbitraries.integers().between(0, 120))
                .as((start, length) -> {
                    var first = LocalDate.of(2017, 1, 1).plusDays(start);
                    return LocalDateRange.ofClosed(first, first.plusDays(length));
                })
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    @Provide
    Arbitrary<WorkingCalendar> calendars() {
        return Calendars.around(2018);
    }

    /** What may differ between two wordings without a difference in meaning. */
    record Noise(int letters, Normalizer.Form form, String space) {

        String over(String phrase) {
            var cased = switch (letters) {
                case 0 -> phrase.toLowerCase(Locale.ROOT);
                case 1 -> phrase.toUpperCase(Locale.ROOT);
                default -> phrase;
            };
            return space + Normalizer.normalize(cased, form).replace(" ", space) + space;
        }
    }
}
