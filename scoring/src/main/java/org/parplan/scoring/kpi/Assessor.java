package org.parplan.scoring.kpi;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.parplan.core.calendar.WorkingCalendar;
import org.parplan.core.kpi.Kpi;
import org.parplan.core.kpi.Measurement;
import org.parplan.core.kpi.MeasurementKind;
import org.parplan.core.kpi.Share;
import org.parplan.core.text.Explanation;

/** Judges one indicator as of one day. */
final class Assessor {

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

    /** Judges by figures that were given. */
    KpiAssessment assess(List<Measurement> figures) {
        return assess(choice().given(figures, asOf), AgencyFigures.NONE);
    }

    /** Judges by what a ledger says; figures of one day by several agencies are told, and none is taken for all. */
    KpiAssessment assess(LedgerFigures ledger) {
        var chosen = choice().ofItsYears(ledger.measurements(), asOf);
        return assess(chosen, chosen.standing().map(ledger::beside).orElse(AgencyFigures.NONE));
    }

    private Chosen.Choice choice() {
        return new Chosen.Choice(kpi, pace, thresholds);
    }

    private KpiAssessment assess(Chosen chosen, AgencyFigures agencies) {
        var measurement = chosen.standing().filter(figure -> !agencies.isSeveral());
        var actual = chosen.actual().filter(figure -> !agencies.isSeveral());
        var expected = kpi.target().isLimit() ? Optional.<Pace.Expected>empty() : path.match(pace);
        var share = expected.map(Pace.Expected::share);
        var verdict = measurement.map(measured -> verdict(measured, share)).orElseGet(() -> unmeasured(agencies));
        var assessment = KpiAssessment.builder();
        assessment
                .kpi(kpi.code())
                .asOf(asOf)
                .measurement(measurement)
                .actual(actual)
                .path(path);
        if (measurement.isPresent()) {
            assessment.achievement(kpi.reached(measurement.get())).compliance(kpi.compliance(measurement.get()));
        }
        return assessment
                .expected(share.map(this::ofTarget))
                .status(verdict.status())
                .problems(agencies.problems(kpi))
                .explanation(explanation(chosen, agencies, expected, verdict))
                .build();
    }

    private Share ofTarget(Share ofWay) {
        return Way.along(path, kpi).map(way -> way.standing(ofWay)).orElse(ofWay);
    }

    private Verdict verdict(Measurement measurement, Optional<Share> expected) {
        return kpi.target().isLimit()
                ? new LimitJudge(kpi, pace).judge(measurement)
                : new GrowthJudge(kpi, thresholds, path, pace).judge(measurement, expected);
    }

    private static Verdict unmeasured(AgencyFigures agencies) {
        return agencies.isSeveral()
                ? Verdict.of(KpiStatus.NOT_JUDGED, agencies.explanation())
                : Verdict.of(KpiStatus.NOT_MEASURED, Explanation.of("scoring.kpi-not-measured"));
    }

    private Explanation explanation(
            Chosen chosen, AgencyFigures agencies, Optional<Pace.Expected> expected, Verdict verdict) {
        var told = Explanation.of("scoring.kpi-status")
                .with("kpi", kpi.code())
                .with("asOf", asOf)
                .with("status", verdict.status());
        if (chosen.standing().isPresent() && !agencies.isSeveral()) {
            told = told.because(told(chosen.standing().get(), chosen.actual()));
        }
        for (var other : agencies.others()) {
            told = told.because(other);
        }
        if (chosen.later().isPresent()) {
            told = told.because(Explanation.of("scoring.kpi-later-year")
                    .with("part", chosen.later().get().part())
                    .with("measuredOn", chosen.later().get().measuredOn()));
        }
        if (expected.isPresent()) {
            told = told.because(expected.get().reason());
        }
        for (var reason : verdict.reasons()) {
            told = told.because(reason);
        }
        return told;
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
}
