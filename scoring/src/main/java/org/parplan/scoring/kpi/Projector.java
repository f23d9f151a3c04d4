package org.parplan.scoring.kpi;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalLong;
import org.parplan.core.calendar.WorkingCalendar;
import org.parplan.core.kpi.Basis;
import org.parplan.core.kpi.Kpi;
import org.parplan.core.kpi.Measurement;
import org.parplan.core.kpi.MeasurementKind;
import org.parplan.core.kpi.Share;
import org.parplan.core.kpi.Unit;
import org.parplan.core.text.Explanation;
import org.parplan.core.window.TaskWindow;

/** Projects one figure to the last day of the window. */
final class Projector {

    private static final Share ONE = Share.of(1, 1);

    private final Kpi kpi;
    private final Measurement measurement;
    private final WorkingCalendar calendar;
    private final KpiPath path;
    private final Optional<Way> way;

    Projector(Kpi kpi, Measurement measurement, WorkingCalendar calendar, KpiPath path) {
        this.kpi = kpi;
        this.measurement = measurement;
        this.calendar = calendar;
        this.path = path;
        this.way = Way.of(kpi);
    }

    KpiProjection project() {
        try {
            return exactly();
        } catch (ArithmeticException e) {
            return none(
                    Explanation.of("scoring.kpi-projection-too-large").with("measuredOn", measurement.measuredOn()));
        }
    }

    private KpiProjection exactly() {
        var target = kpi.target();
        if (target.isLimit() || target.unit().isSmallerBetter()) {
            return none(Explanation.of("scoring.kpi-projection-none"));
        }
        var window = kpi.window()
                .filter(TaskWindow::isDated)
                .filter(dated -> dated.awaited().isEmpty());
        if (window.isPresent() && isLevel()) {
            return level(window.get());
        }
        var gone = window.flatMap(dated -> Pace.gone(dated, measurement.measuredOn(), calendar));
        if (gone.isEmpty()) {
            return none(Explanation.of("scoring.kpi-projection-no-window"));
        }
        if (gone.get().part() == 0) {
            return none(Explanation.of("scoring.kpi-projection-not-open").with("measuredOn", measurement.measuredOn()));
        }
        if (increase() < 0) {
            return none(told(Explanation.of("scoring.kpi-projection-decrease"))
                    .with("measuredOn", measurement.measuredOn())
                    .with("part", measurement.part())
                    .with("baseline", start()));
        }
        return projected(window.orElseThrow(), gone.get());
    }

    /** What stays as it stands; a rate that was given a path is worked through along it. */
    private boolean isLevel() {
        return Levels.isKept(kpi) || (Levels.isRate(kpi) && path.kind() == PathKind.NONE);
    }

    private Explanation told(Explanation rule) {
        return kpi.target().unit().withUnit(rule);
    }

    private KpiProjection none(Explanation reason) {
        return projection(reason.with("kpi", kpi.code())).build();
    }

    /** A rate, or a level to be kept, is not more by the end than it is: it is as it stands. */
    private KpiProjection level(TaskWindow window) {
        var achievement = kpi.reached(measurement).map(share -> share.times(ONE));
        var told = told(Explanation.of("scoring.kpi-projected-level"))
                .with("kpi", kpi.code())
                .with("measuredOn", measurement.measuredOn())
                .with("part", measurement.part())
                .with("lastDay", Pace.lastDay(window));
        if (measurement.whole().isPresent()) {
            var whole = measurement.whole().getAsLong();
            told = told.because(Explanation.of("scoring.kpi-projection-of")
                    .with("whole", whole)
                    .with("share", Share.of(measurement.part(), whole)));
        }
        told = withAchievement(told, achievement).because(Explanation.of("scoring.kpi-projection-stays"));
        return projection(told)
                .projected(Share.of(measurement.part(), 1))
                .achievement(achievement)
                .build();
    }

    private KpiProjection.Builder projection(Explanation explanation) {
        var projection = KpiProjection.builder();
        projection.kpi(kpi.code()).measurement(measurement).explanation(explanation);
        return projection;
    }

