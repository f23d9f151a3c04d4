package org.parplan.core.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parplan.core.text.Explanation;
import org.parplan.core.text.Language;

class BudgetTest {

    private static final String OFFICE = "Văn phòng UBND tỉnh";
    private static final String HOME_AFFAIRS = "Sở Nội vụ";
    private static final String FINANCE = "Sở Tài chính";
    private static final String ICT = "Sở Thông tin và Truyền thông";
    private static final String QUALITY = "Chi cục TCĐLCL";

    /** The funding column of the Hà Tĩnh 2018 appendix as it survives. */
    private static final Budget HA_TINH = Budget.builder()
            .addLines(line("2.3", "0", "Sở Tư pháp"))
            .addLines(line("3.1", "0", OFFICE))
            .addLines(line("3.2", "Kinh phí xây dựng văn bản QPPL theo quy định", OFFICE))
            .addLines(line("3.3", "0", "Các sở, ban, ngành cấp tỉnh", "UBND cấp huyện và cấp xã"))
            .addLines(line("3.4", "100", HOME_AFFAIRS))
            .addLines(line("3.5", "0", OFFICE))
            .addLines(line("3.6", "40", OFFICE))
            .addLines(line("3.7", "Văn phòng UBND tỉnh dự trù kinh phí riêng", OFFICE))
            .addLines(line("3.8", "", OFFICE))
            .addLines(line("4.1", "0", HOME_AFFAIRS))
            .addLines(line("4.2", "Kinh phí xây dựng văn bản quy phạm pháp luật theo quy định", HOME_AFFAIRS))
            .addLines(line("4.3", "Theo Kế hoạch được phê duyệt", HOME_AFFAIRS))
            .addLines(line("4.4", "0", HOME_AFFAIRS))
            .addLines(line("5.1", "0", HOME_AFFAIRS))
            .addLines(line("5.2", "Sở Nội vụ dự trù kinh phí riêng", HOME_AFFAIRS))
            .addLines(line("5.3", "0", HOME_AFFAIRS))
            .addLines(line("5.4", "0", HOME_AFFAIRS))
            .addLines(line("6.1", "0", FINANCE))
            .addLines(line("6.2", "0", FINANCE))
            .addLines(line("6.3", "0", FINANCE))
            .addLines(line("6.4", "0", FINANCE))
            .addLines(line("6.5", "0", FINANCE))
            .addLines(line("7.1", "Sở Thông tin và Truyền thông dự trù kinh phí riêng", ICT))
            .addLines(line("7.2", "", ICT))
            .addLines(line("7.3", "", ICT))
            .addLines(line("7.4", "", ICT))
            .addLines(line("7.5", "", ICT))
            .addLines(line("7.6", "Kinh phí xây dựng và ban hành văn bản quy phạm pháp luật", HOME_AFFAIRS))
            .addLines(line("7.7", "Kinh phí theo Dự án đã được UBND tỉnh phê duyệt", ICT))
            .addLines(line("7.8", "Kinh phí theo Dự án đã được UBND tỉnh phê duyệt", ICT))
            .addLines(line("7.9", "Sở Khoa học và Công nghệ dự trù riêng", "Các cơ quan HCNN"))
            .addLines(line("7.10", "", "UBND các phường, xã NTM"))
            .addLines(line("7.11", "", "Các đơn vị cấp 2"))
            .addLines(line("7.12", "", QUALITY, "Đơn vị tư vấn"))
            .addLines(line("7.13", "", "Các cơ quan HCNN"))
            .addLines(line("7.14", "", QUALITY))
            .addStatements(statement("IV.1", FundingRule.APPROVED_SCHEMES).build())
            .addStatements(statement("IV.2", FundingRule.NORMS).build())
            .addStatements(statement("IV.3", FundingRule.OTHER_TASKS)
                    .line(114)
                    .stated(Vnd.ofDong(640_000_000))
                    .words("Sáu trăm bốn mươi triệu đồng")
                    .build())
            .addIncompleteFields("1", "2")
            .build();

