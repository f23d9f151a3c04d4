package org.parplan.reporting.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.parplan.scoring.framework.Percent;
import org.parplan.scoring.framework.Rounding;
import org.parplan.scoring.framework.ScoredField;
import org.parplan.scoring.sheet.FieldScore;
import org.parplan.scoring.sheet.ScoreSheet;

/**
 * Where the units of a level stand in one field.
 *
 * @param field the field
 * @param best the highest index, empty where nobody has one
 * @param median the index in the middle, or half way between the two there, rounded as the framework rounds indices;
 *     empty where nobody has one
 */
public record FieldLevel(ScoredField field, Optional<Percent> best, Optional<Percent> median) {

    private static final int MILLIONTHS = 6;
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

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

    static FieldLevel of(ScoredField field, List<ScoreSheet> sheets, Rounding rounding) {
        var indices = sheets.stream()
                .flatMap(sheet -> sheet.fields().stream())
                .filter(score -> score.code().equals(field.code()))
                .map(FieldScore::index)
                .flatMap(Optional::stream)
                .sorted()
                .toList();
        return indices.isEmpty()
                ? new FieldLevel(field, Optional.empty(), Optional.empty())
                : new FieldLevel(
                        field, Optional.of(indices.get(indices.size() - 1)), Optional.of(median(indices, rounding)));
    }

    private static Percent median(List<Percent> indices, Rounding rounding) {
        var below = indices.get((indices.size() - 1) / 2);
        var above = indices.get(indices.size() / 2);
        return Percent.ofMillionths(BigDecimal.valueOf(Math.addExact(below.millionths(), above.millionths()))
                .divide(TWO)
                .movePointLeft(MILLIONTHS)
                .setScale(rounding.index(), rounding.mode())
                .movePointRight(MILLIONTHS)
                .setScale(0, RoundingMode.UNNECESSARY)
                .longValueExact());
    }
}
