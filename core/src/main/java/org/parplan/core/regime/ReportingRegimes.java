package org.parplan.core.regime;

import java.time.DateTimeException;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.parplan.core.calendar.WorkingCalendar;
import org.parplan.core.deadline.Deadline;

/**
 * The reporting regimes that are known, by code: those that come with the library, or a province's own.
 *
 * <p>Which of them is in effect for somebody is not said here: a plan, a decree and a letter may hold side by side. A
 * {@link RegimeSchedule} says which follows which.
 *
 * <pre>{@code
 * var regime = ReportingRegimes.vietnam().regime("bnv-581");
 * regime.due(ReportPeriod.parse("2026-H1"), WorkingCalendar.vietnam()).lastWorkingDay(); // 2026-06-19
 * regime.uncovered(ReportKind.QUARTER, 2026);                           // 15/3 to 14/6, 15/9 to 14/12
 * }</pre>
 */
@Value.Immutable
public abstract class ReportingRegimes {

    ReportingRegimes() {}

    /**
     * The regimes that come with the library: {@code hatinh-2018}, the reporting rules of the Hà Tĩnh plan of 2018;
     * {@code decree-09-2019}, the windows of figures of Decree 09/2019/NĐ-CP; {@code bnv-581}, the four reports of
     * letter 581/BNV-CCHC. Where each line is from and how sure it is stands in the file {@code regimes.txt}.
     *
     * @return the regimes
     */
    public static ReportingRegimes vietnam() {
        return Bundled.VIETNAM;
    }

    /**
     * Obtains regimes from the lines that {@link #toText()} writes. Empty lines and lines that begin with {@code #} are
     * passed over.
     *
     * @param text  for each regime a line {@code regime | code | name | first day | last day | certainty | source}, then
     *     a line {@code sender | kind | wording} for each sender, {@code addressee | kind | wording} if there is one, and
     *     {@code rule | kind | window | due | wording | line} for each rule
     * @return the regimes
     * @throws IllegalArgumentException if a line has another form or makes a regime that cannot be, naming the line
     */
    public static ReportingRegimes ofText(String text) {
        return new RegimeReader().read(text);
    }

    /**
     * Obtains a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The regimes, each with a code of its own.
     *
     * @return the regimes in the order of the source
     */
    public abstract List<ReportingRegime> regimes();

    @Value.Check
    void check() {
        var codes = new HashSet<String>();
        for (var regime : regimes()) {
            if (!codes.add(regime.code())) {
                throw new IllegalArgumentException(
                        "Code of a regime must be its own, but two are %s".formatted(regime.code()));
            }
        }
    }

    /**
     * The regime of a code.
     *
     * @param code  the code, such as {@code bnv-581}
     * @return the regime
     * @throws NoSuchElementException if none has the code, naming those that there are
     */
    public final ReportingRegime regime(String code) {
        return regimes().stream()
                .filter(regime -> regime.code().equals(code))
                .findFirst()
                .orElseThrow(() ->
                        new NoSuchElementException("Regime must be one of %s, but was %s".formatted(codes(), code)));
    }

    /**
     * The reports that a regime asks for in a year.
     *
     * @param code  the regime's code
     * @param year  the year the reports tell of
     * @param calendar  which days are worked
     * @return the reports by the day they are due or their figures end
     * @throws NoSuchElementException if no regime has the code
     * @throws DateTimeException if the regime is not in effect in that year, naming the other regimes and when they are,
     *     or if the calendar does not know the days
     * @throws IllegalArgumentException if the year is not from 1 to 9999
     */
    public final List<ScheduledReport> reports(String code, int year, WorkingCalendar calendar) {
        var regime = regime(code);
        if (!regime.effect().reaches(year)) {
            throw new DateTimeException("Regime %s is in effect %s, which is not in %s; others are %s"
                    .formatted(code, regime.effect(), year, others(regime)));
        }
        return regime.reports(year, calendar);
    }

    /**
     * When a regime asks for the report on a period.
     *
     * @param code  the regime's code
     * @param period  what the report tells of
     * @param calendar  which days are worked
     * @return the deadline
     * @throws NoSuchElementException if no regime has the code, or it does not say when such a report is due
     * @throws DateTimeException if it is due outside the regime's effect, naming the other regimes and when they are in
     *     effect, or if the calendar does not know the days
     */
    public final Deadline due(String code, ReportPeriod period, WorkingCalendar calendar) {
        var regime = regime(code);
        var lastDay = regime.lastDay(period);
        if (!regime.isInEffect(lastDay)) {
            throw new DateTimeException("Regime %s is in effect %s, but %s would be due on %s; others are %s"
                    .formatted(code, regime.effect(), period, lastDay, others(regime)));
        }
        return regime.due(period, calendar);
    }

    private String codes() {
        return regimes().stream().map(ReportingRegime::code).collect(Collectors.joining(", "));
    }

    private String others(ReportingRegime regime) {
        var others = regimes().stream().filter(other -> other != regime).toList();
        return others.isEmpty() ? "none" : RegimeSchedule.effects(others);
    }

    /**
     * Writes the regimes in lines, which {@link #ofText(String)} reads back.
     *
     * @return the lines, each ended
     * @throws IllegalArgumentException if a text has a bar or a line end in it or spaces around it, so that it could not
     *     be read back
     */
    public final String toText() {
        return RegimeWriter.write(this);
    }

    /** Returns the codes, for logs and test reports. */
    @Override
    public final String toString() {
        return codes();
    }

    /** Collects the parts of {@link ReportingRegimes}. */
    public static final class Builder extends ImmutableReportingRegimes.Builder {
        Builder() {}
    }

    /** Read on first use, and only then. */
    private static final class Bundled {
        static final ReportingRegimes VIETNAM = RegimeReader.resource("regimes.txt");
    }
}