    static BudgetLine line(String task, String cell, String... leads) {
        return BudgetLine.builder()
                .task(task)
                .field(task.substring(0, 1))
                .addLeads(leads)
                .funding(Funding.read(cell, 1_000_000).value())
                .build();
    }

    static FundingStatement.Builder statement(String number, FundingRule rule) {
        var statement = FundingStatement.builder();
        statement.number(number).rule(rule);
        return statement;
    }

    private static Budget other(long stated, BudgetLine... lines) {
        return Budget.builder()
                .addLines(lines)
                .addStatements(statement("IV.3", FundingRule.OTHER_TASKS)
                        .stated(Vnd.ofDong(stated))
                        .build())
                .build();
    }

    @Test
    void countsTheAmountsOfTheReferencePlanAndNothingElse() {
        assertThat(HA_TINH.counted()).hasToString("140.000.000 đồng");
        assertThat(HA_TINH.uncounted())
                .extracting(BudgetLine::task)
                .containsExactly(
                        "3.2", "3.7", "3.8", "4.2", "4.3", "5.2", "7.1", "7.2", "7.3", "7.4", "7.5", "7.6", "7.7",
                        "7.8", "7.9", "7.10", "7.11", "7.12", "7.13", "7.14");
        assertThat(HA_TINH.tally())
                .isEqualTo(BudgetTally.builder()
                        .counted(Vnd.ofDong(140_000_000))
                        .lines(16)
                        .putUncounted(FundingKind.NOT_STATED, 10L)
                        .putUncounted(FundingKind.BY_NORM, 3L)
                        .putUncounted(FundingKind.BY_APPROVED_SCHEME, 3L)
                        .putUncounted(FundingKind.SEPARATE_ESTIMATE, 4L)
                        .build());
    }

    @Test
    void explainsTheSumInBothLanguages() {
        var explanation = HA_TINH.tally().explanation();
        assertThat(explanation)
                .isEqualTo(Explanation.of("budget.tally")
                        .with("counted", 140_000_000)
                        .with("lines", 16)
                        .with("uncounted", 20)
                        .because(uncounted("NOT_STATED", 10))
                        .because(uncounted("BY_NORM", 3))
                        .because(uncounted("BY_APPROVED_SCHEME", 3))
                        .because(uncounted("SEPARATE_ESTIMATE", 4)));
        assertThat(explanation.in(Language.VI)).isEqualTo("""
                        Tính được 140.000.000 đồng từ 16 dòng; 20 dòng không tính được.
                        - Chưa ghi kinh phí: 10 dòng, không tính là 0.
                        - Theo định mức, quy định: 3 dòng, không tính là 0.
                        - Theo Đề án, Kế hoạch, Dự án được phê duyệt: 3 dòng, không tính là 0.
                        - Dự trù kinh phí riêng: 4 dòng, không tính là 0.""");
        assertThat(explanation.in(Language.EN)).isEqualTo("""
                        140,000,000 đồng counted from 16 lines; 20 lines cannot be counted.
                        - Not stated: 10 lines, not taken for zero.
                        - By norms: 3 lines, not taken for zero.
                        - By an approved scheme, plan or project: 3 lines, not taken for zero.
                        - Estimated separately: 4 lines, not taken for zero.""");
    }

    private static Explanation uncounted(String kind, int lines) {
        return Explanation.of("budget.uncounted").with("kind", kind).with("lines", lines);
    }

