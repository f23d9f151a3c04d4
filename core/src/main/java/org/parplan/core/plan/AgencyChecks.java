package org.parplan.core.plan;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parplan.core.agency.Actor;
import org.parplan.core.agency.Agency;
import org.parplan.core.agency.AgencyGroup;
import org.parplan.core.agency.AgencyLevel;
import org.parplan.core.agency.AgencyRegistry;
import org.parplan.core.agency.RegisteredAgency;
import org.parplan.core.text.Problem;
import org.parplan.core.text.ProblemCode;

/**
 * What a registry knows of the actors of a plan: which words name nobody, and which leads have ended by a day.
 *
 * <p>Words mean what they meant when the plan was made, so they are read as of the first day of its year, or the first
 * that the registry tells of, if that is later; whether who is meant still exists is asked for the day, or that first one.
 */
final class AgencyChecks {

    private final Plan plan;
    private final PlanValidation found;
    private final AgencyRegistry registry;
    private final Optional<LocalDate> asOf;
    private final LocalDate planned;

    AgencyChecks(Plan plan, PlanValidation found, AgencyRegistry registry, Optional<LocalDate> asOf) {
        this.plan = plan;
        this.found = found;
        this.registry = registry;
        this.asOf = asOf;
        var firstDay = LocalDate.of(plan.year(), 1, 1);
        this.planned = registry.firstDay().filter(firstDay::isBefore).orElse(firstDay);
    }

    void run() {
        registry.firstDay()
                .filter(LocalDate.of(plan.year(), 1, 1)::isBefore)
                .ifPresent(day -> found.add(Problem.of(ProblemCode.REGISTRY_BEGINS_LATER)
                        .with("registry", registry.name())
                        .with("firstDay", day)
                        .with("year", plan.year())
                        .at("/year")));
        for (var i = 0; i < plan.tasks().size(); i++) {
            var path = "/tasks/" + i;
            var task = plan.tasks().get(i);
            var told = new HashSet<Problem>();
            unread(path + "/leads", task, task.leads(), told);
            unread(path + "/coordinating", task, task.coordinating(), told);
            unread(path + "/proposing", task, task.proposing(), told);
            ceased(path + "/leads", task, asOf.orElse(planned));
        }
    }

    /** What was met in reading the actors, each problem once for a task. */
    private void unread(String path, Task task, List<Actor> actors, Set<Problem> told) {
        for (var i = 0; i < actors.size(); i++) {
            for (var reading : registry.resolve(actors.get(i), planned)) {
                for (var problem : reading.problems()) {
                    if (told.add(problem)) {
                        found.add(problem.with("task", task.number()).at(path + "/" + i));
                    }
                }
            }
        }
    }

    private void ceased(String path, Task task, LocalDate day) {
        for (var i = 0; i < task.leads().size(); i++) {
            for (var reading : registry.resolve(task.leads().get(i), planned)) {
                var lead = Problem.of(ProblemCode.LEAD_CEASED)
                        .with("task", task.number())
                        .with("lead", reading.wording().normalised())
                        .at(path + "/" + i);
                reading.value().ifPresent(actor -> ceased(lead, actor, day));
            }
        }
    }

    private void ceased(Problem lead, Actor actor, LocalDate day) {
        if (actor instanceof Agency agency) {
            agency.code()
                    .flatMap(registry::find)
                    .filter(listed -> listed.validity().endedBefore(day))
                    .ifPresent(listed -> ceased(lead, listed, day));
        }
        for (var problem : registry.expand(actor, day).problems()) {
            if (problem.code() == ProblemCode.GROUP_ENDED) {
                ceased(lead, problem.arguments(), actor, day);
            } else if (problem.code() == ProblemCode.LEVEL_IN_DOUBT) {
                found.add(problem.at("/tasks"));
            }
        }
    }

    /** One agency that has ended, and who the registry answers has followed it. */
    private void ceased(Problem lead, RegisteredAgency ended, LocalDate day) {
        var followed = registry.successorsOf(ended.code(), day);
        var names = new LinkedHashSet<String>();
        followed.agencies().forEach(agency -> names.add(agency.name(day) + " (" + agency.code() + ")"));
        var levels = new LinkedHashSet<String>();
        for (var problem : followed.problems()) {
            if (problem.code() == ProblemCode.LEVEL_IN_DOUBT) {
                found.add(problem.at("/tasks"));
            } else {
                names.add(problem.arguments().getOrDefault("successors", ""));
                levels.add(problem.arguments().getOrDefault("levels", ""));
            }
        }
        names.remove("");
        levels.remove("");
        found.add(lead.with("part", ended.name(day) + " (" + ended.code() + ")")
                .with("partLevels", "")
                .with("lastDay", ended.validity().lastDay().orElseThrow())
                .with("successors", String.join("; ", names) + (names.isEmpty() || levels.isEmpty() ? "" : "; "))
                .with("levels", String.join(",", levels))
                .with("restVi", "không còn phần nào")
                .with("restEn", "nothing")
                .with("restLevels", ""));
    }

    /** A level of a group that has ended; what else the group means has not. */
    private void ceased(Problem lead, Map<String, String> ended, Actor actor, LocalDate day) {
        var rest = actor instanceof AgencyGroup group
                ? group.selector().stream()
                        .flatMap(selector -> selector.levels().stream())
                        .filter(level -> registry.endOf(level)
                                .filter(end -> end.lastDay().isBefore(day))
                                .isEmpty())
                        .map(AgencyLevel::name)
                        .collect(Collectors.joining(","))
                : "";
        var successors = ended.getOrDefault("successors", "");
        var part = lead.with("part", "")
                .with("partLevels", ended.getOrDefault("level", ""))
                .with("lastDay", ended.getOrDefault("lastDay", ""))
                .with("successors", successors.isEmpty() ? "?" : "")
                .with("levels", successors)
                .with("restLevels", rest);
        found.add(
                rest.isEmpty()
                        ? part.with("restVi", "không còn phần nào").with("restEn", "nothing")
                        : part.with("rest", ""));
    }
}
