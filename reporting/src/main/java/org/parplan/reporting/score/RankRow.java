package org.parplan.reporting.score;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.parplan.scoring.framework.Percent;
import org.parplan.scoring.framework.RatingBand;
import org.parplan.scoring.framework.RatingScheme;
import org.parplan.scoring.sheet.ScoreSheet;

/**
 * One unit in the ranking.
 *
 * @param sheet what the unit is scored
 * @param rank its place by the published index, empty where it has none
 * @param of how many units have a place
 * @param isTied whether it shares the place
 * @param band what its index is called, empty where nothing says so
 */
public record RankRow(ScoreSheet sheet, Optional<Integer> rank, int of, boolean isTied, Optional<String> band) {

    private static final Comparator<RankRow> BY_RANK =
            Comparator.comparingInt(row -> row.rank().orElse(Integer.MAX_VALUE));

    /**
     * Makes a row.
     *
     * @param sheet  what the unit is scored
     * @param rank  its place
     * @param of  how many units have a place
     * @param isTied  whether it shares the place
     * @param band  what its index is called
     */
    public RankRow {
        Objects.requireNonNull(sheet, "sheet");
    }

    /** The units by rank; those of one rank, and those without, as they came. */
    static List<RankRow> of(List<ScoreSheet> sheets, Optional<RatingScheme> rating) {
        var indices =
                sheets.stream().map(ScoreSheet::index).flatMap(Optional::stream).toList();
        return sheets.stream()
                .map(sheet -> of(sheet, indices, rating))
                .sorted(BY_RANK)
                .toList();
    }

    private static RankRow of(ScoreSheet sheet, List<Percent> indices, Optional<RatingScheme> rating) {
        var index = sheet.index();
        return new RankRow(
                sheet,
                index.map(own -> 1
                        + (int) indices.stream()
                                .filter(other -> other.compareTo(own) > 0)
                                .count()),
                indices.size(),
                index.filter(own -> indices.stream().filter(own::equals).count() > 1)
                        .isPresent(),
                index.flatMap(own -> rating.map(scheme -> band(scheme, own, sheet))));
    }

    /** The band of an index, or the lower one that a fact lets the unit fall to; no fact lifts it. */
    private static String band(RatingScheme scheme, Percent index, ScoreSheet sheet) {
        var names = scheme.bands().stream().map(RatingBand::name).toList();
        var byIndex = scheme.band(index).name();
        var fallsTo = scheme.vetoTo().orElseGet(() -> names.get(names.size() - 1));
        return sheet.vetoes().isEmpty() || names.indexOf(fallsTo) < names.indexOf(byIndex) ? byIndex : fallsTo;
    }
}
