package org.parplan.core.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.parplan.core.agency.Actor;
import org.parplan.core.agency.AgencyRegistry;
import org.parplan.core.agency.UnresolvedAgency;

/** The actors of tasks, read by a registry. */
final class PlanActors {

    private PlanActors() {}

    static List<Task> resolved(List<Task> tasks, AgencyRegistry registry, LocalDate date) {
        return tasks.stream()
                .map(task -> Task.builder()
                        .from(task)
                        .leads(actors(task.leads(), registry, date))
                        .coordinating(actors(task.coordinating(), registry, date))
                        .proposing(actors(task.proposing(), registry, date))
                        .build())
                .toList();
    }

    private static List<Actor> actors(List<Actor> actors, AgencyRegistry registry, LocalDate date) {
        return actors.stream().flatMap(actor -> resolved(actor, registry, date)).toList();
    }

    /** What the words name; where a part of them names nobody, a person may have known better. */
    private static Stream<Actor> resolved(Actor actor, AgencyRegistry registry, LocalDate date) {
        var readings = registry.resolve(actor, date);
        var isRead = readings.stream()
                .allMatch(reading -> reading.value()
                        .filter(value -> actor instanceof UnresolvedAgency || !(value instanceof UnresolvedAgency))
                        .isPresent());
        return isRead ? readings.stream().flatMap(reading -> reading.value().stream()) : Stream.of(actor);
    }
}
