package org.parplan.scoring.kpi;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.parplan.core.kpi.Basis;
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
            checkAlike(rule, contributions);
        }
    }

    private static void check(RollUpRule rule, Contribution part) {
        switch (rule) {
            case SUM -> checkSummand(part);
            case RATIO_OF_SUMS -> {
                checkMembers(part);
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

    /** Members are counted, not paid: money over their number is no share of them. */
    private static void checkMembers(Contribution part) {
        var unit = part.kpi().target().unit();
        if (!part.kpi().members().isEmpty() && unit != Unit.COUNT && unit != Unit.PERCENT) {
            throw refused(
                    part,
                    "must count its %s members for RATIO_OF_SUMS, but is of unit %s"
                            .formatted(part.kpi().members().size(), unit));
        }
    }

    /** What is added up is of one sort: the first of them is what the others are held against. */
    private static void checkAlike(RollUpRule rule, List<Contribution> contributions) {
        checkAlike(
                contributions, "unit", part -> Optional.of(part.kpi().target().unit()));
        checkAlike(
                contributions, "basis", part -> Optional.of(part.kpi().target().basis()));
        checkAlike(
                contributions,
                "subject",
                part -> Optional.of(part.kpi().target().subject()));
        var first = contributions.stream().findFirst().map(part -> part.kpi().target());
        for (var part : contributions) {
            var target = part.kpi().target();
            if (target.isLimit() != first.orElseThrow().isLimit()) {
                throw unlike(part, "comparison", first.get().comparison(), target.comparison());
            }
            if (hasStart(part) != hasStart(contributions.get(0))) {
                throw unlike(part, "baseline", start(contributions.get(0)), start(part));
            }
        }
        checkAlike(
                contributions,
                "year",
                part -> part.measurement().map(figure -> figure.measuredOn().getYear()));
        if (rule == RollUpRule.RATIO_OF_SUMS) {
            checkAlike(contributions, "denominator", Contribution::denominator);
        }
    }

    private static boolean hasStart(Contribution part) {
        return part.kpi().target().basis() != Basis.LEVEL
                && part.kpi().baseline().isPresent();
    }

    private static Object start(Contribution part) {
        return hasStart(part) ? part.kpi().baseline().getAsLong() : "none";
    }

    private static void checkAlike(
            List<Contribution> contributions, String what, Function<Contribution, Optional<?>> value) {
        var first = contributions.stream()
                .flatMap(part -> value.apply(part).stream())
                .findFirst();
        for (var part : contributions) {
            var its = value.apply(part);
            if (its.isPresent() && !its.get().equals(first.orElseThrow())) {
                throw unlike(part, what, first.get(), its.get());
            }
        }
    }

    private static IllegalArgumentException unlike(Contribution part, String what, Object others, Object its) {
        return refused(part, "must be of %s %s as the others, but is of %s".formatted(what, others, its));
    }

    private static IllegalArgumentException refused(Contribution part, String rule) {
        return new IllegalArgumentException(
                "KPI %s of agency %s %s".formatted(part.kpi().code(), part.agency(), rule));
    }
}
