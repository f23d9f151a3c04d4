package org.parplan.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parplan.core.cascade.PlanCascade;
import org.parplan.core.json.ParplanJson;
import org.parplan.core.plan.Plan;
import org.parplan.core.text.Language;

/** Illustrative plans of three units under the reference plan, against what was worked out by hand before. */
class Hatinh2018CascadeTest {

    static final List<String> UNITS =
            List.of("cascade-so-tttt-2018.json", "cascade-huyen-ky-anh-2018.json", "cascade-thi-xa-ky-anh-2018.json");

    private static final LocalDate LIMIT = LocalDate.of(2018, 2, 15);

    static PlanCascade cascade(String registry) {
        var units = UNITS.stream()
                .map(name -> ParplanJson.read(Resources.text(name), Plan.class))
                .toList();
        var province = BundledPlan.HATINH_2018.plan();
        return registry.equals("none")
                ? PlanCascade.of(province, units)
                : PlanCascade.of(province, units, BundledRegistry.HATINH.registry());
    }

    private static List<String> rows(PlanCascade cascade) {
        var rows = new ArrayList<String>();
        cascade.missing().forEach(one -> rows.add("missing,%s,,%s,,,".formatted(one.unit(), one.task())));
        cascade.later()
                .forEach(one -> rows.add("later,%s,%s,%s,%s,%s,%s"
                        .formatted(one.unit(), one.unitTask(), one.task(), one.provinceDue(), one.due(), one.days())));
        cascade.targets()
                .forEach(one -> rows.add("targets,,,%s/%s,%s,%s,%s"
                        .formatted(
                                one.task(),
                                one.target(),
                                one.stated(),
                                one.sum().orElseThrow(),
                                one.difference().orElseThrow())));
        cascade.lateIssued()
                .forEach(one -> rows.add(
                        "lateIssued,%s,,,%s,%s,%s".formatted(one.unit(), one.limit(), one.issuedOn(), one.days())));
        rows.add("problems,,,,,,"
                + cascade.problems().stream()
                        .map(problem -> problem.code().name())
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining(" ")));
        return rows;
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "hatinh"})
    void everyFindingIsAsWorkedOutByHand(String registry) {
        var expected = Resources.rows("cascade-expected.csv").stream()
                .filter(cells -> cells.get(0).equals(registry))
                .map(cells -> String.join(",", cells.subList(1, cells.size())))
                .toList();
        assertThat(expected).isNotEmpty();
        assertThat(rows(cascade(registry).issuedBy(LIMIT))).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void theSuggestionCountsOnlyOnceConfirmed() {
        var cascade = cascade("none");
        assertThat(cascade.suggestions()).singleElement().satisfies(suggestion -> {
            assertThat(suggestion.link().parent()).isEqualTo("ht-2018/7.2");
            assertThat(cascade.missing()).hasSize(1);
            assertThat(cascade.confirmed(suggestion).missing()).isEmpty();
        });
    }

    @Test
    void theReasonsReadWellInVietnamese() {
        var cascade = cascade("hatinh").issuedBy(LIMIT);
        assertThat(Stream.of(
                                cascade.later().stream().map(one -> one.explanation()),
                                cascade.targets().stream().map(one -> one.explanation()),
                                cascade.lateIssued().stream().map(one -> one.explanation()))
                        .flatMap(reasons -> reasons)
                        .map(reason -> reason.in(Language.VI)))
                .contains(
                        """
                        Nhiệm vụ 3 của Sở Thông tin và Truyền thông có thời hạn 31/12/2018, muộn hơn 31 ngày so với thời hạn\
                         30/11/2018 của nhiệm vụ 7.4.
                        - Thời gian ghi trong Kế hoạch tỉnh: "Tháng 02- Tháng 11"; trong kế hoạch của đơn vị:\
                         "Tháng 02- Tháng 12".""",
                        """
                        Nhiệm vụ 7.5, chỉ tiêu "dịch vụ trực tuyến mức độ 3" (đạt 400): các nhiệm vụ liên kết cộng lại được\
                         350, còn thiếu 50.
                        - UBND huyện Kỳ Anh, nhiệm vụ 2: 100.
                        - Sở Thông tin và Truyền thông, nhiệm vụ 4: 250.""",
                        "Kế hoạch huyen-ky-anh-2018 của UBND huyện Kỳ Anh ban hành ngày 05/3/2018, chậm 18 ngày so với"
                                + " thời hạn 15/02/2018.");
        assertThat(cascade.missing().stream().map(one -> one.explanation().in(Language.VI)))
                .contains("""
                        UBND thị xã Kỳ Anh chưa có nhiệm vụ nào thực hiện nhiệm vụ 3.3 của Kế hoạch tỉnh.
                        - Kế hoạch tỉnh giao chủ trì: "UBND cấp huyện và cấp xã", trong đó có UBND thị xã Kỳ Anh.
                        - Nội dung nhiệm vụ 3.3: "Kiện toàn hệ thống cán bộ đầu mối thực hiện nhiệm vụ kiểm soát TTHC tại các\
                         sở, ban, ngành cấp tỉnh; UBND cấp huyện, cấp xã.\"""");
    }
}
