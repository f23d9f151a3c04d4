package org.parplan.core.regime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.parplan.core.agency.Agency;
import org.parplan.core.agency.AgencyGroup;
import org.parplan.core.calendar.Certainty;
import org.parplan.core.calendar.RollConvention;
import org.parplan.core.calendar.WorkingCalendar;
import org.parplan.core.deadline.DaysOff;
import org.parplan.core.deadline.FixedDate;
import org.parplan.core.text.Language;
import org.threeten.extra.LocalDateRange;

class ReportingRegimesTest {

    private static final WorkingCalendar VIETNAM = WorkingCalendar.vietnam();
    private static final ReportingRegimes REGIMES = ReportingRegimes.vietnam();
    private static final ReportingRegime HA_TINH = REGIMES.regime("hatinh-2018");
    private static final ReportingRegime DECREE = REGIMES.regime("decree-09-2019");
    private static final ReportingRegime LETTER = REGIMES.regime("bnv-581");

    @ParameterizedTest
    @CsvFileSource(resources = "hatinh-2018-reports.csv", numLinesToSkip = 1)
    void dates2018AsTheTableOfTheFactsDoes(
            String period,
            LocalDate named,
            LocalDate lastDay,
            LocalDate lastWorkingDay,
            LocalDate rolled,
            @Nullable String skipped) {
        var report = ReportPeriod.parse(period);
        var deadline = REGIMES.due("hatinh-2018", report, VIETNAM);

        assertThat(deadline.lastDay()).isEqualTo(lastDay);
        assertThat(deadline.lastWorkingDay()).isEqualTo(lastWorkingDay);
        assertThat(DaysOff.of(deadline.explanation())).containsExactlyElementsOf(DaysOff.listed(skipped));
        assertThat(FixedDate.before(named)
                        .adjusted(VIETNAM, RollConvention.FOLLOWING)
                        .day())
                .isEqualTo(rolled);
        assertThat(HA_TINH.due(report, VIETNAM, RollConvention.FOLLOWING).lastDay())
                .as("before the day that the named one moves to")
                .isEqualTo(rolled.minusDays(1));
    }

    @Test
    void listsTheReportsOf2018InTheOrderOfTheTable() {
        var reports = REGIMES.reports("hatinh-2018", 2018, VIETNAM);

        assertThat(reports)
                .extracting(report -> report.period().code())
                .containsExactly("Q1", "Q2", "H1", "Q3", "Y", "Q4");
        assertThat(reports).allSatisfy(report -> {
            assertThat(report.window()).isEmpty();
            assertThat(report.deadline())
                    .hasValueSatisfying(
                            deadline -> assertThat(deadline.explanation()).isEqualTo(report.explanation()));
        });
    }

    @ParameterizedTest
    @CsvFileSource(resources = "bnv-581-2026.csv", numLinesToSkip = 1)
    void dates2026AsTheLetterDoes(
            String period,
            LocalDate from,
            LocalDate to,
            LocalDate lastDay,
            LocalDate lastWorkingDay,
            @Nullable String skipped) {
        var report = LETTER.reports(2026, VIETNAM).stream()
                .filter(one -> one.period().toString().equals(period))
                .findFirst()
                .orElseThrow();
        var deadline = report.deadline().orElseThrow();

        assertThat(report.window()).hasValue(LocalDateRange.ofClosed(from, to));
        assertThat(deadline.lastDay()).isEqualTo(lastDay);
        assertThat(deadline.lastWorkingDay()).isEqualTo(lastWorkingDay);
        assertThat(deadline.certainty()).isEqualTo(Certainty.REPORTED);
        assertThat(DaysOff.of(deadline.explanation())).containsExactlyElementsOf(DaysOff.listed(skipped));
    }

