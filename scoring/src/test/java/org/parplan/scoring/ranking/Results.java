package org.parplan.scoring.ranking;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.parplan.core.text.Problem;
import org.parplan.scoring.framework.Percent;
import org.parplan.scoring.framework.Points;
import org.parplan.scoring.framework.RatingScheme;
import org.parplan.scoring.framework.ScoredField;
import org.parplan.scoring.framework.ScoringFramework;
import org.parplan.scoring.framework.ScoringLevel;
import org.parplan.scoring.sheet.FieldScore;
import org.parplan.scoring.sheet.ScorePhase;
import org.parplan.scoring.sheet.ScoreSheet;

/** Results as the tables write them: {@code a:90 b:80#2 c#3 d:- /13}. */
final class Results {

    static final ScoringFramework SET = ScoringFramework.builder()
            .name("set")
            .level(ScoringLevel.DEPARTMENT)
            .year(2019)
            .addFields(ScoredField.builder()
                    .code("1")
                    .title("Thể chế")
                    .maxPoints(Points.of(100))
                    .build())
            .build();

    private Results() {}

    static Stream<List<String>> rows(String table) {
        try (var stream = Objects.requireNonNull(Results.class.getResourceAsStream(table), table)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.startsWith("#"))
                            .map(line -> List.of(line.split(";", -1)))
                            .toList()
                            .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" ", -1));
    }

    static PublishedResults published(int year, String results, String mergers) {
        var published = PublishedResults.builder().year(year).level(ScoringLevel.DEPARTMENT);
        for (var word : words(results)) {
            if (word.startsWith("/")) {
                published.of(Integer.parseInt(word.substring(1)));
                continue;
            }
            var rank = word.indexOf('#');
            var unit = rank < 0 ? word : word.substring(0, rank);
            var index = unit.indexOf(':');
            var result = PublishedResult.builder().unit(index < 0 ? unit : unit.substring(0, index));
            if (index > 0 && !unit.endsWith("-")) {
                result.index(Percent.parse(unit.substring(index + 1)));
            }
            if (rank > 0) {
                result.rank(Integer.parseInt(word.substring(rank + 1)));
            }
            published.addResults(result.build());
        }
        for (var merger : words(mergers)) {
            var arrow = merger.indexOf('>');
            published.putMergers(merger.substring(0, arrow), merger.substring(arrow + 1));
        }
        return published.build();
    }

    /** Sheets whose only field has the index of the whole. */
    static List<ScoreSheet> sheets(String results) {
        return published(2019, results, "").results().stream()
                .map(result -> sheet(result.unit(), result.index()))
                .toList();
    }

    static ScoreSheet sheet(String unit, Optional<Percent> index, String... vetoes) {
        return ScoreSheet.builder()
                .framework("set")
                .level(ScoringLevel.DEPARTMENT)
                .year(2019)
                .unit(unit)
                .phase(ScorePhase.FINAL)
                .addFields(new FieldScore("1", Points.ZERO, Points.of(100), index))
                .bonus(Points.ZERO)
                .penalty(Points.ZERO)
                .points(Points.ZERO)
                .max(Points.of(100))
                .index(index)
                .rescaled(false)
                .addVetoes(vetoes)
                .build();
    }

    /** One sheet for each index, its unit a, b, … and disqualified where the index ends with an exclamation mark. */
    static List<ScoreSheet> lettered(String indices) {
        var sheets = new ArrayList<ScoreSheet>();
        for (var word : words(indices)) {
            var index = word.replace("!", "");
            sheets.add(sheet(
                    letter(sheets.size()),
                    index.equals("-") ? Optional.empty() : Optional.of(Percent.parse(index)),
                    word.endsWith("!") ? new String[] {"kỷ luật"} : new String[0]));
        }
        return sheets;
    }

    static String letter(int number) {
        return Character.toString('a' + number);
    }

    static Ranking ranking(List<ScoreSheet> sheets) {
        return Ranking.of(SET, sheets);
    }

    static Ranking ranking(List<ScoreSheet> sheets, RatingScheme scheme) {
        return ranking(sheets).ratedBy(scheme);
    }

    static List<String> codes(Ranking ranking) {
        return ranking.allProblems().stream().map(Results::told).toList();
    }

    /** The code and the place. */
    static String told(Problem problem) {
        return problem.code() + " " + problem.path();
    }
}