    @Test
    void tellsThatTheStatedTotalCannotBeComparedYet() {
        var reconciliation = HA_TINH.reconcile(FundingRule.OTHER_TASKS);
        assertThat(reconciliation.answer()).isEqualTo(Agreement.INCOMPLETE);
        assertThat(reconciliation.stated()).hasToString("640.000.000 đồng");
        assertThat(reconciliation.counted()).hasToString("140.000.000 đồng");
        assertThat(reconciliation.by()).hasToString("-500.000.000 đồng");
        assertThat(reconciliation.explanation())
                .isEqualTo(Explanation.of("budget.total-incomplete")
                        .with("statement", "IV.3")
                        .with("rule", "OTHER_TASKS")
                        .with("stated", 640_000_000)
                        .with("counted", 140_000_000)
                        .because(Explanation.of("budget.no-amount")
                                .with("kind", "NOT_STATED")
                                .with("lines", 10)
                                .with("tasks", "3.8, 7.2, 7.3, 7.4, 7.5, 7.10, 7.11, 7.12, 7.13, 7.14"))
                        .because(Explanation.of("budget.no-amount")
                                .with("kind", "SEPARATE_ESTIMATE")
                                .with("lines", 4)
                                .with("tasks", "3.7, 5.2, 7.1, 7.9"))
                        .because(Explanation.of("budget.rows-lost").with("fields", "1, 2")));
        assertThat(reconciliation.explanation().in(Language.VI)).isEqualTo("""
                        Chưa đủ số liệu để đối chiếu: mục IV.3 (Nhiệm vụ khác) nêu tổng 640.000.000 đồng; đến nay cộng \
                        được 140.000.000 đồng.
                        - Chưa ghi kinh phí: 10 dòng không có số tiền (3.8, 7.2, 7.3, 7.4, 7.5, 7.10, 7.11, 7.12, 7.13, \
                        7.14).
                        - Dự trù kinh phí riêng: 4 dòng không có số tiền (3.7, 5.2, 7.1, 7.9).
                        - Văn bản mất dòng ở lĩnh vực 1, 2.""");
        assertThat(reconciliation.explanation().in(Language.EN)).isEqualTo("""
                        Too little is known to compare: IV.3 (Other tasks) states 640,000,000 đồng; 140,000,000 \
                        đồng could be counted.
                        - Not stated: 10 lines without an amount (3.8, 7.2, 7.3, 7.4, 7.5, 7.10, 7.11, 7.12, 7.13, \
                        7.14).
                        - Estimated separately: 4 lines without an amount (3.7, 5.2, 7.1, 7.9).
                        - The text lost rows of field 1, 2.""");
    }

    @Test
    void groupsByFieldKindAndTheWholeSetOfLeads() {
        assertThat(HA_TINH.byField())
                .hasSize(6)
                .hasEntrySatisfying("3", tally -> assertThat(tally.counted()).hasToString("140.000.000 đồng"));
        assertThat(HA_TINH.byField())
                .hasEntrySatisfying("7", tally -> assertThat(tally.lines()).isZero());
        assertThat(HA_TINH.byLeads())
                .hasSize(11)
                .containsEntry(
                        Set.of("Đơn vị tư vấn", QUALITY),
                        BudgetTally.builder()
                                .putUncounted(FundingKind.NOT_STATED, 1L)
                                .build())
                .containsEntry(
                        Set.of(QUALITY),
                        BudgetTally.builder()
                                .putUncounted(FundingKind.NOT_STATED, 1L)
                                .build());
        assertThat(HA_TINH.byKind())
                .containsEntry(
                        FundingKind.AMOUNT,
                        BudgetTally.builder()
                                .counted(Vnd.ofDong(140_000_000))
                                .lines(2)
                                .build())
                .containsEntry(FundingKind.NONE, BudgetTally.builder().lines(14).build());
    }

    @Test
    void matchesWhenAllLinesAreAmountsThatAddUp() {
        var reconciliation = other(140_000_000, line("1.1", "100"), line("1.2", "40"), line("1.3", "0"), byNorm())
                .reconcile(FundingRule.OTHER_TASKS);
        assertThat(reconciliation.answer()).isEqualTo(Agreement.MATCHES);
        assertThat(reconciliation.by()).isEqualTo(Vnd.ZERO);
        assertThat(reconciliation.explanation().steps()).isEmpty();
    }

    private static BudgetLine byNorm() {
        return line("1.4", "Theo quy định");
    }

