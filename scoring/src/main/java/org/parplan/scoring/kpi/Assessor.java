package org.parplan.scoring.kpi;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
        return assess(choice().given(figures, asOf), new Said(List.of()), Optional.empty());
    }

    /** Judges by what a ledger says: by a figure of the whole, else of the one agency there is; by none of several. */
    KpiAssessment assess(LedgerFigures ledger, Start start) {
        var said = ledger.ofItsYears();
        var figures =
                Stream.concat(said.figures().stream(), ledger.later().stream()).toList();
        return assess(choice().ofItsYears(figures, asOf), said, Optional.of(start));
    }

    private Chosen.Choice choice() {
        return new Chosen.Choice(kpi, pace, thresholds);
    }

    private KpiAssessment assess(Chosen chosen, Said said, Optional<Start> start) {
        var agencies = new AgencyFigures(kpi, said, asOf);
        var measurement = chosen.standing();
        var expected = kpi.target().isLimit() ? Optional.<Pace.Expected>empty() : path.match(pace);
        var share = expected.map(Pace.Expected::share);
        var verdict = measurement.map(measured -> verdict(measured, share)).orElseGet(() -> unmeasured(agencies));
        var assessment = KpiAssessment.builder();
        assessment
                .kpi(kpi.code())
                .asOf(asOf)
                .measurement(measurement)
                .actual(chosen.actual())
                .baseline(kpi.baseline())
                .path(path);
        if (measurement.isPresent()) {
            assessment.achievement(kpi.reached(measurement.get())).compliance(kpi.compliance(measurement.get()));
        }
        return assessment
                .expected(share.map(this::ofTarget))
                .status(verdict.status())
                .problems(agencies.problems())
                .explanation(explanation(chosen, agencies, start, expected, verdict))
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
                ? Verdict.of(KpiStatus.NOT_JUDGED, agencies.several())
                : Verdict.of(KpiStatus.NOT_MEASURED, Explanation.of("scoring.kpi-not-measured"));
    }

    private Explanation explanation(
            Chosen chosen,
            AgencyFigures agencies,
            Optional<Start> start,
            Optional<Pace.Expected> expected,
            Verdict verdict) {
        var told = Explanation.of("scoring.kpi-status")
                .with("kpi", kpi.code())
                .with("asOf", asOf)
                .with("status", verdict.status());
        var standing = chosen.standing();
        if (standing.isPresent()) {
            told = told.because(told(standing.get(), chosen.actual(), verdict));
            told = agencies.beside().map(told::because).orElse(told);
        }
        told = start.isPresent() ? withStart(told, start.get(), standing) : told;
        if (chosen.later().isPresent()) {
            told = told.because(kpi.target()
                    .unit()
                    .withUnit(Explanation.of("scoring.kpi-later-year"))
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

    /** Where the baseline is from; that there is none matters only where there is a figure. */
    private static Explanation withStart(Explanation explanation, Start start, Optional<Measurement> standing) {
        var isToTell = standing.isPresent() || start.kpi().baseline().isPresent();
        var told = isToTell ? start.told().map(explanation::because).orElse(explanation) : explanation;
        return standing.filter(start::isAbove).isPresent()
                ? told.because(Explanation.of("scoring.kpi-below-start"))
                : told;
    }

    /** What the figure means, and of an estimate which actual figure stands beside it. */
    private Explanation told(Measurement measurement, Optional<Measurement> actual, Verdict verdict) {
        var told = verdict.isOfAbout() ? withoutAbout(kpi.explanation(measurement)) : kpi.explanation(measurement);
        return measurement.kind() == MeasurementKind.ESTIMATED && actual.isPresent()
                ? told.because(kpi.target()
                        .unit()
                        .withUnit(Explanation.of("scoring.kpi-actual-before"))
                        .with("part", actual.get().part())
                        .with("measuredOn", actual.get().measuredOn()))
                : told;
    }

    /** Without the step that the verdict tells better: that the target says about, and what that needs. */
    private static Explanation withoutAbout(Explanation explanation) {
        var steps = explanation.steps().stream()
                .filter(step -> !step.rule().equals("kpi.about"))
                .toList();
        return Explanation.builder().from(explanation).steps(steps).build();
    }
}
