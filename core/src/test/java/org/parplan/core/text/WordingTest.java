package org.parplan.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

    @Test
    void takesAwayRunsAndKindsOfSpaces() {
        assertThat(Wording.of(" Quý\u00a0 l\n").normalised()).isEqualTo("Quý l");
    }

    @ParameterizedTest
    @CsvSource({"Hoà, hòa", "THUÝ, thúy", "khoẻ, khỏe", "Yên Hòa, Yên Hoà", "uỷ ban, ủy ban"})
    void sharesAKeyWhereOnlyCaseOrTonePlacementDiffers(String one, String other) {
        assertThat(Wording.of(one).key()).isEqualTo(Wording.of(other).key());
    }

    @ParameterizedTest
    @CsvSource({"hòa, hóa", "hoa, hòa", "quý, quí", "dân, đân", "o, ô"})
    void keepsApartWhatMeansSomethingElse(String one, String other) {
        assertThat(Wording.of(one).key()).isNotEqualTo(Wording.of(other).key());
    }

    /** A million marks that all change places would take a quarter of an hour to compose. */
    @Test
    @Timeout(10)
    void readsHostileTextInNoTime() {
        var hostile = Wording.of("a" + "\u0301\u0323".repeat(500_000));
        assertThat(hostile.normalised()).isEqualTo(hostile.text());
        assertThat(hostile.key()).hasSameSizeAs(hostile.text());
    }
}
