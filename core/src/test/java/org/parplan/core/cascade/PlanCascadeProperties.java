package org.parplan.core.cascade;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.parplan.core.Law;
import org.parplan.core.plan.Plan;
import org.parplan.core.plan.Task;
import org.parplan.core.text.Language;

class PlanCascadeProperties {

    private static final LocalDate LIMIT = LocalDate.of(2018, 2, 1);

    private static PlanCascade cascade(List<Plan> units) {
        return PlanCascade.of(Cascades.province(), units, Cascades.REGISTRY).issuedBy(LIMIT);
    }

    @Law
    void theOrderOfTheUnitsMeansNothing(@ForAll("units") List<Plan> units, @ForAll Random random) {
        var shuffled = new ArrayList<>(units);
        Collections.shuffle(shuffled, random);
        shuffled.addAll(units);
        var one = cascade(units);
        var other = cascade(shuffled);
        assertThat(other).isEqualTo(one);
        assertThat(other.findings()).isEqualTo(one.findings());
        assertThat(other.suggestions()).isEqualTo(one.suggestions());
    }

    /** The suggestions of a cascade are computed beside the findings; only a confirmed one is a link. */
    @Law
    void aSuggestionChangesNothingUntilItIsConfirmedAndThenTakesItsDebtAway(@ForAll("units") List<Plan> units) {
        var cascade = cascade(units);
        var suggestions = cascade.suggestions();
        assertThat(cascade.confirmed()).isEqualTo(cascade);
        for (var suggestion : suggestions) {
            assertThat(cascade.links()).doesNotContain(suggestion.link());
            var confirmed = cascade.confirmed(suggestion);
            assertThat(confirmed.links())
                    .contains(suggestion.link())
                    .hasSize(cascade.links().size() + 1);
            assertThat(cascade.missing()).containsAll(confirmed.missing());
        }
    }

    @Law
    void oneMoreTaskWithALinkNeverMakesMoreMissing(
            @ForAll("units") List<Plan> units, @ForAll @IntRange(min = 1, max = 9) int parent) {
        var before = cascade(units).missing();
        for (var i = 0; i < units.size(); i++) {
            var more = new ArrayList<>(units);
            more.set(
                    i,
                    Plan.builder()
                            .from(units.get(i))
                            .addTasks(Cascades.unitTask("more", 99, "Quý I", Integer.toString(parent)))
                            .build());
            assertThat(before).containsAll(cascade(more).missing());
        }
    }

    /** Of cascades that have no unit in common: what is found of a unit rests on that unit alone. */
    @Law
    void whatIsFoundOfAUnionIsTheUnionOfWhatIsFound(@ForAll("units") List<Plan> units) {
        var parts = units.stream().collect(Collectors.groupingBy(Plan::issuer)).values().stream()
                .map(PlanCascadeProperties::cascade)
                .toList();
        var whole = cascade(units);
        assertThat(whole.missing()).hasSameElementsAs(union(parts, PlanCascade::missing));
        assertThat(whole.later()).hasSameElementsAs(union(parts, PlanCascade::later));
        assertThat(whole.lateIssued()).hasSameElementsAs(union(parts, PlanCascade::lateIssued));
        assertThat(whole.links()).hasSameElementsAs(union(parts, PlanCascade::links));
        assertThat(whole.suggestions()).hasSameElementsAs(union(parts, PlanCascade::suggestions));
    }

    private static <T> List<T> union(List<PlanCascade> parts, Function<PlanCascade, List<T>> answer) {
        return parts.stream().flatMap(part -> answer.apply(part).stream()).toList();
    }

    @Law
    void theTargetsAddUpToWhatAPlainLoopFinds(@ForAll("units") List<Plan> units) {
        var sum = BigDecimal.ZERO;
        for (var unit : units) {
            for (var task : unit.tasks()) {
                if (task.parentTask().filter("3"::equals).isPresent()) {
                    sum = sum.add(sum(task));
                }
            }
        }
        var gaps = cascade(units).targets();
        if (sum.intValue() != 40) {
            assertThat(gaps)
                    .singleElement()
                    .satisfies(gap -> assertThat(gap.task()).isEqualTo("3"));
            assertThat(gaps.get(0).sum().orElseThrow()).isEqualByComparingTo(sum);
            assertThat(gaps.get(0).difference().orElseThrow())
                    .isEqualByComparingTo(sum.subtract(BigDecimal.valueOf(40)));
        } else {
            assertThat(gaps).isEmpty();
        }
    }

    private static BigDecimal sum(Task task) {
        return task.targets().stream()
                .map(target -> target.value().orElseThrow())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Law
    void everyFindingAndProblemCanBeTold(@ForAll("cascades") PlanCascade cascade) {
        for (var language : Language.values()) {
            assertThat(cascade.missing())
                    .allSatisfy(
                            one -> assertThat(one.explanation().in(language)).contains(one.unit(), one.task()));
            assertThat(cascade.later())
                    .allSatisfy(
                            one -> assertThat(one.explanation().in(language)).contains(one.unit(), one.task()));
            assertThat(cascade.targets())
                    .allSatisfy(
                            one -> assertThat(one.explanation().in(language)).contains(one.task()));
            assertThat(cascade.lateIssued())
                    .allSatisfy(
                            one -> assertThat(one.explanation().in(language)).contains(one.unit()));
            assertThat(cascade.suggestions())
                    .allSatisfy(
                            one -> assertThat(one.explanation().in(language)).isNotBlank());
            assertThat(cascade.problems())
                    .allSatisfy(one -> assertThat(one.in(language)).isNotBlank().doesNotContain("={"));
        }
    }

    @Provide
    Arbitrary<List<Plan>> units() {
        return Cascades.units();
    }

    @Provide
    Arbitrary<PlanCascade> cascades() {
        return Cascades.cascades();
    }
}
