package org.parplan.core.window;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parplan.core.calendar.WorkingCalendar;
import org.parplan.core.deadline.TimeLimit;
import org.parplan.core.json.ParplanJson;
import org.parplan.core.text.Language;
import org.parplan.core.text.Problem;
import org.parplan.core.text.ProblemCode;
import org.parplan.core.text.Reading;
import org.parplan.core.text.Wording;
import org.threeten.extra.LocalDateRange;

class TaskWindowTest {

    private static final WorkingCalendar VIETNAM = WorkingCalendar.vietnam();

    @ParameterizedTest
    @CsvFileSource(
            resources = {"hatinh-2018-windows.csv", "windows.csv"},
            numLinesToSkip = 1,
            nullValues = "null",
            emptyValue = "")
    void readsEachPhraseAsTheTablesSay(String text, String ranges, String recurrence, String problems) {
        var reading = TaskWindow.read(text, 2018);

        assertThat(reading.wording().text()).isEqualTo(text);
        assertThat(reading.value().map(TaskWindow::toText).orElse("")).isEqualTo(orEmpty(ranges));
        assertThat(recurrence(reading)).isEqualTo(orEmpty(recurrence));
        assertThat(problems(reading)).isEqualTo(orEmpty(problems));
    }

    @ParameterizedTest
    @CsvFileSource(
            resources = {"real-windows.csv", "reviewed-windows.csv"},
            numLinesToSkip = 1,
            emptyValue = "")
    void readsTheCellsOfRealPlansAsTheirTableSays(
            String text, String ranges, String awaited, String recurrence, String problems) {
        var reading = TaskWindow.read(text, 2025);

        assertThat(reading.wording().text()).isEqualTo(text);
        assertThat(reading.value().map(TaskWindowTest::ranges).orElse("")).isEqualTo(orEmpty(ranges));
        assertThat(reading.value().map(TaskWindowTest::awaited).orElse("")).isEqualTo(orEmpty(awaited));
        assertThat(recurrence(reading)).isEqualTo(orEmpty(recurrence));
        assertThat(problems(reading)).isEqualTo(orEmpty(problems));
    }

    @ParameterizedTest
    @CsvFileSource(
            resources = {"hatinh-2018-windows.csv", "windows.csv", "real-windows.csv", "reviewed-windows.csv"},
            numLinesToSkip = 1,
            nullValues = "null",
            emptyValue = "")
    void writesEveryCellOfTheTablesSoThatItReadsBackWhateverTheYear(String text) {
        TaskWindow.read(text, 2025)
                .value()
                .ifPresent(window -> assertThat(TaskWindow.read(window.wording(), 1999))
                        .isEqualTo(Reading.of(Wording.of(window.wording()), window)));
    }

    @Test
    void readsTheSameQuarterFromTwoWordings() {
        var slip = TaskWindow.read("Quý l", 2018);

        assertThat(slip.orElseThrow()).isEqualTo(TaskWindow.read("Quý I", 2018).orElseThrow());
        assertThat(slip.problems())
                .containsExactly(Problem.of(ProblemCode.ASSUMED_NUMERAL)
                        .with("printed", "Quý l")
                        .with("read", "Quý I"));
        assertThat(slip.problems().get(0).in(Language.VI)).isEqualTo("Ghi \"Quý l\", hiểu là \"Quý I\".");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 10_000, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void refusesAYearThatNoPlanHas(int year) {
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> TaskWindow.read("Cả năm", year))
                .withMessage("Year of a window must be from 1 to 9999, but was %s", year);
    }

