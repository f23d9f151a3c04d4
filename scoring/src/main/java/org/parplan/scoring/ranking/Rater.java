package org.parplan.scoring.ranking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parplan.core.text.Explanation;
import org.parplan.scoring.framework.Percent;
import org.parplan.scoring.framework.RatingQuota;
import org.parplan.scoring.framework.RatingScheme;

/** Rates all ranked units at once: by index, then by what disqualifies, then by quota from the highest band down. */
final class Rater {

    private final RatingScheme scheme;
    private final Map<String, Seat> seats = new LinkedHashMap<>();
    private final List<QuotaOutcome> outcomes = new ArrayList<>();

    /** Rates units; quotas are applied only to all that are ranked. */
    Rater(RatingScheme scheme, List<RankedUnit> units, boolean withQuotas) {
        this.scheme = scheme;
        for (var unit : units) {
            unit.index().ifPresent(index -> seats.put(unit.unit(), new Seat(unit, index)));
        }
        seats.values().forEach(this::veto);
        var counted = count();
        for (var place = 0; withQuotas && place < scheme.bands().size(); place++) {
            var at = place;
            quota(name(at)).ifPresent(quota -> limit(quota, at, counted));
        }
    }

    List<QuotaOutcome> outcomes() {
        return List.copyOf(outcomes);
    }

    /** Where one unit stands among the bands for now. */
    private final class Seat {

        private final RankedUnit unit;
        private final Percent index;
        private final List<BandChange> changes = new ArrayList<>();
        private int place;

        Seat(RankedUnit unit, Percent index) {
            this.unit = unit;
            this.index = index;
            this.place = scheme.bands().indexOf(scheme.band(index));
        }

        Percent index() {
            return index;
        }

        void moveTo(int to, BandChangeKind kind, Explanation reason) {
            changes.add(new BandChange(kind, name(place), name(to), reason));
            place = to;
        }
    }

    private void veto(Seat seat) {
        var to = scheme.bands().indexOf(scheme.vetoBand());
        if (!seat.unit.vetoes().isEmpty() && seat.place < to) {
            seat.moveTo(to, BandChangeKind.VETO, RatingWords.veto(seat.unit, name(seat.place), name(to)));
        }
    }

    private String name(int place) {
        return scheme.bands().get(place).name();
    }

    private Optional<RatingQuota> quota(String band) {
        return scheme.quotas().stream()
                .filter(quota -> quota.band().equals(band))
                .findFirst();
    }

    /** How many are in each band before any quota. */
    private int[] count() {
        var counts = new int[scheme.bands().size()];
        seats.values().forEach(seat -> counts[seat.place]++);
        return counts;
    }

    private void limit(RatingQuota quota, int at, int[] counts) {
        var counted = switch (quota.base()) {
            case NEXT_BAND -> counts[at + 1];
            case BAND_AND_NEXT -> counts[at] + counts[at + 1];
            case ALL -> seats.size();
        };
        var inside = seats.values().stream()
                .filter(seat -> seat.place == at)
                .sorted(Comparator.comparing(Seat::index).reversed())
                .toList();
        var allowed = share(quota, counted);
        var tied = tied(inside, allowed);
        var kept = tied.isEmpty() ? Math.min(allowed, inside.size()) : kept(quota, inside, tied);
        var told = RatingWords.quota(quota, counted, allowed, inside.size());
        told = tied.isEmpty() ? told : told.because(RatingWords.tie(quota, tied.get(0).unit, tied.size(), kept));
        var moved = new ArrayList<String>();
        for (var i = inside.size() - 1; i >= kept; i--) {
            var seat = inside.get(i);
            var how = tied.contains(seat) ? Limit.TIED : kept == 0 ? Limit.NOBODY : Limit.BELOW;
            seat.moveTo(at + 1, BandChangeKind.QUOTA, RatingWords.moved(told, seat.unit, name(at), name(at + 1), how));
            moved.add(seat.unit.unit());
        }
        var names = tied.stream().map(seat -> seat.unit.unit()).toList();
        outcomes.add(new QuotaOutcome(quota, counted, allowed, inside.size(), moved, names, told));
    }

    private static int share(RatingQuota quota, int counted) {
        var hundred = BigDecimal.valueOf(Percent.HUNDRED.millionths());
        return BigDecimal.valueOf(quota.percent().millionths())
                .multiply(BigDecimal.valueOf(counted))
                .divide(hundred, 0, quota.rounding())
                .intValueExact();
    }

    /** Those of one index of whom some may stay and some may not. */
    private static List<Seat> tied(List<Seat> inside, int allowed) {
        if (allowed == 0 || allowed >= inside.size()) {
            return List.of();
        }
        var index = inside.get(allowed).index;
        return inside.get(allowed - 1).index.equals(index)
                ? inside.stream().filter(seat -> seat.index.equals(index)).toList()
                : List.of();
    }

    private static int kept(RatingQuota quota, List<Seat> inside, List<Seat> tied) {
        var above = inside.indexOf(tied.get(0));
        return switch (quota.ties()) {
            case ALL_FALL -> above;
            case ALL_STAY -> above + tied.size();
        };
    }

    /** Where a unit that a quota moves stands beside those who stay. */
    enum Limit {
        /** Below them. */
        BELOW,
        /** Among the tied ones, of whom none stays. */
        TIED,
        /** Nobody stays. */
        NOBODY
    }

    RankedUnit row(RankedUnit unit) {
        var row = RankedUnit.builder().from(unit);
        var seat = seats.get(unit.unit());
        return seat == null ? row.build() : row.rating(rating(seat)).build();
    }

    private UnitRating rating(Seat seat) {
        var band = scheme.band(seat.index);
        var at = scheme.bands().indexOf(band);
        var above = at == 0
                ? Optional.<Percent>empty()
                : Optional.of(scheme.bands().get(at - 1).from());
        var explanation = RatingWords.rating(scheme, seat.unit, band, above, name(seat.place), seat.changes);
        return new UnitRating(name(seat.place), band.name(), seat.changes, explanation);
    }
}
