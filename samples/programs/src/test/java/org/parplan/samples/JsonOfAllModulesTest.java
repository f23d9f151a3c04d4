package org.parplan.samples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parplan.core.calendar.WorkingCalendar;
import org.parplan.core.json.ParplanJson;
import org.parplan.core.kpi.Measurement;
import org.parplan.core.kpi.Share;
import org.parplan.core.plan.Plan;
import org.parplan.core.progress.EntryKind;
import org.parplan.core.progress.ProgressEntry;
import org.parplan.core.progress.ProgressLedger;
import org.parplan.core.progress.StatusTerms;
import org.parplan.core.progress.Subject;
import org.parplan.reporting.report.PlanReport;
import org.parplan.scoring.kpi.Contribution;
import org.parplan.scoring.kpi.KpiAssessment;
import org.parplan.scoring.kpi.KpiOutlook;
import org.parplan.scoring.kpi.KpiPath;
import org.parplan.scoring.kpi.KpiProjection;
import org.parplan.scoring.kpi.PathStep;
import org.parplan.scoring.kpi.RollUp;
import org.parplan.scoring.kpi.RollUpRule;
import org.parplan.scoring.kpi.StatusThresholds;

/** The one JSON mapping on the real plan and on the values of the modules above core. */
class JsonOfAllModulesTest {

    private static final LocalDate JUNE = LocalDate.of(2018, 6, 30);
    private static final WorkingCalendar VIETNAM = WorkingCalendar.vietnam();
    private static final Plan PLAN = BundledPlan.HATINH_2018.plan();

    @Test
    void theSchemaHoldsTheBundledPlan() throws IOException {
        assertThat(faults(BundledPlan.HATINH_2018.json())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'\"year\": 2018', '\"year\": \"2018\"'",
        "'\"marker\": \"DASH\"', '\"marker\": \"STAR\"'",
        "'\"kind\": \"NOT_STATED\"', '\"kind\": \"GIFT\"'",
        "'\"2018-01-01\"', '\"2018-13-01\"'",
        "'\"issuer\": \"UBND tỉnh Hà Tĩnh\",', ''",
    })
    void theSchemaTellsAPlantedFault(String right, String wrong) throws IOException {
        var json = BundledPlan.HATINH_2018.json();

        assertThat(json).contains(right);
        assertThat(faults(json.replace(right, wrong))).isNotEmpty();
    }

    private static Set<ValidationMessage> faults(String json) throws IOException {
        return JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(
                        ParplanJson.planSchema(),
                        SchemaValidatorsConfig.builder()
                                .formatAssertionsEnabled(true)
                                .build())
                .validate(JsonMapper.builder().build().readTree(json));
    }

    @Test
    void anAssessmentAndItsThresholdsRoundTrip() {
        var assessment = KpiAssessment.of(PLAN.kpi("7.5/level-3"), Measurement.of(JUNE, 180), VIETNAM);
        var recruits = KpiAssessment.of(PLAN.kpi("I.2.e/1/new-recruits"), Measurement.of(JUNE, 3, 7), VIETNAM);

        assertRoundTrip(assessment, KpiAssessment.class);
        assertRoundTrip(recruits, KpiAssessment.class);
        assertRoundTrip(StatusThresholds.STANDARD, StatusThresholds.class);
    }

    @Test
    void pathsProjectionsAndRollUpsRoundTrip() {
        var level3 = PLAN.kpi("7.5/level-3");
        var figure = Measurement.of(JUNE, 180);
        var steps = KpiPath.steps(new PathStep(JUNE, Share.of(45, 100)));
        for (var path : List.of(KpiPath.LINEAR, steps, KpiPath.AT_END, KpiPath.NONE)) {
            assertRoundTrip(path, KpiPath.class);
            assertRoundTrip(
                    KpiAssessment.of(level3, List.of(figure), JUNE, VIETNAM, StatusThresholds.STANDARD, path),
                    KpiAssessment.class);
        }
        assertThat(ParplanJson.write(steps))
                .isEqualToIgnoringWhitespace(
                        "{\"kind\":\"STEPS\",\"steps\":[{\"by\":\"2018-06-30\",\"share\":\"45/100\"}]}");
        assertRoundTrip(KpiProjection.of(level3, figure, VIETNAM), KpiProjection.class);
        assertRoundTrip(
                new RollUp(RollUpRule.RATIO_OF_SUMS, List.of(new Contribution("a", "7", level3, Optional.of(figure)))),
                RollUp.class);
    }

    @Test
    void anOutlookWithFiguresOfSeveralAgenciesRoundTrips() {
        var level3 = PLAN.kpi("7.5/level-3");
        var ledger = ProgressLedger.of(Stream.of(
                measured("a", "so-tttt", Measurement.of(JUNE, 180)),
                measured("b", "so-noi-vu", Measurement.of(JUNE, 31)),
                measured("c", "so-tttt", Measurement.of(JUNE.minusYears(1), 150))));
        assertRoundTrip(KpiOutlook.of(level3, ledger, VIETNAM, StatusTerms.asOf(JUNE)), KpiOutlook.class);
        var one = ProgressLedger.of(
                ledger.entries().stream().filter(entry -> !entry.id().equals("b")));
        assertRoundTrip(KpiOutlook.of(level3, one, VIETNAM, StatusTerms.asOf(JUNE)), KpiOutlook.class);
        assertRoundTrip(StatusThresholds.STANDARD.within(Share.of(1, 10)), StatusThresholds.class);
    }

    private static ProgressEntry measured(String id, String agency, Measurement figure) {
        return ProgressEntry.builder()
                .id(id)
                .agency(agency)
                .subject(Subject.kpi("7.5/level-3"))
                .kind(EntryKind.MEASURED)
                .effectiveOn(JUNE)
                .measurement(figure)
                .build();
    }

    @Test
    void aReportRoundTrips() {
        var report = PlanReport.builder()
                .from(PlanReport.of(PLAN, VIETNAM, JUNE))
                .putMeasurements("7.5/level-3", List.of(Measurement.of(JUNE, 180)))
                .build();

        assertRoundTrip(report, PlanReport.class);
    }

    private static <T> void assertRoundTrip(T value, Class<T> type) {
        assertThat(ParplanJson.read(ParplanJson.write(value), type)).isEqualTo(value);
    }
}
