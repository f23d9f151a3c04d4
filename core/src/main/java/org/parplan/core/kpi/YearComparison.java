package org.parplan.core.kpi;

import java.util.Optional;
import org.parplan.core.text.Explanation;

/** Puts a figure beside one of the year before. */
final class YearComparison {

    private static final String DECREE_42_2022 = "Nghị định số 42/2022/NĐ-CP";

    private final Kpi kpi;
    private final Measurement now;

    YearComparison(Kpi kpi, Measurement now) {
        kpi.checkRank(now);
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
        kpi.checkRank(before);
        if (!SamePeriod.isAYearBefore(before.measuredOn(), now.measuredOn())) {
            var otherDay = told(Explanation.of("kpi.same-period-other-day")).with("beforeOn", before.measuredOn());
            return comparison(otherDay).before(before).build();
        }
        var difference = Math.subtractExact(now.part(), before.part());
        var points = share(before).flatMap(then -> share(now).map(share -> new PointsApart(then, share)));
        var headline = points.map(apart -> change(apart, before)).orElseGet(() -> change(difference, before));
        var comparison = comparison(withCircumstances(headline, before));
        comparison.before(before).difference(difference).points(points.flatMap(PointsApart::exact));
        return comparison.build();
    }

    /** Of how many it is, as measured or by the set whose members are counted. */
    private Optional<Share> share(Measurement measurement) {
        if (measurement.whole().isPresent()) {
            return Optional.of(Share.of(measurement.part(), measurement.whole().getAsLong()));
        }
        var unit = kpi.target().unit();
        var countsMembers = !kpi.members().isEmpty()
                && (unit == Unit.COUNT || unit == Unit.PERCENT)
                && kpi.target().basis() == Basis.LEVEL
                && kpi.misfit(measurement).isEmpty();
        return countsMembers
                ? Optional.of(Share.of(measurement.part(), kpi.members().size()))
                : Optional.empty();
    }

    private Explanation change(PointsApart apart, Measurement before) {
        var exact = apart.exact();
        var told = told(apart.rule()).with("share", apart.now()).with("shareBefore", apart.before());
        told = exact.isPresent() ? told.with("change", exact.get()) : told;
        told = told.because(kpi.target()
                .unit()
                .withUnit(Explanation.of("kpi.same-period-count"))
                .with("part", now.part())
                .with("before", before.part()));
        return exact.isPresent() ? told : told.because(Explanation.of("kpi.same-period-points-rounded"));
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
        return share(now).isPresent() == share(before).isPresent()
                ? told
                : told.because(Explanation.of("kpi.same-period-one-share"));
    }

    private Explanation told(Explanation rule) {
        return kpi.target().unit().withUnit(rule).with("kpi", kpi.code()).with("nowOn", now.measuredOn());
    }

    private SamePeriod.Builder comparison(Explanation explanation) {
        var comparison = SamePeriod.builder();
        comparison.kpi(kpi.code()).now(now).explanation(explanation);
        return comparison;
    }
}
