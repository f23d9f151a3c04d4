package org.parplan.core.agency;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A file that contradicts itself is refused, with its lines, what they say, why that cannot be and how to write it. */
class RegistryRefusalTest {

    /**
     * One file.
     *
     * @param title what is wrong with it
     * @param text its lines
     * @param told what its refusal says
     */
    record Case(String title, String text, List<String> told) {

        @Override
        public String toString() {
            return title;
        }
    }

    static String resource(String name) {
        try (var stream = Objects.requireNonNull(RegistryRefusalTest.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(name, e);
        }
    }

    static Stream<Case> cases() {
        var cases = new ArrayList<Case>();
        for (var part : resource("registry-refused.txt").split("(?m)^== ", -1)) {
            if (part.startsWith("#")) {
                continue;
            }
            var lines = Arrays.stream(part.split("\n", -1))
                    .filter(line -> !line.isBlank())
                    .toList();
            cases.add(new Case(
                    lines.get(0),
                    lines.stream()
                            .skip(1)
                            .filter(line -> !line.startsWith(">> "))
                            .collect(Collectors.joining("\n")),
                    lines.stream()
                            .filter(line -> line.startsWith(">> "))
                            .map(line -> line.substring(3))
                            .toList()));
        }
        return cases.stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isRefusedWithItsLines(Case refused) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AgencyRegistry.ofText(refused.text()))
                .satisfies(refusal -> org.assertj.core.api.Assertions.assertThat(refusal.getMessage())
                        .contains(refused.told()));
    }

    /** Two units may share a short name, and a name may pass on when its owner has ended. */
    @Test
    void sharedShortNamesAndNamesOfOtherDaysAreNoContradiction() {
        AgencyRegistry.ofText("""
                registry | X
                agency | 447 | DISTRICT | ../.. | REPORTED | | UBND huyện Kỳ Anh | also Kỳ Anh
                agency | 449 | DISTRICT | ../.. | REPORTED | | UBND thị xã Kỳ Anh | also Kỳ Anh
                agency | a | DEPARTMENT | ../2020-12-31 | REPORTED | | Sở Tài chính
                agency | b | DEPARTMENT | 2021-01-01/.. | REPORTED | | Sở Tài chính | also Sở TC
                agency | c | DEPARTMENT | ../.. | REPORTED | | ../2019-12-31 Sở X | name 2020-01-01/.. Sở Y
                agency | d | DEPARTMENT | 2020-01-01/.. | REPORTED | | Sở X | under 449
                count | DISTRICT | 3 | ../2019-12-31 | REPORTED | a
                count | DISTRICT | 2 | 2020-01-01/.. | REPORTED | a
                """);
    }

    @Test
    void aRegistryThatIsNotReadFromLinesIsRefusedTheSame() {
        var agency = AgencyRegistry.ofText("registry | X\nagency | a | DISTRICT | ../.. | REPORTED | | A\n")
                .agency("a");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AgencyRegistry.builder()
                        .name("X")
                        .addAgencies(agency, agency)
                        .build())
                .withMessageStartingWith("Code a must stand once, but stands twice");
    }
}
