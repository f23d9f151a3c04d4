package org.parplan.samples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FirstUseTest {

    @ParameterizedTest
    @ValueSource(strings = {"Vietnam", "Vietnam projected to 2100"})
    void theFirstQuestionLoadsOnlyClassesOfCore(String calendar) throws Exception {
        assertThat(FirstUse.libraries(calendar)).containsOnlyKeys("org.parplan.core");
    }
}
