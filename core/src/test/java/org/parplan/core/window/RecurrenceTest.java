package org.parplan.core.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parplan.core.deadline.Boundary;
import org.parplan.core.json.ParplanJson;

class RecurrenceTest {

    private static final RecurringDay TWENTIETH = RecurringDay.ofMonth(Boundary.BEFORE, 20);

    @Test
    void isPeriodicAsOftenAsItsDaysCome() {
        var recurrence = Recurrence.of(TWENTIETH);

        assertThat(recurrence.periodic()).isTrue();
        assertThat(recurrence.every()).containsExactly(Interval.parse("1 MONTHS"));
        assertThat(Recurrence.builder()
                        .periodic(true)
                        .onDemand(false)
                        .addEvery(Interval.parse("1 MONTHS"))
                        .addBy(TWENTIETH)
                        .build())
                .isEqualTo(recurrence);
    }

    @Test
    void keepsIntervalsAndDaysInOrderEachOnce() {
        var quarter = Interval.of(1, IntervalUnit.QUARTERS);
        var weeks = Interval.of(2, IntervalUnit.WEEKS);

        assertThat(Recurrence.of(quarter).and(Recurrence.of(weeks)).and(Recurrence.of(quarter)))
                .isEqualTo(Recurrence.of(weeks).and(Recurrence.of(quarter)))
                .extracting(Recurrence::every)
                .isEqualTo(List.of(weeks, quarter));
    }

    @Test
    void isOfBothTogether() {
        var both = Recurrence.of(false, true).and(Recurrence.ofContinuous());

        assertThat(both.onDemand()).isTrue();
        assertThat(both.continuous()).isTrue();
        assertThat(both.periodic()).isFalse();
    }

    @Test
    void isReadFromTheJsonOfBeforeItSaidHowOften() {
        assertThat(ParplanJson.read("{\"periodic\":true,\"onDemand\":true}", Recurrence.class))
                .isEqualTo(Recurrence.of(true, true));
        assertThat(ParplanJson.write(Recurrence.of(true, false)).replaceAll("\\s", ""))
                .isEqualTo("{\"periodic\":true,\"onDemand\":false}");
        assertThat(ParplanJson.write(Recurrence.of(TWENTIETH))
                        .replaceAll("\\s+", " ")
                        .strip())
                .isEqualTo("{ \"periodic\": true, \"onDemand\": false, \"every\": [ \"1 MONTHS\" ],"
                        + " \"by\": [ \"BEFORE MONTH:20\" ] }");
    }

    @Test
    void refusesToBeNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Recurrence.of(false, false))
                .withMessage("Recurrence must be periodic, on demand or continuous, but was none");
        assertThatIllegalArgumentException().isThrownBy(() -> Recurrence.of());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "2", "WEEKS", "2 WEEK", "02 WEEKS", "2  WEEKS", "x WEEKS", "2 weeks", "99999999999 DAYS"})
    void refusesAnIntervalOfAnotherForm(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Interval.parse(text))
                .withMessage("Interval must be written such as 2 WEEKS: " + text);
    }

    @Test
    void refusesAnIntervalOfNothing() {
        assertThat(Interval.parse("2 WEEKS").length()).isEqualTo(2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Interval.parse("0 WEEKS"))
                .withMessage("Interval must be from 1 to 9999 units, such as 2 WEEKS, but was 0 WEEKS");
    }
}
