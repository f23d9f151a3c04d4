package org.parplan.core.cascade;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parplan.core.text.Explanation;

/** Who owes one task, and for which reason. */
final class Owed {

    /**
     * One way in which a task is owed, which one task carries out.
     *
     * @param codes who owes it by code: an agency, then those who take its place before it is due
     * @param key who owes it by its words, where nobody knows a code
     * @param why for which reason
     */
    record Claim(List<String> codes, Optional<String> key, Explanation why) {

        /** Names the unit, and that it takes somebody's place only if it does. */
        Explanation of(Units.Unit unit) {
            var isFirst =
                    codes.isEmpty() || unit.code().filter(codes.get(0)::equals).isPresent();
            var steps = why.steps().stream()
                    .filter(step -> !isFirst)
                    .map(step -> step.with("unit", unit.name()))
                    .toList();
            return Explanation.builder().from(why).steps(steps).build().with("unit", unit.name());
        }
    }

    private final Map<String, List<Claim>> byCode = new HashMap<>();
    private final Map<String, List<Claim>> byKey = new HashMap<>();

    Owed(List<Claim> claims) {
        for (var claim : claims) {
            claim.codes()
                    .forEach(code -> byCode.computeIfAbsent(code, one -> new ArrayList<>())
                            .add(claim));
            claim.key()
                    .ifPresent(key ->
                            byKey.computeIfAbsent(key, one -> new ArrayList<>()).add(claim));
        }
    }

    private Set<Claim> on(Units.Unit unit) {
        var claims = new LinkedHashSet<Claim>();
        unit.code().ifPresent(code -> claims.addAll(byCode.getOrDefault(code, List.of())));
        claims.addAll(byKey.getOrDefault(unit.key(), List.of()));
        return claims;
    }

    /** The claims that are met, since one of those on whom they are has a task for it. */
    Set<Claim> met(Collection<Units.Unit> linked) {
        var met = new HashSet<Claim>();
        linked.forEach(unit -> met.addAll(on(unit)));
        return met;
    }

    /** Why a unit owes the task, if it does and nobody in its line has met that. */
    Optional<Explanation> by(Units.Unit unit, Set<Claim> met) {
        return on(unit).stream()
                .filter(claim -> !met.contains(claim))
                .map(claim -> claim.of(unit))
                .findFirst();
    }
}
