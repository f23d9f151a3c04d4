package org.parplan.reporting.words;

import java.util.Optional;
import java.util.stream.Collectors;
import org.parplan.reporting.score.PointColumns;
import org.parplan.scoring.framework.ScoredField;
import org.parplan.scoring.sheet.ScoreSheet;

/** What is said of fields, and in the table of their criteria. */
record FieldSentences(Words words, ScoreNumbers numbers) {

    String field(ScoredField field) {
        return words.say("reporting.field", "code", field.code(), "name", Words.plain(field.title()));
    }

    Optional<String> applicable(PointColumns points) {
        return points.applicableMax().equals(points.max())
                ? Optional.empty()
                : Optional.of(words.say("reporting.score-applicable", "max", numbers.points(points.applicableMax())));
    }

    String cell(ScoreColumn column, PointColumns points) {
        var number = numbers.points(column.points().apply(points));
        return applicable(points)
                .filter(part -> column.isMaximum())
                .map(part -> number + " (" + part + ")")
                .orElse(number);
    }

    String fieldIndices(ScoreSheet sheet) {
        return words.say(
                "reporting.score-fields-shown",
                "fields",
                sheet.fields().stream()
                        .map(score -> words.say(
                                "reporting.score-field-index",
                                "code",
                                score.code(),
                                "index",
                                numbers.index(score.index())))
                        .collect(Collectors.joining("; ")));
    }
}
