package org.parplan.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parplan.samples.CommandLineContext.parplan;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parplan.core.json.ParplanJson;
import org.parplan.core.progress.LedgerDocument;

/** What is said of ledgers: the note they carry, the rows that cannot be read, and files that are something else. */
class LedgerReadingTest {

    private static final String NOTE = "Tiến độ thực hiện trong sổ này được đặt ra để minh họa";
    private static final String ROW = "a,task 2.3,2018-03-20,COMPLETED,2018-03-20\r\n";
    private static final String HEADER = "id,subject,effectiveOn,kind,productIssuedOn\r\n";

    private static final String CUT = """
            {"entries": [
             {"id": "1", "subject": "task 2.3", "effectiveOn": "2018-03-20", "kind": "CONFIRMED"},
             {"id": "2", "subject": "task 2.3", "effectiveOn": "2018-03-20", "kind": "CONFIRMED"},
             {"id": "3", "subje""";

    @TempDir
    private Path folder = Path.of("");

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    private String file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content).toString();
    }

    private String plan() throws IOException {
        return file("plan.json", BundledPlan.HATINH_2018.json());
    }

    private static Stream<List<String>> table(String name) {
        return Resources.text(name).lines().skip(1).map(line -> List.of(line.split("\\|", -1)));
    }

    static Stream<List<String>> rows() {
        return table("ledger-rows.csv");
    }

    static Stream<List<String>> documents() {
        return table("wrong-documents.csv");
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aRowThatCannotBeReadIsToldInVietnamese(List<String> row) throws IOException {
        var last = row.size() - 1;
        var header = Resources.text("ledger-rows.csv").lines().findFirst().orElseThrow();
        var columns = List.of(header.split("\\|", -1));
        var csv = String.join(",", columns.subList(0, columns.size() - 1))
                + "\r\n"
                + String.join(",", row.subList(0, last))
                + "\r\n";
        var run = parplan("status", plan(), file("l.csv", csv), "--as-of", "2018-12-31", "--format", "json");
        assertThat(run.code()).isEqualTo(1);
        var problem = run.json().get("problems").get(0);
        assertThat(problem.get("code").asText()).isEqualTo("ROW_NOT_READ");
        assertThat(problem.get("path").asText()).isEqualTo("2:1");
        assertThat(problem.get("message").asText())
                .isEqualTo("Dòng này của sổ theo dõi không đọc được và không được tính (" + row.get(last) + ").");
    }

    @ParameterizedTest
    @MethodSource("rows")
    void inEnglishItIsToldInEnglish(List<String> row) throws IOException {
        var header = Resources.text("ledger-rows.csv").lines().findFirst().orElseThrow();
        var columns = List.of(header.split("\\|", -1));
        var csv = String.join(",", columns.subList(0, columns.size() - 1)) + "\n"
                + String.join(",", row.subList(0, row.size() - 1));
        var run = parplan(
                "status", plan(), file("l.csv", csv), "--as-of", "2018-12-31", "--format", "json", "--lang", "en");
        assertThat(run.json().get("problems").get(0).get("message").asText())
                .startsWith("This row of the ledger could not be read and does not count (")
                .doesNotContain("cột", "bản ghi", "phải");
    }

    @ParameterizedTest
    @MethodSource("documents")
    void whatIsNoSuchDocumentIsRefusedByWhatItIs(List<String> row) throws IOException {
        var wrong = content(row.get(1));
        var isLedger = row.get(0).equals("ledger");
        var run = parplan(
                "status",
                isLedger ? plan() : wrong,
                isLedger ? wrong : file("ledger.json", BundledPlan.HATINH_2018.ledgerJson()),
                "--as-of",
                "2018-12-31");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err().strip()).isEqualTo("parplan: " + row.get(2).replace("{file}", wrong));
    }

    private String content(String name) throws IOException {
        return switch (name) {
            case "plan" -> file("wrong", BundledPlan.HATINH_2018.json());
            case "ledger" -> file("wrong", BundledPlan.HATINH_2018.ledgerJson());
            case "csv" -> file("wrong", HEADER + ROW);
            case "list" -> file("wrong", "\n[{\"id\": \"1\"}]");
            case "registry" -> file("wrong", ParplanJson.write(BundledRegistry.HATINH.registry()));
            case "utf-16" -> file("wrong", (HEADER + ROW).getBytes(StandardCharsets.UTF_16));
            case "utf-16-bare" -> file("wrong", (HEADER + ROW).getBytes(StandardCharsets.UTF_16LE));
            case "workbook" -> file("wrong", new byte[] {'P', 'K', 3, 4, 20, 0, 6, 0});
            case "utf-16-json" ->
                file("wrong", BundledPlan.HATINH_2018.ledgerJson().getBytes(StandardCharsets.UTF_16));
            case "latin-json" -> file("wrong", "{\"note\": \"à\"}".getBytes(Charset.forName("ISO-8859-1")));
            case "pdf" -> file("wrong", "%PDF-1.4\n1 0 obj\n");
            case "pdf-binary" -> file("wrong", "%PDF-1.4\n%âãÏÓ\n".getBytes(Charset.forName("ISO-8859-1")));
            case "doc" -> file("wrong", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0});
            case "rtf" -> file("wrong", "{\\rtf1 Báo cáo}");
            case "html" -> file("wrong", "<!doctype html><p>Báo cáo");
            case "picture" -> file("wrong", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0});
            case "lacks-semicolons" -> file("wrong", "id;subject;when;kind\r\na;task 2.3;2018-03-20;COMPLETED\r\n");
            case "cut" -> file("wrong", CUT);
            case "cut-between" ->
                file(
                        "wrong",
                        CUT.substring(0, CUT.indexOf(",\n {\"id\": \"3") + 1).strip());
            case "plan-cut" -> file("wrong", "{\"formatVersion\": 1, \"tasks\": [{\"number\": \"1\"},\n{\"numb");
            case "cut-at-once" -> file("wrong", "{");
            case "wrong-entry" ->
                file("wrong", CUT.substring(0, CUT.lastIndexOf(",\n")).replace("CONFIRMED", "DONE") + "]}");
            case "no-reporting" -> file("wrong", withoutReporting());
            case "latin" ->
                file("wrong", (HEADER + ROW.replace("task 2.3", "à task 2.3")).getBytes(Charset.forName("ISO-8859-1")));
            case "empty" -> file("wrong", "\n");
            case "lacks" -> file("wrong", "id,subject,when,kind\r\na,task 2.3,2018-03-20,COMPLETED\r\n");
            case "unknown" -> file("wrong", "id,subject,effectiveOn,kind,ward\r\n");
            case "quotes" -> file("wrong", HEADER + "\"a\"b,task 2.3,2018-03-20,COMPLETED,\r\n");
            default -> throw new AssertionError(name);
        };
    }

    private static String withoutReporting() throws IOException {
        var plan = (ObjectNode) new ObjectMapper().readTree(BundledPlan.HATINH_2018.json());
        plan.remove("reporting");
        return plan.toString();
    }

    @Test
    void cellsMayBeSetApartAsSpreadsheetsInVietnamDo() throws IOException {
        var commas =
                parplan("status", plan(), file("l.csv", HEADER + ROW), "--as-of", "2018-12-31", "--format", "json");
        for (var separator : List.of(";", "\t")) {
            for (var first : List.of("", "sep=" + separator + "\r\n", "# Số liệu, tạm tính\r\n")) {
                var csv = first + (HEADER + ROW).replace(",", separator);
                var run = parplan("status", plan(), file("l.csv", csv), "--as-of", "2018-12-31", "--format", "json");
                assertThat(run.json().get("tasks"))
                        .as(csv)
                        .isEqualTo(commas.json().get("tasks"));
                assertThat(run.json().get("note").asText())
                        .isEqualTo(first.startsWith("#") ? "Số liệu, tạm tính" : "null");
                var bad = parplan("status", plan(), file("l.csv", csv + "b\r\n"), "--as-of", "2018-12-31");
                assertThat(bad.out()).contains((first.isEmpty() ? "3" : "4") + ":1");
            }
        }
    }

    @Test
    void everyBundledLedgerAndItsCopyByTheDemoSayThatTheProgressIsInvented() throws IOException {
        assertThat(parplan("demo", "--out", folder.toString()).code()).isZero();
        for (var plan : BundledPlan.values()) {
            assertThat(plan.ledgerNote()).startsWith(NOTE);
            assertThat(ParplanJson.read(plan.ledgerJson(), LedgerDocument.class).note())
                    .contains(plan.ledgerNote());
        }
        for (var own : List.of("", "tinh-mau-2026", "tinh-mau-2026-amended")) {
            assertThat(folder.resolve(own).resolve("ledger.json")).content().contains("\"note\": \"" + NOTE);
        }
    }

    @Test
    void theNoteOfALedgerIsPrintedByEveryCommandThatJudgesByIt() throws IOException {
        var ledger = file("ledger.json", BundledPlan.HATINH_2018.ledgerJson());
        for (var command : List.of("status", "worklist", "discipline")) {
            var text = parplan(command, plan(), ledger, "--as-of", "2018-06-30");
            assertThat(text.out().lines().limit(2).collect(Collectors.joining("\n")))
                    .as(command)
                    .contains("Lưu ý: " + BundledPlan.HATINH_2018.ledgerNote());
            var json = parplan(command, plan(), ledger, "--as-of", "2018-06-30", "--format", "json");
            assertThat(json.json().get("note").asText()).isEqualTo(BundledPlan.HATINH_2018.ledgerNote());
        }
    }

    @Test
    void aLedgerOfOnesOwnHasNoNoteUnlessItSaysSo() throws IOException {
        for (var bare : List.of(file("bare.json", "{\"entries\": []}"), file("bare.csv", HEADER + ROW))) {
            var json = parplan("status", plan(), bare, "--as-of", "2018-06-30", "--format", "json");
            assertThat(json.code()).isZero();
            assertThat(json.json().get("note").isNull()).isTrue();
            assertThat(parplan("status", plan(), bare, "--as-of", "2018-06-30").out())
                    .doesNotContain("Lưu ý:");
        }
        var noted = file(
                "noted.csv", "# Số liệu tạm tính\r\n\"# đến quý I, chưa thẩm định\",,,,\r\n" + HEADER + ROW + "b\r\n");
        var run = parplan("status", plan(), noted, "--as-of", "2018-06-30", "--format", "json");
        assertThat(run.json().get("note").asText()).isEqualTo("Số liệu tạm tính đến quý I, chưa thẩm định");
        assertThat(run.json().get("problems").get(0).get("path").asText()).isEqualTo("5:1");
    }
}
