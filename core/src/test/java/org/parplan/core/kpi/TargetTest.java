package org.parplan.core.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parplan.core.text.Labels;
import org.parplan.core.text.Language;

class TargetTest {

    static Target.Builder target(Comparison comparison, String value, Unit unit) {
        var target = Target.builder();
        target.key("x").subject("đối tượng").comparison(comparison).unit(unit);
        if (!value.isEmpty()) {
            target.value(new BigDecimal(value));
        }
        return target;
    }

    @ParameterizedTest
    @CsvSource({
        "400, 400",
        "400.00, 400",
        "4E+2, 400",
        "0.50, 0.5",
        "0E-20, 0",
        "0E+20, 0",
        "268000000000, 268000000000"
    })
    void keepsItsValueWithoutNeedlessZeros(String written, String kept) {
        assertThat(target(Comparison.EQUAL, written, Unit.COUNT).build().value())
                .contains(new BigDecimal(kept));
        assertThat(target(Comparison.EQUAL, written, Unit.COUNT).build())
                .isEqualTo(target(Comparison.EQUAL, kept, Unit.COUNT).build());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E+999999999", "1E-999999999", "1000000000000000000", "0.0000001"})
    void refusesValuesThatNoPlanStates(String value) {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> target(Comparison.EQUAL, value, Unit.COUNT).build())
                .withMessage("Value of target x must have at most 18 digits before the decimal mark and 6 after it, but"
                        + " was " + new BigDecimal(value));
    }

    @Test
    void refusesANegativeValue() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> target(Comparison.EQUAL, "-1", Unit.COUNT).build())
                .withMessage("Value of target x must not be negative, but was -1");
    }

    @Test
    void refusesTwoMembersOfOneCode() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> target(Comparison.EQUAL, "2", Unit.COUNT)
                        .addMembers(Member.of("18073", "Thành Sen"), Member.of("18073", "Trần Phú"))
                        .build())
                .withMessage("Members of target x must have different codes, but 18073 stands twice");
    }

    @ParameterizedTest
    @CsvSource({
        "EQUAL, '', COUNT, true, false",
        "EQUAL, 400, COUNT, false, false",
        "EQUAL, 0, COUNT, false, true",
        "AT_LEAST, 0, COUNT, false, false",
        "AT_MOST, 50, PERCENT, false, true",
        "LESS_THAN, '', PERCENT, true, true",
        "AT_MOST, 10, RANK, false, false",
        "ABOUT, 38000000000, DONG, false, false",
        "BETTER, '', RANK, false, false",
    })
    void isVagueWithoutANumberAndALimitWhereLessIsAsked(
            Comparison comparison, String value, Unit unit, boolean vague, boolean limit) {
        var target = target(comparison, value, unit).build();
        assertThat(target.isVague()).isEqualTo(vague);
        assertThat(target.isLimit()).isEqualTo(limit);
    }

    @ParameterizedTest
    @CsvSource({
        "EQUAL, =",
        "AT_LEAST, ≥",
        "MORE_THAN, >",
        "AT_MOST, ≤",
        "LESS_THAN, <",
        "ABOUT, ≈",
        "BETTER, ↑",
        "WORSE, ↓"
    })
    void hasASignForEveryComparison(Comparison comparison, String symbol) {
        assertThat(comparison.symbol()).isEqualTo(symbol);
    }

    @ParameterizedTest
    @EnumSource
    void hasALabelForEveryConstantInEveryLanguage(Language language) {
        var labels = Labels.of(language);
        for (var constants :
                new Enum<?>[][] {Comparison.values(), Unit.values(), Basis.values(), MeasurementKind.values()}) {
            assertThat(constants)
                    .allSatisfy(constant -> assertThat(labels.label(constant)).isNotBlank());
        }
    }
}
