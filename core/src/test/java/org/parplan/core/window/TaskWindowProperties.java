package org.parplan.core.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.parplan.core.Law;
import org.parplan.core.calendar.Calendars;
import org.parplan.core.calendar.WorkingCalendar;
import org.parplan.core.deadline.Boundary;
import org.parplan.core.deadline.LimitUnit;
import org.parplan.core.deadline.TimeLimit;
import org.parplan.core.text.Problem;
import org.parplan.core.text.ProblemCode;
import org.parplan.core.text.Reading;
import org.parplan.core.text.Wording;
import org.threeten.extra.LocalDateRange;

class TaskWindowProperties {

    private static final List<String> ROMAN = List.of("I", "II", "III", "IV");

    @Law
    void theWindowOfTwoPhrasesIsTheUnionOfTheirWindows(
            @ForAll("closedPhrases") String one,
            @ForAll("closedPhrases") String other,
            @ForAll("separators") String separator) {
        assertThat(read(one + separator + other)).isEqualTo(read(one).union(read(other)));
    }

    @Law
    void aCellThatStatesADeadlineNeverHasALaterLastDay(
            @ForAll("closedPhrases") String phrase,
            @ForAll @IntRange(min = 1, max = 364) int dayOfYear,
            @ForAll("separators") String separator,
            @ForAll boolean isFirst) {
        var day = LocalDate.of(2018, 1, 1).plusDays(dayOfYear);
        var deadline = "hoàn thành trước ngày %s/%s".formatted(day.getDayOfMonth(), day.getMonthValue());
        var reading = TaskWindow.read(isFirst ? deadline + separator + phrase : phrase + separator + deadline, 2018);
        reading.value().ifPresent(window -> assertThat(window.lastDay()).isBefore(day));
    }

    @Law
    void resolvingAnEventWithoutALimitNeverMovesAStatedEnd(
            @ForAll("phrases") String phrase, @ForAll @IntRange(max = 1000) int dayNumber) {
        var window = read(phrase + " ; khi X");
        var resolved = window.resolved("X", LocalDate.of(2017, 1, 1).plusDays(dayNumber), WorkingCalendar.vietnam());
        assertThat(resolved.lastDay()).isEqualTo(window.lastDay());
        assertThat(resolved.until()).isEqualTo(window.until());
        assertThat(resolved.ranges()).allMatch(range -> window.contains(range.getStart()));
    }

