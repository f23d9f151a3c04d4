package org.parplan.scoring.kpi;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parplan.core.kpi.Measurement;
import org.parplan.core.kpi.Measurements;
import org.parplan.core.progress.ProgressEntry;

/**
 * Figures of some time by who said them: one that names no agency is of the whole, any other is the agency's own.
 *
 * @param entries the entries with their figures, in the order of the ledger
 */
record Said(List<ProgressEntry> entries) {

    Said {
        entries = List.copyOf(entries);
    }

    static Measurement figure(ProgressEntry entry) {
        return entry.measurement().orElseThrow();
    }

    /** The figures to judge by: those of the whole; without any those of the one agency there is; of several none. */
    List<Measurement> figures() {
        if (isSeveral()) {
            return List.of();
        }
        return entries.stream()
                .filter(entry -> !isOfWhole() || entry.agency().isEmpty())
                .map(Said::figure)
                .toList();
    }

    /** Tells whether a figure of the whole is among them, so that no agency's own counts. */
    boolean isOfWhole() {
        return entries.stream().anyMatch(entry -> entry.agency().isEmpty());
    }

    /** Tells whether there are only agencies' own figures and these are of several, so that none is the whole. */
    boolean isSeveral() {
        return !isOfWhole() && agencies().size() > 1;
    }

    /** The agency whose figures are taken for the whole. */
    Optional<String> onlyAgency() {
        var agencies = agencies();
        return !isOfWhole() && agencies.size() == 1
                ? Optional.of(agencies.iterator().next())
                : Optional.empty();
    }

    private Set<String> agencies() {
        var agencies = new TreeSet<String>();
        entries.forEach(entry -> entry.agency().ifPresent(agencies::add));
        return agencies;
    }

    /** The figure of each agency that stands on a day, by code. */
    SortedMap<String, Measurement> latest(LocalDate asOf) {
        var latest = new TreeMap<String, Measurement>();
        for (var agency : agencies()) {
            var own = new ArrayList<Measurement>();
            entries.stream()
                    .filter(entry -> entry.agency().filter(agency::equals).isPresent())
                    .forEach(entry -> own.add(figure(entry)));
            new Measurements(own).standing(asOf).ifPresent(figure -> latest.put(agency, figure));
        }
        return latest;
    }

    /** The figure of each agency that stands on a day with that day: {@code so-noi-vu 31 (2018-06-30)}. */
    String written(LocalDate asOf) {
        var written = new ArrayList<String>();
        latest(asOf)
                .forEach((agency, figure) -> written.add("%s %s%s (%s)"
                        .formatted(
                                agency,
                                figure.part(),
                                figure.whole().isPresent()
                                        ? "/" + figure.whole().getAsLong()
                                        : "",
                                figure.measuredOn())));
        return String.join("; ", written);
    }
}
