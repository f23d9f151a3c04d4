package org.parplan.core.agency;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parplan.core.agency.RegistryFault.Kind;
import org.parplan.core.agency.RegistryFault.Place;

/** Finds what entries of a registry cannot all be true: of agencies and their parents, and of levels. */
final class RegistryChecks {

    private final RegistryParts registry;
    private final List<RegisteredAgency> agencies;
    private final Map<String, Integer> indices = new HashMap<>();
    private final List<RegistryFault> faults = new ArrayList<>();

    private RegistryChecks(RegistryParts registry) {
        this.registry = registry;
        this.agencies = registry.agencies();
    }

    static List<RegistryFault> faults(RegistryParts registry) {
        var checks = new RegistryChecks(registry);
        checks.codes();
        checks.parents();
        checks.faults.addAll(new NameChecks(checks.agencies).faults());
        checks.faults.addAll(new SuccessionChecks(registry, checks.indices).faults());
        checks.ends();
        checks.counts();
        return List.copyOf(checks.faults);
    }

    private void add(String reason, Place... places) {
        faults.add(new RegistryFault(List.of(places), reason));
    }

    private void codes() {
        for (var i = 0; i < agencies.size(); i++) {
            var code = agencies.get(i).code();
            var before = indices.putIfAbsent(code, i);
            if (before != null) {
                add(
                        "Code %s must stand once, but stands twice; each agency has its own, such as 447 and 449"
                                .formatted(code),
                        new Place(Kind.AGENCY, i),
                        new Place(Kind.AGENCY, before));
            }
        }
    }

    private void parents() {
        for (var i = 0; i < agencies.size(); i++) {
            for (var link : agencies.get(i).parents()) {
                parent(i, agencies.get(i), link);
            }
        }
    }

    private void parent(int index, RegisteredAgency agency, AgencyParent link) {
        var place = new Place(Kind.AGENCY, index);
        var above = indices.get(link.code());
        if (above == null) {
            add(
                    "Parents must be listed, such as agency | ubnd-tinh | … for under ubnd-tinh, but agency %s is under %s, which is not%s"
                            .formatted(agency.code(), link.code(), NearCodes.told(link.code(), agencies)),
                    place);
            return;
        }
        if (link.code().equals(agency.code())) {
            add(
                    "Agency %s must not be under itself, but under another, such as under ubnd-tinh"
                            .formatted(agency.code()),
                    place);
            return;
        }
        var parent = agencies.get(above).validity();
        var days = link.validity().with(agency.validity());
        if (days.filter(parent::covers).isEmpty()) {
            add(
                    "Agency %s must be under %s only while both exist%s, but agency %s exists %s, %s exists %s, and the link is for %s"
                            .formatted(
                                    agency.code(),
                                    link.code(),
                                    days.flatMap(parent::with)
                                            .map(both -> ", such as under %s %s".formatted(both, link.code()))
                                            .orElse(", which is on no day of it"),
                                    agency.code(),
                                    agency.validity(),
                                    link.code(),
                                    parent,
                                    link.validity()),
                    place,
                    new Place(Kind.AGENCY, above));
        }
    }

    private void ends() {
        var first = new HashMap<AgencyLevel, Integer>();
        var ends = registry.ends();
        for (var i = 0; i < ends.size(); i++) {
            var before = first.putIfAbsent(ends.get(i).level(), i);
            if (before != null) {
                add(
                        "Level %s must end once, such as with %s, but ends with %s and with %s"
                                .formatted(
                                        ends.get(i).level(),
                                        ends.get(before).lastDay(),
                                        ends.get(before).lastDay(),
                                        ends.get(i).lastDay()),
                        new Place(Kind.END, i),
                        new Place(Kind.END, before));
            }
        }
        for (var i = 0; i < ends.size(); i++) {
            successor(i, ends.get(i), first);
        }
        for (var i = 0; i < agencies.size(); i++) {
            var agency = agencies.get(i);
            var index = first.get(agency.level());
            if (index != null && !Validity.until(ends.get(index).lastDay()).covers(agency.validity())) {
                add(
                        "Agency %s must end by %s, when level %s ended, but exists %s; it is written such as %s"
                                .formatted(
                                        agency.code(),
                                        ends.get(index).lastDay(),
                                        agency.level(),
                                        agency.validity(),
                                        Validity.until(ends.get(index).lastDay())),
                        new Place(Kind.AGENCY, i),
                        new Place(Kind.END, index));
            }
        }
    }

    private void successor(int index, LevelEnd end, Map<AgencyLevel, Integer> first) {
        end.successor().map(first::get).ifPresent(other -> {
            var lastDay = registry.ends().get(other).lastDay();
            if (!lastDay.isAfter(end.lastDay())) {
                add(
                        "Level %s must be there after %s to take the place of level %s, but ended with %s"
                                .formatted(end.successor().get(), end.lastDay(), end.level(), lastDay),
                        new Place(Kind.END, index),
                        new Place(Kind.END, other));
            }
        });
    }

    private void counts() {
        var counts = registry.counts();
        for (var i = 0; i < counts.size(); i++) {
            var count = counts.get(i);
            for (var j = 0; j < registry.ends().size(); j++) {
                countBehindEnd(i, count, j);
            }
            for (var j = 0; j < i; j++) {
                var other = counts.get(j);
                if (other.level() == count.level() && other.validity().overlaps(count.validity())) {
                    add(
                            "Level %s must have one count on a day, such as 2021-01-01/2024-12-31 and then 2025-01-01/..,"
                                            .formatted(count.level())
                                    + " but has %s on %s and %s on %s"
                                            .formatted(
                                                    other.count(), other.validity(), count.count(), count.validity()),
                            new Place(Kind.COUNT, j),
                            new Place(Kind.COUNT, i));
                    break;
                }
            }
        }
    }

    private void countBehindEnd(int index, LevelCount count, int endIndex) {
        var end = registry.ends().get(endIndex);
        var until = Validity.until(end.lastDay());
        if (end.level() == count.level() && !until.covers(count.validity())) {
            add(
                    "Level %s must be counted until its end only%s, but %s are counted on %s"
                            .formatted(
                                    count.level(),
                                    count.validity()
                                            .with(until)
                                            .map(days -> ", such as " + days)
                                            .orElse(""),
                                    count.count(),
                                    count.validity()),
                    new Place(Kind.COUNT, index),
                    new Place(Kind.END, endIndex));
        }
    }
}
