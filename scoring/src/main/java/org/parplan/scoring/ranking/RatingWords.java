package org.parplan.scoring.ranking;

import java.util.List;
import java.util.Optional;
import org.parplan.core.text.Explanation;
import org.parplan.scoring.framework.Percent;
import org.parplan.scoring.framework.RatingBand;
import org.parplan.scoring.framework.RatingQuota;
import org.parplan.scoring.framework.RatingScheme;

/** Tells why a unit is rated as it is. */
final class RatingWords {

    private RatingWords() {}

    static Explanation rating(
            RatingScheme scheme,
            RankedUnit unit,
            RatingBand band,
            Optional<Percent> above,
            String to,
            List<BandChange> changes) {
        var rating = Explanation.of("scoring.rating").with("band", to).because(byIndex(unit, band, above));
        rating = scheme.basis().map(rating::basedOn).orElse(rating);
        for (var change : changes) {
            rating = rating.because(change.reason());
        }
        var isVetoed = changes.stream().anyMatch(change -> change.kind() == BandChangeKind.VETO);
        return unit.vetoes().isEmpty() || isVetoed
                ? rating
                : rating.because(
                        Explanation.of("scoring.rating-veto-without-effect").with("facts", facts(unit)));
    }

    private static Explanation byIndex(RankedUnit unit, RatingBand band, Optional<Percent> above) {
        var index = unit.indexText().orElseThrow();
        var told = Explanation.of(above.isPresent() ? "scoring.rating-by-index" : "scoring.rating-by-index-top")
                .with("index", index)
                .with("from", band.from())
                .with("band", band.name());
        return above.map(to -> told.with("to", to)).orElse(told);
    }

    static Explanation veto(RankedUnit unit, String from, String to) {
        return Explanation.of("scoring.rating-veto")
                .with("from", from)
                .with("to", to)
                .with("facts", facts(unit));
    }

    private static String facts(RankedUnit unit) {
        return String.join("; ", unit.vetoes());
    }

    static Explanation quota(RatingQuota quota, int counted, int allowed, int found) {
        var told = Explanation.of("scoring.rating-quota")
                .with("band", quota.band())
                .with("percent", quota.percent())
                .with("base", quota.base())
                .with("counted", counted)
                .with("allowed", allowed)
                .with("found", found);
        return quota.inferred() ? told.because(Explanation.of("scoring.rating-quota-inferred")) : told;
    }

    /** What became of those tied at the limit. */
    static Explanation tie(RatingQuota quota, RankedUnit unit, int count, int kept) {
        var told = switch (quota.ties()) {
            case ALL_FALL -> Explanation.of("scoring.rating-quota-tie-falls");
            case ALL_STAY -> Explanation.of("scoring.rating-quota-tie-stays");
        };
        return told.with("count", count)
                .with("index", unit.indexText().orElseThrow())
                .with("kept", kept);
    }

    static Explanation moved(Explanation quota, RankedUnit unit, String from, String to, Rater.Limit limit) {
        var told = switch (limit) {
            case BELOW -> Explanation.of("scoring.rating-quota-moved");
            case TIED -> Explanation.of("scoring.rating-quota-moved-tied");
            case NOBODY -> Explanation.of("scoring.rating-quota-moved-all");
        };
        return told.with("index", unit.indexText().orElseThrow())
                .with("from", from)
                .with("to", to)
                .because(quota);
    }
}
