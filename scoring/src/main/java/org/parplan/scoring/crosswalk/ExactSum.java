package org.parplan.scoring.crosswalk;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Adds many fractions up: those of one denominator first, then by halves, so that thousands of them do not grow in turn. */
final class ExactSum {

    private ExactSum() {}

    static ExactChange of(Stream<ExactChange> changes) {
        Map<BigInteger, BigInteger> numerators = new HashMap<>();
        changes.filter(change -> !change.isZero())
                .forEach(change -> numerators.merge(change.denominator(), change.numerator(), BigInteger::add));
        List<ExactChange> parts = new ArrayList<>();
        numerators.forEach((denominator, numerator) -> parts.add(ExactChange.of(numerator, denominator)));
        return sum(parts);
    }

    private static ExactChange sum(List<ExactChange> parts) {
        if (parts.size() < 2) {
            return parts.isEmpty() ? ExactChange.ZERO : parts.get(0);
        }
        var half = parts.size() / 2;
        return sum(parts.subList(0, half)).plus(sum(parts.subList(half, parts.size())));
    }
}
