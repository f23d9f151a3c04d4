package org.parplan.core.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.parplan.core.Law;
import org.parplan.core.text.Language;

class KpiProperties {

    private static final LocalDate JUNE = LocalDate.of(2018, 6, 30);

    private static final List<Member> SET = IntStream.range(0, 8)
            .mapToObj(number -> Member.of("m" + number, "M" + number))
            .toList();

    private static Measurement measurement(long part) {
        return Measurement.of(JUNE, part, 1000);
    }

    @Law
    void moreNeverReachesLessOfAGrowthTarget(
            @ForAll("growths") Kpi kpi,
            @ForAll @LongRange(max = 2000) long part,
            @ForAll @LongRange(max = 500) long more) {
        var before = kpi.reached(measurement(part)).orElseThrow();
        var after = kpi.reached(measurement(part + more)).orElseThrow();
        assertThat(after).isGreaterThanOrEqualTo(before);
        if (kpi.isMet(measurement(part)).orElse(false)) {
            assertThat(kpi.isMet(measurement(part + more))).contains(true);
        }
    }

    @Law
    void aGrowthTargetIsMetExactlyWhereAllOfItIsReached(
            @ForAll("growths") Kpi kpi, @ForAll @LongRange(max = 2000) long part) {
        var reached = kpi.reached(measurement(part)).orElseThrow().compareTo(Share.of(1, 1));
        var needed = kpi.target().comparison() == Comparison.MORE_THAN ? 1 : 0;
        assertThat(kpi.isMet(measurement(part))).contains(Integer.signum(reached) >= needed);
    }

    @Law
    void fewerDaysAreNeverWorseThanMore(
            @ForAll("values") BigDecimal value,
            @ForAll @LongRange(max = 2000) long part,
            @ForAll @LongRange(max = 500) long more) {
        var kpi = Kpi.of(
                "x",
                TargetTest.target(Comparison.EQUAL, value.toPlainString(), Unit.DAYS)
                        .build());
        assertThat(kpi.reached(measurement(part))).isEmpty();
        assertThat(kpi.isMet(measurement(part)))
                .contains(BigDecimal.valueOf(part).compareTo(value) <= 0);
        if (kpi.isMet(measurement(part + more)).orElseThrow()) {
            assertThat(kpi.isMet(measurement(part))).contains(true);
        }
    }

    @Law
    void moreNeverLeavesALimitMoreRoom(
            @ForAll("limits") Kpi kpi,
            @ForAll @LongRange(max = 2000) long part,
            @ForAll @LongRange(max = 500) long more) {
        var before = kpi.compliance(measurement(part)).orElseThrow();
        var after = kpi.compliance(measurement(part + more)).orElseThrow();
        assertThat(after.headroom()).isEqualTo(before.headroom() - more);
        assertThat(before.isWithin()).isEqualTo(kpi.isMet(measurement(part)).orElseThrow());
        assertThat(after.isWithin() && !before.isWithin()).isFalse();
    }

    @Law
    void aLimitAllowsTheGreatestNumberThatKeepsIt(
            @ForAll("values") BigDecimal percent, @ForAll @LongRange(min = 1, max = 5000) long whole) {
        var target = TargetTest.target(Comparison.AT_MOST, percent.toPlainString(), Unit.PERCENT)
                .build();
        var allowed = Kpi.of("x", target)
                .compliance(Measurement.of(JUNE, 0, whole))
                .orElseThrow()
                .allowed();
        var exact = percent.multiply(BigDecimal.valueOf(whole)).movePointLeft(2);
        assertThat(BigDecimal.valueOf(allowed)).isEqualByComparingTo(exact.setScale(0, RoundingMode.FLOOR));
    }

    @Law
    void theMissingAndTheAchievedMakeUpTheSet(@ForAll @IntRange(max = 255) int subset) {
        var achieved = IntStream.range(0, SET.size())
                .filter(number -> ((subset >> number) & 1) == 1)
                .mapToObj(SET::get)
                .toList();
        var kpi = Kpi.of(
                        "x",
                        TargetTest.target(Comparison.EQUAL, "8", Unit.COUNT).build())
                .over(SET);
        var missing = kpi.missing(achieved);
        assertThat(missing).noneMatch(achieved::contains);
        var all = new ArrayList<>(missing);
        all.addAll(achieved);
        assertThat(all).containsExactlyInAnyOrderElementsOf(SET);
        assertThat(missing.isEmpty())
                .isEqualTo(kpi.isMet(Measurement.ofMembers(JUNE, achieved)).orElseThrow());
    }

    @Law
    void whateverIsToldCanBeSaidInEveryLanguage(@ForAll("any") Kpi kpi, @ForAll @LongRange(max = 2000) long part) {
        for (var language : Language.values()) {
            assertThat(kpi.explanation(measurement(part)).in(language)).startsWith("x: ");
        }
    }

    @Provide
    Arbitrary<BigDecimal> values() {
        return Arbitraries.integers().between(1, 150_000).map(hundredths -> BigDecimal.valueOf(hundredths, 2));
    }

    @Provide
    Arbitrary<Kpi> growths() {
        return kpis(Arbitraries.of(Comparison.EQUAL, Comparison.AT_LEAST, Comparison.MORE_THAN))
                .filter(kpi -> kpi.target().unit() != Unit.DAYS || kpi.target().comparison() != Comparison.EQUAL);
    }

    @Provide
    Arbitrary<Kpi> limits() {
        return kpis(Arbitraries.of(Comparison.AT_MOST, Comparison.LESS_THAN));
    }

    @Provide
    Arbitrary<Kpi> any() {
        return kpis(Arbitraries.of(Comparison.class));
    }

    private Arbitrary<Kpi> kpis(Arbitrary<Comparison> comparisons) {
        return Combinators.combine(
                        comparisons,
                        values(),
                        Arbitraries.of(Unit.COUNT, Unit.PERCENT, Unit.DONG, Unit.DAYS),
                        Arbitraries.of(Basis.LEVEL, Basis.INCREASE_OR_LEVEL),
                        Arbitraries.longs().between(0, 1000).optional(0.5))
                .as((comparison, value, unit, basis, baseline) -> {
                    var kpi = Kpi.builder();
                    kpi.code("x")
                            .target(TargetTest.target(comparison, value.toPlainString(), unit)
                                    .basis(basis)
                                    .build());
                    baseline.filter(known -> unit != Unit.PERCENT).ifPresent(kpi::baseline);
                    return kpi.build();
                });
    }
}
