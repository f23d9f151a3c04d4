package org.parplan.scoring.ranking;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.parplan.scoring.framework.Percent;
import org.parplan.scoring.sheet.DeclaredUnit;
import org.parplan.scoring.sheet.FieldScore;
import org.parplan.scoring.sheet.ScoreSheet;
import org.parplan.scoring.sheet.UnitScore;

/**
 * What a unit is ranked by; {@code key} is the higher the better, and empty where the unit has no place; a rank that was
 * published counts as it stands.
 */
record Contender(
        String unit,
        Optional<String> title,
        Optional<String> region,
        Optional<Percent> index,
        Optional<Long> key,
        OptionalInt published,
        Map<String, Percent> fields,
        List<String> vetoes) {

    static Contender of(ScoreSheet sheet) {
        return new Contender(
                sheet.unit(),
                sheet.title(),
                sheet.region(),
                sheet.index(),
                sheet.index().map(Percent::millionths),
                OptionalInt.empty(),
                indices(sheet.fields()),
                sheet.vetoes());
    }

    static Contender of(DeclaredUnit declared, UnitScore score) {
        return new Contender(
                score.unit(),
                declared.title(),
                declared.region(),
                score.index(),
                score.index().map(Percent::millionths),
                OptionalInt.empty(),
                indices(score.fields()),
                declared.vetoes());
    }

    static Contender of(PublishedResult result, OptionalInt rank) {
        return new Contender(
                result.unit(),
                result.title(),
                result.region(),
                result.index(),
                rank.isPresent() ? Optional.of((long) -rank.getAsInt()) : Optional.empty(),
                rank,
                result.fields(),
                List.of());
    }

    private static Map<String, Percent> indices(List<FieldScore> fields) {
        var indices = new LinkedHashMap<String, Percent>();
        fields.forEach(field -> field.index().ifPresent(index -> indices.put(field.code(), index)));
        return indices;
    }
}
