package org.parplan.reporting.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.immutables.value.Value;
import org.parplan.core.progress.PlanStatus;
import org.parplan.core.progress.StatusTally;

/** The tasks of one field, or of those who answer for them together, by bucket. */
@Value.Immutable
public abstract class TallyRow {

    TallyRow() {}

    /**
     * Obtains a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    /** The fields that have tasks, in the order of the report. */
    static List<TallyRow> ofFields(PlanReport report, PlanStatus status) {
        var tallies = status.byField();
        return report.fields().stream()
                .filter(field -> tallies.containsKey(field.code()))
                .map(field -> builder()
                        .names(field.name().map(List::of).orElse(List.of()))
                        .code(field.code())
                        .tally(tallies.getOrDefault(field.code(), StatusTally.ZERO))
                        .build())
                .toList();
    }

    /** Those who answer for tasks, those with most of them first. */
    static List<TallyRow> ofLeads(PlanStatus status, AgencyNames names) {
        var tallies = new LinkedHashMap<List<String>, StatusTally>(status.byLead());
        var rows = new ArrayList<TallyRow>();
        tallies.forEach((codes, tally) ->
                rows.add(builder().names(names.of(codes)).tally(tally).build()));
        rows.sort(
                (one, other) -> Long.compare(other.tally().total(), one.tally().total()));
        return List.copyOf(rows);
    }

    /**
     * The code of the field.
     *
     * @return the code, empty where the tasks are not those of a field
     */
    @Value.Default
    public String code() {
        return "";
    }

    /**
     * The name of the field, or the names of those who answer for the tasks together.
     *
     * @return the names; none for a field that the plan does not have, or tasks that nobody leads
     */
    public abstract List<String> names();

    /**
     * Their tasks.
     *
     * @return the tally
     */
    public abstract StatusTally tally();

    /** Collects the parts of a {@link TallyRow}. */
    public static final class Builder extends ImmutableTallyRow.Builder {
        Builder() {}
    }
}
