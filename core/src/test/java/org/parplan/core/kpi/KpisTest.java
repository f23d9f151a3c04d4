package org.parplan.core.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parplan.core.budget.Vnd;
import org.parplan.core.text.Language;
import org.parplan.core.window.TaskWindow;

class KpisTest {

    private static final LocalDate JUNE = LocalDate.of(2018, 6, 30);
    private static final List<Member> UNITS = List.of(Member.of("a", "Sở A"), Member.of("b", "Sở B"));

    @Test
    void countsOnlineServicesOfOneLevel() {
        var level3 = Kpis.onlineServices("7.5/level-3", OnlineLevel.LEVEL_3, 400, Basis.INCREASE_OR_LEVEL)
                .during(TaskWindow.ofYear(2018));
        assertThat(level3.target().key()).isEqualTo("level-3");
        assertThat(level3.target().subject()).isEqualTo("Dịch vụ công trực tuyến mức độ 3");
        assertThat(level3.reached(Measurement.of(JUNE, 180))).contains(Share.of(180, 400));
        assertThat(level3.window()).contains(TaskWindow.ofYear(2018));
        assertThat(Kpis.onlineServices("x", OnlineLevel.FULL, 1, Basis.LEVEL)
                        .target()
                        .subject())
                .isEqualTo("Dịch vụ công trực tuyến toàn trình");
    }

    @Test
    void tellsWhichAgencyAnIsoSystemIsMissingAt() {
        var pilot = Kpis.iso("7.12", IsoWork.PILOT, UNITS);
        assertThat(pilot.missing(Measurement.ofMembers(JUNE, UNITS.subList(0, 1))))
                .contains(UNITS.subList(1, 2));
        assertThat(pilot.isMet(Measurement.ofMembers(JUNE, UNITS))).contains(true);
        assertThat(pilot.target().key()).isEqualTo("iso-pilot");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> Kpis.iso("7.12", IsoWork.PILOT, List.of()))
                .withMessage("KPI 7.12 must be counted over at least one member, but got none");
    }

    @Test
    void judgesInspectionsHeldAndOnlyShowsTheirFindings() {
        var result = new InspectionResult(InspectionKind.UNANNOUNCED, JUNE, 12, 5);
        var held = Kpis.inspections("x", InspectionKind.UNANNOUNCED, 20);
        var findings = Kpis.findings("y", InspectionKind.UNANNOUNCED);

        assertThat(held.reached(result.held())).contains(Share.of(12, 20));
        assertThat(findings.target().isVague()).isTrue();
        assertThat(findings.isMet(result.withFindings())).isEmpty();
        assertThat(result.withFindings()).isEqualTo(Measurement.of(JUNE, 5, 12));
        assertThat(new InspectionResult(InspectionKind.PLANNED, JUNE, 0, 0).withFindings())
                .isEqualTo(Measurement.of(JUNE, 0));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new InspectionResult(InspectionKind.PLANNED, JUNE, 4, 5))
                .withMessage("Inspections with findings must be between 0 and the 4 held, but were 5");
    }

    @Test
    void takesSavingsInWholeDong() {
        var saving = Kpis.saving("I.2.g/3", Comparison.MORE_THAN, Vnd.ofDong(268_000_000_000L));
        assertThat(saving.isMet(Measurement.of(JUNE, 268_000_000_000L))).contains(false);
        assertThat(saving.isMet(Measurement.of(JUNE, 268_000_000_001L))).contains(true);
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> Kpis.saving("x", Comparison.BETTER, Vnd.ofDong(1)))
                .withMessage("Saving x must be compared with an amount, but was to be BETTER");
    }

    @Test
    void grantsAutonomyToAll() {
        assertThat(Kpis.autonomy("x").isMet(Measurement.of(JUNE, 99, 100))).contains(false);
        assertThat(Kpis.autonomy("x", UNITS).missing(UNITS)).isEmpty();
    }

    @Test
    void limitsRecruitmentAndAsksForRotation() {
        var recruitment = Kpis.recruitment("x", BigDecimal.valueOf(50));
        assertThat(recruitment.target().isLimit()).isTrue();
        assertThat(recruitment
                        .compliance(Measurement.of(JUNE, 3, 7))
                        .orElseThrow()
                        .allowed())
                .isEqualTo(3);
        var rotation = Kpis.rotation("x", BigDecimal.valueOf(90));
        assertThat(rotation.isMet(Measurement.of(JUNE, 90, 100))).contains(false);
        assertThat(rotation.isMet(Measurement.of(JUNE, 91, 100))).contains(true);
    }

    @Test
    void aBetterRankIsASmallerNumber() {
        var rank = Kpis.rankBetterThan("I.1/1", 2017, 12);
        assertThat(rank.isMet(Measurement.of(JUNE, 11))).contains(true);
        assertThat(rank.isMet(Measurement.of(JUNE, 12))).contains(false);
        assertThat(Kpis.rankBetterThan("I.1/1", 2017).isMet(Measurement.of(JUNE, 1)))
                .isEmpty();
        assertThat(rank.explanation(Measurement.of(JUNE, 11)).in(Language.VI)).startsWith("I.1/1: ");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> Kpis.rankBetterThan("x", 2017, 0))
                .withMessage("Rank of 2017 must be from 1, but was 0");
    }
}
