package org.parplan.scoring.kpi;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.parplan.core.kpi.Kpi;
import org.parplan.core.kpi.Measurement;
import org.parplan.core.text.Explanation;
import org.parplan.core.text.Problem;
import org.parplan.core.text.ProblemCode;

/**
 * Who said the figure that stands.
 *
 * @param day the day it was measured
 * @param byAgency the figures of that day by agency, the last of each
 * @param others what is to be told of figures that other agencies gave before
 */
record AgencyFigures(LocalDate day, Map<String, Measurement> byAgency, List<Explanation> others) {

    /** Nobody in particular. */
    static final AgencyFigures NONE = new AgencyFigures(LocalDate.EPOCH, Map.of(), List.of());

    /** Tells whether several agencies gave a figure of the day, so that none of these is the whole. */
    boolean isSeveral() {
        return byAgency.size() > 1;
    }

    List<Problem> problems(Kpi kpi) {
        return isSeveral()
                ? List.of(Problem.of(ProblemCode.FIGURES_OF_SEVERAL_AGENCIES)
                        .with("kpi", kpi.code())
                        .with("measuredOn", day)
                        .with("figures", figures()))
                : List.of();
    }

    Explanation explanation() {
        return Explanation.of("scoring.kpi-several-agencies")
                .with("measuredOn", day)
                .with("figures", figures());
    }

    private String figures() {
        return byAgency.entrySet().stream()
                .map(figure -> figure.getKey() + " " + written(figure.getValue()))
                .collect(Collectors.joining("; "));
    }

    private static String written(Measurement figure) {
        return figure.whole().isPresent()
                ? figure.part() + "/" + figure.whole().getAsLong()
                : Long.toString(figure.part());
    }
}
