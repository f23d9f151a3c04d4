package org.parplan.core.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.parplan.core.Law;

class MeasurementsTest {

    private static final LocalDate JUNE = LocalDate.of(2018, 6, 30);
    private static final Measurement ACTUAL = Measurement.of(JUNE, 175);
    private static final Measurement ESTIMATE = Measurement.of(JUNE, 180).asEstimate();

    @Example
    void anActualFigureTakesThePlaceOfAnEstimateOfTheSameDayWhicheverCameFirst() {
        for (var figures : List.of(List.of(ESTIMATE, ACTUAL), List.of(ACTUAL, ESTIMATE))) {
            assertThat(new Measurements(figures).standing(JUNE)).contains(ACTUAL);
            assertThat(new Measurements(figures).estimate(JUNE)).isEmpty();
        }
    }

    @Example
    void anEstimateStandsBesideAnEarlierActualFigure() {
        var later = Measurement.of(JUNE.plusDays(92), 310).asEstimate();
        var figures = new Measurements(List.of(ACTUAL, later));
        assertThat(figures.standing(later.measuredOn())).contains(later);
        assertThat(figures.actual(later.measuredOn())).contains(ACTUAL);
        assertThat(figures.standing(JUNE)).contains(ACTUAL);
    }

    @Law
    void whatStandsIsOfTheLatestDayKnown(
            @ForAll @Size(max = 6) List<@IntRange(max = 20) Integer> days, @ForAll @IntRange(max = 20) int asOf) {
        var figures = new Measurements(days.stream()
                .map(day -> Measurement.of(JUNE.plusDays(day / 2), day))
                .map(figure -> figure.part() % 2 == 0 ? figure : figure.asEstimate())
                .toList());
        var day = JUNE.plusDays(asOf);
        var standing = figures.standing(day);
        assertThat(standing.map(Measurement::measuredOn))
                .isEqualTo(figures.inOrder().stream()
                        .map(Measurement::measuredOn)
                        .filter(known -> !known.isAfter(day))
                        .max(LocalDate::compareTo));
        figures.actual(day)
                .filter(actual ->
                        actual.measuredOn().equals(standing.orElseThrow().measuredOn()))
                .ifPresent(actual -> assertThat(standing).contains(actual));
    }
}
