package org.parplan.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class ExplanationTest {

    private static final Labels VI = Labels.parse(Language.VI, """
            due.before = Trước ngày {limit|day}: hạn cuối là {lastDay|day}.
            due.working = Ngày làm việc cuối cùng trong hạn: {day|day}.
            due.off = {day|day} là ngày nghỉ.
            """);
    private static final Labels EN = Labels.parse(Language.EN, """
            due.before = Before {limit|day}: the last day is {lastDay|day}.
            due.working = Last working day: {day|day}.
            due.off = {day|day} is a day off.
            """);

    private static final Explanation BEFORE = Explanation.of("due.before")
            .with("limit", "2018-06-10")
            .with("lastDay", "2018-06-09")
            .basedOn("Plan, V.1");
    private static final Explanation OFF = Explanation.of("due.off").with("day", "2018-06-09");
    private static final Explanation WORKING = Explanation.of("due.working")
            .with("day", "2018-06-08")
            .because(BEFORE.because(OFF))
            .because(OFF);

    @Test
    void isATreeOfRulesArgumentsAndBasis() {
        assertThat(WORKING.rule()).isEqualTo("due.working");
        assertThat(WORKING.arguments()).containsExactly(Map.entry("day", "2018-06-08"));
        assertThat(WORKING.basis()).isEmpty();
        assertThat(WORKING.steps()).containsExactly(BEFORE.because(OFF), OFF);
        assertThat(BEFORE.basis()).contains("Plan, V.1");
        assertThat(BEFORE.arguments())
                .containsExactly(Map.entry("limit", "2018-06-10"), Map.entry("lastDay", "2018-06-09"));
    }

    @Test
    void isToldStepByStepInBothLanguages() {
        assertThat(WORKING.in(EN)).isEqualTo("""
                        Last working day: 8 June 2018.
                        - Before 10 June 2018: the last day is 9 June 2018. (Plan, V.1)
                          - 9 June 2018 is a day off.
                        - 9 June 2018 is a day off.""".stripIndent());
        assertThat(WORKING.in(VI)).isEqualTo("""
                        Ngày làm việc cuối cùng trong hạn: 08/6/2018.
                        - Trước ngày 10/6/2018: hạn cuối là 09/6/2018. (Plan, V.1)
                          - 09/6/2018 là ngày nghỉ.
                        - 09/6/2018 là ngày nghỉ.""".stripIndent());
    }

    @Test
    void leavesTheExplanationItWasMadeFromAsItWas() {
        var before = Explanation.of("due.off");
        assertThat(before.with("day", "2018-06-09")).isNotEqualTo(before);
        assertThat(before.arguments()).isEmpty();
        assertThat(before.because(OFF).steps()).hasSize(1);
        assertThat(before.steps()).isEmpty();
    }

    @Test
    void takesTheCanonicalTextOfAnArgument() {
        assertThat(Explanation.of("due.off")
                        .with("day", java.time.LocalDate.of(2018, 6, 9))
                        .in(EN))
                .isEqualTo("9 June 2018 is a day off.");
    }

    @Test
    void refusesARuleWithoutAMessage() {
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> Explanation.of("due.never").in(Language.VI))
                .withMessage("No label in VI for due.never");
    }
}
