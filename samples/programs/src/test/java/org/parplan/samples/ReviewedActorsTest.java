package org.parplan.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parplan.core.agency.Actor;
import org.parplan.core.agency.Agency;
import org.parplan.core.agency.AgencyLevel;
import org.parplan.core.agency.AgencyRegistry;
import org.parplan.core.agency.RegisteredAgency;
import org.parplan.core.agency.UnresolvedAgency;
import org.parplan.core.text.Problem;
import org.parplan.core.text.ProblemCode;
import org.parplan.core.text.Reading;

/** What a review found of the reading of actors, and what must hold of every name of the bundled registry. */
class ReviewedActorsTest {

    private static final AgencyRegistry HATINH = BundledRegistry.HATINH.registry();

    private static final LocalDate JUNE_2018 = LocalDate.of(2018, 6, 30);

    static Stream<List<String>> rows() {
        return Resources.text("reviewed-actors.csv")
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> Stream.of(line.split("\\|", -1)).map(String::strip).toList());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void readsWhatTheReviewFound(List<String> row) {
        var cell = row.get(0).replace('⏎', '\n');
        var readings = HATINH.readAll(cell, LocalDate.parse(row.get(1)));

        assertThat(readings.stream()
                        .map(Reading::orElseThrow)
                        .map(ReviewedActorsTest::told)
                        .collect(Collectors.joining("; ")))
                .as(cell)
                .isEqualTo(row.get(2));
        assertThat(readings.stream()
                        .flatMap(reading -> reading.problems().stream())
                        .map(ReviewedActorsTest::told)
                        .collect(Collectors.joining(" ")))
                .as(cell)
                .isEqualTo(row.get(3));
        assertThat(readings)
                .allSatisfy(reading -> assertThat(cell)
                        .contains(reading.wording().text())
                        .contains(reading.orElseThrow().wording().text()));
    }

    static Stream<RegisteredAgency> provincial() {
        return HATINH.at(JUNE_2018).stream()
                .filter(agency -> agency.level() != AgencyLevel.DISTRICT && agency.level() != AgencyLevel.COMMUNE);
    }

    @ParameterizedTest
    @MethodSource("provincial")
    void aPlaceBehindTheNameOfABodyNeverLeavesTheBody(RegisteredAgency body) {
        for (var place : List.of("huyện Nghi Xuân", "Nghi Xuân", "H. Kỳ Anh", "xã Kỳ Hoa", "thành phố Hà Tĩnh")) {
            for (var join : List.of(" ", " - ", "\n")) {
                for (var head : List.of("", "Giám đốc ", "các sở, ban, ngành; ")) {
                    var cell = head + body.name(JUNE_2018) + join + place;
                    assertThat(codes(cell)).as(cell).doesNotContain(body.code(), "442", "447");
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("provincial")
    void twoNamesAreTwoAgencies(RegisteredAgency one) {
        for (var other : HATINH.at(JUNE_2018)) {
            for (var join : List.of("; ", ", ", " và ", ";\n- ")) {
                var cell = one.name(JUNE_2018) + join + other.name(JUNE_2018);
                assertThat(codes(cell)).as(cell).containsExactly(one.code(), other.code());
            }
        }
    }

    @Test
    void leavingOutAMemberLeavesExactlyItOut() {
        var all = members("các sở, ban, ngành");

        for (var department : all) {
            var rest = members(
                    "các sở, ban, ngành, trừ " + HATINH.agency(department).name(JUNE_2018));
            assertThat(rest).hasSize(all.size() - 1).doesNotContain(department).isSubsetOf(all);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"các xã đạt chuẩn nông thôn mới", "đơn vị sự nghiệp đã tự chủ", "UBND các phường, xã NTM"})
    void aGroupWithAQualityHasAnUnknownNumberOfMembers(String cell) {
        var members = HATINH.expand(HATINH.read(cell, JUNE_2018).orElseThrow(), JUNE_2018);

        assertThat(members.agencies()).isEmpty();
        assertThat(members.problems()).extracting(Problem::code).contains(ProblemCode.GROUP_UNCOUNTABLE);
        assertThat(members.problems())
                .noneSatisfy(problem -> assertThat(problem.arguments()).containsKey("listed"));
    }

    private static List<String> members(String cell) {
        return HATINH.expand(HATINH.read(cell, JUNE_2018).orElseThrow(), JUNE_2018)
                .codes();
    }

    private static List<String> codes(String cell) {
        return HATINH.readAll(cell, JUNE_2018).stream()
                .flatMap(reading -> reading.value().stream())
                .flatMap(actor -> actor instanceof Agency agency ? agency.code().stream() : Stream.empty())
                .toList();
    }

    private static String told(Actor actor) {
        return HatinhAgenciesTest.told(actor)
                + (actor instanceof UnresolvedAgency unresolved
                                && !unresolved.candidates().isEmpty()
                        ? " " + String.join(",", unresolved.candidates())
                        : "");
    }

    private static String told(Problem problem) {
        var reason = problem.arguments().get("reason");
        return problem.code() + (reason == null ? "" : ":" + reason);
    }
}
