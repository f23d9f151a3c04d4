package org.parplan.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;

class GoldenTest {

    @Test
    void showsTheLinesThatDifferAndNoOthers() {
        assertThat(Golden.difference(List.of("a", "b\r", "c", "d"), List.of("a", "x", "y", "d")))
                .isEqualTo("From line 2:\n- b\\r\n- c\n+ x\n+ y\n");
        assertThat(Golden.difference(List.of("a", "b"), List.of("a", "b", "b"))).isEqualTo("From line 3:\n+ b\n");
    }

    @Test
    @DisabledIfSystemProperty(named = "golden.renew", matches = "true")
    void aDifferenceFailsAndSaysHowToRenew() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> Golden.assertSame("no-such-file", "x"))
                .withMessageContaining("-Dgolden.renew=true")
                .withMessageContaining("+ x");
    }
}
