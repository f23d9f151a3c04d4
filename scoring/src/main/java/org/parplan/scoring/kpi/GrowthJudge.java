package org.parplan.scoring.kpi;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parplan.core.kpi.Comparison;
import org.parplan.core.kpi.Kpi;
import org.parplan.core.kpi.Measurement;
import org.parplan.core.kpi.Share;
import org.parplan.core.text.Explanation;
import org.parplan.core.window.AwaitedEvent;

/** Judges what is to be reached: whether it is, and until then by its path, or a level by itself. */
final class GrowthJudge {

    private static final Share ALL = Share.of(1, 1);

    private final Kpi kpi;
    private final StatusThresholds thresholds;
    private final KpiPath path;
    private final Pace pace;

    GrowthJudge(Kpi kpi, StatusThresholds thresholds, KpiPath path, Pace pace) {
        this.kpi = kpi;
        this.thresholds = thresholds;
        this.path = path;
        this.pace = pace;
    }

    /**
     * Judges a figure.
     *
     * @param expected  the part of the way that the path expects to be gone
     */
    Verdict judge(Measurement measurement, Optional<Share> expected) {
        var reached = kpi.reached(measurement);
        if (isAbout() && thresholds.tolerance().isEmpty()) {
            return notJudged(
                    reached.isEmpty()
                            ? Explanation.of("scoring.kpi-not-told")
                            : Explanation.of("scoring.kpi-about-no-tolerance"));
        }
        var met = thresholds.isMet(kpi, measurement);
        if (met.orElse(false)) {
            return isAbout() ? near() : met(measurement, reached);
        }
        if (isAbout() && isMoreThanAll(reached)) {
            return Verdict.of(KpiStatus.EXCEEDED, tolerant(Explanation.of("scoring.kpi-about-above")));
        }
        var over = pace.over();
        if (met.isPresent() && over.isPresent()) {
            return Verdict.of(
                    KpiStatus.MISSED, Explanation.of("scoring.kpi-over").with("lastDay", over.get()));
        }
        if (reached.isEmpty()) {
            return notJudged(Explanation.of("scoring.kpi-not-told"));
        }
        var firstDay = pace.notOpen();
        if (firstDay.isPresent() && (expected.isPresent() || path.kind() == PathKind.NONE)) {
            return Verdict.of(
                    KpiStatus.NOT_OPEN, Explanation.of("scoring.kpi-not-open").with("firstDay", firstDay.get()));
        }
        if (path.kind() == PathKind.NONE && Levels.isLevel(kpi)) {
            return level(reached.get());
        }
        return expected.map(share -> pace(measurement, reached.get(), share))
                .orElseGet(() -> Verdict.of(KpiStatus.NOT_JUDGED, withoutPace()));
    }

    private boolean isAbout() {
        return kpi.target().comparison() == Comparison.ABOUT;
    }

    private static boolean isMoreThanAll(Optional<Share> reached) {
        return reached.filter(share -> share.compareTo(ALL) > 0).isPresent();
    }

    private static Verdict notJudged(Explanation reason) {
        return Verdict.of(KpiStatus.NOT_JUDGED, reason);
    }

    private Verdict near() {
        return Verdict.of(KpiStatus.ACHIEVED, tolerant(Explanation.of("scoring.kpi-about-near")));
    }

    private Explanation tolerant(Explanation rule) {
        return rule.with("tolerance", thresholds.tolerance().orElseThrow());
    }

    /** What stood before is only kept once it was measured at the end; any other target is met when it is. */
    private Verdict met(Measurement measurement, Optional<Share> reached) {
        if (!Levels.isKept(kpi)) {
            return reached(reached);
        }
        var over = pace.over();
        if (over.isEmpty()) {
            return Verdict.of(KpiStatus.ON_TRACK, Explanation.of("scoring.kpi-level-kept"));
        }
        return measurement.measuredOn().isBefore(over.get())
                ? Verdict.of(
                        KpiStatus.ON_TRACK,
                        Explanation.of("scoring.kpi-level-so-far")
                                .with("measuredOn", measurement.measuredOn())
                                .with("lastDay", over.get()))
                : reached(reached);
    }

    /** More than the value exceeds it only where the value itself was asked for: above 90 % is what "trên 90%" asks. */
    private Verdict reached(Optional<Share> reached) {
        var exceeded = kpi.target().comparison() != Comparison.MORE_THAN && isMoreThanAll(reached);
        return exceeded
                ? Verdict.of(KpiStatus.EXCEEDED, Explanation.of("scoring.kpi-exceeded"))
                : Verdict.of(KpiStatus.ACHIEVED, Explanation.of("scoring.kpi-achieved"));
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

    /** By the level itself, all of which is asked for all the time. */
    private Verdict level(Share reached) {
        if (reached.isAtLeast(thresholds.onTrack(), ALL)) {
            return level(KpiStatus.ON_TRACK, Explanation.of("scoring.kpi-level-on-track"), reached);
        }
        return reached.isAtLeast(thresholds.atRisk(), ALL)
                ? level(KpiStatus.AT_RISK, Explanation.of("scoring.kpi-level-at-risk"), reached)
                : level(KpiStatus.BEHIND, Explanation.of("scoring.kpi-level-behind"), reached);
    }

    private Verdict level(KpiStatus status, Explanation rule, Share reached) {
        var reason = rule.with("achievement", reached)
                .with("onTrack", thresholds.onTrack())
                .with("atRisk", thresholds.atRisk());
        return Levels.isRateAsRead(kpi)
                ? new Verdict(
                        status,
                        List.of(Explanation.of("scoring.kpi-rate-as-read").with("kpi", kpi.code()), reason))
                : Verdict.of(status, reason);
    }

    private Verdict pace(Measurement measurement, Share reached, Share expected) {
        if (expected.part() == 0 && path.kind() != PathKind.LINEAR) {
            return Verdict.of(KpiStatus.ON_TRACK, Explanation.of("scoring.kpi-nothing-expected"));
        }
        var way = Way.along(path, kpi);
        var gone = way.map(from -> from.gone(measurement)).orElse(reached);
        var verdict = compared(gone, expected);
        return way.map(from -> new Verdict(
                        verdict.status(),
                        List.of(
                                from.explanation(kpi.target().unit(), gone),
                                verdict.reasons().get(0))))
                .orElse(verdict);
    }

    private Verdict compared(Share reached, Share expected) {
        var isByTime = path.kind() == PathKind.LINEAR;
        if (reached.isAtLeast(thresholds.onTrack(), expected)) {
            var rule = Explanation.of(isByTime ? "scoring.kpi-on-track" : "scoring.kpi-on-track-of-path");
            return Verdict.of(KpiStatus.ON_TRACK, compared(rule, reached, expected));
        }
        if (reached.isAtLeast(thresholds.atRisk(), expected)) {
            var rule = Explanation.of(isByTime ? "scoring.kpi-at-risk" : "scoring.kpi-at-risk-of-path");
            return Verdict.of(KpiStatus.AT_RISK, compared(rule, reached, expected));
        }
        var rule = Explanation.of(isByTime ? "scoring.kpi-behind" : "scoring.kpi-behind-of-path");
        return Verdict.of(KpiStatus.BEHIND, compared(rule, reached, expected));
    }

    private Explanation compared(Explanation rule, Share reached, Share expected) {
        return rule.with("achievement", reached)
                .with("expected", expected)
                .with("onTrack", thresholds.onTrack())
                .with("atRisk", thresholds.atRisk());
    }
}
