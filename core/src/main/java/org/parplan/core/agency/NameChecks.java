package org.parplan.core.agency;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parplan.core.agency.RegistryFault.Kind;
import org.parplan.core.agency.RegistryFault.Place;

/**
 * Finds agencies that are called as another is called in full, on a day on which both exist. A short name may be shared,
 * as {@code Kỳ Anh} is; a name in full is what tells one from another.
 */
final class NameChecks {

    private final Map<List<String>, List<Use>> uses = new HashMap<>();
    private final List<RegistryFault> faults = new ArrayList<>();

    /**
     * That an agency is called so.
     *
     * @param index the agency's place in the registry
     * @param agency the agency
     * @param name what it is called
     * @param isFull whether this is a name in full
     * @param days the days on which it exists and is called so
     */
    private record Use(int index, RegisteredAgency agency, AgencyName name, boolean isFull, Validity days) {

        boolean contradicts(Use other) {
            return index != other.index && (isFull || other.isFull) && days.overlaps(other.days);
        }
    }

    NameChecks(List<RegisteredAgency> agencies) {
        for (var i = 0; i < agencies.size(); i++) {
            var agency = agencies.get(i);
            for (var name : agency.names()) {
                use(i, agency, name, true);
            }
            for (var alias : agency.aliases()) {
                use(i, agency, alias, false);
            }
        }
    }

    private void use(int index, RegisteredAgency agency, AgencyName name, boolean isFull) {
        var days = name.validity().with(agency.validity());
        if (days.isEmpty()) {
            return;
        }
        var use = new Use(index, agency, name, isFull, days.get());
        var same = uses.computeIfAbsent(Lexicon.keys(name), key -> new ArrayList<>());
        Optional<Use> other = same.stream().filter(use::contradicts).findFirst();
        same.add(use);
        other.ifPresent(before -> faults.add(new RegistryFault(
                List.of(new Place(Kind.AGENCY, index), new Place(Kind.AGENCY, before.index())),
                "Agency %s must not be called \"%s\" on %s, such as agency %s is on %s"
                        .formatted(
                                agency.code(),
                                name.text(),
                                use.days(),
                                before.agency().code(),
                                before.days()))));
    }

    List<RegistryFault> faults() {
        return faults;
    }
}
