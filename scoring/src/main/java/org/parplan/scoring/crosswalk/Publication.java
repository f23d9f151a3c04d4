package org.parplan.scoring.crosswalk;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.parplan.scoring.sheet.ScoreSheet;

/**
 * Rounds the parts of a change so that they add up to the published one, by largest remainder: every part is rounded
 * down, and what is missing goes one unit of the last decimal each to the parts that lost most. A part that is exactly
 * nothing stays so.
 *
 * <p>The published change is of two rounded indices, and so up to one unit off the exact one; that is among what is
 * missing, or one unit is taken from the part that lost least. A difference of more units comes of sets that
 * round differently, and it is the set's.
 */
final class Publication {

    private static final int PLACES = 6;

    private final ScoreSheet before;
    private final ScoreSheet after;
    private final BigInteger unit;

    Publication(ScoreSheet before, ScoreSheet after) {
        this.before = before;
        this.after = after;
        var decimals = Math.max(before.rounding().index(), after.rounding().index());
        this.unit = BigInteger.TEN.pow(PLACES - decimals);
    }

    List<ChangePart> of(ChangeSplit split) {
        var published = PercentagePoints.between(
                        before.index().orElseThrow(), after.index().orElseThrow())
                .millionths();
        var target = BigInteger.valueOf(published).divide(unit);
        var exact = new Scaled(split.total());
        var rounded = apportion(split, exact.isWithinOneOf(target) ? target : exact.half());
        rounded.replaceAll((cause, part) -> part.multiply(unit));
        var sum = rounded.values().stream().reduce(BigInteger.ZERO, BigInteger::add);
        rounded.merge(ChangeCause.SET, BigInteger.valueOf(published).subtract(sum), BigInteger::add);
        return rounded.entrySet().stream()
                .map(part -> new ChangePart(
                        part.getKey(),
                        PercentagePoints.ofMillionths(part.getValue().longValueExact()),
                        split.of(part.getKey())))
                .toList();
    }

    private Map<ChangeCause, BigInteger> apportion(ChangeSplit split, BigInteger target) {
        var rounded = new EnumMap<ChangeCause, BigInteger>(ChangeCause.class);
        var losses = new EnumMap<ChangeCause, ExactChange>(ChangeCause.class);
        for (var cause : ChangeCause.values()) {
            var scaled = new Scaled(split.of(cause));
            rounded.put(cause, scaled.floor());
            if (!split.of(cause).isZero()) {
                losses.put(cause, scaled.loss());
            }
        }
        var missing = target.subtract(rounded.values().stream().reduce(BigInteger.ZERO, BigInteger::add))
                .intValueExact();
        if (losses.isEmpty()) {
            losses.put(ChangeCause.SET, ExactChange.ZERO);
        }
        var order = new ArrayList<>(losses.keySet());
        order.sort(
                missing < 0
                        ? Comparator.comparing(losses::get)
                        : Comparator.<ChangeCause, ExactChange>comparing(losses::get)
                                .reversed());
        IntStream.range(0, Math.abs(missing))
                .forEach(i -> rounded.merge(
                        order.get(i % order.size()), BigInteger.valueOf(Integer.signum(missing)), BigInteger::add));
        return rounded;
    }

    /** A part counted in units of the last published decimal. */
    private final class Scaled {

        private final BigInteger numerator;
        private final BigInteger denominator;

        Scaled(ExactChange part) {
            this.numerator = part.numerator().multiply(BigInteger.TEN.pow(PLACES));
            this.denominator = part.denominator().multiply(unit);
        }

        BigInteger floor() {
            return numerator.subtract(numerator.mod(denominator)).divide(denominator);
        }

        ExactChange loss() {
            return ExactChange.of(numerator.mod(denominator), denominator);
        }

        /** As far as rounding two indices the same way can lead. */
        boolean isWithinOneOf(BigInteger target) {
            return target.multiply(denominator).subtract(numerator).abs().compareTo(denominator) <= 0;
        }

        /** Half up, towards more. */
        BigInteger half() {
            var twice = numerator.shiftLeft(1).add(denominator);
            var whole = denominator.shiftLeft(1);
            return twice.subtract(twice.mod(whole)).divide(whole);
        }
    }
}
