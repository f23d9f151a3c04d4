package org.parplan.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import org.parplan.core.Law;

class ExplanationProperties {

    private static final Labels LABELS = Labels.parse(Language.EN, "rule = {x}");

    @Law
    void tellsEveryStepOnALineOfItsOwn(@ForAll("trees") Explanation tree) {
        assertThat(tree.in(LABELS).split("\n", -1)).hasSize(size(tree));
    }

    @Law
    void aStepAddedIsToldBelowWhatWasToldBefore(@ForAll("trees") Explanation tree, @ForAll("trees") Explanation step) {
        assertThat(tree.because(step).in(LABELS)).startsWith(tree.in(LABELS) + "\n- ");
    }

    private static int size(Explanation tree) {
        return 1 + tree.steps().stream().mapToInt(ExplanationProperties::size).sum();
    }

    @Provide
    Arbitrary<Explanation> trees() {
        return trees(3);
    }

    private static Arbitrary<Explanation> trees(int depth) {
        var leaves = Arbitraries.integers()
                .between(0, 99)
                .map(x -> Explanation.of("rule").with("x", x));
        if (depth == 0) {
            return leaves;
        }
        Arbitrary<List<Explanation>> steps = trees(depth - 1).list().ofMaxSize(3);
        return Combinators.combine(leaves, steps)
                .as((leaf, under) ->
                        Explanation.builder().from(leaf).addAllSteps(under).build());
    }
}
