package org.parplan.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class ArgumentsTest {

    private static final Explanation CHAINED =
            Explanation.of("due.off").with("a", 1).with("b", 2).basedOn("law").because(Explanation.of("due.before"));

    @Test
    void keepTheOrderTheyWereGivenIn() {
        assertThat(Explanation.of("due.off").withAll("b", "1", "a", "2").arguments())
                .containsExactly(Map.entry("b", "1"), Map.entry("a", "2"))
                .containsKey("a")
                .doesNotContainKey("c")
                .doesNotContainValue("3");
    }

    @Test
    void aNameGivenAgainKeepsItsPlaceAndGetsTheNewValue() {
        assertThat(Explanation.of("due.off")
                        .withAll("a", "1", "b", "2", "a", "3")
                        .with("b", 4)
                        .arguments())
                .containsExactly(Map.entry("a", "3"), Map.entry("b", "4"));
    }

    @Test
    void theSameIsSaidHoweverItIsBuilt() {
        var built = Explanation.builder()
                .rule("due.off")
                .putArguments("a", "1")
                .putArguments("b", "2")
                .basis("law")
                .addSteps(Explanation.of("due.before"))
                .build();

        assertThat(built).isEqualTo(CHAINED).hasSameHashCodeAs(CHAINED).hasToString(CHAINED.toString());
        assertThat(CHAINED).isEqualTo(built);
        assertThat(built.with("c", 3)).isEqualTo(CHAINED.withAll("c", "3"));
        assertThat(CHAINED)
                .hasToString("Explanation{rule=due.off, arguments={a=1, b=2}, basis=law,"
                        + " steps=[Explanation{rule=due.before, arguments={}, steps=[]}]}");
    }

    @Test
    void differIfAnyPartDiffers() {
        assertThat(CHAINED)
                .isNotEqualTo(CHAINED.with("a", 2))
                .isNotEqualTo(CHAINED.basedOn("other"))
                .isNotEqualTo(CHAINED.because(Explanation.of("due.before")))
                .isNotEqualTo(Explanation.of("due.working"))
                .isNotEqualTo("due.off");
    }

    @Test
    void stepsStayInOrder() {
        var twice = CHAINED.because(Explanation.of("due.working"));

        assertThat(twice.steps()).extracting(Explanation::rule).containsExactly("due.before", "due.working");
        assertThat(twice.basis()).contains("law");
    }

    @Test
    void neverChange() {
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> CHAINED.arguments().put("c", "3"));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> CHAINED.arguments().clear());
        var values = new String[] {"a", "1"};
        var explanation = Explanation.of("due.off").withAll(values);
        values[1] = "2";
        assertThat(explanation.arguments()).containsEntry("a", "1");
    }

    @Test
    void refuseANameWithoutAValue() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CHAINED.withAll("a"))
                .withMessage("Arguments must be names each with its value, but were [a]");
        var entries = Arguments.NONE.entrySet().iterator();
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(entries::next);
    }
}
