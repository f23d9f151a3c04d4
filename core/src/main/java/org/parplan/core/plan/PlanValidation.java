package org.parplan.core.plan;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.parplan.core.agency.AgencyRegistry;
import org.parplan.core.kpi.Target;
import org.parplan.core.legal.LegalReference;
import org.parplan.core.text.Problem;
import org.parplan.core.text.ProblemCode;
import org.parplan.core.text.Reading;
import org.parplan.core.text.Wording;

/**
 * Finds what is wrong in a plan, part by part in print order.
 *
 * <p>What was read is read once more from its wording, so that a value that somebody typed beside it cannot drift away
 * unseen.
 */
final class PlanValidation {

    private final Plan plan;
    private final Optional<AgencyChecks> agencies;
    private final LinkedHashSet<Problem> found = new LinkedHashSet<>();

    PlanValidation(Plan plan) {
        this.plan = plan;
        this.agencies = Optional.empty();
    }

    PlanValidation(Plan plan, AgencyRegistry registry, Optional<LocalDate> asOf) {
        this.plan = plan;
        this.agencies = Optional.of(new AgencyChecks(plan, this, registry, asOf));
    }

    List<Problem> problems() {
        references("/replaces", plan.replaces());
        references("/bases", plan.bases());
        new SectionChecks(plan, this).run();
        new TaskChecks(plan, this, agencies.isEmpty()).run();
        agencies.ifPresent(AgencyChecks::run);
        new MoneyChecks(plan, this).run();
        return List.copyOf(found);
    }

    void add(Problem problem) {
        found.add(problem);
    }

    /** Checks references against their own words. */
    void references(String path, List<Reading<LegalReference>> references) {
        for (var i = 0; i < references.size(); i++) {
            var given = references.get(i);
            var read = LegalReference.read(given.wording().text());
            reading(path + "/" + i, given, read, value -> Problem.of(ProblemCode.REFERENCE_CONFLICT));
        }
    }

    /**
     * Tells what was met when a wording was read, and a conflict if the value beside it is not what the words say.
     *
     * <p>Words that the grammar does not understand may have been given a value by a person; that is no conflict.
     */
    <T> void reading(String path, Reading<T> given, Reading<T> read, Function<T, Problem> conflict) {
        given.problems().forEach(problem -> add(problem.under(path)));
        if (given.isUnderstood() && !read.isUnderstood()) {
            return;
        }
        read.problems().forEach(problem -> add(problem.under(path)));
        if (!given.value().equals(read.value())) {
            read.value()
                    .ifPresent(value -> add(conflict.apply(value)
                            .with("wording", given.wording().normalised())
                            .at(path)));
        }
    }

    /** Targets that give no figure, and no base year to be better or worse than. */
    void vagueTargets(String path, String holder, List<Target> targets) {
        for (var i = 0; i < targets.size(); i++) {
            var target = targets.get(i);
            if (target.isVague()) {
                add(Problem.of(ProblemCode.VAGUE_TARGET)
                        .with("target", PlanKpis.code(holder, targets, target))
                        .with(
                                "wording",
                                target.wording().map(Wording::normalised).orElse(target.key()))
                        .with("subject", target.subject())
                        .at(path + "/" + i));
            }
        }
    }

    /** Numbers that stand more than once, each told at its second place. */
    void duplicates(List<String> numbers, Function<Integer, String> path) {
        var seen = new HashSet<String>();
        for (var i = 0; i < numbers.size(); i++) {
            if (!seen.add(numbers.get(i))) {
                add(Problem.of(ProblemCode.DUPLICATE_NUMBER)
                        .with("number", numbers.get(i))
                        .at(path.apply(i)));
            }
        }
    }
}