    @Test
    void saysWhatIsImpossibleInBothLanguages() {
        var problem = TaskWindow.read("Tháng 10 - Tháng 2", 2018).problems().get(0);

        assertThat(problem.in(Language.VI))
                .isEqualTo("Thời gian \"Tháng 10 - Tháng 2\" không thể có: kết thúc trước khi bắt đầu.");
        assertThat(problem.in(Language.EN))
                .isEqualTo("The time \"Tháng 10 - Tháng 2\" cannot be: it ends before it starts.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Quý I, ",
                "Quý l,",
                "Quý 5, ",
                "tháng ",
                "x",
                "(",
                "1/",
                "- ",
                "đến hết ",
                "\u0323\u0301",
                "và ",
                "9",
                "\0",
                "\ud83d",
                " ",
                "ngày 1, ",
                "trước ngày 1/1 và ",
                "khi ",
                "khi “",
                "“”, ",
                "1 ngày sau khi x, ",
                "9 tuần một lần, ",
                "17 giờ, ngày ",
                "1,",
                "1,1/1 hằng năm,",
                "\n- 1",
                "Quý I\n"
            })
    @Timeout(2)
    void readsHostileTextInNoTime(String bait) {
        assertThat(TaskWindow.read(bait.repeat(9_999 / bait.length()), 2018)
                        .wording()
                        .text())
                .startsWith(bait);
        var megabyte = bait.repeat(1_000_000 / bait.length() + 1);
        assertThat(TaskWindow.read(megabyte, 2018).problems())
                .containsExactly(
                        Problem.of(ProblemCode.INPUT_TOO_LARGE).with("detail", megabyte.length() + " > 10000"));
    }

