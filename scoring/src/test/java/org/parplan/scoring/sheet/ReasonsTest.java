package org.parplan.scoring.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parplan.core.json.ParplanJson;
import org.parplan.core.text.Language;

/** What is told of one criterion: why it has its points, and what would bring the others. */
class ReasonsTest {

    private static final Scorer SCORER = Scorer.of(Small.framework());

    record Row(String declared, String criterion, String reason, String recovery) {}

    static Stream<Row> rows() {
        return Small.text("reasons.csv")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\\|", 4))
                .map(cells -> new Row(cells[0], cells[1], cells[2], cells[3]));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void tellsWhyAndWhatIsMissing(Row row) {
        var unit = ParplanJson.read(row.declared().replaceFirst("\\{", "{\"unit\": \"A\", "), DeclaredUnit.class);
        var sheet = SCORER.sheet(unit, true);

        assertThat(inOneLine(sheet.leaf(row.criterion()).reason().in(Language.VI)))
                .isEqualTo(row.reason());
        assertThat(sheet.losses().stream()
                        .filter(loss -> loss.criterion().equals(row.criterion()))
                        .map(loss -> inOneLine(loss.recovery().in(Language.VI)))
                        .findFirst()
                        .orElse("none"))
                .isEqualTo(row.recovery());
    }

    @Test
    void tellsThatWithoutASurveyACriterionMayGiveNothing() {
        var sheet = SCORER.sheet(DeclaredUnit.builder().unit("A").build(), false);

        assertThat(sheet.leaf("3.2").reason().in(Language.VI))
                .isEqualTo("Tiêu chí 3.2: Không tổ chức điều tra. Không có điểm: 0 điểm (điểm tối đa 2).");
        assertThat(sheet.losses().stream()
                        .filter(loss -> loss.criterion().equals("3.2"))
                        .map(loss -> loss.recovery().in(Language.VI)))
                .containsExactly("Tiêu chí 3.2: không chấm điểm và không tính điểm, còn thiếu 2 điểm.");
    }

    private static String inOneLine(String told) {
        return told.replaceAll("\\s*\\R\\s*- ", " ");
    }
}
