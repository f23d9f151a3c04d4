package org.parplan.scoring.kpi;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.OptionalInt;
import org.parplan.core.kpi.Basis;
import org.parplan.core.kpi.Kpi;
import org.parplan.core.kpi.Measurement;
import org.parplan.core.kpi.Measurements;
import org.parplan.core.kpi.Unit;
import org.parplan.core.text.Explanation;
import org.parplan.core.window.TaskWindow;

/**
 * An indicator with what it starts from or compares with: its own baseline, else what a ledger holds of the year before.
 *
 * <p>An increase, and a level of things that stand on from year to year, start from the last actual figure of the year
 * before if it is of December; a comparison with a base year takes that year's last actual figure, of ranks and days
 * whichever day it is of. Whatever a figure of this year is, it changes nothing here.
 *
 * @param kpi the indicator, with the baseline if there is one
 * @param told where the baseline is from, or why there is none although the ledger holds figures of that year
 */
record Start(Kpi kpi, Optional<Explanation> told) {

    static Start of(Kpi kpi, LedgerFigures ledger) {
        var year = year(kpi);
        if (kpi.baseline().isPresent() || year.isEmpty()) {
            return new Start(kpi, Optional.empty());
        }
        var said = ledger.ofYear(year.getAsInt());
        if (kpi.target().comparison().isAgainstBase()) {
            return said.isSeveral() ? several(kpi, said, year.getAsInt()) : base(kpi, last(said, year.getAsInt()));
        }
        var isStanding = isStanding(kpi);
        if (!isStanding && !isUntold(kpi)) {
            return new Start(kpi, Optional.empty());
        }
        if (isStanding) {
            return said.isSeveral() ? several(kpi, said, year.getAsInt()) : closing(kpi, last(said, year.getAsInt()));
        }
        return last(said, year.getAsInt())
                .filter(figure -> figure.part() > 0)
                .map(figure -> without(kpi, Explanation.of("scoring.kpi-start-not-taken"), figure))
                .orElseGet(() -> new Start(kpi, Optional.empty()));
    }

    /** The year whose figure counts, always before the window's own. */
    private static OptionalInt year(Kpi kpi) {
        var before = kpi.window()
                .filter(TaskWindow::isDated)
                .map(window -> window.firstDay().getYear() - 1);
        var base = kpi.target().baseYear();
        if (base.isPresent() && kpi.target().comparison().isAgainstBase()) {
            return base.getAsInt() <= before.orElse(base.getAsInt()) ? base : OptionalInt.empty();
        }
        return before.map(OptionalInt::of).orElseGet(OptionalInt::empty);
    }

    private static Optional<Measurement> last(Said said, int year) {
        return new Measurements(said.figures()).actual(LocalDate.of(year, Month.DECEMBER, 31));
    }

    private static boolean isClosing(Measurement figure) {
        return figure.measuredOn().getMonth() == Month.DECEMBER;
    }

    /** An increase over the year before, or a level of things that stand; a named set is worked through anew. */
    private static boolean isStanding(Kpi kpi) {
        var unit = kpi.target().unit();
        var isCounted =
                (unit == Unit.COUNT || unit == Unit.DONG) && kpi.members().isEmpty();
        return isCounted
                && (kpi.target().basis() != Basis.LEVEL
                        || (Levels.isCountedLevel(kpi) && Course.of(kpi.target()) == Course.STANDING));
    }

    /** A level of which the target's words do not tell whether it stands on or is counted anew. */
    private static boolean isUntold(Kpi kpi) {
        return Levels.isCountedLevel(kpi)
                && kpi.target().value().isPresent()
                && kpi.members().isEmpty()
                && Course.of(kpi.target()) == Course.UNTOLD;
    }

    private static Start several(Kpi kpi, Said said, int year) {
        return new Start(
                kpi,
                Optional.of(Explanation.of("scoring.kpi-start-several")
                        .with("year", year)
                        .with("figures", said.written(LocalDate.of(year, Month.DECEMBER, 31)))));
    }

    private static Start base(Kpi kpi, Optional<Measurement> figure) {
        return figure.map(last -> isClosing(last) || kpi.target().unit().isSmallerBetter()
                        ? with(kpi, Explanation.of("scoring.kpi-base-of-ledger"), last)
                        : without(kpi, Explanation.of("scoring.kpi-base-not-closing"), last))
                .orElseGet(() -> new Start(kpi, Optional.empty()));
    }

    private static Start closing(Kpi kpi, Optional<Measurement> figure) {
        return figure.map(last -> isClosing(last)
                        ? with(kpi, Explanation.of("scoring.kpi-start-of-ledger"), last)
                        : without(kpi, Explanation.of("scoring.kpi-start-not-closing"), last))
                .orElseGet(() -> new Start(kpi, Optional.empty()));
    }

    private static Start with(Kpi kpi, Explanation rule, Measurement figure) {
        return new Start(Kpi.builder().from(kpi).baseline(figure.part()).build(), Optional.of(told(kpi, rule, figure)));
    }

    private static Start without(Kpi kpi, Explanation rule, Measurement figure) {
        return new Start(kpi, Optional.of(told(kpi, rule, figure)));
    }

    private static Explanation told(Kpi kpi, Explanation rule, Measurement figure) {
        return kpi.target().unit().withUnit(rule).with("part", figure.part()).with("measuredOn", figure.measuredOn());
    }

    /** Tells whether a figure is less than an increase starts from, so that it may be the increase itself. */
    boolean isAbove(Measurement figure) {
        return kpi.target().basis() != Basis.LEVEL
                && told.isPresent()
                && kpi.baseline().isPresent()
                && figure.part() < kpi.baseline().getAsLong();
    }
}