    @Law
    void bulletsAndBracketsAroundACellChangeNothing(
            @ForAll("phrases") String phrase, @ForAll("bullets") String bullet, @ForAll("phrases") String other) {
        var plain = TaskWindow.read(phrase, 2018);
        assertThat(TaskWindow.read(bullet + phrase, 2018).value()).isEqualTo(plain.value());
        assertThat(TaskWindow.read("(" + phrase + ")", 2018).value()).isEqualTo(plain.value());
        assertThat(TaskWindow.read(bullet + phrase + "\n" + bullet + other, 2018)
                        .value())
                .isEqualTo(TaskWindow.read(phrase + ", " + other, 2018).value());
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
        assertThat(read("đến hết ngày %s/%s".formatted(day.getDayOfMonth(), day.getMonthValue()))
                        .union(read("từ %s/%s/2018".formatted(next.getDayOfMonth(), next.getMonthValue()))))
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
    void whatIsWrittenReadsBackWithoutAProblemWhateverThePlansYear(
            @ForAll("windows") TaskWindow window, @ForAll @IntRange(min = 1, max = 9999) int year) {
        var reading = TaskWindow.read(window.wording(), year);
        assertThat(reading).isEqualTo(Reading.of(Wording.of(window.wording()), window));
        assertThat(reading.orElseThrow().wording()).isEqualTo(window.wording());
    }

    @Law
    void whatIsWrittenOfSeveralReadsAsTheirUnion(
            @ForAll("windows") TaskWindow one, @ForAll("windows") TaskWindow other) {
        Assume.that(hasDays(one) == hasDays(other)); // the days of the one end the months of the other
        assertThat(read(one.wording() + "; " + other.wording())).isEqualTo(one.union(other));
    }

    private static boolean hasDays(TaskWindow window) {
        return window.recurrence().filter(found -> !found.by().isEmpty()).isPresent();
    }

    @Law
    void theUnionKeepsBoth(
            @ForAll("windows") TaskWindow one,
            @ForAll("windows") TaskWindow other,
            @ForAll @IntRange(max = 3000) int dayNumber) {
        var union = one.union(other);
        var day = LocalDate.of(2014, 1, 1).plusDays(dayNumber);
        assertThat(union.contains(day)).isEqualTo(one.contains(day) || other.contains(day));
        assertThat(union.awaited()).containsAll(one.awaited()).containsAll(other.awaited());
        assertThat(union.occurrences()).containsAll(one.occurrences()).containsAll(other.occurrences());
        assertThat(union.union(other)).isEqualTo(union);
        assertThat(other.union(one).stretches()).isEqualTo(union.stretches());
        assertThat(other.union(one).recurrence()).isEqualTo(union.recurrence());
    }

    @Law
    void anHourEndsARangeUnlessAnotherGoesOn(@ForAll("windows") TaskWindow one, @ForAll("windows") TaskWindow other) {
        for (var closing : one.union(other).closings()) {
            var day = closing.toLocalDate();
            assertThat(one.closings().contains(closing) || other.closings().contains(closing))
                    .isTrue();
            for (var window : List.of(one, other)) {
                assertThat(!window.contains(day)
                                || window.closings().stream()
                                        .anyMatch(end -> end.toLocalDate().equals(day) && !end.isAfter(closing)))
                        .isTrue();
            }
        }
    }

    @Law
    void occurrencesLieInTheRangesInOrderEachOnce(@ForAll("windows") TaskWindow window) {
        assertThat(window.occurrences())
                .allMatch(window::contains)
                .doesNotHaveDuplicates()
                .isSorted();
        if (window.recurrence().map(Recurrence::by).orElse(List.of()).isEmpty()) {
            assertThat(window.occurrences()).isEmpty();
        }
    }

    @Law
    void occurrencesAreTheDaysThatAreTheLastOfTheirCycleOrTheOneBefore(@ForAll("windows") TaskWindow window) {
        var days = window.recurrence().map(Recurrence::by).orElse(List.of());
        var slowly = LocalDate.of(2014, 6, 1)
                .datesUntil(LocalDate.of(2030, 1, 1))
                .filter(window::contains)
                .filter(day -> days.stream()
                        .anyMatch(rule -> rule.lastDay(day).equals(day)
                                || rule.lastDay(day.plusDays(1)).equals(day)))
                .toList();
        assertThat(window.occurrences()).isEqualTo(slowly);
    }

    @Law
    void beforeADayIsOneDayEarlierThanOnIt(
            @ForAll @IntRange(min = 1, max = 28) int dayOfMonth, @ForAll @IntRange(max = 4000) int dayNumber) {
        var day = LocalDate.of(2015, 1, 1).plusDays(dayNumber);
        var before = RecurringDay.ofMonth(Boundary.BEFORE, dayOfMonth);
        var on = RecurringDay.ofMonth(Boundary.ON_OR_BEFORE, dayOfMonth);
        assertThat(before.lastDay(day)).isEqualTo(on.lastDay(day).minusDays(1));
    }

    @Law
    void aDayOfEveryMonthComesTwelveTimesAYear(@ForAll @IntRange(min = 2, max = 31) int day) {
        assertThat(read("trước ngày %s hằng tháng".formatted(day)).occurrences())
                .hasSize(12);
        assertThat(read("chậm nhất ngày %s tháng cuối quý".formatted(day)).occurrences())
                .hasSize(4);
    }

    @Law
    void anEventBringsAsManyWorkingDaysAsItsLimitSays(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll @IntRange(min = 1, max = 60) int workingDays,
            @ForAll @IntRange(max = 700) int dayNumber) {
        var limit = TimeLimit.ofWorkingDays(workingDays);
        var day = LocalDate.of(2017, 1, 1).plusDays(dayNumber);
        var window = TaskWindow.of(AwaitedEvent.of("x", limit)).resolved("x", day, calendar);
        assertThat(window.workingDays(calendar)).isEqualTo(workingDays);
        assertThat(window.lastDay()).isEqualTo(limit.due(day, calendar).lastDay());
        assertThat(window.awaited()).isEmpty();
    }

    @Law
    void whatWasDatedStaysWhenAnEventHappens(
            @ForAll("windows") TaskWindow window, @ForAll("calendars") WorkingCalendar calendar) {
        var moment = LocalDate.of(2018, 6, 11).atTime(9, 30);
        var waiting = window.union(TaskWindow.of(AwaitedEvent.of("x", TimeLimit.of(3, LimitUnit.WEEKS))));
        var resolved = waiting.resolved("x", moment, calendar);
        assertThat(resolved.awaited())
                .isEqualTo(window.awaited().stream()
                        .filter(awaited -> !awaited.event().equals("x"))
                        .toList());
        assertThat(resolved.union(window).stretches()).isEqualTo(resolved.stretches());
        assertThat(window.ranges()).allMatch(range -> range.stream().allMatch(resolved::contains));
        assertThat(resolved.recurrence()).isEqualTo(window.recurrence());
    }

    @Law
    void wordsOfDoingDoNotChangeTheTime(@ForAll("phrases") String phrase, @ForAll("doings") String doing) {
        var window = read(phrase);
        assertThat(read(doing + phrase)).isEqualTo(window);
    }

    @Law
    void aRestIsToldAndTakesNothingAway(
            @ForAll("phrases") String phrase, @ForAll("separators") String separator, @ForAll("rests") String rest) {
        var plain = TaskWindow.read(phrase, 2018);
        var reading = TaskWindow.read(phrase + separator + rest, 2018);
        assertThat(reading.value()).isEqualTo(plain.value());
        var told = new ArrayList<>(plain.problems());
        told.add(Problem.of(ProblemCode.PART_NOT_UNDERSTOOD).with("wording", rest));
        assertThat(reading.problems()).isEqualTo(told);
    }

    @Law
    void everyAtomReadsBackItsText(@ForAll("recurringDays") RecurringDay day, @ForAll("intervals") Interval interval) {
        assertThat(RecurringDay.parse(day.toString())).isEqualTo(day);
        assertThat(Interval.parse(interval.toString())).isEqualTo(interval);
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

    @Provide
    Arbitrary<String> doings() {
        return Arbitraries.of("Hoàn thành ", "hoàn thành xong ", "Thực hiện ", "THỰC HIỆN vào ", "báo cáo ");
    }

    @Provide
    Arbitrary<String> rests() {
        return Arbitraries.of("theo lộ trình", "theo kế hoạch của Bộ Nội vụ", "(dự kiến)", "như trên", "?");
    }

    @Provide
    Arbitrary<TaskWindow> windows() {
        return Windows.windows();
    }

    @Provide
    Arbitrary<RecurringDay> recurringDays() {
        return Windows.recurringDays();
    }

    @Provide
    Arbitrary<Interval> intervals() {
        return Windows.intervals();
    }

    @Provide
    Arbitrary<String> bullets() {
        return Arbitraries.of("- ", "-", "+ ", "* ", "• ", "– ");
    }

    /** Closed times of the plan's year, whole and without a word that carries on to a neighbour. */
    @Provide
    Arbitrary<String> closedPhrases() {
        var month = Arbitraries.integers().between(1, 12);
        var suffix = Arbitraries.of("", "/2018", " năm 2018");
        var months = Combinators.combine(month, suffix).as((number, of) -> "Tháng " + number + of);
        var quarters = Combinators.combine(Arbitraries.of(ROMAN), suffix).as((number, of) -> "Quý " + number + of);
        var days = Combinators.combine(Arbitraries.integers().between(1, 28), month)
                .as((day, of) -> "Trong ngày %s/%s".formatted(day, of));
        var halves = Combinators.combine(month, Arbitraries.of("đầu", "cuối"))
                .as((number, end) -> number + " tháng " + end + " năm");
        var spans = Combinators.combine(month, month)
                .as((one, other) -> "Tháng %s - tháng %s".formatted(Math.min(one, other), Math.max(one, other)));
        return Arbitraries.oneOf(
                months,
                quarters,
                days,
                halves,
                spans,
                Arbitraries.of("Cả năm", "Trong năm", "đột xuất trong quý I", "Quý II/2018 - quý IV/2018"));
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
                        "Giai đoạn 2017-2019",
                        "Thường xuyên trong năm 2019",
                        "hằng quý trong năm",
                        "Quý II/2018 - quý I/2019",
                        "nửa đầu năm 2019",
                        "cuối tháng 2",
                        "giữa quý III",
                        "trước 17 giờ ngày 12/6"));
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
                        "hằng",
                        "một lần",
                        "lần",
                        "tuần",
                        "thứ sáu",
                        "giờ",
                        "khi",
                        "sau",
                        "làm việc",
                        "nửa",
                        "giữa",
                        "thường xuyên",
                        "“",
                        "”",
                        ":",
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
