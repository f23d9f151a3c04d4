package org.parplan.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.parplan.core.budget.Vnd;
import org.parplan.core.kpi.Basis;
import org.parplan.core.kpi.Comparison;
import org.parplan.core.kpi.InspectionKind;
import org.parplan.core.kpi.IsoWork;
import org.parplan.core.kpi.Kpi;
import org.parplan.core.kpi.Kpis;
import org.parplan.core.kpi.OnlineLevel;
import org.parplan.core.kpi.Target;
import org.parplan.core.kpi.Unit;
import org.parplan.core.plan.Plan;

/** The builders of the usual indicators, on the real targets of the Hà Tĩnh plan 2018. */
class HatinhKpisTest {

    private static final Plan PLAN = BundledPlan.HATINH_2018.plan();
    private static final Map<String, Kpi> BUILT = built();

    private static Map<String, Kpi> built() {
        var built = new LinkedHashMap<String, Kpi>();
        for (var kpi : new Kpi[] {
            Kpis.onlineServices("7.5/level-3", OnlineLevel.LEVEL_3, 400, Basis.INCREASE_OR_LEVEL),
            Kpis.onlineServices("7.5/level-4", OnlineLevel.LEVEL_4, 50, Basis.INCREASE_OR_LEVEL),
            Kpis.iso("7.9", IsoWork.CONVERT, PLAN.kpi("7.9").members()),
            Kpis.iso("7.10", IsoWork.BUILD, PLAN.kpi("7.10").members()),
            Kpis.iso("7.11", IsoWork.BUILD, PLAN.kpi("7.11").members()),
            Kpis.iso("7.12", IsoWork.PILOT, PLAN.kpi("7.12").members()),
            Kpis.iso("7.13", IsoWork.MAINTAIN, PLAN.kpi("7.13").members()),
            Kpis.iso("7.14", IsoWork.INSPECT, 100),
            Kpis.autonomy("I.2.g/2"),
            Kpis.saving("I.2.g/3", Comparison.MORE_THAN, Vnd.ofDong(268_000_000_000L)),
            Kpis.saving("I.2.g/4", Comparison.ABOUT, Vnd.ofDong(38_000_000_000L)),
            Kpis.rotation("I.2.e/1/rotated", BigDecimal.valueOf(90)),
            Kpis.recruitment("I.2.e/1/new-recruits", BigDecimal.valueOf(50)),
            Kpis.rankBetterThan("I.1/1", 2017),
        }) {
            built.put(kpi.code(), kpi);
        }
        return built;
    }

    /** Everything but key, subject, wording and window, which are the plan's own. */
    @ParameterizedTest
    @CsvFileSource(resources = "hatinh-kpis.csv", numLinesToSkip = 1)
    void buildTheTargetThatThePlanHas(
            String code,
            Comparison comparison,
            @Nullable BigDecimal value,
            Unit unit,
            Basis basis,
            @Nullable Integer baseYear) {
        var kpi = Objects.requireNonNull(BUILT.get(code), code);
        for (var target : new Target[] {kpi.target(), PLAN.kpi(code).target()}) {
            assertThat(target.comparison()).isEqualTo(comparison);
            assertThat(target.value().orElse(null)).isEqualTo(value);
            assertThat(target.unit()).isEqualTo(unit);
            assertThat(target.basis()).isEqualTo(basis);
            assertThat(target.baseYear().isPresent() ? target.baseYear().getAsInt() : null)
                    .isEqualTo(baseYear);
        }
        assertThat(kpi.members()).isEqualTo(PLAN.kpi(code).members());
    }

    @Test
    void everyBuilderIsShownOnceButTheInspectionsThatThePlanDoesNotCount() {
        var inspections = Kpis.inspections("II.1/7", InspectionKind.PLANNED, 20);
        assertThat(BUILT).hasSize(14).doesNotContainKey(inspections.code());
        assertThat(inspections.target().subject()).isEqualTo("cuộc kiểm tra (Kiểm tra theo kế hoạch)");
    }
}
