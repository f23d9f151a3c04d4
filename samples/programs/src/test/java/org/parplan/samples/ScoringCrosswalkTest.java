package org.parplan.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parplan.core.json.ParplanJson;
import org.parplan.core.text.Language;
import org.parplan.scoring.crosswalk.ChangeCause;
import org.parplan.scoring.crosswalk.Crosswalk;
import org.parplan.scoring.crosswalk.ScoreChange;
import org.parplan.scoring.crosswalk.ScoreChanges;
import org.parplan.scoring.framework.Points;
import org.parplan.scoring.framework.ScoringFramework;
import org.parplan.scoring.sheet.DeclaredScores;
import org.parplan.scoring.sheet.ScoreSheet;
import org.parplan.scoring.sheet.Scorer;

/** The two years of the illustrative province, held against the tables that the oracle worked out. */
class ScoringCrosswalkTest {

    /** As the columns of the tables. */
    private static final List<ChangeCause> COLUMNS = List.of(
            ChangeCause.RESULTS,
            ChangeCause.APPRAISAL,
            ChangeCause.SURVEY,
            ChangeCause.BONUS_PENALTY,
            ChangeCause.CIRCUMSTANCES,
            ChangeCause.SET);

    @ParameterizedTest
    @CsvSource({"DEPARTMENT, departments", "DISTRICT, districts"})
    void findsTheGroupsOfTheOracle(String level, String name) {
        var leaf = set("hatinh-2019-" + name).rounding().leaf();

        assertThat(crosswalk(name).groups().stream()
                        .map(group -> List.of(
                                String.join(" ", group.beforeCodes()),
                                String.join(" ", group.afterCodes()),
                                group.kind().name(),
                                group.beforeMax().map(max -> max.text(leaf)).orElse(""),
                                group.afterMax()
                                        .map((Points max) -> max.text(leaf))
                                        .orElse(""))))
                .containsExactlyElementsOf(Resources.rows("scoring/crosswalk-" + level + "-groups.csv"));
    }

    @ParameterizedTest
    @CsvSource({"departments, 6.2", "districts, 3.2.1"})
    void asksOfCodesThatAreUsedAnewAndOfNothingElse(String name, String code) {
        assertThat(crosswalk(name).problems().stream()
                        .map(problem ->
                                problem.code() + " " + problem.arguments().get("criterion")))
                .containsExactly("SUCCESSION_NOT_STATED " + code);
    }

    @ParameterizedTest
    @CsvSource({"DEPARTMENT, departments", "DISTRICT, districts"})
    void splitsTheChangesAsTheOracle(String level, String name) {
        assertThat(changes(name).changes().stream().map(ScoringCrosswalkTest::row))
                .containsExactlyElementsOf(Resources.rows("scoring/crosswalk-" + level + ".csv"));
    }

    private static List<String> row(ScoreChange change) {
        var row = new ArrayList<String>();
        row.add(change.unit());
        row.add(change.change().text(change.decimals()));
        row.add(change.exact().text(6));
        row.add(change.exact().toString());
        for (var cause : COLUMNS) {
            row.add(change.part(cause).exact().text(6));
            row.add(change.part(cause).exact().toString());
        }
        return row;
    }

    @ParameterizedTest
    @CsvSource({"departments", "districts"})
    void tellsEveryChangeInBothLanguagesAndReadsItBack(String name) {
        var changes = changes(name);

        assertThat(ParplanJson.read(ParplanJson.write(changes), ScoreChanges.class))
                .isEqualTo(changes);
        assertThat(changes.changes()).isNotEmpty().allSatisfy(change -> {
            assertThat(change.explanation().in(Language.VI)).contains(": chỉ số ");
            assertThat(change.explanation().in(Language.EN)).contains(": the index ");
        });
    }

    private static Crosswalk crosswalk(String name) {
        return Crosswalk.between(set("hatinh-2018-" + name), set("hatinh-2019-" + name));
    }

    private static ScoreChanges changes(String name) {
        return crosswalk(name).changes(sheets("hatinh-2018-" + name), sheets("hatinh-2019-" + name));
    }

    private static ScoringFramework set(String name) {
        return ParplanJson.read(text(name), ScoringFramework.class);
    }

    private static List<ScoreSheet> sheets(String name) {
        return Scorer.of(set(name)).sheets(ParplanJson.read(text("declared/" + name), DeclaredScores.class));
    }

    private static String text(String name) {
        var resource = "frameworks/" + name + ".json";
        try (var stream = Objects.requireNonNull(ParplanTest.class.getResourceAsStream(resource), resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
