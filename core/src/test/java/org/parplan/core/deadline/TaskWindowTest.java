package org.parplan.core.deadline;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parplan.core.calendar.WorkingCalendar;
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
    @CsvFileSource(resources = "real-windows.csv", numLinesToSkip = 1, emptyValue = "")
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
            resources = {"hatinh-2018-windows.csv", "windows.csv", "real-windows.csv"},
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
                " "
            })
    @Timeout(10)
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
