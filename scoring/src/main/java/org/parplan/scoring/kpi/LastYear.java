package org.parplan.scoring.kpi;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.parplan.core.kpi.Kpi;
import org.parplan.core.kpi.Measurement;
import org.parplan.core.kpi.Measurements;
import org.parplan.core.kpi.SamePeriod;
import org.parplan.core.text.Explanation;

/** The figure of the same period last year in a ledger, by the same rules of whose figure counts as this year's. */
final class LastYear {

    private final Kpi kpi;
    private final LedgerFigures figures;

    LastYear(Kpi kpi, LedgerFigures figures) {
        this.kpi = kpi;
        this.figures = figures;
    }

    /** A figure beside that of the same period last year, or why that is left out; empty if there is none. */
    Optional<SamePeriod> beside(Measurement now) {
        var end = endOfPeriod(now.measuredOn());
        var said = figures.said(day -> day.getYear() == end.getYear() && !day.isAfter(end));
        var before = new Measurements(said.figures()).samePeriodLastYear(now.measuredOn());
        if (before.isPresent()) {
            return Optional.of(told(SamePeriod.of(kpi, now, before.get()), said));
        }
        var own = said.entries().stream().map(Said::figure).toList();
        return new Measurements(own).samePeriodLastYear(now.measuredOn()).map(ofAgency -> leftOut(now, said, end));
    }

    /** The same day a year before, or the last of that month where the period ends with one. */
    private static LocalDate endOfPeriod(LocalDate day) {
        var isLastOfMonth = day.getDayOfMonth() == day.lengthOfMonth();
        return isLastOfMonth ? YearMonth.from(day).minusYears(1).atEndOfMonth() : day.minusYears(1);
    }

    /** Whose figure last year's is, where it is one agency's and not the one that gives this year's. */
    private SamePeriod told(SamePeriod comparison, Said said) {
        return said.onlyAgency()
                .filter(agency -> !figures.ofItsYears().onlyAgency().equals(Optional.of(agency)))
                .map(agency -> SamePeriod.builder()
                        .from(comparison)
                        .explanation(comparison
                                .explanation()
                                .because(Explanation.of("scoring.kpi-same-period-agency")
                                        .with("agency", agency)))
                        .build())
                .orElse(comparison);
    }

    private SamePeriod leftOut(Measurement now, Said said, LocalDate end) {
        var reason = Explanation.of("scoring.kpi-same-period-agencies")
                .with("kpi", kpi.code())
                .with("nowOn", now.measuredOn())
                .with("figures", said.written(end));
        return SamePeriod.builder().kpi(kpi.code()).now(now).explanation(reason).build();
    }
}
