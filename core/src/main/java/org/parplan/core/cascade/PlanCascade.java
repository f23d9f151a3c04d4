package org.parplan.core.cascade;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.parplan.core.agency.AgencyRegistry;
import org.parplan.core.plan.Plan;
import org.parplan.core.plan.Task;
import org.parplan.core.text.Problem;

/**
 * The plans of units under the plan of their province, and what does not fit between them.
 *
 * <p>A unit is who issued its plan. It owes each task of the province that names it as a lead, whose leading group it
 * belongs to by the registry on the first day of the year, or whose target names it. A group with a figure to reach owes it
 * only if that is all there are ({@code 100%}), for less may be that of some of them. Who takes the place of one that ends
 * before the task is due owes it too; a task in the plan of either then meets what both owe. A task of a unit counts for a task of the province when its
 * {@link Task#parentTask()} says so, or when a suggestion was confirmed. Asked is only of the units whose plans are here;
 * in which order they are given means nothing.
 *
 * <pre>{@code
 * var cascade = PlanCascade.of(province, List.of(department, district), hatinh);
 * cascade.missing();   // the department has no task for 7.2
 * cascade.targets();   // 7.5/level-3: 400 stated, 250 + 100 planned
 * cascade.confirmed(cascade.suggestions().get(0)).missing();   // none
 * }</pre>
 */
@Value.Immutable
public abstract class PlanCascade {

    PlanCascade() {}

    /**
     * Obtains a cascade whose units are known by their names alone, so that nobody is known to be in a group.
     *
     * @param province  the plan of the province
     * @param units  the plans of units, of the same year
     * @return the cascade
     * @throws IllegalArgumentException if a plan is of another year, or two different plans have one id
     */
    public static PlanCascade of(Plan province, Collection<Plan> units) {
        return builder().province(province).units(units).build();
    }

