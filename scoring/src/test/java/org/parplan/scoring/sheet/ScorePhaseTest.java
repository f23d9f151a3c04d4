package org.parplan.scoring.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parplan.core.text.Problem;
import org.parplan.core.text.ProblemCode;

/** Which steps there are, and what keeps a unit's scoring from each; worked out by hand from who works when. */
class ScorePhaseTest {

    private static final ScoreSheet SHEET = Scorer.of(Small.framework()).sheet(Small.declared(), "A");

    @ParameterizedTest
    @CsvSource({
        "OPEN, SELF_ASSESSED",
        "SELF_ASSESSED, OPEN LOCKED",
        "LOCKED, APPRAISED",
        "APPRAISED, EXPLAINED FINAL",
        "EXPLAINED, REAPPRAISED",
        "REAPPRAISED, FINAL",
        "FINAL, PUBLISHED",
        "PUBLISHED, ''"
    })
    void goesOnToTheseAndToNoOther(ScorePhase from, String to) {
        var next = phases(to);

        assertThat(from.next()).isEqualTo(next);
        for (var phase : ScorePhase.values()) {
            assertThat(in(from, List.of()).obstacles(phase).isEmpty()).isEqualTo(next.contains(phase));
        }
    }

    @ParameterizedTest
    @CsvSource({
        // The unit itself lacks a figure: it cannot close its own points, nor can the last points stand.
        "FIGURE_MISSING, /values/1.2, SELF_ASSESSED LOCKED FINAL PUBLISHED",
        "FIGURE_MISSING, /survey/3.1, FINAL PUBLISHED",
        "EVIDENCE_MISSING, /evidence/1.1, LOCKED",
        "FIGURE_MISFIT, /values/1.2/yes, SELF_ASSESSED LOCKED APPRAISED EXPLAINED REAPPRAISED FINAL PUBLISHED",
        "CLAIM_NOT_OPEN, /notApplicable/2.4, SELF_ASSESSED LOCKED APPRAISED EXPLAINED REAPPRAISED FINAL PUBLISHED",
        "CLAIM_NOT_GRANTED, /notApplicable/2.3, ''",
        "POINTS_ABOVE_MAXIMUM, /appraised/1.2/points, APPRAISED EXPLAINED REAPPRAISED FINAL PUBLISHED",
        "PART_ABOVE_WHOLE, /survey/3.1/share, FINAL PUBLISHED",
        "LEAF_NOT_FOUND, /evidence/9, APPRAISED EXPLAINED REAPPRAISED FINAL PUBLISHED",
        "BONUS_ABOVE_CAP, /bonus, ''"
    })
    void aProblemHindersTheStepsThatNeedWhatItIsAbout(ProblemCode code, String path, String steps) {
        var problem = Problem.of(code).at(path);

        assertThat(Arrays.stream(ScorePhase.values())
                        .filter(to ->
                                in(before(to), List.of(problem)).obstacles(to).contains(problem))
                        .collect(Collectors.toSet()))
                .isEqualTo(phases(steps));
    }

    private static ScorePhase before(ScorePhase to) {
        return Arrays.stream(ScorePhase.values())
                .filter(from -> from.next().contains(to))
                .findFirst()
                .orElseThrow();
    }

    private static ScoreSheet in(ScorePhase phase, List<Problem> problems) {
        return ScoreSheet.builder().from(SHEET).phase(phase).problems(problems).build();
    }

    private static Set<ScorePhase> phases(String names) {
        return Arrays.stream(names.split(" "))
                .filter(name -> !name.isEmpty())
                .map(ScorePhase::valueOf)
                .collect(Collectors.toSet());
    }
}
