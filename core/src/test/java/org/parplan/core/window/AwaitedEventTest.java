package org.parplan.core.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.parplan.core.deadline.TimeLimit;

class AwaitedEventTest {

    @Test
    void isTheSameHoweverItIsComposedAndSpaced() {
        var event = AwaitedEvent.of("có văn bản", TimeLimit.ofWorkingDays(10));

        assertThat(AwaitedEvent.of(
                        Normalizer.normalize(" có\u00a0văn  bản\n", Normalizer.Form.NFD), TimeLimit.ofWorkingDays(10)))
                .isEqualTo(event);
        assertThat(AwaitedEvent.of("có văn bản")).isNotEqualTo(event);
    }

    @Test
    void refusesWhatSaysNothingOrCannotBeQuoted() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AwaitedEvent.of(" \n"))
                .withMessage("Awaited event must say what is awaited, such as có yêu cầu, but is blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AwaitedEvent.of("có “văn bản"))
                .withMessage("Awaited event must close the quotation marks it opens: có “văn bản");
        assertThatIllegalArgumentException().isThrownBy(() -> AwaitedEvent.of("có ”văn bản“"));
    }

    @Test
    void refusesALimitThatNoCellCanHold() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AwaitedEvent.of("ban hành", TimeLimit.ofWorkingDays(10_000)))
                .withMessage("Limit from an awaited event must be of at most 9999 units, but was 10000 WORKING_DAYS");
    }
}
