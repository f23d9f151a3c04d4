package org.parplan.samples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parplan.scoring.framework.RuleKind;

class ScoringBenchmarksTest {

    @Test
    void theLoopsTheBigDecimalsAndTheScorerAnswerAlike() {
        assertThat(ScoringBenchmarks.difference(new SampleFigures(300))).isEmpty();
    }

    @Test
    void theSetHasNoFaultAndTheMixOfRulesItClaims() {
        assertThat(SampleIndexSet.framework().validate()).isEmpty();
        assertThat(SampleIndexSet.framework().leaves()).hasSize(SampleIndexSet.LEAVES);
        assertThat(of(RuleKind.LINEAR)).isEqualTo(50);
        assertThat(of(RuleKind.BANDS)).isEqualTo(30);
        assertThat(of(RuleKind.YES_NO)).isEqualTo(10);
        assertThat(of(RuleKind.JUDGEMENT)).isEqualTo(2);
    }

    private static long of(RuleKind kind) {
        return IntStream.range(0, SampleIndexSet.LEAVES)
                .filter(leaf -> SampleIndexSet.kind(leaf) == kind)
                .count();
    }
}
