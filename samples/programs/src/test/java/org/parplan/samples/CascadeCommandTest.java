package org.parplan.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parplan.samples.CommandLineContext.parplan;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code cascade}: its JSON shape, its text, and what it refuses. */
class CascadeCommandTest {

    @TempDir
    private Path folder = Path.of("");

    private CommandLineContext cascade(List<String> units, String... options) throws IOException {
        var arguments = new ArrayList<>(List.of("cascade", file("province.json", BundledPlan.HATINH_2018.json())));
        for (var unit : units) {
            arguments.add(file(unit, Resources.text(unit)));
        }
        arguments.addAll(List.of(options));
        return parplan(arguments.toArray(String[]::new));
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    private static List<String> fields(JsonNode element) {
        var names = new ArrayList<String>();
        element.fieldNames().forEachRemaining(names::add);
        return names;
    }

    @Test
    void answersInJsonWithOneElementForEachFinding() throws IOException {
        var run = cascade(
                Hatinh2018CascadeTest.UNITS, "--registry", "hatinh", "--issued-by", "2018-02-15", "--format", "json");
        var answer = run.json();

        assertThat(run.code()).isEqualTo(1); // a link to task 7.15, which there is not
        assertThat(fields(answer))
                .containsExactly("missing", "later", "targets", "lateIssued", "suggestions", "problems");
        assertThat(fields(answer.get("missing").get(0))).containsExactly("unit", "code", "task", "reason");
        assertThat(answer.get("missing")).hasSize(2);
        assertThat(answer.get("later"))
                .hasSize(2)
                .allSatisfy(one -> assertThat(fields(one))
                        .containsExactly("unit", "plan", "unitTask", "task", "due", "provinceDue", "days", "reason"));
        assertThat(answer.get("targets")).hasSize(7).first().satisfies(gap -> {
            assertThat(fields(gap))
                    .containsExactly(
                            "task", "target", "unit", "stated", "linked", "sum", "difference", "why", "reason");
            assertThat(gap.get("linked").intValue()).isEqualTo(2);
            assertThat(gap.get("stated").intValue()).isEqualTo(400);
            assertThat(gap.get("sum").intValue()).isEqualTo(350);
            assertThat(gap.get("difference").intValue()).isEqualTo(-50);
        });
        assertThat(answer.get("lateIssued")).singleElement().satisfies(late -> {
            assertThat(fields(late)).containsExactly("unit", "plan", "issuedOn", "limit", "days", "reason");
            assertThat(late.get("days").intValue()).isEqualTo(18);
        });
        assertThat(fields(answer.get("suggestions").get(0)))
                .containsExactly("unit", "plan", "unitTask", "unitTaskNumber", "task", "taskNumber", "score", "reason");
        assertThat(answer.get("suggestions").get(0).get("task").textValue()).isEqualTo("ht-2018/7.2");
        assertThat(answer.get("suggestions").get(0).get("taskNumber").textValue())
                .isEqualTo("7.2");
        assertThat(answer.get("suggestions").get(0).get("unitTaskNumber").textValue())
                .isEqualTo("8");
    }

    @Test
    void withoutADayNothingIsIssuedLateAndTheAnswerSaysWhy() throws IOException {
        var run = cascade(Hatinh2018CascadeTest.UNITS.subList(0, 2));

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out())
                .startsWith(
                        "Nhiệm vụ của tỉnh mà đơn vị chưa đưa vào kế hoạch: 1.\n  Sở Thông tin và Truyền thông chưa có")
                .contains(
                        "Nhiệm vụ có thời hạn muộn hơn so với Kế hoạch tỉnh: 2.\n",
                        "Kế hoạch ban hành chậm: 0.\n",
                        "Liên kết gợi ý, chưa được tính: 1.\n",
                        "Lưu ý: Chưa có thời hạn ban hành kế hoạch của các cơ quan, đơn vị");
        assertThat(cascade(Hatinh2018CascadeTest.UNITS.subList(0, 1), "--lang", "en")
                        .out())
                .startsWith("Tasks of the province that units have no task for: 1.\n");
    }