    @Test
    void theLetterAsksForFourReportsAndForNothingElse() {
        assertThat(LETTER.reports(2026, VIETNAM))
                .extracting(report -> report.period().code())
                .containsExactly("Q1", "H1", "Q3", "Y");
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> LETTER.due(ReportPeriod.parse("2026-Q2"), VIETNAM))
                .withMessage("Regime bnv-581 must have a rule for 2026-Q2,"
                        + " but has rules for [QUARTER 1, HALF_YEAR 1, QUARTER 3, YEAR]");
        assertThat(LETTER.senders())
                .containsExactly(
                        AgencyGroup.of("các bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ"),
                        AgencyGroup.of("UBND tỉnh, thành phố trực thuộc Trung ương"));
        assertThat(LETTER.addressee()).hasValue(Agency.of("Bộ Nội vụ"));
        assertThat(LETTER.effectiveFrom()).as("no source gives the day").isEmpty();
    }

    @Test
    void theLetterLeavesDaysThatNoQuarterCovers() {
        assertThat(LETTER.uncovered(ReportKind.QUARTER, 2026))
                .containsExactly(closed("2026-03-15", "2026-06-14"), closed("2026-09-15", "2026-12-14"));
        assertThat(LETTER.uncovered(ReportKind.HALF_YEAR, 2026)).containsExactly(closed("2026-06-15", "2026-12-14"));
        assertThat(LETTER.uncovered(ReportKind.YEAR, 2026)).isEmpty();
        assertThat(LETTER.periodOf(ReportKind.QUARTER, LocalDate.of(2026, 5, 1)))
                .isEmpty();
        assertThat(LETTER.reportYear(ReportKind.QUARTER, LocalDate.of(2026, 5, 1)))
                .as("in a report year all the same")
                .isEqualTo(2026);
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> HA_TINH.uncovered(ReportKind.QUARTER, 2018))
                .withMessage("Regime hatinh-2018 must state a window of figures for QUARTER, but states none");
    }

    @ParameterizedTest
    @CsvFileSource(resources = "decree-09-2026.csv", numLinesToSkip = 1)
    void theDecreeRunsFiguresFromThe15thToThe14th(String period, LocalDate from, LocalDate to) {
        assertThat(DECREE.window(ReportPeriod.parse(period))).hasValue(LocalDateRange.ofClosed(from, to));
    }

    @Test
    void theDecreeSaysOfNoReportWhenItIsDue() {
        var reports = DECREE.reports(2026, VIETNAM);

        assertThat(reports)
                .hasSize(20)
                .allSatisfy(report -> assertThat(report.deadline()).isEmpty());
        assertThat(reports.get(reports.size() - 1).explanation().in(Language.VI))
                .isEqualTo("""
                        Báo cáo năm: "(tóm tắt) từ ngày 15 tháng 12 năm trước đến ngày 14 tháng 12". (Nghị định 09/2019/NĐ-CP (theo Quyết định 01/2023 của tỉnh Khánh Hòa, Điều 4))
                        - Số liệu tính từ ngày 15/12/2025 đến hết ngày 14/12/2026.
                        - Văn bản không quy định hạn gửi.
                        - Căn cứ của chế độ báo cáo: Theo nguồn thứ cấp.""");
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> DECREE.due(ReportPeriod.parse("2026-Y"), VIETNAM))
                .withMessage("Regime decree-09-2019 must say when 2026-Y is due,"
                        + " but says only \"(tóm tắt) từ ngày 15 tháng 12 năm trước đến ngày 14 tháng 12\"");
    }

    @Test
    void theDecreeHoldsForFiguresThatEndInItsEffect() {
        assertThat(DECREE.reports(2019, VIETNAM))
                .extracting(report -> report.period().code())
                .startsWith("MONTH-03", "Q1", "MONTH-04")
                .doesNotContain("MONTH-01", "MONTH-02");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-12-14, 2025, 2025-MONTH-12, 2025-Q4, 2025-H2, 2025-Y",
        "2025-12-15, 2026, 2026-MONTH-01, 2026-Q1, 2026-H1, 2026-Y",
        "2025-12-20, 2026, 2026-MONTH-01, 2026-Q1, 2026-H1, 2026-Y",
        "2025-12-31, 2026, 2026-MONTH-01, 2026-Q1, 2026-H1, 2026-Y",
        "2026-06-14, 2026, 2026-MONTH-06, 2026-Q2, 2026-H1, 2026-Y",
        "2026-06-15, 2026, 2026-MONTH-07, 2026-Q3, 2026-H2, 2026-Y"
    })
    void tellsReportYearFromPlanYear(
            LocalDate day, int reportYear, String month, String quarter, String half, String year) {
        for (var kind : List.of(ReportKind.MONTH, ReportKind.QUARTER, ReportKind.HALF_YEAR, ReportKind.YEAR)) {
            assertThat(DECREE.reportYear(kind, day)).isEqualTo(reportYear);
        }
        assertThat(DECREE.periodOf(ReportKind.MONTH, day)).hasValue(ReportPeriod.parse(month));
        assertThat(DECREE.periodOf(ReportKind.QUARTER, day)).hasValue(ReportPeriod.parse(quarter));
        assertThat(DECREE.periodOf(ReportKind.HALF_YEAR, day)).hasValue(ReportPeriod.parse(half));
        assertThat(DECREE.periodOf(ReportKind.YEAR, day)).hasValue(ReportPeriod.parse(year));
    }

    @Test
    void theNineMonthsEndInSeptember() {
        assertThat(DECREE.periodOf(ReportKind.NINE_MONTHS, LocalDate.of(2026, 9, 14)))
                .hasValue(ReportPeriod.parse("2026-M9"));
        assertThat(DECREE.periodOf(ReportKind.NINE_MONTHS, LocalDate.of(2026, 9, 15)))
                .isEmpty();
        assertThat(DECREE.uncovered(ReportKind.NINE_MONTHS, 2026)).containsExactly(closed("2026-09-15", "2026-12-14"));
    }

    @Test
    void explainsAReportWithItsFigures() {
        assertThat(LETTER.due(ReportPeriod.parse("2026-H1"), VIETNAM)
                        .explanation()
                        .in(Language.VI))
                .isEqualTo("""
                        Báo cáo 6 tháng đầu năm: "chậm nhất là ngày 20 của tháng cuối kỳ báo cáo". (Công văn 581/BNV-CCHC của Bộ Nội vụ (theo sonoivu.namdinh.gov.vn))
                        - Số liệu tính từ ngày 15/12/2025 đến hết ngày 14/6/2026.
                        - Chậm nhất ngày 20/6/2026: hạn cuối là ngày 20/6/2026.
                        - Ngày 20/6/2026 không phải ngày làm việc; ngày làm việc cuối cùng trong hạn là ngày 19/6/2026.
                          - Nghỉ hằng tuần: 20/6/2026.
                        - Căn cứ của chế độ báo cáo: Theo nguồn thứ cấp.""");
    }

    @Test
    void refusesACodeThatItDoesNotKnow() {
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> REGIMES.regime("hatinh-2019"))
                .withMessage("Regime must be one of hatinh-2018, decree-09-2019, bnv-581, but was hatinh-2019");
    }

    @Test
    void refusesAYearOrADayOutsideTheEffectAndNamesTheOthers() {
        var others = "; others are decree-09-2019 from 2019-03-12 on, bnv-581 from an unknown day on";
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> REGIMES.reports("hatinh-2018", 2026, VIETNAM))
                .withMessage(
                        "Regime hatinh-2018 is in effect from 2018-01-01 to 2018-12-31, which is not in 2026" + others);
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> REGIMES.due("hatinh-2018", ReportPeriod.parse("2019-Q1"), VIETNAM))
                .withMessage("Regime hatinh-2018 is in effect from 2018-01-01 to 2018-12-31,"
                        + " but 2019-Q1 would be due on 2019-03-09" + others);
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> REGIMES.reports("decree-09-2019", 2018, VIETNAM))
                .withMessageStartingWith(
                        "Regime decree-09-2019 is in effect from 2019-03-12 on, which is not in 2018; others are hatinh-2018"
                                + " from 2018-01-01 to 2018-12-31, bnv-581");
    }

    @Test
    void refusesAYearThatIsNone() {
        for (var year : List.of(0, -1, 10_000, 1_000_000_000)) {
            assertThatExceptionOfType(IllegalArgumentException.class)
                    .isThrownBy(() -> LETTER.reports(year, VIETNAM))
                    .withMessage("Year must be from 1 to 9999, but was %s", year);
        }
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> LETTER.reports(2011, VIETNAM))
                .withMessageStartingWith("Day must be in the calendar Vietnam, which knows 2012-01-01 to 2026-12-31");
    }

    @Test
    void readsBackTheLinesItWrites() {
        assertThat(ReportingRegimes.ofText(REGIMES.toText())).isEqualTo(REGIMES);
        assertThat(REGIMES.toText())
                .contains(
                        "rule | QUARTER 3 | -1/15..0/14 | ON_OR_BEFORE 20 | chậm nhất là ngày 20 của tháng cuối kỳ báo cáo |\n");
    }

    @Test
    void takesAProvincesOwnRegimes() {
        var own = ReportingRegimes.ofText("""
                \uFEFF# ours
                regime | ours | Chế độ báo cáo của tỉnh | 2024-01-01 | | DECIDED | Quyết định của tỉnh
                sender | OPEN_GROUP | các cơ quan liên quan
                sender | UNRESOLVED_AGENCY | Sở N
                rule | TERM:4x3 | 0/1..0/LAST | ON_OR_BEFORE 25 | ngày 25 tháng cuối | 7
                """);
        var deadline = own.due("ours", ReportPeriod.parse("2024-TERM:4x3-1"), VIETNAM);

        assertThat(deadline.lastDay()).isEqualTo(LocalDate.of(2024, 4, 25));
        assertThat(deadline.certainty()).isEqualTo(Certainty.DECIDED);
        assertThat(own.regime("ours").window(ReportPeriod.parse("2024-TERM:4x3-1")))
                .isEqualTo(Optional.of(closed("2024-01-01", "2024-04-30")));
        assertThat(ReportingRegimes.ofText(own.toText())).isEqualTo(own);
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> own.reports("ours", 2023, VIETNAM))
                .withMessage("Regime ours is in effect from 2024-01-01 on, which is not in 2023; others are none");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "rule | YEAR | | BEFORE 10 | x |; a line that begins with regime must stand before it",
                "regime | x | y | 2018-02-30 | | STATUTORY | z; Text '2018-02-30' could not be parsed",
                "regime | x | y | | | SURE | z; must be one of [STATUTORY, DECIDED, REPORTED, PROJECTED], but was \"SURE\"",
                "regime | x | y | |; it must have 7 fields, but has 5",
                "regime | | y | | | STATUTORY | z; code must not be empty",
                "regim; it must begin with regime, sender, addressee or rule, but began with regim"
            })
    void refusesALineOfAnotherFormAndSaysWhich(String line, String reason) {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> ReportingRegimes.ofText("# first\n" + line))
                .withMessageStartingWith("Line 2 must be written such as ")
                .withMessageContaining(": " + line + " (" + reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "sender | PERSON | x; kind of actor must be AGENCY, AGENCY_GROUP, OPEN_GROUP or UNRESOLVED_AGENCY",
                "rule | FORTNIGHT | | | x |; Report kind must be written such as QUARTER or TERM:4x3: FORTNIGHT",
                "rule | QUARTER 5 | | | x |; Period of kind QUARTER must be from 1 to 4, but was 5",
                "rule | QUARTER | 15..14 | | x |; Window of figures must be written such as -1/15..0/14 or 0/1..0/LAST",
                "rule | QUARTER | | AFTER 3 | x |; must be one of [BEFORE, ON_OR_BEFORE], but was \"AFTER\"",
                "rule | QUARTER | | BEFORE 32 | x |; Day of a month must be from 1 to 31, but was 32",
                "rule | MONTH 1 | 1/LAST..1/28 | | x |; Window of 2020-MONTH-01 must end on or after its first day",
                "rule | MONTH | 0/20..0/10 | | x |; Window of 2018-MONTH-01 must end on or after its first day"
            })
    void refusesARuleThatCannotBeAndSaysWhy(String line, String reason) {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> ReportingRegimes.ofText("regime | x | y | | | STATUTORY | z\n" + line))
                .withMessageStartingWith("Line 2 must be written such as ")
                .withMessageContaining(" (" + reason);
    }

    @Test
    void refusesRegimesThatCannotBe() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() ->
                        ReportingRegimes.builder().addRegimes(LETTER, LETTER).build())
                .withMessage("Code of a regime must be its own, but two are bnv-581");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> ReportingRegimes.ofText("regime | x | y | 2019-01-01 | 2018-01-01 | STATUTORY | z"))
                .withMessage("Line 1: Regime x must end on or after its first day 2019-01-01, but ends on 2018-01-01");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> ReportingRegimes.builder()
                        .addRegimes(ReportingRegime.builder()
                                .from(LETTER)
                                .name("a|b")
                                .build())
                        .build()
                        .toText())
                .withMessage(
                        "Text of a regime must be one line without | and without spaces around it, but was \"a|b\"");
    }

    @Test
    void refusesWindowsOfOneKindThatShareADay() {
        var regime = "regime | x | y | | | STATUTORY | z\n";
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> ReportingRegimes.ofText(regime + "rule | MONTH | -1/15..0/15 | | x |"))
                .withMessage(
                        "Line 1: Regime x must have windows of one kind that do not overlap,"
                                + " but 2018-MONTH-01 is 2017-12-15 to 2018-01-15 and 2018-MONTH-02 is 2018-01-15 to 2018-02-15");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .as("of neighbouring years")
                .isThrownBy(() -> ReportingRegimes.ofText(regime + "rule | YEAR | -1/15..0/15 | | x |"))
                .withMessageContaining("but 2018-Y is 2017-12-15 to 2018-12-15 and 2019-Y is 2018-12-15 to 2019-12-15");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .as("by two rules")
                .isThrownBy(() -> ReportingRegimes.ofText(regime + """
                        rule | QUARTER 1 | -1/15..0/14 | | x |
                        rule | QUARTER 2 | 0/1..0/LAST | | x |
                        rule | QUARTER 3 | -2/28..0/14 | | x |
                        """))
                .withMessageContaining(
                        "but 2018-Q2 is 2018-04-01 to 2018-06-30 and 2018-Q3 is 2018-05-28 to 2018-09-14");
    }

    private static LocalDateRange closed(String first, String last) {
        return LocalDateRange.ofClosed(LocalDate.parse(first), LocalDate.parse(last));
    }

    @Test
    void refusesWhatItWouldOtherwiseLose() {
        var head = "regime | r | R | 2026-01-01 | | DECIDED | s\n";

        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> ReportingRegimes.ofText(head + "rule | QUARTER 1 2 | | | a |"))
                .withMessageContaining("kind of report must be written such as QUARTER or QUARTER 1");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> ReportingRegimes.ofText(head + "rule | QUARTER x | | | a |"))
                .withMessageContaining("number of a report must be a whole number, but was \"x\"");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> ReportingRegimes.ofText(head + "addressee | AGENCY | A\naddressee | AGENCY | B\n"))
                .withMessageContaining("a regime must have one addressee, but has a second");
    }
}
