package org.parplan.scoring.kpi;

import java.util.HashSet;
import java.util.List;
import org.parplan.core.kpi.Unit;

/** What figures cannot be put together by a rule. */
final class RollUpChecks {

    private RollUpChecks() {}

    static void check(RollUpRule rule, List<Contribution> contributions) {
        var seen = new HashSet<List<String>>();
        for (var part : contributions) {
            if (!seen.add(List.of(part.agency(), part.kpi().code()))) {
                throw refused(part, "must count once, but is there twice");
            }
            if (part.measurement().isPresent()) {
                check(rule, part);
            }
        }
        if (rule == RollUpRule.SUM || rule == RollUpRule.RATIO_OF_SUMS) {
            checkUnits(contributions);
        }
    }

    private static void check(RollUpRule rule, Contribution part) {
        switch (rule) {
            case SUM -> checkSummand(part);
            case RATIO_OF_SUMS -> {
                if (part.ratio().isEmpty()) {
                    throw refused(part, "must have a numerator and a denominator for RATIO_OF_SUMS");
                }
            }
            case MIN -> {
                if (part.reached().isEmpty()) {
                    throw refused(part, "must reach a share of its target for MIN, which limits and ranks do not");
                }
            }
            case ALL_OF -> {}
        }
    }

    private static void checkSummand(Contribution part) {
        var unit = part.kpi().target().unit();
        if (unit == Unit.PERCENT) {
            throw refused(
                    part, "is a percentage, which is not added: use RATIO_OF_SUMS with numerators and denominators");
        }
        if (unit.isSmallerBetter()) {
            throw refused(part, "must be a count or an amount for SUM, but is of unit " + unit);
        }
    }

    private static void checkUnits(List<Contribution> contributions) {
        for (var part : contributions) {
            var unit = contributions.get(0).kpi().target().unit();
            if (part.kpi().target().unit() != unit) {
                throw refused(
                        part,
                        "must be of unit %s as the others, but is of %s"
                                .formatted(unit, part.kpi().target().unit()));
            }
        }
    }

    private static IllegalArgumentException refused(Contribution part, String rule) {
        return new IllegalArgumentException(
                "KPI %s of agency %s %s".formatted(part.kpi().code(), part.agency(), rule));
    }
}
