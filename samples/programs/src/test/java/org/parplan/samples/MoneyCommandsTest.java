package org.parplan.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parplan.samples.CommandLineContext.parplan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parplan.core.budget.BudgetEntry;
import org.parplan.core.budget.BudgetEntryKind;
import org.parplan.core.budget.BudgetLedger;
import org.parplan.core.budget.Vnd;
import org.parplan.core.json.ParplanJson;

/** {@code amount}, {@code words} and {@code budget}: their JSON shapes, what is said in text, and what they refuse. */
class MoneyCommandsTest {

    @TempDir
    private Path folder = Path.of("");

    private String file(String content) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "input", ".json"), content)
                .toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "null",
            value = {
                "640.000.000 đồng | 640000000 | = | null",
                "hơn 268 tỷ đồng | 268000000000 | > | null",
                "khoảng 38 tỷ đồng | 38000000000 | ~ | null",
                "10.367,700 tỷ đồng | 10367700000000 | = | null",
                "280 triệu đồng/HTX | 280000000 | = | HTX",
                "không quá 2 triệu đồng/năm | 2000000 | <= | năm",
                "tối thiểu 10.200 triệu đồng | 10200000000 | >= | null",
                "dưới 5 tỷ đồng | 5000000000 | < | null",
                "Sáu trăm bốn mươi triệu đồng | 640000000 | = | null",
            })
    void anAmountIsReadWithWhatBoundsIt(String text, long amount, String comparator, String per) {
        var run = parplan("amount", text, "--format", "json");

        assertThat(run.code()).isZero();
        var answer = run.json();
        assertThat(answer.fieldNames())
                .toIterable()
                .containsExactly("amount", "comparator", "per", "others", "problems");
        assertThat(answer.get("amount").longValue()).isEqualTo(amount);
        assertThat(answer.get("comparator").textValue()).isEqualTo(comparator);
        assertThat(answer.get("per").textValue()).isEqualTo(per);
        assertThat(answer.get("others")).isEmpty();
        assertThat(answer.get("problems")).isEmpty();
    }

    @Test
    void furtherAmountsStandBesideTheFirst() {
        var answer = parplan("amount", "120/150", "--unit", "million", "--format", "json")
                .json();

        assertThat(answer.get("amount").longValue()).isEqualTo(120_000_000);
        assertThat(answer.get("others").toString())
                .isEqualTo("[{\"amount\":150000000,\"comparator\":\"=\",\"per\":null}]");
    }

    @Test
    void whatIsNoMoneyIsNoAmountAndNoProblem() {
        var run = parplan("amount", "4,2 triệu thửa đất", "--format", "json");

        assertThat(run.code()).isZero();
        assertThat(run.json().get("amount").isNull()).isTrue();
        assertThat(run.json().get("comparator").isNull()).isTrue();
        assertThat(run.json().get("problems")).isEmpty();
        assertThat(parplan("amount", "50%", "--lang", "en").out()).isEqualTo("No amount of money.\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "100,000 đồng | AMOUNT_AMBIGUOUS",
                "1.5 tỷ đồng | AMOUNT_AMBIGUOUS",
                "5,5 đồng | AMOUNT_NOT_WHOLE",
                "99999999999 tỷ đồng | AMOUNT_TOO_LARGE",
                "một triệu tư đồng | NOT_UNDERSTOOD",
            })
    void whatIsNotGuessedIsAnError(String text, String code) {
        var run = parplan("amount", text, "--format", "json");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.json().get("amount").isNull()).isTrue();
        assertThat(run.json().get("problems"))
                .extracting(problem -> problem.get("code").textValue())
                .containsExactly(code);
    }

    @Test
    void aTextMayBeginWithADash() {
        assertThat(parplan("amount", "- 5 triệu đồng", "--format", "json")
                        .json()
                        .get("amount")
                        .longValue())
                .isEqualTo(5_000_000);
        assertThat(parplan("amount", "-5 triệu đồng").code()).isEqualTo(1);
        assertThat(parplan("amount", "5 triệu đồng", "--untit", "million").code())
                .isEqualTo(2);
    }

    @Test
    void anAmountIsToldInBothLanguages() {
        assertThat(parplan("amount", "hơn 280 triệu đồng/HTX").out())
                .isEqualTo("trên 280.000.000 đồng, tính theo HTX\n");
        assertThat(parplan("amount", "268 tỷ", "--lang", "en").out()).isEqualTo("""
                exactly 268,000,000,000 đồng
                Warning: "268 tỷ" names no currency; inferred to be 268,000,000,000 đồng.
                """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "640000000 | Sáu trăm bốn mươi triệu đồng",
                "640.000.000 | Sáu trăm bốn mươi triệu đồng",
                "1453121407 --zero le --billion ti | Một tỉ bốn trăm năm mươi ba triệu một trăm hai mươi mốt nghìn bốn"
                        + " trăm lẻ bảy đồng",
                "1000000001 | Một tỷ không trăm linh một đồng",
                "1000000001 --unpadded | Một tỷ linh một đồng",
                "10110101010 --zero le | Mười tỷ một trăm mười triệu một trăm lẻ một nghìn không trăm mười đồng",
                "2001 --thousand ngan | Hai ngàn không trăm linh một đồng",
                "24 | Hai mươi tư đồng",
            })
    void anAmountIsWrittenOutInWords(String arguments, String words) {
        var all = new ArrayList<>(List.of("words"));
        all.addAll(List.of(arguments.split(" ", -1)));

        assertThat(parplan(all.toArray(String[]::new)).out()).isEqualTo(words + "\n");
        all.addAll(List.of("--format", "json"));
        assertThat(parplan(all.toArray(String[]::new)).json().get("words").textValue())
                .isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"5.5", "5,5", "x", "9223372036854775808", "1e3", "٣", "-5", ""})
    void whatHasNoWordsIsRefused(String number) {
        var run = parplan("words", number);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("parplan: ").contains(number).hasLineCount(1);
        assertThat(run.err()).contains("must be whole đồng, not negative and at most");
        assertThat(parplan("words", "5", "--zero", "zero").code()).isEqualTo(2);
    }

    @Test
    void theBundledPlanCountsWhatItCanAndComparesWhatItStates() throws IOException {
        var run = parplan("budget", file(BundledPlan.HATINH_2018.json()), "--as-of", "2018-06-30", "--format", "json");

        assertThat(run.code()).isZero();
        var answer = run.json();
        assertThat(answer.fieldNames()).toIterable().containsExactly("counted", "uncounted", "rules");
        assertThat(answer.get("counted").longValue()).isEqualTo(140_000_000);
        assertThat(answer.get("uncounted").toString())
                .isEqualTo("[{\"kind\":\"BY_NORM\",\"lines\":[\"3.2\",\"4.2\",\"7.6\"]},"
                        + "{\"kind\":\"SEPARATE_ESTIMATE\",\"lines\":[\"3.7\",\"5.2\",\"7.1\",\"7.9\"]},"
                        + "{\"kind\":\"NOT_STATED\",\"lines\":[\"3.8\",\"7.2\",\"7.3\",\"7.4\",\"7.5\",\"7.10\",\"7.11\","
                        + "\"7.12\",\"7.13\",\"7.14\"]},"
                        + "{\"kind\":\"BY_APPROVED_SCHEME\",\"lines\":[\"4.3\",\"7.7\",\"7.8\"]}]");
        assertThat(answer.get("rules").toString())
                .isEqualTo("[{\"rule\":\"APPROVED_SCHEMES\",\"stated\":null,\"counted\":0,\"answer\":\"NOT_STATED\"},"
                        + "{\"rule\":\"NORMS\",\"stated\":null,\"counted\":0,\"answer\":\"NOT_STATED\"},"
                        + "{\"rule\":\"OTHER_TASKS\",\"stated\":640000000,\"counted\":140000000,"
                        + "\"answer\":\"INCOMPLETE\"}]");
    }

    @Test
    void theBundledPlansMoneyIsToldInBothLanguages() throws IOException {
        assertThat(parplan("budget", file(BundledPlan.HATINH_2018.json())).out())
                .startsWith("Tính được 140.000.000 đồng từ 16 dòng; 20 dòng không tính được.\n")
                .contains("- Theo định mức, quy định: 3.2, 4.2, 7.6\n")
                .contains("Không nêu một tổng để đối chiếu: Theo định mức quy định.\n")
                .contains("mục IV.3 (Nhiệm vụ khác) nêu tổng 640.000.000 đồng");
        assertThat(parplan("budget", file(BundledPlan.HATINH_2018.json()), "--lang", "en")
                        .out())
                .contains("IV.3 (Other tasks) states 640,000,000 đồng");
    }

    @Test
    void aLedgerShowsTheExecutionToADay() throws IOException {
        var plan = file(BundledPlan.HATINH_2018.json());
        var ledger = file(ParplanJson.write(ledger("3.4")));

        var execution = parplan("budget", plan, "--ledger", ledger, "--as-of", "2018-06-30", "--format", "json")
                .json()
                .get("execution");
        assertThat(execution.toString())
                .isEqualTo(
                        "{\"planned\":100,\"adjusted\":80,\"disbursed\":20,"
                                + "\"rates\":{\"PLANNED\":\"20/100\",\"ADJUSTED\":\"20/80\"},"
                                + "\"byLeads\":[{\"leads\":[\"Sở Nội vụ\"],\"planned\":100,\"adjusted\":80,\"disbursed\":20}]}");
        assertThat(parplan("budget", plan, "--ledger", ledger, "--as-of", "2018-06-30", "--lang", "en")
                        .out())
                .contains("25% disbursed: 20 đồng of 80 đồng, the plan as adjusted.", "Sở Nội vụ: planned 100 đồng");
        assertThat(parplan("budget", plan, "--ledger", ledger).code()).isEqualTo(2);
        assertThat(parplan("budget", plan, "--ledger", plan, "--as-of", "2018-06-30")
                        .code())
                .isEqualTo(2);
    }

    @Test
    void aLedgerOfATaskThatThePlanDoesNotHaveIsAnError() throws IOException {
        var run = parplan(
                "budget",
                file(BundledPlan.HATINH_2018.json()),
                "--ledger",
                file(ParplanJson.write(ledger("9.9"))),
                "--as-of",
                "2018-06-30");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("9.9");
        var json = parplan(
                "budget",
                file(BundledPlan.HATINH_2018.json()),
                "--ledger",
                file(ParplanJson.write(ledger("9.9"))),
                "--as-of",
                "2018-06-30",
                "--format",
                "json");
        assertThat(json.code()).isEqualTo(1);
        assertThat(json.json().get("problems"))
                .extracting(problem -> problem.get("code").textValue())
                .contains("TASK_NOT_FOUND");
    }

    /** Figures of nobody: a few đồng, to show the arithmetic. */
    private static BudgetLedger ledger(String task) {
        return BudgetLedger.builder()
                .addEntries(entry("a", task, BudgetEntryKind.PLANNED, 5, 100))
                .addEntries(entry("b", task, BudgetEntryKind.ADJUSTED, 6, -20))
                .addEntries(entry("c", task, BudgetEntryKind.DISBURSED, 6, 20))
                .addEntries(entry("d", task, BudgetEntryKind.DISBURSED, 7, 60))
                .build();
    }

    private static BudgetEntry entry(String id, String task, BudgetEntryKind kind, int month, long dong) {
        var entry = BudgetEntry.builder();
        entry.id(id).task(task).kind(kind).date(LocalDate.of(2018, month, 1)).amount(Vnd.ofDong(dong));
        return entry.build();
    }
}
