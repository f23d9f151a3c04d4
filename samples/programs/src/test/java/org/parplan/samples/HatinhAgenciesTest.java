package org.parplan.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parplan.core.agency.Actor;
import org.parplan.core.agency.Agency;
import org.parplan.core.agency.AgencyGroup;
import org.parplan.core.agency.AgencyRegistry;
import org.parplan.core.agency.OpenGroup;
import org.parplan.core.agency.UnresolvedAgency;
import org.parplan.core.text.Reading;

/** The bundled registry of Hà Tĩnh against what was worked out by hand, and against what the facts count. */
class HatinhAgenciesTest {

    private static final AgencyRegistry HATINH = BundledRegistry.HATINH.registry();

    private static final LocalDate JUNE_2018 = LocalDate.of(2018, 6, 30);

    static Stream<List<String>> cells() {
        return Resources.text("hatinh-agencies-expected.txt")
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> Stream.of(line.split("\\|", -1)).map(String::strip).toList());
    }

    @ParameterizedTest
    @MethodSource("cells")
    void readsEveryCellAsWorkedOutBeforehand(List<String> cell) {
        var readings = HATINH.readAll(cell.get(0).replace('⏎', '\n'), JUNE_2018);

        assertThat(readings.stream().map(Reading::orElseThrow).map(HatinhAgenciesTest::told))
                .as(cell.get(0))
                .containsExactly(cell.get(1).split("; "));
        assertThat(readings.stream()
                        .flatMap(reading -> reading.problems().stream())
                        .map(problem -> problem.code().name())
                        .collect(Collectors.joining(" ")))
                .as(cell.get(0))
                .isEqualTo(cell.size() > 2 ? cell.get(2) : "");
    }

    static String told(Actor actor) {
        return actor.match(new Actor.Cases<>() {
            @Override
            public String agency(Agency agency) {
                return "AGENCY " + agency.code().orElse("?");
            }

            @Override
            public String agencyGroup(AgencyGroup group) {
                return "GROUP " + group.selector().map(Object::toString).orElse("?");
            }

            @Override
            public String openGroup(OpenGroup group) {
                return "OPEN";
            }

            @Override
            public String unresolvedAgency(UnresolvedAgency unresolved) {
                return "UNRESOLVED " + unresolved.reason().map(Enum::name).orElse("?");
            }
        });
    }
}
