package org.parplan.core.deadline;

import java.time.LocalDate;
import java.time.MonthDay;
import org.parplan.core.agency.Agency;
import org.parplan.core.agency.AgencyGroup;
import org.parplan.core.text.Wording;

/** The reporting regime of the Hà Tĩnh plan of 2018, as the plan's data have it. */
final class Regimes {

    private Regimes() {}

    static ReportingRegime haTinh2018() {
        return ReportingRegime.builder()
                .code("hatinh-2018")
                .name("Chế độ báo cáo CCHC tỉnh Hà Tĩnh năm 2018")
                .effectiveFrom(LocalDate.of(2018, 1, 1))
                .effectiveTo(LocalDate.of(2018, 12, 31))
                .addSenders(AgencyGroup.of("Các sở, ban, ngành"))
                .addressee(Agency.of("Sở Nội vụ"))
                .source("Kế hoạch CCHC tỉnh Hà Tĩnh năm 2018, mục V.1")
                .addRules(
                        ReportRule.builder()
                                .kind(ReportKind.QUARTER)
                                .wording(Wording.of("trước ngày 10 tháng cuối cùng của quý"))
                                .line(117)
                                .due(new DueRule.DayOfLastMonth(Boundary.BEFORE, 10))
                                .build(),
                        ReportRule.builder()
                                .kind(ReportKind.HALF_YEAR)
                                .index(1)
                                .wording(Wording.of("trước ngày 10 tháng 6 hàng năm"))
                                .line(118)
                                .due(new DueRule.DayOfYear(Boundary.BEFORE, MonthDay.of(6, 10)))
                                .build(),
                        ReportRule.builder()
                                .kind(ReportKind.YEAR)
                                .wording(Wording.of("trước ngày 25 tháng 11 hàng năm"))
                                .line(119)
                                .due(new DueRule.DayOfYear(Boundary.BEFORE, MonthDay.of(11, 25)))
                                .build())
                .build();
    }
}
