package org.parplan.core.plan;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.parplan.core.agency.AgencyRegistry;
import org.parplan.core.budget.Budget;
import org.parplan.core.budget.FundingStatement;
import org.parplan.core.calendar.WorkingCalendar;
import org.parplan.core.kpi.Kpi;
import org.parplan.core.legal.LegalReference;
import org.parplan.core.regime.ReportingRegime;
import org.parplan.core.text.Problem;
import org.parplan.core.text.Reading;

/**
 * A public-administration-reform plan of one year: what is to be done, by whom, by when, with what money and to what
 * targets.
 *
 * <p>A plan holds what its document says, word for word where that matters, and marks what the text at hand lost and
 * what somebody inferred. It is valid to have a plan with problems: {@link #problems()} tells them.
 *
 * <pre>{@code
 * Plan plan = ParplanJson.read(path, Plan.class);
 * plan.task("7.5").window().orElseThrow().lastDay(); // 2018-12-31
 * plan.kpi("7.5/level-3").target().value();          // 400
 * plan.budget().counted();                           // 140.000.000 đồng
 * }</pre>
 */
@Value.Immutable
public abstract class Plan {

    /** The version of the JSON form that this library writes and reads. */
    public static final int FORMAT_VERSION = 1;

    Plan() {}

    /**
     * Obtains a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The version of the JSON form, always {@value #FORMAT_VERSION}.
     *
     * @return the version
     */
    @Value.Default
    public int formatVersion() {
        return FORMAT_VERSION;
    }

    /**
     * The stable id of the plan, such as {@code ht-2018}.
     *
     * @return the id
     */
    public abstract String id();

    /**
     * The title of the document.
     *
     * @return the title
     */
    public abstract String title();

    /**
     * The year planned for.
     *
     * @return the year, from 1 to 9999
     */
    public abstract int year();

    /**
     * Who issued the plan.
     *
     * @return the issuer
     */
    public abstract String issuer();

    /**
     * The day on which the plan was issued.
     *
     * @return the day, absent where the text at hand does not say
     */
    public abstract Optional<LocalDate> issuedOn();

    /**
     * What has to be known of the plan, such as that it is a text put together of a plan and its amendment.
     *
     * @return the note, in the language of the plan
     */
    public abstract Optional<String> note();

    /**
     * The documents whose place the plan takes: of a plan amended within the year, the plan that it was.
     *
     * @return the references, as read
     */
    public abstract List<Reading<LegalReference>> replaces();

    /**
     * The documents the plan rests on.
     *
     * @return the references of the preamble, as read
     */
    public abstract List<Reading<LegalReference>> bases();

    /**
     * The fields of reform that the tasks are grouped in.
     *
     * @return the fields in print order
     */
    public abstract List<ReformField> fields();

    /**
     * The body of the plan.
     *
     * @return the outermost sections in print order
     */
    public abstract List<Section> sections();

    /**
     * The unit of plain numbers in the appendix's funding column, in đồng: 1,000,000 where the column counts millions.
     *
     * @return how many đồng one unit is
     */
    @Value.Default
    public long fundingUnit() {
        return 1;
    }

    /**
     * The rows of the appendix.
     *
     * @return the tasks in print order
     */
    public abstract List<Task> tasks();

    /**
     * Rows of which only some cells are left.
     *
     * @return the fragments
     */
    public abstract List<Fragment> fragments();

    /**
     * What the text at hand lost of the appendix.
     *
     * @return the losses
     */
    public abstract List<Loss> losses();

    /**
     * The tasks that no provision is linked to, with the reasons.
     *
     * @return the tasks
     */
    public abstract List<UnlinkedTask> unlinked();

    /**
     * How each sort of task is funded, with the totals stated.
     *
     * @return the statements of the funding section
     */
    public abstract List<FundingStatement> fundingRules();

    /**
     * Which reports are due and when.
     *
     * @return the regime
     */
    public abstract ReportingRegime reporting();

    /**
     * Why parts that are not printed were entered.
     *
     * @return the inferences
     */
    public abstract List<Inference> inferences();

    @Value.Check
    void check() {
        if (formatVersion() != FORMAT_VERSION) {
            throw new IllegalArgumentException(
                    "Plan must have format version %s, but was %s".formatted(FORMAT_VERSION, formatVersion()));
        }
        if (year() < 1 || year() > 9999) {
            throw new IllegalArgumentException("Year of a plan must be from 1 to 9999, but was " + year());
        }
        if (fundingUnit() < 1) {
            throw new IllegalArgumentException("Funding unit must be at least 1 đồng, but was " + fundingUnit());
        }
    }

