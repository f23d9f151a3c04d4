package org.parplan.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class ReadingTest {

    private static final Wording QUY_L = Wording.of("Quý  l");
    private static final Problem ASSUMED =
            Problem.of(ProblemCode.ASSUMED_NUMERAL).with("printed", "Quý l").with("read", "Quý I");
    private static final Problem NOT_UNDERSTOOD =
            Problem.of(ProblemCode.NOT_UNDERSTOOD).with("wording", "Quý l");

    @Test
    void keepsTheWordingBesideTheValueAndWhatWasAssumed() {
        var reading = Reading.of(QUY_L, 1, List.of(ASSUMED));
        assertThat(reading.isUnderstood()).isTrue();
        assertThat(reading.value()).contains(1);
        assertThat(reading.orElseThrow()).isEqualTo(1);
        assertThat(reading.wording()).isEqualTo(QUY_L);
        assertThat(reading.problems()).containsExactly(ASSUMED);
    }

    @Test
    void keepsTheWordingWhereNothingWasUnderstood() {
        var reading = Reading.<Integer>notUnderstood(QUY_L, List.of(NOT_UNDERSTOOD));
        assertThat(reading.isUnderstood()).isFalse();
        assertThat(reading.value()).isEmpty();
        assertThat(reading.wording()).isEqualTo(QUY_L);
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(reading::orElseThrow)
                .withMessage("Not understood: \"Quý l\"");
    }

    @Test
    void keepsWordingAndProblemsWhenTheValueIsTurned() {
        assertThat(Reading.of(QUY_L, 1, List.of(ASSUMED)).map(quarter -> "Q" + quarter))
                .isEqualTo(Reading.of(QUY_L, "Q1", List.of(ASSUMED)));
        assertThat(Reading.<Integer>notUnderstood(QUY_L, List.of(NOT_UNDERSTOOD))
                        .map(quarter -> "Q" + quarter))
                .isEqualTo(Reading.notUnderstood(QUY_L, List.of(NOT_UNDERSTOOD)));
    }

    @Test
    void putsAnotherProblemAfterTheOthers() {
        assertThat(Reading.of(QUY_L, 1).with(ASSUMED).with(NOT_UNDERSTOOD).problems())
                .containsExactly(ASSUMED, NOT_UNDERSTOOD);
    }

    @Test
    void doesNotChangeWithTheListItWasMadeFrom() {
        var problems = new ArrayList<>(List.of(ASSUMED));
        var reading = Reading.of(QUY_L, 1, problems);
        problems.clear();
        assertThat(reading.problems()).containsExactly(ASSUMED);
    }

    @Test
    void differsWhereWordingValueOrProblemsDiffer() {
        var reading = Reading.of(QUY_L, 1);
        assertThat(reading).isEqualTo(Reading.of(QUY_L, 1)).hasSameHashCodeAs(Reading.of(QUY_L, 1));
        assertThat(reading)
                .isNotEqualTo(Reading.of(Wording.of("Quý I"), 1))
                .isNotEqualTo(Reading.of(QUY_L, 2))
                .isNotEqualTo(reading.with(ASSUMED))
                .isNotEqualTo(Reading.notUnderstood(QUY_L, List.of()));
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller without a null checker may do
    void refusesNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> Reading.of(QUY_L, null))
                .withMessage("value");
        assertThatNullPointerException().isThrownBy(() -> Reading.of(null, 1)).withMessage("wording");
    }

    @Test
    void saysInItsTextWhatWasMadeOfIt() {
        assertThat(Reading.of(Wording.of("Quý I"), 1)).hasToString("\"Quý I\" = 1");
        assertThat(Reading.of(Wording.of("Quý l"), 1, List.of(ASSUMED)))
                .hasToString("\"Quý l\" = 1 [ASSUMED_NUMERAL: \"Quý l\" was read as \"Quý I\".]");
        assertThat(Reading.notUnderstood(Wording.of("khi đủ điều kiện"), List.of()))
                .hasToString("\"khi đủ điều kiện\" = not understood");
    }
}