    /**
     * Obtains a cascade whose units and groups a registry reads.
     *
     * @param province  the plan of the province
     * @param units  the plans of units, of the same year
     * @param registry  who there is
     * @return the cascade
     * @throws IllegalArgumentException if a plan is of another year, or two different plans have one id
     * @throws DateTimeException if the registry tells of no day of the year
     */
    public static PlanCascade of(Plan province, Collection<Plan> units, AgencyRegistry registry) {
        return builder().province(province).units(units).registry(registry).build();
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
     * The plan of the province.
     *
     * @return the plan
     */
    public abstract Plan province();

    /**
     * The plans of units.
     *
     * @return the plans, each once, in the order of their ids
     */
    public abstract List<Plan> units();

    /**
     * Who there is, to read issuers and leads and to list groups.
     *
     * @return the registry; without one only equal names mean one agency
     */
    public abstract Optional<AgencyRegistry> registry();

    /**
     * The last day on which a unit may issue its plan.
     *
     * @return the day; without one no plan is issued late
     */
    public abstract Optional<LocalDate> issueLimit();

    /**
     * The links that somebody confirmed, besides those that the plans of the units state.
     *
     * @return the links, in their order
     */
    public abstract List<TaskLink> confirmedLinks();

    @Value.Check
    PlanCascade check() {
        var plans = units().stream()
                .distinct()
                .sorted(Comparator.comparing(Plan::id))
                .toList();
        var ids = new HashSet<String>();
        for (var plan : plans) {
            if (plan.year() != province().year()) {
                throw new IllegalArgumentException("Plan %s of a unit must be of the province's year %s, but was of %s"
                        .formatted(plan.id(), province().year(), plan.year()));
            }
            if (!ids.add(plan.id())) {
                throw new IllegalArgumentException(
                        "Plans of units must have different ids, but %s stands twice".formatted(plan.id()));
            }
        }
        registry().ifPresent(known -> known.at(Registered.day(known, province())));
        var links = confirmedLinks().stream().distinct().sorted().toList();
        checkLinks(links, plans);
        return plans.equals(units()) && links.equals(confirmedLinks())
                ? this
                : builder().from(this).units(plans).confirmedLinks(links).build();
    }

    private void checkLinks(List<TaskLink> links, List<Plan> plans) {
        var parents = new Parents(province());
        var stated = new HashMap<String, String>();
        for (var plan : plans) {
            for (var task : plan.tasks()) {
                var found = task.parentTask().map(parents::find).orElse(Parents.NONE);
                stated.put(
                        plan.id() + "\n" + task.id(),
                        found < 0 ? "" : province().tasks().get(found).id());
            }
        }
        for (var link : links) {
            var other = stated.put(link.plan() + "\n" + link.task(), link.parent());
            if (other == null) {
                throw new IllegalArgumentException(
                        "Link must be of a task of a unit's plan, but plan %s has no task %s or is not here"
                                .formatted(link.plan(), link.task()));
            }
            if (!other.isEmpty() && !other.equals(link.parent())) {
                throw new IllegalArgumentException("Task %s must carry out one task, but carries out %s and %s"
                        .formatted(link.task(), other, link.parent()));
            }
            var parent = parents.find(link.parent());
            if (parent < 0 || !province().tasks().get(parent).id().equals(link.parent())) {
                throw new IllegalArgumentException(
                        "Link must be to the id of one task of the province, but was to %s".formatted(link.parent()));
            }
        }
    }

    @Value.Lazy
    Findings findings() {
        return Findings.of(this);
    }

    /**
     * Returns this cascade with suggestions counted as links.
     *
     * @param suggestions  what somebody confirmed
     * @return a new cascade
     * @throws IllegalArgumentException if a suggestion is not between plans of this cascade, or is of a task that carries
     *     out another already
     */
    public final PlanCascade confirmed(LinkSuggestion... suggestions) {
        return builder()
                .from(this)
                .confirmedLinks(Stream.concat(
                                confirmedLinks().stream(),
                                Arrays.stream(suggestions).map(LinkSuggestion::link))
                        .toList())
                .build();
    }

    /**
     * Returns this cascade with the day by which the units were to issue their plans.
     *
     * @param limit  the last day that is in time
     * @return a new cascade
     */
    public final PlanCascade issuedBy(LocalDate limit) {
        return builder().from(this).issueLimit(limit).build();
    }

    /**
     * The links that count: stated and confirmed.
     *
     * @return the links, in the order of the plans and their tasks
     */
    public final List<TaskLink> links() {
        return findings().links();
    }

    /**
     * Links that the words of tasks suggest, for tasks that carry out none yet: for each the most alike of the province's
     * tasks, where at least a third of the words of both are in common.
     *
     * @return the suggestions, in the order of the plans and their tasks; several where several are equally alike
     */
    public final List<LinkSuggestion> suggestions() {
        return new Suggester(this).suggestions();
    }

    /**
     * What the units owe and have no task for.
     *
     * @return the tasks, by unit in the order of the plans, then in the order of the province's plan
     */
    public final List<MissingTask> missing() {
        return findings().missing();
    }

    /**
     * What units plan for later than the province asks: the ends of the windows compared, one by one where both have as
     * many.
     *
     * @return the tasks, in the order of the plans and their tasks
     */
    public final List<LaterTask> later() {
        return findings().later();
    }

    /**
     * The targets of the province that the targets of the linked tasks do not add up to: another sum where the value itself
     * is asked for, less than a minimum, more than a limit; and those that are to be reached of tasks to which nothing is
     * linked. Added up are targets of the same key and words, or of the same words alone, which is told; sums of bounds are
     * bounds, so that more than 300 and 100 is more than 400, and what is about a value meets none.
     *
     * @return the targets, in the order of the province's plan
     */
    public final List<TargetGap> targets() {
        return findings().targets();
    }

    /**
     * The plans of units that were issued after the limit.
     *
     * @return the plans, in order; none without a limit
     */
    public final List<LatePlan> lateIssued() {
        return findings().lateIssued();
    }

    /**
     * Why the answers may not be whole: links to nothing, units, groups and members not known, windows that a unit has no
     * time in, dates and targets not compared.
     *
     * @return the problems; those of a unit's plan with a JSON pointer into it, those of the province's into that
     */
    public final List<Problem> problems() {
        return findings().problems();
    }

    /** Collects the parts of a {@link PlanCascade}. */
    public static final class Builder extends ImmutablePlanCascade.Builder {
        Builder() {}
    }
}
