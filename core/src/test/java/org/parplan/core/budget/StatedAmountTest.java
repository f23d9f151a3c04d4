package org.parplan.core.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.text.Normalizer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parplan.core.text.Problem;
import org.parplan.core.text.Reading;

class StatedAmountTest {

    private static Reading<List<StatedAmount>> read(String text, @Nullable Long unit) {
        return unit == null ? StatedAmount.read(text) : StatedAmount.read(text, unit);
    }

    private static String row(Reading<List<StatedAmount>> reading) {
        var amounts = reading.orElseThrow();
        var nothing = amounts.stream().noneMatch(amount -> amount.per().isPresent()) && amounts.size() < 2;
        return amounts.stream()
                        .map(amount -> Long.toString(amount.amount().dong()))
                        .collect(Collectors.joining(" "))
                + " | "
                + amounts.stream().map(amount -> amount.bound().symbol()).collect(Collectors.joining(" "))
                + " | "
                + (nothing
                        ? ""
                        : amounts.stream()
                                .map(amount -> amount.per().orElse("-"))
                                .collect(Collectors.joining(";")))
                + " | "
                + reading.problems().stream()
                        .map(problem -> problem.code().name())
                        .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "amounts.csv", numLinesToSkip = 1)
    void readsWhatWasWorkedOutByHand(
            @Nullable String text,
            @Nullable Long unit,
            @Nullable String amounts,
            @Nullable String bounds,
            @Nullable String per,
            @Nullable String problems) {
        var written = text == null ? "" : text;
        var expected = List.of(orNothing(amounts), orNothing(bounds), orNothing(per), orNothing(problems)).stream()
                .collect(Collectors.joining(" | "));
        assertThat(row(read(written, unit))).isEqualTo(expected);
        assertThat(row(read(Normalizer.normalize(written, Normalizer.Form.NFD), unit)))
                .isEqualTo(expected);
        assertThat(row(read(written.replace(" ", "\u00a0"), unit))).isEqualTo(expected);
        assertThat(row(read(" " + written + "\n", unit))).isEqualTo(expected);
    }

    private static String orNothing(@Nullable String cell) {
        return cell == null ? "" : cell;
    }

    @Test
    void behavesAsItsDocumentationShows() {
        var saved = StatedAmount.read("tiết kiệm hơn 268 tỷ đồng").orElseThrow().get(0);
        assertThat(saved.amount()).hasToString("268.000.000.000 đồng");
        assertThat(saved.bound()).isEqualTo(AmountBound.MORE_THAN);
        assertThat(saved.wording()).isEqualTo("hơn 268 tỷ đồng");
        assertThat(saved.start()).isEqualTo(10);
    }

    @Test
    void tellsWhereAProblemIsByLineAndColumn() {
        var problems = StatedAmount.read("Kinh phí:\n- 5 triệu đồng;\n- hơn 100,000 đồng")
                .problems();
        assertThat(problems).extracting(Problem::path).containsExactly("3:3");
        assertThat(problems).extracting(Problem::arguments).containsExactly(Map.of("wording", "hơn 100,000 đồng"));
    }

    /** A megabyte of each takes a second at most on a slow machine; a pattern that backtracks would take hours. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "-",
                "7",
                "1.",
                "1/",
                "1 - ",
                "000 ",
                "1 tỷ 2 triệu ",
                "một ",
                "một triệu ",
                "năm ",
                "(1)",
                "x/",
                "1 đồng/x",
                "không quá ",
                "\u0301",
                "100,000 đồng ",
                "\n1,5 đồng",
                "(",
                "1 tỷ - ",
                "/1/x",
                "1-",
                "1, ",
                "1'",
                "5 triệu ba ",
                "chục triệu ",
                "VND 5 ",
                "năm triệu đến ",
                "từ trên 5 đến "
            })
    void readsAMegabyteOfAnything(String piece) {
        var text = piece.repeat(1_000_000 / piece.length());
        assertTimeout(Duration.ofSeconds(30), () -> {
            StatedAmount.read(text + " đồng");
            StatedAmount.read(text + "đồng", 1_000_000);
        });
    }

    @Test
    void takesAYearBeforeWordsForWhatItIs() {
        assertThat(row(StatedAmount.read("trong năm hai trăm triệu đồng"))).isEqualTo("200000000 | = |  | ");
        assertThat(row(StatedAmount.read("mỗi năm năm triệu đồng"))).isEqualTo("5000000 | = |  | ");
        assertThat(row(StatedAmount.read("năm triệu đồng"))).isEqualTo("5000000 | = |  | ");
    }

    @Test
    void refusesAUnitOfNothing() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> StatedAmount.read("100", 0))
                .withMessage("Unit of amounts must be above 0 đồng, but was 0");
    }
}
