package org.parplan.scoring.kpi;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.parplan.core.kpi.Kpi;
import org.parplan.core.kpi.Measurement;
import org.parplan.core.kpi.Measurements;
import org.parplan.core.progress.ProgressEntry;
import org.parplan.core.progress.ProgressLedger;
import org.parplan.core.progress.StatusTerms;
import org.parplan.core.text.Explanation;
import org.parplan.core.window.TaskWindow;

/** What a ledger says of an indicator by a day: the figures that fit it, with who said each. */
final class LedgerFigures {

    private final Kpi kpi;
    private final List<ProgressEntry> entries;

    LedgerFigures(Kpi kpi, ProgressLedger ledger, StatusTerms terms) {
        this.kpi = kpi;
        this.entries = ledger.measuring(kpi.code(), terms.asOf(), terms.cutOff()).stream()
                .filter(entry -> kpi.misfit(figure(entry)).isEmpty())
                .filter(entry -> !figure(entry).measuredOn().isAfter(terms.asOf()))
                .toList();
    }

    private static Measurement figure(ProgressEntry entry) {
        return entry.measurement().orElseThrow();
    }

    /** The figures of all years, in the order of the ledger. */
    List<Measurement> measurements() {
        return entries.stream().map(LedgerFigures::figure).toList();
    }

    /** Who said the figure that stands, and what others said before. */
    AgencyFigures beside(Measurement standing) {
        var byAgency = byAgency(
                figure -> figure.measuredOn().equals(standing.measuredOn()) && figure.kind() == standing.kind());
        var others = byAgency.size() == 1
                ? other(byAgency.keySet().iterator().next(), standing)
                : Optional.<Explanation>empty();
        return new AgencyFigures(
                standing.measuredOn(), byAgency, others.stream().toList());
    }

    /** The last figure of each agency among some; of nobody named there is none. */
    Map<String, Measurement> byAgency(Predicate<Measurement> which) {
        var figures = new TreeMap<String, Measurement>();
        for (var entry : entries) {
            if (which.test(figure(entry))) {
                entry.agency().ifPresent(agency -> figures.put(agency, figure(entry)));
            }
        }
        return Collections.unmodifiableMap(figures);
    }

    /** What each agency brings of the latest day that any of them was measured on. */
    List<Contribution> contributions(String field) {
        var inTime = byAgency(figure -> isOfItsYears(figure));
        var day = inTime.values().stream().map(Measurement::measuredOn).max(Comparator.naturalOrder());
        return inTime.keySet().stream()
                .map(agency -> new Contribution(
                        agency,
                        field,
                        kpi,
                        of(agency)
                                .standing(day.orElseThrow())
                                .filter(figure -> figure.measuredOn().equals(day.get()))))
                .toList();
    }

    private boolean isOfItsYears(Measurement figure) {
        return kpi.window()
                .filter(TaskWindow::isDated)
                .map(window ->
                        figure.measuredOn().getYear() >= window.firstDay().getYear()
                                && (!window.awaited().isEmpty()
                                        || figure.measuredOn().getYear()
                                                <= Pace.lastDay(window).getYear()))
                .orElse(true);
    }

    /** The figures of one agency. */
    private Measurements of(String agency) {
        return new Measurements(entries.stream()
                .filter(entry -> entry.agency().filter(agency::equals).isPresent())
                .map(LedgerFigures::figure)
                .toList());
    }

    /** That other agencies gave figures earlier in the same year, and the latest of these. */
    private Optional<Explanation> other(String agency, Measurement standing) {
        var others = byAgency(figure -> figure.measuredOn().isBefore(standing.measuredOn())
                && figure.measuredOn().getYear() == standing.measuredOn().getYear());
        return others.entrySet().stream()
                .filter(other -> !other.getKey().equals(agency))
                .reduce((one, next) ->
                        next.getValue().measuredOn().isBefore(one.getValue().measuredOn()) ? one : next)
                .map(other -> Explanation.of("scoring.kpi-other-agency")
                        .with("agency", agency)
                        .with("other", other.getKey())
                        .with("part", other.getValue().part())
                        .with("measuredOn", other.getValue().measuredOn()));
    }
}
