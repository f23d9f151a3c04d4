package org.parplan.scoring.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parplan.scoring.kpi.KpiAssessmentTest.target;
import static org.parplan.scoring.kpi.KpiAssessmentTest.window;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.parplan.core.calendar.WorkingCalendar;
import org.parplan.core.kpi.Comparison;
import org.parplan.core.kpi.Kpi;
import org.parplan.core.kpi.Measurement;
import org.parplan.core.kpi.MeasurementKind;
import org.parplan.core.kpi.Unit;
import org.parplan.core.progress.EntryKind;
import org.parplan.core.progress.ProgressEntry;
import org.parplan.core.progress.ProgressLedger;
import org.parplan.core.progress.StatusTerms;
import org.parplan.core.progress.Subject;
import org.parplan.core.text.Language;

/** One indicator through a year of estimates, actual figures, corrections and late reports. */
class ThroughTheYearTest {

    private static final WorkingCalendar VIETNAM = WorkingCalendar.vietnam();
    private static final Kpi LEVEL_3 =
            Kpi.of("7.5/level-3", target(Comparison.EQUAL, "400", Unit.COUNT).build(), window("Trong năm"));
    private static final ProgressLedger LEDGER = ledger();

    private static ProgressLedger ledger() {
        var file = ThroughTheYearTest.class.getResourceAsStream("through-the-year-entries.csv");
        try (var lines =
                new BufferedReader(new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8))) {
            return ProgressLedger.of(lines.lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("id,"))
                    .map(line -> entry(line.split(",", -1))));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static ProgressEntry entry(String... cells) {
        var entry = ProgressEntry.builder();
        entry.id(cells[0])
                .subject(Subject.kpi("7.5/level-3"))
                .effectiveOn(LocalDate.parse(cells[2]))
                .reportedOn(LocalDate.parse(cells[3]))
                .kind(cells[4].isEmpty() ? EntryKind.CORRECTION : EntryKind.MEASURED);
        if (!cells[1].isEmpty()) {
            entry.supersedes(cells[1]);
        }
        if (!cells[4].isEmpty()) {
            entry.measurement(Figures.of(LocalDate.parse(cells[2]), cells[4]));
        }
        return entry.build();
    }

    private static KpiAssessment assess(ProgressLedger ledger, String asOf, String cutOff) {
        var terms = StatusTerms.asOf(LocalDate.parse(asOf)).reportedBy(LocalDate.parse(cutOff));
        return KpiAssessment.of(LEVEL_3, ledger, VIETNAM, terms);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "through-the-year.csv", numLinesToSkip = 1)
    void isJudgedByTheFigureThatTheTableSays(
            String asOf,
            String cutOff,
            @Nullable String judgedBy,
            @Nullable Long actual,
            @Nullable Long estimate,
            KpiStatus status) {
        var assessment = assess(LEDGER, asOf, cutOff);

        assertThat(assessment.measurement().map(ThroughTheYearTest::written).orElse(null))
                .isEqualTo(judgedBy);
        assertThat(assessment.actual().map(Measurement::part).orElse(null)).isEqualTo(actual);
        assertThat(assessment
                        .measurement()
                        .filter(figure -> figure.kind() == MeasurementKind.ESTIMATED)
                        .map(Measurement::part)
                        .orElse(null))
                .isEqualTo(estimate);
        assertThat(assessment.status()).isEqualTo(status);
    }

    private static String written(Measurement figure) {
        return (figure.kind() == MeasurementKind.ESTIMATED ? "~" : "") + figure.part();
    }

    @Test
    void marksAnEstimateAndTellsTheActualFigureBesideIt() {
        var september = assess(LEDGER, "2018-09-30", "2018-09-30").explanation();

        assertThat(september.in(Language.VI)).isEqualTo("""
                7.5/level-3, đến hết ngày 30/9/2018: Đúng tiến độ.
                - 7.5/level-3: đến 30/9/2018 thực hiện 310, chỉ tiêu 400; đạt 77,5%.
                  - Số liệu ước thực hiện.
                  - Chưa đạt chỉ tiêu.
                  - Số thực hiện gần nhất: 175 (đến 30/6/2018).
                - Đã qua 185/250 ngày làm việc (74%); ngày nghỉ: Theo nguồn thứ cấp.
                - Đạt 77,5% so với 74% thời gian đã qua; đúng tiến độ khi đạt từ 100% mức này.""");
    }

    @Test
    void entriesOfOneIdThatDifferCountForNothing() {
        var clash = LEDGER.with(entry("e8", "", "2018-12-28", "2019-01-02", "401"));
        assertThat(assess(clash, "2018-12-31", "2019-01-02")).isEqualTo(assess(LEDGER, "2018-12-31", "2019-01-01"));
    }

    @Test
    void whatIsEffectiveAfterTheDayOrReportedAfterTheCutOffChangesNothing() {
        for (var day = LocalDate.of(2018, 1, 1); day.getYear() < 2019; day = day.plusDays(9)) {
            var before = assess(LEDGER, day.toString(), day.toString());
            var later = day.plusDays(1).toString();
            for (var entry : new ProgressEntry[] {
                entry("x", "", later, day.toString(), "999"),
                entry("x", "", day.toString(), later, "999"),
                entry("x", "e1", day.toString(), later, ""),
                entry("x", "e1", later, day.toString(), "~3"),
            }) {
                assertThat(assess(LEDGER.with(entry), day.toString(), day.toString()))
                        .isEqualTo(before);
            }
        }
    }
}
