package org.parplan.reporting.score;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parplan.scoring.ranking.RankedUnit;
import org.parplan.scoring.ranking.Ranking;
import org.parplan.scoring.sheet.ScoreSheet;

/**
 * One unit in the ranking, with its sheet.
 *
 * @param ranked its place, how that moved, and what it is rated
 * @param sheet what it is scored
 */
public record RankRow(RankedUnit ranked, ScoreSheet sheet) {

    /**
     * Makes a row.
     *
     * @param ranked  its place
     * @param sheet  what it is scored
     */
    public RankRow {
        Objects.requireNonNull(ranked, "ranked");
        Objects.requireNonNull(sheet, "sheet");
    }

    /** The units of a ranking that have a sheet, in its order. */
    static List<RankRow> of(Ranking ranking, List<ScoreSheet> sheets) {
        Map<String, ScoreSheet> byUnit =
                sheets.stream().collect(Collectors.toMap(ScoreSheet::unit, Function.identity()));
        return ranking.units().stream()
                .flatMap(unit ->
                        Optional.ofNullable(byUnit.get(unit.unit())).stream().map(sheet -> new RankRow(unit, sheet)))
                .toList();
    }
}
