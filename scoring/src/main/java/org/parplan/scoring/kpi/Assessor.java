package org.parplan.scoring.kpi;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parplan.core.calendar.WorkingCalendar;
import org.parplan.core.kpi.Comparison;
import org.parplan.core.kpi.Compliance;
import org.parplan.core.kpi.Kpi;
import org.parplan.core.kpi.Measurement;
import org.parplan.core.kpi.MeasurementKind;
import org.parplan.core.kpi.Measurements;
import org.parplan.core.kpi.Share;
import org.parplan.core.text.Explanation;
import org.parplan.core.window.AwaitedEvent;

/** Judges one indicator as of one day. */
final class Assessor {

    private static final Share ALL = Share.of(1, 1);

    private final Kpi kpi;
    private final LocalDate asOf;
    private final StatusThresholds thresholds;
    private final KpiPath path;
    private final Pace pace;

    Assessor(Kpi kpi, LocalDate asOf, WorkingCalendar calendar, StatusThresholds thresholds, KpiPath path) {
        this.kpi = kpi;
        this.asOf = asOf;
        this.thresholds = thresholds;
        this.path = path;
        this.pace = new Pace(kpi, asOf, calendar);
    }

    /** A status with the step of the explanation that gives the reason. */
    private record Verdict(KpiStatus status, Explanation reason) {}

    KpiAssessment assess(Measurements figures) {
        var measurement = figures.standing(asOf);
        var actual = figures.actual(asOf);
        var assessment = KpiAssessment.builder();
        assessment
                .kpi(kpi.code())
                .asOf(asOf)
                .measurement(measurement)
                .actual(actual)
                .path(path);
        var expected = kpi.target().isLimit() ? Optional.<Pace.Expected>empty() : path.match(pace);
        var share = expected.map(Pace.Expected::share);
        var verdict = measurement
                .map(measured -> verdict(measured, share))
                .orElseGet(() -> new Verdict(KpiStatus.NOT_MEASURED, Explanation.of("scoring.kpi-not-measured")));
        var explanation = Explanation.of("scoring.kpi-status")
                .with("kpi", kpi.code())
                .with("asOf", asOf)
                .with("status", verdict.status());
        if (measurement.isPresent()) {
            explanation = explanation.because(told(measurement.get(), actual));
            assessment.achievement(kpi.reached(measurement.get())).compliance(kpi.compliance(measurement.get()));
        }
        if (expected.isPresent()) {
            explanation = explanation.because(expected.get().reason());
        }
        return assessment
                .expected(share)
                .status(verdict.status())
                .explanation(explanation.because(verdict.reason()))
                .build();
    }

    /** What the figure means, and of an estimate which actual figure stands beside it. */
    private Explanation told(Measurement measurement, Optional<Measurement> actual) {
        var told = kpi.explanation(measurement);
        return measurement.kind() == MeasurementKind.ESTIMATED && actual.isPresent()
                ? told.because(Explanation.of("scoring.kpi-actual-before")
                        .with("part", actual.get().part())
                        .with("measuredOn", actual.get().measuredOn()))
                : told;
    }

    private Verdict verdict(Measurement measurement, Optional<Share> expected) {
        return kpi.target().isLimit()
                ? limit(kpi.compliance(measurement))
                : growth(kpi.isMet(measurement), kpi.reached(measurement), expected);
    }

    private Verdict limit(Optional<Compliance> compliance) {
        if (compliance.isEmpty()) {
            return new Verdict(KpiStatus.NOT_JUDGED, Explanation.of("scoring.kpi-not-told"));
        }
        if (!compliance.get().isWithin()) {
            return new Verdict(KpiStatus.MISSED, Explanation.of("scoring.kpi-limit-exceeded"));
        }
        return pace.over()
                .map(lastDay -> new Verdict(
                        KpiStatus.ACHIEVED,
                        Explanation.of("scoring.kpi-limit-kept").with("lastDay", lastDay)))
                .orElseGet(() -> new Verdict(KpiStatus.WITHIN_LIMIT, Explanation.of("scoring.kpi-limit-stands")));
    }

    private Verdict growth(Optional<Boolean> met, Optional<Share> reached, Optional<Share> expected) {
        if (met.orElse(false)) {
            return reached(reached);
        }
        var over = pace.over();
        if (met.isPresent() && over.isPresent()) {
            return new Verdict(
                    KpiStatus.MISSED, Explanation.of("scoring.kpi-over").with("lastDay", over.get()));
        }
        if (reached.isEmpty()) {
            return new Verdict(KpiStatus.NOT_JUDGED, Explanation.of("scoring.kpi-not-told"));
        }
        var firstDay = pace.notOpen();
        if (firstDay.isPresent() && (expected.isPresent() || path.kind() == PathKind.NONE)) {
            return new Verdict(
                    KpiStatus.NOT_OPEN, Explanation.of("scoring.kpi-not-open").with("firstDay", firstDay.get()));
        }
        return expected.map(share -> pace(reached.get(), share))
                .orElseGet(() -> new Verdict(KpiStatus.NOT_JUDGED, withoutPace()));
    }

    private Explanation withoutPace() {
        if (path.kind() == PathKind.NONE) {
            return Explanation.of("scoring.kpi-path-none");
        }
        return kpi.window()
                .filter(window -> !window.awaited().isEmpty())
                .map(window -> Explanation.of("scoring.kpi-awaits")
                        .with(
                                "event",
                                window.awaited().stream()
                                        .map(AwaitedEvent::event)
                                        .collect(Collectors.joining("; "))))
                .orElseGet(() -> Explanation.of("scoring.kpi-no-window"));
    }

    /** More than the value exceeds it only where the value itself was asked for: above 90 % is what "trên 90%" asks. */
    private Verdict reached(Optional<Share> reached) {
        var exceeded = kpi.target().comparison() != Comparison.MORE_THAN
                && reached.filter(share -> share.compareTo(ALL) > 0).isPresent();
        return exceeded
                ? new Verdict(KpiStatus.EXCEEDED, Explanation.of("scoring.kpi-exceeded"))
                : new Verdict(KpiStatus.ACHIEVED, Explanation.of("scoring.kpi-achieved"));
    }

    private Verdict pace(Share reached, Share expected) {
        var isByTime = path.kind() == PathKind.LINEAR;
        if (expected.part() == 0 && !isByTime) {
            return new Verdict(KpiStatus.ON_TRACK, Explanation.of("scoring.kpi-nothing-expected"));
        }
        if (reached.isAtLeast(thresholds.onTrack(), expected)) {
            var rule = Explanation.of(isByTime ? "scoring.kpi-on-track" : "scoring.kpi-on-track-of-path");
            return new Verdict(KpiStatus.ON_TRACK, compared(rule, reached, expected));
        }
        if (reached.isAtLeast(thresholds.atRisk(), expected)) {
            var rule = Explanation.of(isByTime ? "scoring.kpi-at-risk" : "scoring.kpi-at-risk-of-path");
            return new Verdict(KpiStatus.AT_RISK, compared(rule, reached, expected));
        }
        var rule = Explanation.of(isByTime ? "scoring.kpi-behind" : "scoring.kpi-behind-of-path");
        return new Verdict(KpiStatus.BEHIND, compared(rule, reached, expected));
    }

    private Explanation compared(Explanation rule, Share reached, Share expected) {
        return rule.with("achievement", reached)
                .with("expected", expected)
                .with("onTrack", thresholds.onTrack())
                .with("atRisk", thresholds.atRisk());
    }
}
