package org.parplan.scoring.kpi;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.parplan.core.kpi.Kpi;
import org.parplan.core.kpi.Measurement;
import org.parplan.core.kpi.MeasurementKind;
import org.parplan.core.text.Explanation;
import org.parplan.core.text.Problem;
import org.parplan.core.text.ProblemCode;

/** Who said the figures of an indicator, and what is to be told of that. */
final class AgencyFigures {

    private final Kpi kpi;
    private final Said said;
    private final LocalDate asOf;

    AgencyFigures(Kpi kpi, Said said, LocalDate asOf) {
        this.kpi = kpi;
        this.said = said;
        this.asOf = asOf;
    }

    /** Tells whether several agencies gave figures and nobody one of the whole, so that none of these is taken for it. */
    boolean isSeveral() {
        return said.isSeveral();
    }

    List<Problem> problems() {
        return isSeveral()
                ? List.of(Problem.of(ProblemCode.FIGURES_OF_SEVERAL_AGENCIES)
                        .with("kpi", kpi.code())
                        .with("figures", said.written(asOf)))
                : List.of();
    }

    /** Why none of several agencies' figures is judged by. */
    Explanation several() {
        return withEach(Explanation.of("scoring.kpi-several-agencies"));
    }

    /** Whose figure it is where that is to be known: one agency's, or the whole's with agencies' own beside it. */
    Optional<Explanation> beside() {
        if (said.onlyAgency().isPresent()) {
            return Optional.of(Explanation.of("scoring.kpi-one-agency")
                    .with("agency", said.onlyAgency().get()));
        }
        return said.latest(asOf).isEmpty()
                ? Optional.empty()
                : Optional.of(withEach(Explanation.of("scoring.kpi-agencies-beside")));
    }

    private Explanation withEach(Explanation explanation) {
        var told = explanation;
        for (var own : said.latest(asOf).entrySet()) {
            told = told.because(told(own.getKey(), own.getValue()));
        }
        return told;
    }

    private Explanation told(String agency, Measurement figure) {
        var rule = figure.whole().isPresent()
                ? Explanation.of("scoring.kpi-agency-share")
                        .with("whole", figure.whole().getAsLong())
                : kpi.target().unit().withUnit(Explanation.of("scoring.kpi-agency-figure"));
        var told = rule.with("agency", agency).with("part", figure.part()).with("measuredOn", figure.measuredOn());
        return figure.kind() == MeasurementKind.ESTIMATED ? told.because(Explanation.of("kpi.estimated")) : told;
    }
}
