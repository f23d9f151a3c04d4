package org.parplan.scoring.ranking;

import org.parplan.core.text.Explanation;

/** Tells the place of a unit. */
final class RankWords {

    private RankWords() {}

    static Explanation explanation(RankedUnit unit) {
        var name = unit.title().orElse(unit.unit());
        var told = unit.indexText()
                .map(index ->
                        Explanation.of("scoring.rank-unit").with("unit", name).with("index", index))
                .orElseGet(
                        () -> Explanation.of("scoring.rank-unit-without-index").with("unit", name));
        told = told.because(unit.movement()
                .filter(movement -> movement.lastRank().isPresent())
                .map(movement -> placing(unit).because(last(movement)))
                .orElseGet(() -> placing(unit)));
        if (unit.inRegion().isPresent()) {
            told = told.because(inRegion(unit.inRegion().get(), unit.region().orElse("")));
        }
        if (unit.quartile().isPresent()) {
            told = told.because(Explanation.of("scoring.rank-quartile")
                    .with("group", unit.quartile().getAsInt()));
        }
        if (unit.gap().filter(gap -> gap.millionths() > 0).isPresent()) {
            told = told.because(Explanation.of("scoring.rank-gap")
                    .with("gap", unit.gap().get().text(unit.decimals())));
        }
        return unit.rating().map(UnitRating::explanation).map(told::because).orElse(told);
    }

    static Explanation placing(RankedUnit unit) {
        if (unit.unranked().isPresent()) {
            return switch (unit.unranked().get()) {
                case NO_INDEX -> Explanation.of("scoring.rank-none-without-index");
                case NOT_PUBLISHED -> Explanation.of("scoring.rank-none-published");
                case COUNT_UNKNOWN -> Explanation.of("scoring.rank-none-count-unknown");
            };
        }
        var placing = unit.movement()
                .map(movement -> moved(movement, unit.tied()))
                .orElseGet(() -> Explanation.of(unit.tied() ? "scoring.rank-tied" : "scoring.rank"));
        return placing.with("rank", unit.rank().orElseThrow()).with("of", unit.of());
    }

    private static Explanation moved(Movement movement, boolean tied) {
        var moved = switch (movement.kind()) {
            case UP -> Explanation.of(tied ? "scoring.rank-tied-up" : "scoring.rank-up");
            case DOWN -> Explanation.of(tied ? "scoring.rank-tied-down" : "scoring.rank-down");
            case SAME -> Explanation.of(tied ? "scoring.rank-tied-same" : "scoring.rank-same");
            case NEW -> Explanation.of(tied ? "scoring.rank-tied-new" : "scoring.rank-new");
            case LAST_UNKNOWN -> Explanation.of(tied ? "scoring.rank-tied-last-unknown" : "scoring.rank-last-unknown");
            case NOT_COMPARABLE ->
                Explanation.of(tied ? "scoring.rank-tied-not-comparable" : "scoring.rank-not-comparable");
        };
        return movement.places().isPresent()
                ? moved.with("places", Math.abs(movement.places().getAsInt()))
                : moved.with("year", movement.lastYear());
    }

    private static Explanation last(Movement movement) {
        return Explanation.of("scoring.rank-last")
                .with("year", movement.lastYear())
                .with("rank", movement.lastRank().orElseThrow())
                .with("of", movement.lastOf().orElseThrow());
    }

    private static Explanation inRegion(RegionRank place, String region) {
        return Explanation.of(place.tied() ? "scoring.rank-tied-in-region" : "scoring.rank-in-region")
                .with("region", region)
                .with("rank", place.rank())
                .with("of", place.of());
    }
}