    @Test
    void differsWhenAllLinesAreAmountsThatDoNot() {
        var reconciliation =
                other(150_000_000, line("1.1", "100"), line("1.2", "40")).reconcile(FundingRule.OTHER_TASKS);
        assertThat(reconciliation.answer()).isEqualTo(Agreement.DIFFERS);
        assertThat(reconciliation.by()).hasToString("-10.000.000 đồng");
    }

    @Test
    void differsAlreadyWhenMoreIsCountedThanStatedWhateverIsMissing() {
        var budget = other(99_999_999, line("1.1", "100"), line("1.2", ""));
        assertThat(budget.reconcile(FundingRule.OTHER_TASKS).answer()).isEqualTo(Agreement.DIFFERS);
        assertThat(other(100_000_000, line("1.1", "100"), line("1.2", ""))
                        .reconcile(FundingRule.OTHER_TASKS)
                        .answer())
                .isEqualTo(Agreement.INCOMPLETE);
    }

    @Test
    void aLineNotUnderstoodMayBelongToAnyRule() {
        var reconciliation = other(100_000_000, line("1.1", "100"), line("1.2", "xem phụ lục 3"))
                .reconcile(FundingRule.OTHER_TASKS);
        assertThat(reconciliation.answer()).isEqualTo(Agreement.INCOMPLETE);
        assertThat(reconciliation.explanation().steps())
                .containsExactly(
                        Explanation.of("budget.unread").with("lines", 1).with("tasks", "1.2"));
        assertThat(reconciliation.explanation().in(Language.VI))
                .endsWith("\n- Chưa hiểu nội dung ô kinh phí: 1 dòng, có thể thuộc mục này (1.2).");
        assertThat(reconciliation.explanation().in(Language.EN))
                .endsWith("\n- Funding not understood: 1 line that may belong here (1.2).");
    }

    @Test
    void refusesToReconcileWhatIsNotStatedOnce() {
        assertThat(HA_TINH.statedRules()).containsExactly(FundingRule.OTHER_TASKS);
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> HA_TINH.reconcile(FundingRule.NORMS))
                .withMessage("Plan must state one total for NORMS to be reconciled, but states 0");
        var twice = Budget.builder()
                .addAllStatements(other(1).statements())
                .addAllStatements(other(2).statements())
                .build();
        assertThat(twice.statedRules()).isEmpty();
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> twice.reconcile(FundingRule.OTHER_TASKS))
                .withMessage("Plan must state one total for OTHER_TASKS to be reconciled, but states 2");
    }

    @Test
    void tellsWhereFiguresAndWordsOfAStatementDiffer() {
        var agreeing = HA_TINH.statements().get(2);
        assertThat(agreeing.figuresDifferFromWords()).isFalse();
        assertThat(FundingStatement.builder()
                        .from(agreeing)
                        .stated(Vnd.ofDong(64_000_000))
                        .build()
                        .figuresDifferFromWords())
                .isTrue();
        var unread =
                FundingStatement.builder().from(agreeing).words("nhiều tiền").build();
        assertThat(unread.figuresDifferFromWords()).isFalse();
        assertThat(unread.readWords().map(words -> words.isUnderstood())).isEqualTo(Optional.of(false));
    }

    @Test
    void refusesANegativeTotal() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> other(-1))
                .withMessage("Total stated in IV.3 must not be negative, but was -1 đồng");
    }

    @Test
    void refusesATallyOfLessThanNothing() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> BudgetTally.builder().lines(-1).build())
                .withMessage("Tally must not count fewer than 0 lines, but counts -1 and 0");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> BudgetTally.builder()
                        .uncounted(Map.of(FundingKind.NONE, 1L))
                        .build())
                .withMessage("Uncounted must be above 0 and of a kind that is not counted, but was 1 of NONE");
    }

    @Test
    void anEmptyBudgetCountsNothingAndLacksNothing() {
        var empty = Budget.builder().build();
        assertThat(empty.tally()).isEqualTo(BudgetTally.ZERO);
        assertThat(empty.tally().isComplete()).isTrue();
        assertThat(empty.uncounted()).isEqualTo(List.of());
    }
}
