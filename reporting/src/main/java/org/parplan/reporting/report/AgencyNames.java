package org.parplan.reporting.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.parplan.core.agency.AgencyRegistry;

/** What agencies are called on a day; those that no registry knows, by the words they came in. */
record AgencyNames(Optional<AgencyRegistry> registry, LocalDate day) {

    List<String> of(List<String> codes) {
        return codes.stream().map(this::of).toList();
    }

    String of(String code) {
        return registry.flatMap(known -> known.find(code))
                .map(agency -> agency.name(day))
                .orElse(code);
    }
}
