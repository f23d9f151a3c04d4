package org.parplan.scoring.kpi;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.parplan.core.kpi.Kpi;
import org.parplan.core.kpi.Measurement;
import org.parplan.core.progress.ProgressEntry;
import org.parplan.core.progress.ProgressLedger;
import org.parplan.core.progress.StatusTerms;
import org.parplan.core.window.TaskWindow;

/** What a ledger says of an indicator by a day: the figures that fit it, with who said each. */
final class LedgerFigures {

    private final Kpi kpi;
    private final LocalDate asOf;
    private final List<ProgressEntry> entries;

    LedgerFigures(Kpi kpi, ProgressLedger ledger, StatusTerms terms) {
        this.kpi = kpi;
        this.asOf = terms.asOf();
        this.entries = ledger.measuring(kpi.code(), terms.asOf(), terms.cutOff()).stream()
                .filter(entry -> kpi.misfit(Said.figure(entry)).isEmpty())
                .filter(entry -> !Said.figure(entry).measuredOn().isAfter(terms.asOf()))
                .toList();
    }

    /** The figures that some days are of. */
    Said said(Predicate<LocalDate> days) {
        return new Said(entries.stream()
                .filter(entry -> days.test(Said.figure(entry).measuredOn()))
                .toList());
    }

    /** The figures of the window's years; all where there is no window that has days. */
    Said ofItsYears() {
        return said(day -> isOfItsYears(day));
    }

    /** The figures of a year. */
    Said ofYear(int year) {
        return said(day -> day.getYear() == year);
    }

    /** Those of a later year than the window's, whoever said them. */
    List<Measurement> later() {
        return entries.stream()
                .map(Said::figure)
                .filter(figure -> isOfALaterYear(figure.measuredOn()))
                .toList();
    }

    /** What each agency brings: its own figure that stands, of the window's years. */
    List<Contribution> contributions(String field) {
        return ofItsYears().latest(asOf).entrySet().stream()
                .map(own -> new Contribution(own.getKey(), field, kpi, Optional.of(own.getValue())))
                .toList();
    }

    private boolean isOfItsYears(LocalDate day) {
        var isEarlier = kpi.window()
                .filter(TaskWindow::isDated)
                .filter(window -> day.getYear() < window.firstDay().getYear())
                .isPresent();
        return !isEarlier && !isOfALaterYear(day);
    }

    private boolean isOfALaterYear(LocalDate day) {
        return kpi.window()
                .filter(window -> window.isDated() && window.awaited().isEmpty())
                .filter(window -> day.getYear() > Pace.lastDay(window).getYear())
                .isPresent();
    }
}
