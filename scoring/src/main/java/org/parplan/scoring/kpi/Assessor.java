package org.parplan.scoring.kpi;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parplan.core.calendar.WorkingCalendar;
import org.parplan.core.kpi.Comparison;
import org.parplan.core.kpi.Compliance;
import org.parplan.core.kpi.Kpi;
import org.parplan.core.kpi.Measurement;
import org.parplan.core.kpi.Share;
import org.parplan.core.text.Explanation;
import org.parplan.core.window.AwaitedEvent;
import org.parplan.core.window.TaskWindow;

/** Judges one indicator as of one day. */
final class Assessor {

    private static final Share ALL = Share.of(1, 1);

    private final Kpi kpi;
    private final LocalDate asOf;
    private final WorkingCalendar calendar;
    private final StatusThresholds thresholds;

    Assessor(Kpi kpi, LocalDate asOf, WorkingCalendar calendar, StatusThresholds thresholds) {
        this.kpi = kpi;
        this.asOf = asOf;
        this.calendar = calendar;
        this.thresholds = thresholds;
    }

    /** A status with the step of the explanation that gives the reason. */
    private record Verdict(KpiStatus status, Explanation reason) {}

    KpiAssessment assess(Optional<Measurement> measurement) {
        var assessment = KpiAssessment.builder();
        assessment.kpi(kpi.code()).asOf(asOf).measurement(measurement);
        var expected = kpi.target().isLimit() ? Optional.<Share>empty() : expected();
        var verdict = measurement
                .map(measured -> verdict(measured, expected))
                .orElseGet(() -> new Verdict(KpiStatus.NOT_MEASURED, Explanation.of("scoring.kpi-not-measured")));
        var explanation = Explanation.of("scoring.kpi-status")
                .with("kpi", kpi.code())
                .with("asOf", asOf)
                .with("status", verdict.status());
        if (measurement.isPresent()) {
            explanation = explanation.because(kpi.explanation(measurement.get()));
            assessment.achievement(kpi.reached(measurement.get())).compliance(kpi.compliance(measurement.get()));
        }
        if (expected.isPresent()) {
            explanation = explanation.because(pace(window(), expected.get()));
        }
        return assessment
                .expected(expected)
                .status(verdict.status())
                .explanation(explanation.because(verdict.reason()))
                .build();
    }

    private TaskWindow window() {
        return kpi.window().orElseThrow();
    }

    /** The last day to work towards: where the task comes back by days, the last of these and not the window's own. */
    private static LocalDate lastDay(TaskWindow window) {
        var due = window.occurrences();
        return due.isEmpty() ? window.lastDay() : due.get(due.size() - 1);
    }

    /** Tells whether the window is over; one that still waits for an event may get more days. */
    private boolean isOver() {
        return kpi.window()
                .filter(window -> window.isDated() && window.awaited().isEmpty())
                .filter(window -> asOf.isAfter(lastDay(window)))
                .isPresent();
    }

    /** Working days gone of those to the last day, the day itself among them; none where there is no working day. */
    private Optional<Share> expected() {
        return kpi.window().filter(TaskWindow::isDated).flatMap(this::gone);
    }

    private Optional<Share> gone(TaskWindow window) {
        var last = lastDay(window);
        var total = window.workingDaysUntil(last, calendar);
        var until = asOf.isBefore(last) ? asOf : last;
        return total > 0 ? Optional.of(Share.of(window.workingDaysUntil(until, calendar), total)) : Optional.empty();
    }

    private Explanation pace(TaskWindow window, Share expected) {
        return Explanation.of("scoring.kpi-pace")
                .with("window", window.toText())
                .with("asOf", asOf)
                .with("gone", expected.part())
                .with("total", expected.whole())
                .with("expected", expected)
                .with("certainty", calendar.certaintyBetween(window.firstDay(), lastDay(window)));
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
        return isOver()
                ? new Verdict(
                        KpiStatus.ACHIEVED,
                        Explanation.of("scoring.kpi-limit-kept").with("lastDay", lastDay(window())))
                : new Verdict(KpiStatus.WITHIN_LIMIT, Explanation.of("scoring.kpi-limit-stands"));
    }

    private Verdict growth(Optional<Boolean> met, Optional<Share> reached, Optional<Share> expected) {
        if (met.orElse(false)) {
            return reached(reached);
        }
        if (met.isPresent() && isOver()) {
            return new Verdict(
                    KpiStatus.MISSED, Explanation.of("scoring.kpi-over").with("lastDay", lastDay(window())));
        }
        if (reached.isEmpty()) {
            return new Verdict(KpiStatus.NOT_JUDGED, Explanation.of("scoring.kpi-not-told"));
        }
        return expected.map(share -> pace(reached.get(), share))
                .orElseGet(() -> new Verdict(KpiStatus.NOT_JUDGED, withoutPace()));
    }

    private Explanation withoutPace() {
        return kpi.window()
                .filter(window -> !window.isDated())
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
        if (asOf.isBefore(window().firstDay())) {
            return new Verdict(
                    KpiStatus.NOT_OPEN, Explanation.of("scoring.kpi-not-open").with("firstDay", window().firstDay()));
        }
        if (reached.isAtLeast(thresholds.onTrack(), expected)) {
            return new Verdict(KpiStatus.ON_TRACK, compared(Explanation.of("scoring.kpi-on-track"), reached, expected));
        }
        return reached.isAtLeast(thresholds.atRisk(), expected)
                ? new Verdict(KpiStatus.AT_RISK, compared(Explanation.of("scoring.kpi-at-risk"), reached, expected))
                : new Verdict(KpiStatus.BEHIND, compared(Explanation.of("scoring.kpi-behind"), reached, expected));
    }

    private Explanation compared(Explanation rule, Share reached, Share expected) {
        return rule.with("achievement", reached)
                .with("expected", expected)
                .with("onTrack", thresholds.onTrack())
                .with("atRisk", thresholds.atRisk());
    }
}
