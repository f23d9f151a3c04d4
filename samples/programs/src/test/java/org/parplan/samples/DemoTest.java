package org.parplan.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parplan.core.calendar.WorkingCalendar;
import org.parplan.core.json.ParplanJson;
import org.parplan.core.plan.Plan;
import org.parplan.core.progress.LedgerDocument;
import org.parplan.core.progress.StatusTerms;
import org.parplan.core.text.Labels;
import org.parplan.reporting.report.PlanReport;
import org.parplan.reporting.report.StatusRows;

/** The bundled plans in the demo, with what was reported of them. */
class DemoTest {

    private static final Labels LABELS = new OutputOptions().labels();
    private static final List<String> FILES =
            List.of("plan.json", "ledger.json", "report.html", "report.md", "deadlines.csv", "deadlines.ics");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void theLateListOfTheReferencePlanIsAsWorkedOutByHand() {
        var expected = new LinkedHashMap<LocalDate, List<List<String>>>();
        for (var cells : Resources.rows("hatinh-2018-late.csv")) {
            expected.computeIfAbsent(LocalDate.parse(cells.get(0)), day -> new ArrayList<>())
                    .add(cells.subList(1, cells.size()));
        }
        assertThat(expected).hasSize(2);
        expected.forEach((asOf, rows) -> assertThat(status(asOf).late())
                .extracting(row -> List.of(
                        row.task().number(),
                        row.status().bucket().name(),
                        String.join("; ", row.missing()),
                        row.status().originalDue().orElseThrow().toString(),
                        row.status().currentDue().orElseThrow().toString(),
                        Long.toString(row.status().deciding().daysLate()),
                        Integer.toString(row.status().deciding().workingDaysLate())))
                .isEqualTo(rows));
    }

    @Test
    void whatIsWrittenIsTheLedgerAndAReportWithTheSentenceOfficialsPublish() throws IOException {
        var demo = new Demo(BundledPlan.HATINH_2018, LocalDate.of(2018, 9, 30), LABELS);
        assertThat(demo.write(folder))
                .extracting(file -> folder.relativize(file).toString())
                .containsExactlyElementsOf(FILES);
        assertThat(ParplanJson.read(folder.resolve("ledger.json"), LedgerDocument.class)
                        .ledger())
                .isEqualTo(BundledPlan.HATINH_2018.ledger());
        var sentence = "Đến hết ngày 30/9/2018, toàn tỉnh đã hoàn thành 12/36 nhiệm vụ (đạt 33,33%), trong đó: đúng"
                + " hạn 11 nhiệm vụ, quá hạn 01 nhiệm vụ; còn 24 nhiệm vụ chưa hoàn thành, trong đó: trong hạn"
                + " 22 nhiệm vụ, quá hạn 02 nhiệm vụ.";
        assertThat(Files.readString(folder.resolve("report.html"))).contains(sentence, "UBND huyện Kỳ Anh");
        assertThat(Files.readString(folder.resolve("report.md"))).contains(sentence, "UBND huyện Kỳ Anh");
    }

    @Test
    void everyPlanAfterTheFirstHasItsFilesInAFolderOfItsOwn() throws IOException {
        var run = CommandLineContext.parplan("demo", "--out", folder.toString());
        assertThat(run.err()).isEmpty();
        Stream.of(BundledPlan.values()).skip(1).forEach(plan -> {
            var own = folder.resolve(plan.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            assertThat(FILES).allSatisfy(name -> assertThat(own.resolve(name)).isNotEmptyFile());
            assertThat(run.out()).contains(plan.plan().title());
        });
    }

    @Test
    void aReportWithALedgerRoundTripsAsJson() {
        var report = report(LocalDate.of(2018, 9, 30));
        assertThat(ParplanJson.read(ParplanJson.write(report), PlanReport.class))
                .isEqualTo(report);
    }

    private static StatusRows status(LocalDate asOf) {
        return report(asOf).status().orElseThrow();
    }

    private static PlanReport report(LocalDate asOf) {
        Plan plan = BundledPlan.HATINH_2018.plan();
        return PlanReport.of(
                plan,
                BundledPlan.HATINH_2018.ledger(),
                WorkingCalendar.vietnam(),
                StatusTerms.asOf(asOf).using(BundledRegistry.HATINH.registry()));
    }
}