    /**
     * The task of a printed number or id.
     *
     * @param number  the printed number, such as {@code 7.5}, or the id, such as {@code ht-2018/7.5}
     * @return the task
     * @throws NoSuchElementException if the plan has none
     */
    public final Task task(String number) {
        return tasks().stream()
                .filter(task -> task.number().equals(number) || task.id().equals(number))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("Plan %s has no task %s".formatted(id(), number)));
    }

    /**
     * All sections, outer before inner, in print order.
     *
     * @return the sections
     */
    public final Stream<Section> allSections() {
        return sections().stream().flatMap(Section::all);
    }

    /**
     * The section of a number.
     *
     * @param number  the number, such as {@code II.7.d}
     * @return the section
     * @throws NoSuchElementException if the plan has none
     */
    public final Section section(String number) {
        return allSections()
                .filter(section -> section.number().text().equals(number))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("Plan %s has no section %s".formatted(id(), number)));
    }

    /**
     * The provision of an address.
     *
     * @param address  the section's number and the place in it, such as {@code II.7.d/2}
     * @return the provision
     * @throws NoSuchElementException if the plan has none
     * @throws IllegalArgumentException if the address has another form
     */
    public final Provision provision(String address) {
        var slash = address.indexOf('/');
        if (slash < 0 || !address.substring(slash + 1).matches("[1-9][0-9]{0,5}")) {
            throw new IllegalArgumentException("Address must be written such as II.7.d/2: " + address);
        }
        var provisions = section(address.substring(0, slash)).provisions();
        var place = Integer.parseInt(address.substring(slash + 1));
        if (place > provisions.size()) {
            throw new NoSuchElementException("Section %s has %s provisions, but %s was asked for"
                    .formatted(address.substring(0, slash), provisions.size(), address));
        }
        return provisions.get(place - 1);
    }

    /**
     * The field of a code, if the plan has it.
     *
     * @param code  the code, such as {@code 7}
     * @return the field
     */
    public final Optional<ReformField> field(String code) {
        return fields().stream().filter(field -> field.code().equals(code)).findFirst();
    }

    /**
     * All indicators: one for each target of a provision and of a task, in print order.
     *
     * @return the indicators
     */
    public final List<Kpi> kpis() {
        return new PlanKpis(this).all();
    }

    /**
     * The indicator of a code: a task's number or a provision's address, then the target's key if there are several.
     *
     * @param code  the code, such as {@code 7.5/level-3}, {@code 7.10} or {@code I.2.e/1/recruits}
     * @return the indicator
     * @throws NoSuchElementException if the plan has none, or several, for the code
     */
    public final Kpi kpi(String code) {
        return new PlanKpis(this).find(code);
    }

    /**
     * The money of the plan: every task's funding, and the totals stated.
     *
     * @return the budget
     */
    public final Budget budget() {
        return PlanBudget.of(this);
    }

    /**
     * What is wrong in the document: what it lacks, what contradicts itself, and what had to be assumed to read it.
     *
     * @return the problems, first of the body, then of the appendix, then of the money, each group in print order, each
     *     problem with a JSON pointer into the plan's JSON form
     */
    public final List<Problem> problems() {
        return new PlanValidation(this).problems();
    }

    /**
     * What is wrong in the document, its actors read by a registry as of the first day of the plan's year: of what is
     * {@code ACTOR_UNRESOLVED} in {@link #problems()} the registry settles what it can, and tells what it knows nobody for. Leads that
     * have ended by that day are told ({@code LEAD_CEASED}), and a registry that begins later.
     *
     * @param registry  who there is
     * @return the problems, with JSON pointers into this plan's JSON form
     */
    public final List<Problem> problems(AgencyRegistry registry) {
        return new PlanValidation(this, registry, Optional.empty()).problems();
    }

    /**
     * What is wrong in the document as {@link #problems(AgencyRegistry)} tells it, and which leads have ended by a day
     * ({@code LEAD_CEASED}), with their successors.
     *
     * @param registry  who there is
     * @param asOf  the day
     * @return the problems, with JSON pointers into this plan's JSON form
     * @throws DateTimeException if the registry does not tell of the day
     */
    public final List<Problem> problems(AgencyRegistry registry, LocalDate asOf) {
        return new PlanValidation(this, registry, Optional.of(asOf)).problems();
    }

    /**
     * Returns this plan with the actors of its tasks as a registry reads their words: agencies with codes, groups with
     * selectors. What the registry cannot read stays as it is; provisions are not touched.
     *
     * @param registry  who there is
     * @param date  the day to read as of, such as the first of the plan's year
     * @return a new plan
     * @throws DateTimeException if the registry does not tell of the day
     */
    public final Plan withActorsResolved(AgencyRegistry registry, LocalDate date) {
        return builder()
                .from(this)
                .tasks(PlanActors.resolved(tasks(), registry, date))
                .build();
    }

    /**
     * What a change of the calendar does to the plan's deadlines: the reports of its year and the ends of its tasks'
     * windows.
     *
     * @param before  the calendar before the change
     * @param after  the calendar after it, such as one with a notice laid over
     * @return the deadlines whose last working day moved, and those that one of the calendars cannot tell
     */
    public final CalendarImpact impact(WorkingCalendar before, WorkingCalendar after) {
        return new ImpactFinder(before, after).of(this);
    }

    /** Collects the parts of a {@link Plan}. */
    public static final class Builder extends ImmutablePlan.Builder {
        Builder() {}
    }
}
