package org.parplan.reporting.score;

import java.util.Objects;
import java.util.Optional;
import org.parplan.scoring.framework.Percent;
import org.parplan.scoring.framework.ScoredField;
import org.parplan.scoring.ranking.FieldStatistics;
import org.parplan.scoring.ranking.IndexStatistics;
import org.parplan.scoring.ranking.Ranking;

/**
 * Where the units of a level stand in one field.
 *
 * @param field the field
 * @param best the highest index, empty where nobody has one
 * @param median the index in the middle, or half way between the two there; empty where nobody has one
 */
public record FieldLevel(ScoredField field, Optional<Percent> best, Optional<Percent> median) {

    /**
     * Makes the level.
     *
     * @param field  the field
     * @param best  the highest index
     * @param median  the index in the middle
     */
    public FieldLevel {
        Objects.requireNonNull(field, "field");
    }

    static FieldLevel of(ScoredField field, Ranking ranking) {
        var spread = ranking.fields().stream()
                .filter(statistics -> statistics.code().equals(field.code()))
                .map(FieldStatistics::indices)
                .findFirst();
        return new FieldLevel(field, spread.map(IndexStatistics::best), spread.map(IndexStatistics::median));
    }
}