    @Test
    void countsItsWorkingDays() {
        var window = TaskWindow.read("Quý I, Quý IV", 2018).orElseThrow();

        assertThat(TaskWindow.ofYear(2018).workingDays(VIETNAM)).isEqualTo(250);
        assertThat(TaskWindow.ofYear(2018).workingDaysUntil(LocalDate.of(2018, 6, 30), VIETNAM))
                .isEqualTo(121);
        assertThat(window.workingDays(VIETNAM)).isEqualTo(59 + 65);
        assertThat(window.workingDaysUntil(LocalDate.of(2018, 6, 30), VIETNAM)).isEqualTo(59);
        assertThat(window.workingDaysUntil(LocalDate.of(2018, 10, 1), VIETNAM)).isEqualTo(60);
        assertThat(window.workingDaysUntil(LocalDate.of(2017, 6, 30), VIETNAM)).isZero();
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> TaskWindow.ofYear(2027).workingDays(VIETNAM));
    }

    @Test
    void knowsItsDays() {
        var window = TaskWindow.read("Quý I, Quý 4", 2018).orElseThrow();

        assertThat(window.firstDay()).isEqualTo(LocalDate.of(2018, 1, 1));
        assertThat(window.lastDay()).isEqualTo(LocalDate.of(2018, 12, 31));
        assertThat(window.contains(LocalDate.of(2018, 3, 31))).isTrue();
        assertThat(window.contains(LocalDate.of(2018, 4, 1))).isFalse();
        assertThat(window.contains(LocalDate.of(2018, 10, 1))).isTrue();
    }

    @Test
    void putsItsRangesInOrderAndJoinsThoseThatTouch() {
        var november = range("2018-11-01", "2018-11-30");
        var december = range("2018-12-01", "2018-12-31");
        var march = range("2018-03-01", "2018-03-31");

        assertThat(TaskWindow.of(december, march, november).toText())
                .isEqualTo("2018-03-01/2018-03-31,2018-11-01/2018-12-31");
        assertThat(TaskWindow.of(range("2018-01-01", "2018-12-31"), march)).isEqualTo(TaskWindow.ofYear(2018));
        assertThat(TaskWindow.builder()
                        .addRanges(december, november)
                        .recurrence(Recurrence.of(true, false))
                        .build()
                        .recurrence())
                .contains(Recurrence.of(true, false));
    }

    @Test
    void asksForTheDaysOfItsRecurrenceWithinItsRanges() {
        assertThat(TaskWindow.read("trước ngày 20 hằng tháng", 2018)
                        .orElseThrow()
                        .occurrences())
                .hasSize(12)
                .allMatch(day -> day.getDayOfMonth() == 19);
        assertThat(TaskWindow.read("trước ngày 15/12 hằng năm, giai đoạn 2016 - 2020", 2018)
                        .orElseThrow()
                        .occurrences())
                .hasSize(5)
                .startsWith(LocalDate.of(2016, 12, 14))
                .endsWith(LocalDate.of(2020, 12, 14));
        assertThat(TaskWindow.read("định kỳ trước ngày 01/6 và 15/11 hằng năm", 2018)
                        .orElseThrow()
                        .occurrences())
                .containsExactly(LocalDate.of(2018, 5, 31), LocalDate.of(2018, 11, 14));
        assertThat(TaskWindow.read("trước ngày 10 tháng cuối cùng của quý", 2018)
                        .orElseThrow()
                        .occurrences())
                .containsExactly(
                        LocalDate.of(2018, 3, 9),
                        LocalDate.of(2018, 6, 9),
                        LocalDate.of(2018, 9, 9),
                        LocalDate.of(2018, 12, 9));
        assertThat(TaskWindow.read("Định kỳ 02 tuần một lần", 2018)
                        .orElseThrow()
                        .occurrences())
                .as("an interval has no anchor")
                .isEmpty();
    }

    @Test
    void writesItselfInOfficialWordsWithItsYears() {
        assertThat(TaskWindow.read("Quý 4 và quý l", 2018).orElseThrow().wording())
                .isEqualTo("Quý I/2018, quý IV/2018");
        assertThat(TaskWindow.read("từ 1/1/2018 đến 17h ngày 12/7/2019; hằng tuần", 2018)
                        .orElseThrow()
                        .wording())
                .isEqualTo("Từ ngày 01/01/2018 đến 17 giờ 00 ngày 12/7/2019; định kỳ hằng tuần");
        assertThat(TaskWindow.read("15 ngày làm việc sau khi có văn bản, hướng dẫn", 2018)
                        .orElseThrow()
                        .wording())
                .isEqualTo("15 ngày làm việc kể từ khi có văn bản, hướng dẫn");
        assertThat(TaskWindow.of(AwaitedEvent.of("ban hành; quý II")).wording())
                .as("words that would be cut in two")
                .isEqualTo("Kể từ khi “ban hành; quý II”");
    }

    @Test
    void hasNoDaysBeforeItsEventAndSaysWhichEvent() {
        var window = TaskWindow.read("10 ngày làm việc sau khi có văn bản của Trung ương", 2018)
                .orElseThrow();

        assertThat(window.isDated()).isFalse();
        assertThat(window.awaited())
                .containsExactly(AwaitedEvent.of("có văn bản của Trung ương", TimeLimit.ofWorkingDays(10)));
        assertThat(window.contains(LocalDate.of(2018, 1, 1))).isFalse();
        assertThat(window.occurrences()).isEmpty();
        assertThat(window.until()).isEmpty();
        assertThat(window.toText()).isEqualTo("10 WORKING_DAYS: có văn bản của Trung ương");
        for (ThrowingCallable asked : List.<ThrowingCallable>of(
                window::firstDay,
                window::lastDay,
                () -> window.workingDays(VIETNAM),
                () -> window.workingDaysUntil(LocalDate.of(2018, 1, 1), VIETNAM))) {
            assertThatIllegalStateException()
                    .isThrownBy(asked)
                    .withMessage("Task window must have dates to be asked for days, but waits for có văn bản của Trung"
                            + " ương");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5 ngày làm việc sau khi X | 2018-02-13 | 2018-02-14/2018-02-27", // after Tet
                "3 ngày làm việc sau khi X | 2018-12-28 | 2018-12-29/2019-01-04", // 31 December was off
                "30 ngày kể từ ngày X | 2018-06-01 | 2018-06-02/2018-07-02", // 1 July was a Sunday
                "03 tháng kể từ ngày X | 2017-11-30 | 2017-12-01/2018-02-28",
                "05 ngày làm việc trước khi X | 2018-06-11 | 2018-01-01/2018-06-04",
                "sau khi X | 2018-06-11 | 2018-06-11/2018-12-31",
                "Sau khi X, trước ngày 30/6 | 2018-03-15 | 2018-03-15/2018-06-29",
                "Từ khi X đến 30/9/2018 | 2018-03-15 | 2018-03-15/2018-09-30",
                "Quý II sau khi X | 2018-03-15 | 2018-04-01/2018-06-30",
                "Quý II sau khi X | 2018-05-02 | 2018-05-02/2018-06-30",
                "Quý II sau khi X | 2018-08-01 | 2018-04-01/2018-06-30", // after the end, which stands
                "khi X | 2018-12-31 | 2018-12-31/2018-12-31",
                "Quý I; 10 ngày sau khi X | 2018-06-11 | 2018-01-01/2018-03-31,2018-06-12/2018-06-21",
                "khi có yêu cầu; 10 ngày sau khi X | 2018-06-11 | 2018-06-12/2018-06-21,: có yêu cầu"
            })
    void isDatedByItsEvent(String text, LocalDate happenedOn, String expected) {
        var window = TaskWindow.read(text, 2018).orElseThrow();

        assertThat(window.resolved("X", happenedOn, VIETNAM).toText()).isEqualTo(expected);
    }

    @Test
    void isDatedInHoursByTheMomentOfItsEvent() {
        var window = TaskWindow.read("24 giờ kể từ khi nhận hồ sơ; 10 ngày sau khi nhận hồ sơ", 2018)
                .orElseThrow();
        var moment = LocalDateTime.of(2018, 6, 11, 9, 30);

        assertThat(TaskWindow.of(window.awaited().get(0))
                        .resolved("nhận hồ sơ", moment, VIETNAM)
                        .toText())
                .isEqualTo("2018-06-11/2018-06-12T09:30");
        assertThat(window.resolved("nhận hồ sơ", moment, VIETNAM).toText()).isEqualTo("2018-06-11/2018-06-21");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> window.resolved("nhận hồ sơ", moment.toLocalDate(), VIETNAM));
    }

    @Test
    void refusesAnEventThatItDoesNotWaitFor() {
        var window = TaskWindow.read("khi có yêu cầu", 2018).orElseThrow();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> window.resolved("có văn bản", LocalDate.of(2018, 6, 11), VIETNAM))
                .withMessage("Event must be one that the window waits for, [có yêu cầu], but was có văn bản");
    }

    @Test
    void endsAtTheHourOfItsLastDay() {
        var window = TaskWindow.read("trước 17 giờ ngày 12/6", 2018).orElseThrow();
        var day = LocalDate.of(2018, 6, 12);

        assertThat(window.lastDay()).isEqualTo(day);
        assertThat(window.contains(day)).isTrue();
        assertThat(window.until()).contains(LocalTime.of(17, 0));
        assertThat(window.closings()).containsExactly(day.atTime(17, 0));
        var next = TaskWindow.read("từ 13/6 đến 15/6", 2018).orElseThrow();
        assertThat(window.union(next).ranges()).as("the evening lies between").hasSize(2);
        assertThat(window.union(next).until()).isEmpty();
        assertThat(window.union(TaskWindow.ofYear(2018))).isEqualTo(TaskWindow.ofYear(2018));
        assertThat(window.union(TaskWindow.read("trước 9h30 ngày 12/6", 2018).orElseThrow()))
                .as("the later hour")
                .isEqualTo(window);
    }

    @Test
    void refusesHoursThatEndNoRange() {
        var june = range("2018-06-01", "2018-06-30");
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> TaskWindow.builder()
                        .addRanges(june)
                        .addClosings(LocalDate.of(2018, 6, 12).atTime(17, 0))
                        .build())
                .withMessage("Hour of a task window must be on the last day of a range, but was 2018-06-12T17:00");
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> TaskWindow.builder()
                        .addRanges(june)
                        .addClosings(LocalDate.of(2018, 6, 30).atTime(17, 0, 1))
                        .build())
                .withMessage("Hour at which a day ends must be in whole minutes after midnight, such as 17:00, but was"
                        + " 17:00:01");
    }

    @Test
    void saysWhichDayWasReadByAnalogyInBothLanguages() {
        var problem = TaskWindow.read("giữa quý II", 2018).problems().get(0);

        assertThat(problem.in(Language.VI))
                .isEqualTo("\"giữa quý II\" được hiểu là ngày 15/5/2018, tương tự đầu, giữa, cuối tháng; Bộ luật Dân sự"
                        + " không quy định cho quý.");
        assertThat(problem.in(Language.EN))
                .isEqualTo("\"giữa quý II\" was read as 15 May 2018, as for the start, middle and end of a month; the"
                        + " Civil Code names no such day of a quarter.");
    }

    @Test
    void roundTripsInJsonWithAllItHas() {
        var window = TaskWindow.read(
                        "từ 01/01 đến 17 giờ ngày 12/6; 10 ngày sau khi ban hành; trước ngày 5 hằng tháng; thường xuyên",
                        2018)
                .orElseThrow();

        assertThat(ParplanJson.read(ParplanJson.write(window), TaskWindow.class))
                .isEqualTo(window);
        assertThat(ParplanJson.write(window))
                .contains("\"2018-06-12T17:00\"", "\"10 DAYS\"", "\"BEFORE MONTH:5\"", "\"continuous\": true");
    }

    @Test
    void refusesWindowsWithoutAFirstOrALastDay() {
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(TaskWindow::of)
                .withMessage("Task window must have at least one range or await an event, but has neither");
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> TaskWindow.of(LocalDateRange.ofUnboundedStart(LocalDate.of(2018, 6, 10))))
                .withMessage(
                        "Range of a task window must have a first and a last day, but was -999999999-01-01/2018-06-10");
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> TaskWindow.of(LocalDateRange.ofEmpty(LocalDate.of(2018, 6, 10))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Recurrence.of(false, false))
                .withMessage("Recurrence must be periodic, on demand or continuous, but was none");
    }

    private static LocalDateRange range(String start, String endInclusive) {
        return LocalDateRange.ofClosed(LocalDate.parse(start), LocalDate.parse(endInclusive));
    }

    private static String orEmpty(@Nullable String cell) {
        return cell == null ? "" : cell;
    }

    private static String ranges(TaskWindow window) {
        return window.isDated()
                ? TaskWindow.builder().from(window).awaited(List.of()).build().toText()
                : "";
    }

    private static String awaited(TaskWindow window) {
        return window.awaited().stream()
                .map(event -> event.limit().map(TimeLimit::toString).orElse("") + ": " + event.event())
                .collect(joining(" | "));
    }

    private static String recurrence(Reading<TaskWindow> reading) {
        return reading.value()
                .flatMap(TaskWindow::recurrence)
                .map(recurrence -> ((recurrence.continuous() ? "CONTINUOUS " : "")
                                + (recurrence.periodic() ? "PERIODIC " : "")
                                + (recurrence.onDemand() ? "ON_DEMAND " : "")
                                + recurrence.every().stream()
                                        .map(interval -> interval + " ")
                                        .collect(joining())
                                + recurrence.by().stream()
                                        .map(day -> "<" + day + "> ")
                                        .collect(joining()))
                        .strip())
                .orElse("");
    }

    private static String problems(Reading<TaskWindow> reading) {
        return reading.problems().stream()
                .map(problem -> problem.code()
                        + problem.arguments().entrySet().stream()
                                .map(argument -> " " + argument.getKey() + "=" + argument.getValue())
                                .collect(joining()))
                .collect(joining("; "));
    }
}
