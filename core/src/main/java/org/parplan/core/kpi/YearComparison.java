package org.parplan.core.kpi;

import java.util.Optional;
import org.parplan.core.text.Explanation;

/** Puts a figure beside one of the year before. */
final class YearComparison {

    private static final String DECREE_42_2022 = "Nghị định số 42/2022/NĐ-CP";

    private final Kpi kpi;
    private final Measurement now;

    YearComparison(Kpi kpi, Measurement now) {
        this.kpi = kpi;
        this.now = now;
    }

    SamePeriod withNothing() {
        return comparison(told(Explanation.of("kpi.same-period-none"))).build();
    }

    SamePeriod withOtherLevel(OnlineLevel level, OnlineCount before) {
        var isReclassified = level.isSucceeded() != before.level().isSucceeded();
        var reason = Explanation.of(
                        isReclassified ? "kpi.same-period-other-classification" : "kpi.same-period-other-level")
                .with("level", level)
                .with("levelBefore", before.level());
        var told = isReclassified ? reason.basedOn(DECREE_42_2022) : reason;
        return comparison(told(told)).before(before.measurement()).build();
    }

    SamePeriod with(Measurement before) {
        if (!SamePeriod.isAYearBefore(before.measuredOn(), now.measuredOn())) {
            var otherDay = told(Explanation.of("kpi.same-period-other-day")).with("beforeOn", before.measuredOn());
            return comparison(otherDay).before(before).build();
        }
        var difference = Math.subtractExact(now.part(), before.part());
        var points = points(before);
        var headline = points.map(change -> change(change, before)).orElseGet(() -> change(difference, before));
        var comparison = comparison(withCircumstances(headline, before));
        comparison.before(before).difference(difference).points(points);
        return comparison.build();
    }

    private Optional<ShareChange> points(Measurement before) {
        return now.whole().isPresent() && before.whole().isPresent()
                ? Optional.of(ShareChange.between(share(before), share(now)))
                : Optional.empty();
    }

    private static Share share(Measurement measurement) {
        return Share.of(measurement.part(), measurement.whole().orElseThrow());
    }

    private Explanation change(ShareChange change, Measurement before) {
        var rule = change.part() == 0
                ? Explanation.of("kpi.same-period-points-even")
                : Explanation.of(change.part() > 0 ? "kpi.same-period-points-up" : "kpi.same-period-points-down")
                        .with("points", change.points().abs().toPlainString());
        return told(rule)
                .with("change", change)
                .with("share", share(now))
                .with("shareBefore", share(before))
                .because(Explanation.of("kpi.same-period-count")
                        .with("part", now.part())
                        .with("before", before.part()));
    }

    private Explanation change(long difference, Measurement before) {
        return told(rule(difference)).with("part", now.part()).with("before", before.part());
    }

    private Explanation rule(long difference) {
        if (kpi.target().unit() == Unit.RANK) {
            return Explanation.of("kpi.same-period-rank");
        }
        return difference == 0
                ? Explanation.of("kpi.same-period-even")
                : Explanation.of(difference > 0 ? "kpi.same-period-up" : "kpi.same-period-down")
                        .with("difference", Math.abs(difference));
    }

    private Explanation withCircumstances(Explanation explanation, Measurement before) {
        var told = explanation;
        if (now.kind() == MeasurementKind.ESTIMATED) {
            told = told.because(Explanation.of("kpi.estimated"));
        }
        if (before.kind() == MeasurementKind.ESTIMATED) {
            told = told.because(Explanation.of("kpi.same-period-estimated"));
        }
        return now.whole().isPresent() == before.whole().isPresent()
                ? told
                : told.because(Explanation.of("kpi.same-period-one-share"));
    }

    private Explanation told(Explanation rule) {
        return rule.with("kpi", kpi.code()).with("nowOn", now.measuredOn());
    }

    private SamePeriod.Builder comparison(Explanation explanation) {
        var comparison = SamePeriod.builder();
        comparison.kpi(kpi.code()).now(now).explanation(explanation);
        return comparison;
    }
}
