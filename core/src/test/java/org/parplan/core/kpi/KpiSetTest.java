package org.parplan.core.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.parplan.core.kpi.TargetTest.target;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parplan.core.text.Explanation;
import org.parplan.core.text.Language;

/** Indicators that count over a named set: who is missing, and which measurements are of the set. */
class KpiSetTest {

    private static final LocalDate JUNE = LocalDate.of(2018, 6, 30);

    private static final List<Member> COMMUNES = IntStream.rangeClosed(1, 3)
            .mapToObj(number -> Member.ofPlaceholder("commune-0" + number, "Xã số 0" + number))
            .toList();

    private static final Kpi ISO = Kpi.of(
            "7.10/communes",
            target(Comparison.EQUAL, "3", Unit.COUNT).addAllMembers(COMMUNES).build());

    private static Kpi kpi(Comparison comparison, String value, Unit unit) {
        return Kpi.of("x", target(comparison, value, unit).build());
    }

    @Test
    void tellsWhichMembersAreMissing() {
        var certified = List.of(COMMUNES.get(1));
        assertThat(ISO.missing(certified)).containsExactly(COMMUNES.get(0), COMMUNES.get(2));
        assertThat(ISO.missing(COMMUNES)).isEmpty();
        assertThat(ISO.missing(Measurement.ofMembers(JUNE, certified)))
                .contains(List.of(COMMUNES.get(0), COMMUNES.get(2)));
        assertThat(ISO.missing(Measurement.of(JUNE, 1))).isEmpty();
        assertThat(ISO.missing(Measurement.of(JUNE, 0))).contains(COMMUNES);
        assertThat(ISO.reached(Measurement.ofMembers(JUNE, certified))).contains(Share.of(1, 3));
        var explanation = ISO.explanation(Measurement.ofMembers(JUNE, certified));
        assertThat(explanation.steps())
                .containsExactly(
                        Explanation.of("kpi.missing").with("count", 2).with("members", "Xã số 01; Xã số 03"),
                        Explanation.of("kpi.not-met"));
        assertThat(explanation.in(Language.VI)).contains("- Còn 2 thành viên chưa đạt: Xã số 01; Xã số 03.");
        assertThat(explanation.in(Language.EN)).contains("- 2 members are still missing: Xã số 01; Xã số 03.");
    }

    @Test
    void refusesMembersOfAnotherSet() {
        var stranger = List.of(Member.of("18073", "Phường Thành Sen"));
        var message = "Members achieved must be of KPI 7.10/communes, but 18073 is not";
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> ISO.missing(stranger))
                .withMessage(message);
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> ISO.reached(Measurement.ofMembers(JUNE, stranger)))
                .withMessage(message);
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> ISO.over(List.of()))
                .withMessage("KPI 7.10/communes must be counted over at least one member, but got none");
    }

    @Test
    void refusesAMeasurementThatIsNotOfTheSet() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> ISO.isMet(Measurement.of(JUNE, 2, 2)))
                .withMessage("Measurement of KPI 7.10/communes must be of its 3 members, but is of 2");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> ISO.reached(Measurement.of(JUNE, 4)))
                .withMessage("Measurement of KPI 7.10/communes must count at most its 3 members, but counts 4");
        assertThat(ISO.reached(Measurement.of(JUNE, 3, 3))).contains(Share.of(3, 3));
    }

    @Test
    void saysOfNobodyThatNobodyIsMissing() {
        assertThat(kpi(Comparison.EQUAL, "400", Unit.COUNT).missing(Measurement.of(JUNE, 0)))
                .isEmpty();
        assertThat(kpi(Comparison.EQUAL, "400", Unit.COUNT).missing(Measurement.ofMembers(JUNE, COMMUNES)))
                .isEmpty();
    }

    @Test
    void findsWhatIsMissingOfALargeSetInAMoment() {
        var set = IntStream.range(0, 100_000)
                .mapToObj(number -> Member.of("m" + number, "M"))
                .toList();
        var kpi = kpi(Comparison.EQUAL, "100000", Unit.COUNT).over(set);
        assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertThat(kpi.missing(set.subList(1, set.size()))).containsExactly(set.get(0)));
    }

    @Test
    void countsOverANamedSetInPlaceOfTheTargetsOwn() {
        var two = List.of(Member.of("a", "A"), Member.of("b", "B"));
        assertThat(ISO.members()).isEqualTo(COMMUNES);
        assertThat(ISO.over(two).missing(List.of(two.get(0)))).containsExactly(two.get(1));
        assertThat(kpi(Comparison.EQUAL, "100", Unit.PERCENT).over(two).reached(Measurement.of(JUNE, 1)))
                .contains(Share.of(1, 2));
        assertThat(kpi(Comparison.EQUAL, "", Unit.COUNT).over(two).isMet(Measurement.ofMembers(JUNE, two)))
                .contains(true);
    }
}
