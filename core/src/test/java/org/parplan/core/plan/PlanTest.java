package org.parplan.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.math.BigDecimal;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parplan.core.kpi.Comparison;
import org.parplan.core.kpi.Kpi;
import org.parplan.core.kpi.Target;
import org.parplan.core.kpi.Unit;
import org.parplan.core.window.TaskWindow;

/** How a plan is asked for what stands in it, and what it says where nothing does. */
class PlanTest {

    private static final Plan PLAN = Plan.builder()
            .from(PlanContext.orderlyPlan())
            .addSections(Section.builder()
                    .number(OutlineNumber.parse("III"))
                    .addProvisions(
                            PlanContext.provision(),
                            Provision.builder()
                                    .from(PlanContext.provision())
                                    .addTargets(target("rate"))
                                    .build(),
                            Provision.builder()
                                    .from(PlanContext.provision())
                                    .addTargets(target("one"), target("two"))
                                    .build())
                    .build())
            .addTasks(
                    Task.builder()
                            .from(PlanContext.orderlyPlan().task("1.1"))
                            .id("p/2.1")
                            .number("2.1")
                            .addTargets(target("level-3"), target("level-4"))
                            .build(),
                    Task.builder()
                            .from(PlanContext.orderlyPlan().task("1.1"))
                            .id("p/2.2")
                            .number("2.2")
                            .addTargets(target("iso"))
                            .build())
            .build();

    private static Target target(String key) {
        return Target.builder()
                .key(key)
                .subject("dịch vụ")
                .comparison(Comparison.EQUAL)
                .value(BigDecimal.TEN)
                .unit(Unit.COUNT)
                .build();
    }

    @Test
    void findsATaskByItsNumberOrItsId() {
        assertThat(PLAN.task("1.2").id()).isEqualTo("p/1.2");
        assertThat(PLAN.task("p/2.1").number()).isEqualTo("2.1");
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> PLAN.task("3.1"))
                .withMessage("Plan p has no task 3.1");
    }

    @Test
    void findsSectionsAndProvisionsByTheirAddress() {
        assertThat(PLAN.allSections().map(section -> section.number().text())).containsExactly("II", "II.1", "III");
        assertThat(PLAN.section("II.1").provisions()).hasSize(2);
        assertThat(PLAN.provision("II.1/2").tasks()).containsExactly("p/1.2");
        assertThat(PLAN.provision("III/3").targets()).hasSize(2);
        assertThat(PLAN.field("1")).isPresent();
        assertThat(PLAN.field("2")).isEmpty();
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> PLAN.section("IV"))
                .withMessage("Plan p has no section IV");
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> PLAN.provision("II.1/3"))
                .withMessage("Section II.1 has 2 provisions, but II.1/3 was asked for");
    }

    @ParameterizedTest
    @ValueSource(strings = {"II.1", "II.1/0", "II.1/", "II.1/x", "/"})
    void refusesAnAddressOfAnotherForm(String address) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PLAN.provision(address))
                .withMessage("Address must be written such as II.7.d/2: " + address);
    }

    @Test
    void eachTargetIsAnIndicatorWithTheTimeItHas() {
        assertThat(PLAN.kpis())
                .extracting(Kpi::code)
                .containsExactly("III/2", "III/3/one", "III/3/two", "2.1/level-3", "2.1/level-4", "2.2");
        assertThat(PLAN.kpi("III/2").window()).contains(TaskWindow.ofYear(2018));
        assertThat(PLAN.kpi("2.2").window()).isEqualTo(PLAN.task("2.2").window().value());
    }

    @ParameterizedTest
    @CsvSource({"2.1/level-4, level-4", "2.2, iso", "2.2/iso, iso", "III/2/rate, rate", "III/3/one, one"})
    void findsAnIndicatorWithOrWithoutTheKeyOfALoneTarget(String code, String key) {
        assertThat(PLAN.kpi(code).target().key()).isEqualTo(key);
    }

    @Test
    void saysThatThereIsNoIndicatorOrThatThereAreSeveral() {
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> PLAN.kpi("1.1"))
                .withMessage("Plan p has no target 1.1");
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> PLAN.kpi("2.1"))
                .withMessage("Plan p has several targets 2.1: [2.1/level-3, 2.1/level-4]");
    }

    @ParameterizedTest
    @CsvSource({"1, 1, true", "9999, 1, true", "0, 1, false", "10000, 1, false", "2018, 0, false"})
    void aPlanIsOfAYearAndItsFundingOfAUnit(int year, long unit, boolean isFine) {
        var built = Plan.builder().from(PlanContext.orderlyPlan()).year(year).fundingUnit(unit);
        if (isFine) {
            assertThatNoException().isThrownBy(built::build);
        } else {
            assertThatIllegalArgumentException().isThrownBy(built::build);
        }
    }
}
