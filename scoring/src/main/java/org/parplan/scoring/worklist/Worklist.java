package org.parplan.scoring.worklist;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;
import org.parplan.core.calendar.WorkingCalendar;
import org.parplan.core.plan.Plan;
import org.parplan.core.progress.ProgressLedger;
import org.parplan.core.progress.StatusTerms;
import org.parplan.core.text.Problem;

/**
 * What needs attention at the end of a day: tasks overdue and due soon, reports missing and coming, targets missed and
 * behind, the most pressing first.
 *
 * <p>A task that a group leads is an item for each member that has not done it, and one without an agency for those that
 * nobody can name. Where there is a figure to reach it is an item for each whom the target names and who has not reached it
 * by the last measurement, or for each member where all is to be reached ({@code 100%}); where nobody knows whose it is, it
 * stands under the words of the group.
 *
 * <pre>{@code
 * Worklist.of(plan, ledger, vietnam, StatusTerms.asOf(day).using(hatinh)).ofAgency("447");
 * }</pre>
 */
@Value.Immutable
public abstract class Worklist {

    Worklist() {}

    /**
     * Lists what needs attention.
     *
     * @param plan  the plan
     * @param ledger  what was reported
     * @param calendar  which days are worked
     * @param terms  the day, the cut-off, the registry and what is due soon
     * @return the worklist of all agencies
     * @throws DateTimeException if calendar or registry do not know the days
     */
    public static Worklist of(Plan plan, ProgressLedger ledger, WorkingCalendar calendar, StatusTerms terms) {
        return new WorkFinder(plan, ledger, calendar, terms).find();
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
     * The day at whose end it is listed.
     *
     * @return the day
     */
    public abstract LocalDate asOf();

    /**
     * The items.
     *
     * @return by kind, then by the day they are due; targets by how far they are behind
     */
    public abstract List<WorkItem> items();

    /**
     * What keeps the list from being whole.
     *
     * @return the problems met in judging tasks and reports
     */
    public abstract List<Problem> problems();

    /**
     * Returns what an agency has to do.
     *
     * @param agency  its code, or without a registry its words
     * @return a worklist of its items alone
     */
    public final Worklist ofAgency(String agency) {
        return builder()
                .from(this)
                .items(items().stream()
                        .filter(item -> item.agency().filter(agency::equals).isPresent())
                        .toList())
                .build();
    }

    /** Collects the parts of a {@link Worklist}. */
    public static final class Builder extends ImmutableWorklist.Builder {
        Builder() {}
    }
}
