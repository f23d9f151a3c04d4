package org.parplan.scoring.crosswalk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.parplan.scoring.framework.Points;

/**
 * Criteria of two sets that correspond to one another and to no others: {@code 1.2.1 1.2.2 1.2.3 → 1.2}, merged.
 *
 * <p>Points are compared group by group: what share of its maximum the group had before, and what share it has now.
 */
@Value.Immutable
public abstract class CrosswalkGroup {

    CrosswalkGroup() {}

    /**
     * Obtains a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    static CrosswalkGroup of(String field, String fieldTitle, List<CrosswalkLeaf> before, List<CrosswalkLeaf> after) {
        return builder()
                .kind(CrosswalkKind.of(before, after))
                .field(field)
                .fieldTitle(fieldTitle)
                .before(before)
                .after(after)
                .build();
    }

    /**
     * What became of the criteria.
     *
     * @return the kind
     */
    public abstract CrosswalkKind kind();

    /**
     * The field that the group is counted in: that of its first criterion now, or that it had before it was dropped.
     *
     * @return the field's code
     */
    public abstract String field();

    /**
     * What the field is called.
     *
     * @return the title, in the set that the criterion is of
     */
    public abstract String fieldTitle();

    /**
     * The criteria of the set before.
     *
     * @return the criteria in the order of their set; none if they were added
     */
    public abstract List<CrosswalkLeaf> before();

    /**
     * The criteria of the set after.
     *
     * @return the criteria in the order of their set; none if they were dropped
     */
    public abstract List<CrosswalkLeaf> after();

    @Value.Check
    void check() {
        if (before().isEmpty() && after().isEmpty()) {
            throw new IllegalArgumentException("Group of a crosswalk must have a criterion, but has none");
        }
        if (kind() != CrosswalkKind.of(before(), after())) {
            throw new IllegalArgumentException(
                    "Group %s must be %s, but was %s".formatted(codes(), CrosswalkKind.of(before(), after()), kind()));
        }
    }

    /**
     * The codes of the set before.
     *
     * @return the codes in order; none if the criteria were added
     */
    public final List<String> beforeCodes() {
        return before().stream().map(CrosswalkLeaf::code).toList();
    }

    /**
     * The codes of the set after.
     *
     * @return the codes in order; none if the criteria were dropped
     */
    public final List<String> afterCodes() {
        return after().stream().map(CrosswalkLeaf::code).toList();
    }

    /**
     * The codes as people write them: one where nothing else is to say, else {@code 1.6 → 1.7}.
     *
     * @return the codes of both sets
     */
    public final String codes() {
        return Codes.text(beforeCodes(), afterCodes());
    }

    /**
     * What the criteria are called: one title where both sets have it, else {@code old → new}.
     *
     * @return the titles of both sets
     */
    public final String titles() {
        return Codes.titles(before(), after());
    }

    /**
     * What the criteria could bring before.
     *
     * @return the sum of the maxima; empty if the criteria were added
     */
    public final Optional<Points> beforeMax() {
        return before().stream().map(CrosswalkLeaf::maxPoints).reduce(Points::plus);
    }

    /**
     * What the criteria can bring after.
     *
     * @return the sum of the maxima; empty if the criteria were dropped
     */
    public final Optional<Points> afterMax() {
        return after().stream().map(CrosswalkLeaf::maxPoints).reduce(Points::plus);
    }

    /**
     * Tells whether the criteria together weigh more or less than before, whatever else became of them.
     *
     * @return true if both sums of maxima are there and differ
     */
    public final boolean maximumChanged() {
        return !before().isEmpty() && !after().isEmpty() && !beforeMax().equals(afterMax());
    }

    /**
     * Tells whether points can be compared: surveyed ones with surveyed ones, and others with others.
     *
     * @return false if criteria were added or dropped, or some are surveyed and some not
     */
    public final boolean isComparable() {
        return !before().isEmpty()
                && !after().isEmpty()
                && Stream.concat(before().stream(), after().stream())
                        .allMatch(leaf -> leaf.survey() == before().get(0).survey());
    }

    /**
     * Tells whether surveys decide alone.
     *
     * @return true if all criteria are surveyed
     */
    public final boolean isSurvey() {
        return Stream.concat(before().stream(), after().stream()).allMatch(CrosswalkLeaf::survey);
    }

    /** Collects the parts of a {@link CrosswalkGroup}. */
    public static final class Builder extends ImmutableCrosswalkGroup.Builder {
        Builder() {}
    }
}
