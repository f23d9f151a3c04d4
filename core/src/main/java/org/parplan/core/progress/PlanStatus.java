package org.parplan.core.progress;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import java.util.function.Function;
import org.immutables.value.Value;
import org.parplan.core.calendar.WorkingCalendar;
import org.parplan.core.plan.Plan;
import org.parplan.core.text.Labels;
import org.parplan.core.text.Problem;

/**
 * How the tasks of a plan stand at the end of a day: a pure function of the plan, of what was reported by a cut-off, and
 * of the calendar.
 *
 * <p>An entry counts when it is effective on or before the day and was reported on or before the cut-off. A task is done
 * on the date of its product, whatever day that was reported; of several products or members, when all are. A granted
 * extension moves the current date and is no lateness.
 *
 * <p>Entries of a task count one after the other: by effective day, of one day by reported day; one that another supersedes
 * does not count at all. Where both days are the same, nobody knows which came first: of two that contradict each other
 * the less favourable counts as the later, and that is told ({@code ENTRIES_UNORDERED}). What is handed in and sent back is
 * sent back, of two progresses of one agency the lesser counts, of two days of one product the later, what is suspended,
 * cancelled or not arisen and resumed goes on. The order in which a ledger was filled, and its ids, mean nothing.
 *
 * <pre>{@code
 * var status = PlanStatus.of(plan, ledger, vietnam, LocalDate.of(2018, 9, 30));
 * status.tally().rate(StatusRate.DONE);   // 12/36
 * status.task("7.9").timing();            // OVERDUE
 * status.task("7.9").explanation();       // since when, by how much, what is missing
 * }</pre>
 */
@Value.Immutable
public abstract class PlanStatus {

    PlanStatus() {}

    /**
     * Judges a plan by what was reported by the end of the day itself, without a registry.
     *
     * @param plan  the plan
     * @param ledger  what was reported
     * @param calendar  which days are worked
     * @param asOf  the day at whose end to judge
     * @return the status
     * @throws DateTimeException if the calendar does not know the days between the dates and the day
     */
    public static PlanStatus of(Plan plan, ProgressLedger ledger, WorkingCalendar calendar, LocalDate asOf) {
        return of(plan, ledger, calendar, StatusTerms.asOf(asOf));
    }

    /**
     * Judges a plan.
     *
     * @param plan  the plan
     * @param ledger  what was reported
     * @param calendar  which days are worked
     * @param terms  the day, the cut-off, the registry and what is due soon
     * @return the status
     * @throws DateTimeException if the calendar does not know the days between the dates and the day, or the registry
     *     does not tell of the day
     */
    public static PlanStatus of(Plan plan, ProgressLedger ledger, WorkingCalendar calendar, StatusTerms terms) {
        return new StatusJudge(plan, calendar, terms).judge(ledger);
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
     * The day at whose end the tasks are judged.
     *
     * @return the day
     */
    public abstract LocalDate asOf();

    /**
     * The day by whose end something must have been reported to count.
     *
     * @return the day
     */
    public abstract LocalDate cutOff();

    /**
     * The tasks.
     *
     * @return a status for each, in the order of the plan
     */
    public abstract List<TaskStatus> tasks();

    /**
     * What keeps entries from counting, or the answer from being whole.
     *
     * @return the problems
     */
    public abstract List<Problem> problems();

    /**
     * The status of a task.
     *
     * @param number  its printed number, such as {@code 7.5}, or its id
     * @return the status
     * @throws NoSuchElementException if the plan has no such task
     */
    public final TaskStatus task(String number) {
        return tasks().stream()
                .filter(task -> task.number().equals(number) || task.id().equals(number))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("Plan has no task " + number));
    }

    /**
     * All tasks by bucket.
     *
     * @return the tally
     */
    public final StatusTally tally() {
        return StatusTally.of(tasks().stream().map(TaskStatus::bucket).toList());
    }

    /**
     * The tasks of each field by bucket; the tallies add up to that of all.
     *
     * @return a tally for each code of a field, in the order of the plan
     */
    public final Map<String, StatusTally> byField() {
        return by(TaskStatus::field, new LinkedHashMap<>());
    }

    /**
     * The tasks of each set of agencies that answer for them by bucket; the tallies add up to that of all.
     *
     * @return a tally for each {@link TaskStatus#answerable()}, in the order of the plan
     */
    public final Map<List<String>, StatusTally> byLead() {
        return by(TaskStatus::answerable, new LinkedHashMap<>());
    }

    /**
     * What each member of groups that lead has to do, by bucket: one for each part that is its own.
     *
     * @return a tally for each code, in the order of the codes
     */
    public final Map<String, StatusTally> byMember() {
        var tallies = new TreeMap<String, StatusTally>();
        tasks().forEach(task -> task.parts()
                .forEach(part -> part.member()
                        .ifPresent(member ->
                                tallies.merge(member, StatusTally.of(List.of(part.bucket())), StatusTally::plus))));
        return Collections.unmodifiableMap(tallies);
    }

    private <K> Map<K, StatusTally> by(Function<TaskStatus, K> key, Map<K, StatusTally> tallies) {
        tasks().forEach(task ->
                tallies.merge(key.apply(task), StatusTally.of(List.of(task.bucket())), StatusTally::plus));
        return Collections.unmodifiableMap(tallies);
    }

    /**
     * The sentence that officials publish of the whole province.
     *
     * @param labels  the words to use
     * @return the sentence, as {@link StatusTally#sentence(LocalDate, String, Labels)} writes it
     */
    public final String sentence(Labels labels) {
        return tally().sentence(asOf(), labels.label("PlanStatus.province"), labels);
    }

    /** Collects the parts of a {@link PlanStatus}. */
    public static final class Builder extends ImmutablePlanStatus.Builder {
        Builder() {}
    }
}
