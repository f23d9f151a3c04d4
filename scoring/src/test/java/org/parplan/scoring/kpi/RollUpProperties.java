package org.parplan.scoring.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.parplan.core.kpi.Measurement;
import org.parplan.core.kpi.Share;
import org.parplan.scoring.Law;

class RollUpProperties {

    private static final LocalDate JUNE = LocalDate.of(2018, 6, 30);

    /** Some of the contributions, put together. */
    private static RollUp slice(RollUpRule rule, List<Contribution> parts, int from, int to) {
        return new RollUp(rule, parts.subList(from, to));
    }

    @Law
    void mergesInAnyOrderAndAnyGrouping(
            @ForAll("rules") RollUpRule rule,
            @ForAll("parts") List<Contribution> parts,
            @ForAll @IntRange(max = 6) int one,
            @ForAll @IntRange(max = 6) int two) {
        var first = Math.min(Math.min(one, two), parts.size());
        var second = Math.min(Math.max(one, two), parts.size());
        var a = slice(rule, parts, 0, first);
        var b = slice(rule, parts, first, second);
        var c = slice(rule, parts, second, parts.size());
        assertThat(a.plus(b).plus(c))
                .isEqualTo(a.plus(b.plus(c)))
                .isEqualTo(c.plus(a).plus(b))
                .isEqualTo(new RollUp(rule, parts));
        var shuffled = new ArrayList<>(parts);
        Collections.shuffle(shuffled, new Random(one * 7L + two));
        assertThat(new RollUp(rule, shuffled)).isEqualTo(new RollUp(rule, parts));
    }

    @Law
    void theRollUpOfRatiosIsTheRatioOfRollUps(
            @ForAll("parts") List<Contribution> parts, @ForAll @IntRange(max = 6) int cut) {
        var at = Math.min(cut, parts.size());
        var ratios = new ArrayList<Share>();
        slice(RollUpRule.RATIO_OF_SUMS, parts, 0, at).ratio().ifPresent(ratios::add);
        slice(RollUpRule.RATIO_OF_SUMS, parts, at, parts.size()).ratio().ifPresent(ratios::add);
        var part = 0L;
        var whole = 0L;
        for (var contribution : parts) {
            if (contribution.measurement().isPresent()) {
                part += contribution.measurement().get().part();
                whole += contribution.measurement().get().whole().orElseThrow();
            }
        }
        var all = new RollUp(RollUpRule.RATIO_OF_SUMS, parts).ratio();
        assertThat(all).isEqualTo(ratios.isEmpty() ? Optional.empty() : Optional.of(Share.mediant(ratios)));
        assertThat(all).isEqualTo(whole == 0 ? Optional.empty() : Optional.of(Share.of(part, whole)));
    }

    @Law
    void theLeastIsNoMoreThanAnyAndTheRateLiesBetween(@ForAll("parts") List<Contribution> parts) {
        var reached = parts.stream().flatMap(part -> part.reached().stream()).toList();
        var least = new RollUp(RollUpRule.MIN, parts).least().flatMap(Contribution::reached);
        assertThat(least.isPresent()).isEqualTo(!reached.isEmpty());
        least.ifPresent(share -> assertThat(reached).allMatch(other -> share.compareTo(other) <= 0));
        var allMet = new RollUp(RollUpRule.ALL_OF, parts).allMet();
        allMet.ifPresent(met -> assertThat(met)
                .isEqualTo(parts.stream().allMatch(part -> part.isMet().orElse(false))));
    }

    @Provide
    Arbitrary<RollUpRule> rules() {
        return Arbitraries.of(RollUpRule.RATIO_OF_SUMS, RollUpRule.MIN, RollUpRule.ALL_OF);
    }

    @Provide
    Arbitrary<List<Contribution>> parts() {
        return Combinators.combine(
                        Arbitraries.longs().between(0, 100),
                        Arbitraries.longs().between(1, 100),
                        Arbitraries.of(true, true, true, false))
                .as((part, whole, isMeasured) -> isMeasured
                        ? Optional.of(Measurement.of(JUNE, Math.min(part, whole), whole))
                        : Optional.<Measurement>empty())
                .list()
                .ofMaxSize(6)
                .map(RollUpProperties::ofAgencies);
    }

    private static List<Contribution> ofAgencies(List<Optional<Measurement>> figures) {
        var parts = new ArrayList<Contribution>();
        for (var figure : figures) {
            parts.add(new Contribution("agency-" + parts.size(), "7", RollUpTest.kpi("90%"), figure));
        }
        return parts;
    }
}
