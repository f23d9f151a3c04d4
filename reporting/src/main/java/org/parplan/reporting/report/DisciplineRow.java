package org.parplan.reporting.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.parplan.core.kpi.Share;
import org.parplan.core.progress.ReportStanding;
import org.parplan.core.progress.ReportState;
import org.parplan.core.progress.ReportingDiscipline;
import org.parplan.core.regime.ReportPeriod;

/** One report that agencies have to send, how many did, and who did not. */
@Value.Immutable
public abstract class DisciplineRow {

    DisciplineRow() {}

    /**
     * Obtains a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    static List<DisciplineRow> of(ReportingDiscipline discipline, AgencyNames names) {
        var byReport = new LinkedHashMap<ReportPeriod, List<ReportStanding>>();
        discipline
                .reports()
                .forEach(standing -> byReport.computeIfAbsent(standing.report(), period -> new ArrayList<>())
                        .add(standing));
        return byReport.values().stream().map(standings -> of(standings, names)).toList();
    }

    private static DisciplineRow of(List<ReportStanding> standings, AgencyNames names) {
        var agencies = new EnumMap<ReportState, List<String>>(ReportState.class);
        for (var state : ReportState.values()) {
            agencies.put(state, new ArrayList<>());
        }
        standings.forEach(
                standing -> agencies.getOrDefault(standing.state(), List.of()).add(names.of(standing.agency())));
        return builder()
                .period(standings.get(0).report())
                .lastDay(standings.get(0).lastDay())
                .agencies(agencies)
                .build();
    }

    /**
     * What the report tells of.
     *
     * @return the period
     */
    public abstract ReportPeriod period();

    /**
     * The last day for it.
     *
     * @return the day
     */
    public abstract LocalDate lastDay();

    /**
     * The agencies that stand in each state, by name.
     *
     * @return the names, or the words of the regime where no registry lists them; a list for each state
     */
    public abstract Map<ReportState, List<String>> agencies();

    /**
     * How many agencies stand in a state.
     *
     * @param state  the state
     * @return the number
     */
    public final int count(ReportState state) {
        return agencies().getOrDefault(state, List.of()).size();
    }

    /**
     * The share sent on time.
     *
     * @return those sent on time, of those sent or missing; absent if it was nobody's turn yet
     */
    public final Optional<Share> onTime() {
        var onTime = count(ReportState.SENT_ON_TIME);
        var whole = onTime + count(ReportState.SENT_LATE) + count(ReportState.MISSING);
        return whole == 0 ? Optional.empty() : Optional.of(Share.of(onTime, whole));
    }

    /** Collects the parts of a {@link DisciplineRow}. */
    public static final class Builder extends ImmutableDisciplineRow.Builder {
        Builder() {}
    }
}