    private KpiProjection projected(TaskWindow window, Share gone) {
        var days = Share.of(/* part= */ gone.whole(), /* whole= */ gone.part());
        var figure =
                Math.addExact(Math.multiplyExact(start(), gone.part()), Math.multiplyExact(increase(), gone.whole()));
        var exact = Share.of(figure, gone.part()).times(ONE);
        var all = population();
        var isCapped = all.isPresent() && exact.compareTo(Share.of(all.getAsLong(), 1)) > 0;
        var projected = isCapped ? Share.of(all.getAsLong(), 1) : exact;
        var achievement =
                isCapped ? kpi.reached(whole(all.getAsLong())).map(share -> share.times(ONE)) : achievement(days);
        var told = told(Explanation.of("scoring.kpi-projected"))
                .with("kpi", kpi.code())
                .with("measuredOn", measurement.measuredOn())
                .with("part", measurement.part())
                .with("gone", gone.part())
                .with("total", gone.whole())
                .with("lastDay", Pace.lastDay(window))
                .with("projected", projected)
                .with("figure", rounded(projected));
        var circumstances = withCircumstances(told, achievement, isCapped ? all : OptionalLong.empty());
        var isFromNothing =
                kpi.target().basis() != Basis.INCREASE && kpi.baseline().isEmpty();
        var explanation = (isFromNothing
                        ? circumstances.because(Explanation.of("scoring.kpi-projection-from-nothing"))
                        : circumstances)
                .because(Explanation.of("scoring.kpi-projection-assumes")
                        .with("certainty", calendar.certaintyBetween(window.firstDay(), Pace.lastDay(window))));
        return projection(explanation)
                .projected(projected)
                .achievement(achievement)
                .build();
    }

    /** The share of the target that the pace so far comes to. */
    private Optional<Share> achievement(Share days) {
        return way.map(from -> from.standing(from.gone(measurement).times(days)))
                .or(() -> kpi.reached(measurement).map(share -> share.times(days)));
    }

    private Explanation withCircumstances(Explanation explanation, Optional<Share> achievement, OptionalLong cap) {
        var told = explanation;
        if (hasStart()) {
            told = told.because(told(Explanation.of("scoring.kpi-projection-increase"))
                    .with("increase", increase())
                    .with("baseline", start()));
        }
        if (cap.isPresent()) {
            told = told.because(Explanation.of("scoring.kpi-projection-capped").with("whole", cap.getAsLong()));
        }
        told = withAchievement(told, achievement);
        return measurement.kind() == MeasurementKind.ESTIMATED ? told.because(Explanation.of("kpi.estimated")) : told;
    }

    private static Explanation withAchievement(Explanation told, Optional<Share> achievement) {
        return achievement.isPresent()
                ? told.because(
                        Explanation.of("scoring.kpi-projection-achievement").with("achievement", achievement.get()))
                : told;
    }

    /** Tells whether it is known what the figure grew from: an increase has a baseline, or a level has a way to go. */
    private boolean hasStart() {
        return way.isPresent()
                || (kpi.target().basis() != Basis.LEVEL && kpi.baseline().isPresent());
    }

    /** What stood before the window opened, as far as it is known. */
    private long start() {
        return hasStart() ? kpi.baseline().orElseThrow() : 0;
    }

    private long increase() {
        return Math.subtractExact(measurement.part(), start());
    }

    /** What cannot be passed: all of the population, or of the named set. */
    private OptionalLong population() {
        var unit = kpi.target().unit();
        var isPartOfAll = kpi.target().basis() == Basis.LEVEL && (unit == Unit.COUNT || unit == Unit.PERCENT);
        if (!isPartOfAll || measurement.whole().isPresent()) {
            return isPartOfAll ? measurement.whole() : OptionalLong.empty();
        }
        return kpi.members().isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of(kpi.members().size());
    }

    private Measurement whole(long all) {
        return Measurement.of(measurement.measuredOn(), all, all);
    }

    /** For people, as a whole number. */
    private static String rounded(Share figure) {
        return BigDecimal.valueOf(figure.part())
                .divide(BigDecimal.valueOf(figure.whole()), 0, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
