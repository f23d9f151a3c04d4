package org.parplan.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutlineNumberTest {

    @ParameterizedTest
    @CsvSource({
        "I, 1",
        "VI, 6",
        "XLIX, 49",
        "II.7, 7",
        "I.2.d, 4",
        "I.2.đ, 5",
        "I.2.e, 6",
        "I.2.g, 7",
        "I.2.i, 9",
        "I.2.y, 23"
    })
    void countsPlacesByTheFormOfTheLastPart(String number, int ordinal) {
        assertThat(OutlineNumber.parse(number).ordinal()).isEqualTo(ordinal);
    }

    @ParameterizedTest
    @CsvSource({"VI.4, 5, VI.5", "I.2.d, 5, I.2.đ", "I.2.e, 7, I.2.g", "III, 14, XIV"})
    void namesASiblingInItsOwnForm(String number, int ordinal, String sibling) {
        assertThat(OutlineNumber.parse(number).sibling(ordinal)).isEqualTo(OutlineNumber.parse(sibling));
    }

    @ParameterizedTest
    @CsvSource({"I, 0, 99", "I, 100, 99", "II.7, -1, 99", "I.2.a, 24, 23"})
    void refusesASiblingThatItsFormDoesNotHave(String number, int ordinal, int most) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OutlineNumber.parse(number).sibling(ordinal))
                .withMessage("Place among the siblings of %s must be from 1 to %s, but was %s", number, most, ordinal);
    }

    @Test
    void readsAMillionPartsInAMoment() {
        assertTimeoutPreemptively(Duration.ofSeconds(2), () -> OutlineNumber.parse("I.".repeat(500_000) + "XCIX"));
    }

    @Test
    void liesWithinItselfAndItsParents() {
        var number = OutlineNumber.parse("II.7.d");

        assertThat(number.isWithin(number)).isTrue();
        assertThat(number.isWithin(OutlineNumber.parse("II.7"))).isTrue();
        assertThat(number.isWithin(OutlineNumber.parse("I"))).isFalse();
        assertThat(OutlineNumber.parse("II.10").isWithin(OutlineNumber.parse("II.1")))
                .isFalse();
        assertThat(number.parent()).contains(OutlineNumber.parse("II.7"));
        assertThat(OutlineNumber.parse("II").parent()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "f", "I.2.f", "j", "w", "z", "0", "I..2", "IIII", "100", "II.7.d.", "ii", "aa"})
    void refusesWhatNoOutlineHas(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OutlineNumber.parse(text))
                .withMessage(
                        "Outline number must be written with roman, arabic or lettered parts, such as II.7.d: " + text);
    }
}
