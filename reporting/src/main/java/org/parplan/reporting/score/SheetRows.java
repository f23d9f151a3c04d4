package org.parplan.reporting.score;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parplan.scoring.framework.NotApplicable;
import org.parplan.scoring.framework.Points;
import org.parplan.scoring.sheet.FieldScore;
import org.parplan.scoring.sheet.LeafScore;
import org.parplan.scoring.sheet.ScoreSheet;

/**
 * The sheet of one unit, as it is read.
 *
 * @param place the unit in the ranking, with its sheet
 * @param fields its fields
 */
public record SheetRows(RankRow place, List<ScoredFieldRows> fields) {

    /**
     * Makes the sheet.
     *
     * @param place  the unit in the ranking
     * @param fields  its fields
     */
    public SheetRows {
        Objects.requireNonNull(place, "place");
        fields = List.copyOf(fields);
    }

    static SheetRows of(RankRow place, List<FieldLevel> levels) {
        var leaves = place.sheet().leaves().stream().collect(Collectors.toMap(LeafScore::code, Function.identity()));
        var scores = place.sheet().fields().stream().collect(Collectors.toMap(FieldScore::code, Function.identity()));
        return new SheetRows(
                place,
                levels.stream()
                        .map(level -> ScoredFieldRows.of(
                                level,
                                Objects.requireNonNull(scores.get(level.field().code())),
                                leaves))
                        .toList());
    }

    /**
     * The score of the unit.
     *
     * @return the sheet
     */
    public ScoreSheet sheet() {
        return place.sheet();
    }

    /**
     * The points of all fields, without bonus and penalty.
     *
     * @return the sum
     */
    public Points sumOfFields() {
        return sheet().fields().stream().map(FieldScore::points).reduce(Points.ZERO, Points::plus);
    }

    /**
     * The criteria that left the maximum.
     *
     * @return their scores by reason, both in order
     */
    public Map<NotApplicable, List<LeafScore>> removed() {
        return sheet().leaves().stream()
                .filter(leaf -> !leaf.applicableMax().equals(leaf.maxPoints()))
                .filter(leaf -> leaf.notApplicable().isPresent())
                .collect(Collectors.groupingBy(
                        leaf -> leaf.notApplicable().orElseThrow(),
                        () -> new EnumMap<>(NotApplicable.class),
                        Collectors.toList()));
    }
}
