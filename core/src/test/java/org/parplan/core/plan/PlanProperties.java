package org.parplan.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import org.parplan.core.Law;
import org.parplan.core.budget.Agreement;
import org.parplan.core.budget.BudgetTally;
import org.parplan.core.budget.Funding;
import org.parplan.core.json.ParplanJson;
import org.parplan.core.text.Language;
import org.parplan.core.text.Problem;

/** What is true of every plan, however much is wrong in it. */
class PlanProperties {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Law
    void sumsByFieldAndBySetsOfLeadsAreWhatIsCounted(@ForAll("plans") Plan plan) {
        var budget = plan.budget();

        assertThat(sum(budget.byField().values())).isEqualTo(budget.tally());
        assertThat(sum(budget.byLeads().values())).isEqualTo(budget.tally());
        assertThat(budget.tally().counted()).isEqualTo(budget.counted());
    }

    private static BudgetTally sum(Collection<BudgetTally> tallies) {
        return tallies.stream().reduce(BudgetTally.ZERO, BudgetTally::plus);
    }

    @Law
    void aTaskWithoutAnAmountChangesNoSumAndMakesNoTotalMatch(
            @ForAll("plans") Plan plan, @ForAll("silentCells") String cell) {
        var more = Plan.builder()
                .from(plan)
                .addTasks(Task.builder()
                        .from(PlanContext.task("9.9", "0"))
                        .funding(Funding.read(cell, plan.fundingUnit()))
                        .build())
                .build()
                .budget();

        assertThat(more.counted()).isEqualTo(plan.budget().counted());
        assertThat(more.uncounted()).hasSize(plan.budget().uncounted().size() + 1);
        for (var rule : more.statedRules()) {
            var before = plan.budget().reconcile(rule).answer();
            assertThat(more.reconcile(rule).answer()).isIn(before, Agreement.INCOMPLETE);
        }
    }

    @Law
    void isJudgedAlikeWhateverWasAskedBefore(@ForAll("plans") Plan plan) {
        var untouched = Plan.builder().from(plan).build();
        plan.kpis();
        plan.budget().tally().explanation();

        assertThat(plan.problems()).isEqualTo(untouched.problems()).isEqualTo(plan.problems());
    }

    @Law
    void theOrderOfTheTasksMovesProblemsButMakesNone(@ForAll("plans") Plan plan, @ForAll long seed) {
        var tasks = new ArrayList<>(plan.tasks());
        Collections.shuffle(tasks, new Random(seed));
        var shuffled = Plan.builder().from(plan).tasks(tasks).build();

        assertThat(shuffled.problems().stream().map(PlanProperties::matter))
                .containsExactlyInAnyOrderElementsOf(
                        plan.problems().stream().map(PlanProperties::matter).toList());
    }

    private static Map.Entry<String, Map<String, String>> matter(Problem problem) {
        return Map.entry(problem.code().name(), problem.arguments());
    }

    @Law
    void everyProblemLeadsToAPlaceOfThePlan(@ForAll("plans") Plan plan) throws JsonProcessingException {
        var json = JSON.readTree(ParplanJson.write(plan));

        assertThat(plan.problems())
                .allSatisfy(problem -> assertThat(json.at(problem.path()).isMissingNode())
                        .as(problem.toString())
                        .isFalse());
    }

    @Law
    void everyProblemCanBeToldInEveryLanguage(@ForAll("plans") Plan plan) {
        for (var language : Language.values()) {
            assertThat(plan.problems())
                    .allSatisfy(problem ->
                            assertThat(problem.in(language)).isNotBlank().doesNotContain("{"));
        }
    }

    @Law
    void everyIndicatorIsFoundByItsCode(@ForAll("plans") Plan plan) {
        assertThat(plan.kpis())
                .allSatisfy(kpi -> assertThat(plan.kpi(kpi.code())).isEqualTo(kpi));
    }

    @Provide
    Arbitrary<Plan> plans() {
        return PlanArbitraries.plans();
    }

    @Provide
    Arbitrary<String> silentCells() {
        return PlanArbitraries.silentCells();
    }
}