    @Test
    void refusesWhatIsNoPlanAndADayThatIsNone() throws IOException {
        var units = Hatinh2018CascadeTest.UNITS.subList(0, 1);
        assertThat(cascade(List.of()).code()).isEqualTo(2);
        assertThat(cascade(units, "--issued-by", "2018-02-30").code()).isEqualTo(2);
        assertThat(cascade(units, "--registry", "nowhere.txt").err())
                .isEqualTo("parplan: There is no file nowhere.txt, and no registry comes along by that name;"
                        + " those that do are hatinh and tinh-mau\n");
        assertThat(cascade(units, "--registry", "tinh-mau").err())
                .isEqualTo("parplan: Registry Tỉnh mẫu (minh họa) tells of days from 2026-01-01 on,"
                        + " but was asked for 2018-01-01\n");
        var province = file("province.json", BundledPlan.HATINH_2018.json());
        assertThat(parplan("cascade", province, file("broken.json", "{")).code())
                .isEqualTo(2);
        assertThat(parplan(
                                "cascade",
                                province,
                                file(
                                        "u.json",
                                        Resources.text(units.get(0)).replace("\"year\": 2018", "\"year\": 2019")))
                        .err())
                .isEqualTo("parplan: Tệp %s: kế hoạch so-tttt-2018 của đơn vị là của năm 2019, nhưng Kế hoạch tỉnh (%s)"
                                .formatted(folder.resolve("u.json"), province)
                        + " là của năm 2018; chỉ đối chiếu kế hoạch cùng năm.\n");
    }

    @Test
    void everyRefusalNamesTheFileOfThePlan() throws IOException {
        var name = Hatinh2018CascadeTest.UNITS.get(0);
        var unit = Resources.text(name);
        var province = file("province.json", BundledPlan.HATINH_2018.json());
        var first = file("first.json", unit);
        var broken = file("broken.json", unit.replace("\"tasks\"", "\"task\""));
        assertThat(parplan("cascade", province, first, broken, "--lang", "en").err())
                .isEqualTo("parplan: " + broken + ": /task: The field \"task\" is not supported.\n");
        assertThat(parplan("cascade", broken, first).err()).startsWith("parplan: " + broken + ": ");
        var ledger = file("ledger.json", BundledPlan.HATINH_2018.ledgerJson());
        assertThat(parplan("cascade", province, first, ledger).err())
                .startsWith("parplan: Tệp " + ledger + " cần là Kế hoạch");
        var other = file("other.json", unit.replace("\"title\": \"", "\"title\": \"Khác "));
        assertThat(parplan("cascade", province, first, other).err())
                .isEqualTo("parplan: Tệp " + other + " và tệp " + first
                        + " là hai kế hoạch khác nhau nhưng cùng mã so-tttt-2018; mỗi kế hoạch của đơn vị phải có mã"
                        + " riêng.\n");
    }

    @Test
    void thePlanOfAUnitNeedsNoReportingRegimeOfItsOwn() throws IOException {
        var unit = Resources.text(Hatinh2018CascadeTest.UNITS.get(0));
        var without = unit.replaceFirst(",\\s*\"reporting\": \\{[^}]*}", "");
        assertThat(without).doesNotContain("reporting");
        var province = file("province.json", BundledPlan.HATINH_2018.json());
        assertThat(parplan("cascade", province, file("without.json", without), "--format", "json")
                        .out())
                .isEqualTo(parplan("cascade", province, file("with.json", unit), "--format", "json")
                        .out());
        assertThat(parplan("cascade", province, file("none.json", "{}")).err())
                .isEqualTo("parplan: %s: Thiếu trường bắt buộc \"formatVersion\".\n"
                        .formatted(folder.resolve("none.json")));
    }

    @Test
    void ofAShareThatNothingIsLinkedToThereIsNoSum() throws IOException {
        var percent = BundledPlan.TINH_MAU_2026.json();
        var unit = Resources.text(Hatinh2018CascadeTest.UNITS.get(0)).replace("2018", "2026");
        var run = parplan("cascade", file("p.json", percent), file("u.json", unit), "--format", "json");
        assertThat(run.json().get("targets")).anySatisfy(gap -> {
            assertThat(gap.get("unit").asText()).isEqualTo("PERCENT");
            assertThat(gap.get("linked").asInt()).isZero();
            assertThat(gap.get("sum").isNull()).isTrue();
            assertThat(gap.get("difference").isNull()).isTrue();
            assertThat(gap.get("why").asText()).isEqualTo("NOT_A_SUM");
        });
    }
}
