package org.parplan.reporting;

import java.time.LocalDate;
import org.parplan.core.agency.AgencyRegistry;
import org.parplan.core.calendar.WorkingCalendar;
import org.parplan.core.kpi.Measurement;
import org.parplan.core.kpi.Share;
import org.parplan.core.plan.Plan;
import org.parplan.core.progress.EntryKind;
import org.parplan.core.progress.ProductReference;
import org.parplan.core.progress.ProgressEntry;
import org.parplan.core.progress.ProgressLedger;
import org.parplan.core.progress.StatusTerms;
import org.parplan.core.progress.Subject;
import org.parplan.core.regime.ReportPeriod;
import org.parplan.reporting.report.PlanReport;

/** What was reported of the plan of {@link ReportContext}: one task in every bucket, and something of everything else. */
public final class LedgerContext {

    private static final Subject QUARTER = Subject.report(ReportPeriod.parse("2018-Q1"));

    private LedgerContext() {}

    /** The report by {@link #ledger(String)} at the middle of the year. */
    public static PlanReport report() {
        return report(ReportContext.plan(), "Chưa đủ hồ sơ", ReportContext.AS_OF);
    }

    /** The report on a plan at the end of a day, with a text for what is in the way. */
    public static PlanReport report(Plan plan, String text, LocalDate asOf) {
        return PlanReport.builder()
                .from(PlanReport.of(
                        plan,
                        ledger(text),
                        WorkingCalendar.vietnam(),
                        StatusTerms.asOf(asOf).using(registry())))
                .note("Số liệu trong báo cáo này là số giả định.")
                .build();
    }

    /** Two departments by name, and that there is a third. */
    public static AgencyRegistry registry() {
        return AgencyRegistry.ofText("""
                registry | Hà Tĩnh | 2018-01-01
                agency | vp | DEPARTMENT | ../.. | DECIDED | giả định | Văn phòng UBND tỉnh
                agency | snv | DEPARTMENT | ../.. | DECIDED | giả định | Sở Nội vụ
                agency | stp | DEPARTMENT | ../.. | DECIDED | giả định | Sở Tư pháp
                """);
    }

    /** The ledger: 2.1 done late, 2.2 on time, 2.3 half done, 7.10 extended, 7.12 suspended; two reports and a figure. */
    public static ProgressLedger ledger(String text) {
        var day = LocalDate.of(2018, 4, 16);
        return ProgressLedger.EMPTY
                .with(done("a", "2.1", 1, day))
                .with(done("b", "2.1", 2, day))
                .with(done("c", "2.2", 1, day))
                .with(done("d", "2.2", 2, day))
                .with(task("e", "2.3", day, EntryKind.PROGRESS)
                        .progress(Share.of(1, 2))
                        .difficulties(text)
                        .build())
                .with(task("f", "7.10", day, EntryKind.EXTENDED)
                        .due(LocalDate.of(2018, 11, 30))
                        .build())
                .with(task("g", "7.12", day, EntryKind.SUSPENDED).build())
                .with(task("h", "9.9", day, EntryKind.COMPLETED).build())
                .with(entry("i", QUARTER, LocalDate.of(2018, 3, 9), EntryKind.REPORT_SENT)
                        .agency("snv")
                        .build())
                .with(entry("j", QUARTER, LocalDate.of(2018, 3, 12), EntryKind.REPORT_SENT)
                        .agency("vp")
                        .build())
                .with(entry("k", Subject.kpi("7.5/level-3"), ReportContext.AS_OF, EntryKind.MEASURED)
                        .measurement(Measurement.of(ReportContext.AS_OF, 180))
                        .build());
    }

    private static ProgressEntry done(String id, String number, int which, LocalDate day) {
        return task(id, number, day, EntryKind.COMPLETED)
                .product(ProductReference.builder().which(which).issuedOn(day).build())
                .build();
    }

    private static ProgressEntry.Builder task(String id, String number, LocalDate day, EntryKind kind) {
        return entry(id, Subject.task(number), day, kind);
    }

    private static ProgressEntry.Builder entry(String id, Subject subject, LocalDate day, EntryKind kind) {
        return ProgressEntry.builder().id(id).subject(subject).effectiveOn(day).kind(kind);
    }
}
