package org.parplan.core.agency;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.parplan.core.agency.RegistryFault.Kind;
import org.parplan.core.agency.RegistryFault.Place;

/** Finds successions that hand over to who does not exist, or that go round in a circle. */
final class SuccessionChecks {

    private final RegistryParts registry;
    private final Map<String, Integer> indices;
    private final List<RegistryFault> faults = new ArrayList<>();

    SuccessionChecks(RegistryParts registry, Map<String, Integer> indices) {
        this.registry = registry;
        this.indices = indices;
    }

    List<RegistryFault> faults() {
        for (var i = 0; i < registry.successions().size(); i++) {
            var one = registry.successions().get(i);
            var place = new Place(Kind.SUCCESSION, i);
            one.successors().stream().distinct().forEach(code -> exists(one, code, place));
            one.predecessors().stream()
                    .distinct()
                    .filter(code -> !one.successors().contains(code))
                    .forEach(code -> ended(one, code, place));
        }
        circle();
        return faults;
    }

    private void exists(Succession one, String code, Place place) {
        var index = indices.get(code);
        if (index != null) {
            var validity = registry.agencies().get(index).validity();
            if (!validity.contains(one.firstDay())) {
                faults.add(new RegistryFault(
                        List.of(place, new Place(Kind.AGENCY, index)),
                        "Successor %s must exist on %s, when it takes over, such as %s, but exists %s"
                                .formatted(code, one.firstDay(), Validity.from(one.firstDay()), validity)));
            }
        }
    }

    private void ended(Succession one, String code, Place place) {
        var index = indices.get(code);
        if (index != null) {
            var validity = registry.agencies().get(index).validity();
            var lastDay = one.firstDay().equals(LocalDate.MIN)
                    ? LocalDate.MIN
                    : one.firstDay().minusDays(1);
            if (!validity.endedBefore(one.firstDay())) {
                faults.add(new RegistryFault(
                        List.of(place, new Place(Kind.AGENCY, index)),
                        "Predecessor %s must end by %s, such as %s, or stand on both sides, such as %s > %s %s, if it goes on,"
                                        .formatted(
                                                code,
                                                lastDay,
                                                Validity.until(lastDay),
                                                code,
                                                code,
                                                String.join(" ", one.successors()))
                                + " but exists %s".formatted(validity)));
            }
        }
    }

    /** What is left when, again and again, all are taken away whom nobody left follows or who follow nobody left. */
    private void circle() {
        var forward = new Handovers();
        var backward = new Handovers();
        for (var one : registry.successions()) {
            for (var before : one.predecessors()) {
                for (var after : one.takers(before)) {
                    forward.add(before, after);
                    backward.add(after, before);
                }
            }
        }
        var left = new TreeSet<>(forward.codes());
        left.retainAll(backward.codes());
        left.removeAll(forward.acyclic());
        left.removeAll(backward.acyclic());
        if (left.isEmpty()) {
            return;
        }
        var places = new ArrayList<Place>();
        for (var i = 0; i < registry.successions().size(); i++) {
            var one = registry.successions().get(i);
            if (one.predecessors().stream()
                    .filter(left::contains)
                    .anyMatch(before -> one.takers(before).stream().anyMatch(left::contains))) {
                places.add(new Place(Kind.SUCCESSION, i));
            }
        }
        faults.add(new RegistryFault(
                places,
                "Successions must not come back to where they began, such as 448 > 445 alone does not, but %s follow one another in a circle"
                        .formatted(String.join(", ", left))));
    }

    /** Who hands over to whom, and who is in no circle because all who come before are in none. */
    private static final class Handovers {

        private final Map<String, Set<String>> next = new HashMap<>();
        private final Map<String, Integer> coming = new HashMap<>();

        void add(String from, String to) {
            if (next.computeIfAbsent(from, code -> new HashSet<>()).add(to)) {
                coming.merge(to, 1, Integer::sum);
            }
        }

        Set<String> codes() {
            return next.keySet();
        }

        Set<String> acyclic() {
            var taken = new HashSet<String>();
            var open = new ArrayDeque<String>();
            next.keySet().stream().filter(code -> !coming.containsKey(code)).forEach(open::add);
            while (!open.isEmpty()) {
                var code = open.remove();
                taken.add(code);
                for (var after : next.getOrDefault(code, Set.of())) {
                    if (coming.merge(after, -1, Integer::sum) == 0) {
                        open.add(after);
                    }
                }
            }
            return taken;
        }
    }
}
