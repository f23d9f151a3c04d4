package org.parplan.core.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parplan.core.text.Language;

/** Who followed an agency by a day, or why nobody did. All agencies here are made up. */
class SuccessorsTest {

    private static final AgencyRegistry REGISTRY = AgencyRegistry.ofText("""
            registry | X
            agency | a | DEPARTMENT | ../2019-12-31 | REPORTED | | Sở A
            agency | b | DEPARTMENT | 2020-01-01/2021-12-31 | REPORTED | | Sở B
            agency | c | DEPARTMENT | 2020-01-01/.. | REPORTED | | Sở C
            agency | d | DEPARTMENT | 2022-01-01/.. | REPORTED | | Sở D
            agency | m | DEPARTMENT | ../2022-12-31 | REPORTED | | Sở M
            agency | v | DISTRICT | ../2025-06-30 | REPORTED | | UBND huyện V
            agency | w | DISTRICT | ../2019-12-31 | REPORTED | | UBND huyện W
            agency | x | PUBLIC_UNIT | ../2022-12-31 | REPORTED | | Trung tâm X
            agency | y | PUBLIC_UNIT | ../2023-06-30 | REPORTED | | Trung tâm Y
            succession | 2020-01-01 | a > b | REPORTED |
            succession | 2022-01-01 | b > d c | REPORTED |
            succession | 2023-01-01 | m c > c | REPORTED |
            succession | 2023-01-01 | x > y d | REPORTED |
            end | DISTRICT | 2025-06-30 | COMMUNE | REPORTED |
            """);

    static Stream<List<String>> rows() {
        return RegistryRefusalTest.resource("successors.txt")
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> Stream.of(line.split("\\|", -1)).map(String::strip).toList());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void areThoseOfTheDayOrTheReasonWhyThereAreNone(List<String> row) {
        var followed = REGISTRY.successorsOf(row.get(0), LocalDate.parse(row.get(1)));

        assertThat(String.join(" ", followed.codes())).isEqualTo(row.get(2));
        assertThat(followed.problems().stream()
                        .map(problem -> problem.code().name())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(row.get(3));
        assertThat(followed.problems().stream()
                        .map(problem -> problem.in(Language.EN))
                        .collect(Collectors.joining(" ")))
                .contains(row.get(4));
    }

    @Test
    void anUnknownCodeIsRefusedWithThoseNearIt() {
        var registry = AgencyRegistry.ofText("""
                registry | X
                agency | 440 | DISTRICT | ../.. | REPORTED | | UBND huyện A
                agency | 448 | DISTRICT | ../.. | REPORTED | | UBND huyện B
                agency | so-noi-vu | DEPARTMENT | ../.. | REPORTED | | Sở Nội vụ
                """);
        var day = LocalDate.of(2025, 1, 1);

        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> registry.successorsOf("450", day))
                .withMessage("Registry X has no agency 450; near are 440, 448");
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> registry.successorsOf("SO-NOIVU", day))
                .withMessage("Registry X has no agency SO-NOIVU; near are so-noi-vu");
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> registry.successorsOf("z".repeat(100_000), day))
                .withMessageStartingWith("Registry X has no agency zzz");
    }
}
