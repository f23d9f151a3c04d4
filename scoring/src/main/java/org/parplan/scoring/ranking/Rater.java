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

    Rater(RatingScheme scheme, List<RankedUnit> units) {
        this.scheme = scheme;
        for (var unit : units) {
            unit.index().ifPresent(index -> seats.put(unit.unit(), new Seat(unit, index)));
        }
        seats.values().forEach(this::veto);
        var counted = count();
        for (var place = 0; place < scheme.bands().size(); place++) {
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
        var kept = kept(inside, allowed);
        var told = RatingWords.quota(quota, counted, allowed, inside.size());
        var moved = new ArrayList<String>();
        for (var i = inside.size() - 1; i >= kept; i--) {
            var seat = inside.get(i);
            var isTied = kept < allowed && seat.index.equals(inside.get(kept).index);
            seat.moveTo(
                    at + 1, BandChangeKind.QUOTA, RatingWords.moved(told, seat.unit, name(at), name(at + 1), isTied));
            moved.add(seat.unit.unit());
        }
        outcomes.add(new QuotaOutcome(quota, counted, allowed, inside.size(), moved, told));
    }

    private static int share(RatingQuota quota, int counted) {
        var hundred = BigDecimal.valueOf(Percent.HUNDRED.millionths());
        return BigDecimal.valueOf(quota.percent().millionths())
                .multiply(BigDecimal.valueOf(counted))
                .divide(hundred, 0, quota.rounding())
                .intValueExact();
    }

    /** How many of those in a band stay: as many as may, less those who are tied with one who may not. */
    private static int kept(List<Seat> inside, int allowed) {
        if (allowed >= inside.size()) {
            return inside.size();
        }
        var kept = allowed;
        while (kept > 0 && inside.get(kept - 1).index.equals(inside.get(allowed).index)) {
            kept--;
        }
        return kept;
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
