package org.parplan.scoring.ranking;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.parplan.core.text.Explanation;
import org.parplan.scoring.framework.Percent;

/** One row of a ranking: where a unit stands, how that moved, and what it is rated. */
@Value.Immutable
public abstract class RankedUnit {

    RankedUnit() {}

    /**
     * Obtains a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The rank: 1 and the number of units that are strictly better; of published results, as it was published.
     *
     * @return the rank; empty where the unit is listed without one
     */
    public abstract OptionalInt rank();

    /**
     * How many units are ranked.
     *
     * @return the denominator
     */
    public abstract int of();

    /**
     * Tells whether another unit has the same rank.
     *
     * @return true if the rank is shared
     */
    public abstract boolean tied();

    /**
     * Why there is no rank.
     *
     * @return the reason; empty where there is a rank
     */
    public abstract Optional<Unranked> unranked();

    /**
     * The code of the unit.
     *
     * @return the code
     */
    public abstract String unit();

    /**
     * What the unit is called.
     *
     * @return the name
     */
    public abstract Optional<String> title();

    /**
     * The region it is compared within.
     *
     * @return the region
     */
    public abstract Optional<String> region();

    /**
     * The index that it is ranked by.
     *
     * @return the published index, in percent
     */
    public abstract Optional<Percent> index();

    /**
     * How many decimals the index is published with.
     *
     * @return the number, from 0 to 6
     */
    @Value.Default
    public int decimals() {
        return 2;
    }

    /**
     * What it lacks of the best unit's index.
     *
     * @return the difference, in percentage points
     */
    public abstract Optional<Percent> gap();

    /**
     * The quarter of the field that its rank lies in: 1 and the whole part of 4 × (rank − 1) ÷ {@link #of()}, so that
     * units of one rank are in one group.
     *
     * @return the group, from 1 for the best to 4
     */
    public abstract OptionalInt quartile();

    /**
     * Its place within its region.
     *
     * @return the place; empty without a region or a rank
     */
    public abstract Optional<RegionRank> inRegion();

    /**
     * Its places in the fields.
     *
     * @return one for each field, in order
     */
    public abstract List<FieldStanding> fields();

    /**
     * How its rank moved.
     *
     * @return the movement; empty where there is no rank or nothing was compared
     */
    public abstract Optional<Movement> movement();

    /**
     * Facts that forbid a rating.
     *
     * @return the facts, in words
     */
    public abstract List<String> vetoes();

    /**
     * What it is rated.
     *
     * @return the rating; empty where there is no index or no scheme
     */
    public abstract Optional<UnitRating> rating();

    @Value.Check
    void check() {
        if (rank().isPresent() == unranked().isPresent()) {
            throw new IllegalArgumentException("Unit must have either a rank or a reason for none: " + unit());
        }
    }

    /**
     * The index as it is published.
     *
     * @return the text, such as {@code 93.50}
     */
    public final Optional<String> indexText() {
        return index().map(index -> index.text(decimals()));
    }

    /**
     * The name of the band that it is rated.
     *
     * @return the name
     */
    public final Optional<String> band() {
        return rating().map(UnitRating::band);
    }

    /**
     * Where it stands in one field.
     *
     * @param code  the field's code
     * @return its standing
     * @throws NoSuchElementException if there is no such field
     */
    public final FieldStanding field(String code) {
        return fields().stream()
                .filter(field -> field.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("Ranking has no field " + code));
    }

    /**
     * Its place in one sentence, as officials write it: <i>Xếp thứ 10/34 (đồng hạng), tăng 3 bậc.</i>
     *
     * @return the place and the movement
     */
    public final Explanation placing() {
        return RankWords.placing(this);
    }

    /**
     * Its place, movement, region and rating with their reasons.
     *
     * @return the explanation
     */
    public final Explanation explanation() {
        return RankWords.explanation(this);
    }

    /** Collects the parts of a {@link RankedUnit}. */
    public static final class Builder extends ImmutableRankedUnit.Builder {
        Builder() {}
    }
}
