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

/** {@code status}, {@code discipline} and {@code worklist}: their JSON shapes, what is said in text, what they refuse. */
class StatusCommandsTest {

    private static final String HEADER =
            "id,subject,agency,effectiveOn,reportedOn,kind,progress,productIssuedOn,due,lead,measured\r\n";

    @TempDir
    private Path folder = Path.of("");

    private String plan() throws IOException {
        return file("plan.json", BundledPlan.HATINH_2018.json());
    }

    private String ledger() throws IOException {
        return file("ledger.json", BundledPlan.HATINH_2018.ledgerJson());
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    private static List<String> texts(JsonNode list, String... keys) {
        var texts = new ArrayList<String>();
        for (var element : list) {
            var words = new ArrayList<String>();
            for (var key : keys) {
                words.add(element.get(key).asText());
            }
            texts.add(String.join(" ", words));
        }
        return texts;
    }

    @Test
    void statusTellsEveryTaskTargetAndBucket() throws IOException {
        var run = parplan("status", plan(), ledger(), "--as-of", "2018-09-30", "--format", "json");

        assertThat(run.code()).isZero();
        var answer = run.json();
        assertThat(answer.fieldNames())
                .toIterable()
                .containsExactly("asOf", "note", "tasks", "kpis", "buckets", "problems", "rollUps");
        assertThat(answer.get("tasks")).hasSize(36);
        assertThat(answer.get("tasks").get(0).fieldNames())
                .toIterable()
                .containsExactly("number", "stage", "timing", "bucket", "dueOn", "lateWorkingDays", "reason", "parts");
        assertThat(texts(answer.get("tasks"), "number", "bucket", "dueOn", "lateWorkingDays"))
                .contains("3.2 DONE_LATE 2018-03-31 15", "7.6 DONE_ON_TIME 2018-08-31 0");
        assertThat(answer.get("buckets").toString())
                .isEqualTo("{\"DONE_ON_TIME\":11,\"DONE_LATE\":1,\"OPEN_IN_TIME\":22,\"OPEN_OVERDUE\":2,"
                        + "\"NO_DEADLINE\":0,\"EXCLUDED\":0}");
        assertThat(texts(answer.get("kpis"), "code", "target", "actual", "achievement"))
                .contains("7.5/level-4 50 31 0.62", "7.9 10 7 0.7");
        assertThat(texts(answer.get("kpis"), "code", "actual", "status")).contains("7.13 null NOT_MEASURED");
        var group = answer.get("tasks").get(3);
        assertThat(texts(group.get("parts"), "of", "stage", "timing")).contains("447 IN_PROGRESS OVERDUE");
    }

    @Test
    void aCutOffLaterThanTheDayKnowsMore() throws IOException {
        var onTheDay = parplan("status", plan(), ledger(), "--as-of", "2018-12-31");
        var later = parplan("status", plan(), ledger(), "--as-of", "2018-12-31", "--cut-off", "2019-01-02");
        assertThat(onTheDay.out()).startsWith("Đến hết ngày 31/12/2018, toàn tỉnh đã hoàn thành 30/34 nhiệm vụ");
        assertThat(later.out()).startsWith("Đến hết ngày 31/12/2018, toàn tỉnh đã hoàn thành 31/34 nhiệm vụ");
    }

    @Test
    void disciplineTellsEachReportOfEachAgency() throws IOException {
        var run = parplan("discipline", plan(), ledger(), "--as-of", "2018-06-30", "--format", "json");

        assertThat(run.code()).isZero();
        assertThat(texts(run.json().get("reports"), "report", "agency", "state", "lateWorkingDays"))
                .hasSize(120)
                .contains("2018-Q1 437 SENT_LATE 3", "2018-H1 so-noi-vu MISSING 15", "2018-Y 436 NOT_DUE 0");
        assertThat(parplan("discipline", plan(), ledger(), "--as-of", "2018-06-30")
                        .out())
                .contains("UBND thị xã Hồng Lĩnh  Báo cáo quý I: gửi ngày 14/3/2018, chậm 5 ngày (3 ngày làm việc)");
    }

    @Test
    void worklistTellsWhatPressesForOneAgencyOrAll() throws IOException {
        var all = parplan("worklist", plan(), ledger(), "--as-of", "2018-09-05", "--format", "json");
        assertThat(all.code()).isZero();
        assertThat(texts(all.json().get("items"), "kind", "subject", "agency", "dueOn"))
                .startsWith("TASK_OVERDUE task 3.3 447 2018-03-31", "TASK_OVERDUE task 7.9 Các cơ quan HCNN 2018-08-31")
                .contains(
                        "REPORT_MISSING report 2018-Q2 so-noi-vu 2018-06-09",
                        "REPORT_DUE_SOON report 2018-Q3 447 2018-09-09",
                        "KPI_BEHIND kpi 7.5/level-3 so-tttt 2018-12-31");
        var one = parplan("worklist", plan(), ledger(), "--as-of", "2018-09-05", "--agency", "447", "--format", "json");
        assertThat(texts(one.json().get("items"), "agency")).containsOnly("447").isNotEmpty();
        assertThat(parplan("worklist", plan(), ledger(), "--as-of", "2018-09-05", "--agency", "447")
                        .out())
                .contains("Nhiệm vụ quá hạn (1)", "UBND huyện Kỳ Anh  Nhiệm vụ 3.3 chưa hoàn thành, quá hạn 158 ngày");
        assertThat(parplan("worklist", plan(), ledger(), "--as-of", "2018-09-05", "--agency", "tthcc-tinh")
                        .out())
                .contains("Không có việc nào cần lưu ý.");
    }

    @Test
    void anAgencyThatNobodyKnowsHasNoWorklist() throws IOException {
        var run = parplan("worklist", plan(), ledger(), "--as-of", "2018-09-05", "--agency", "so-noi-v");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("so-noi-v", "so-noi-vu").hasLineCount(1);
    }

    @Test
    void aLedgerCanBeCsvAndARowThatCannotBeReadIsToldByItsLine() throws IOException {
        var csv = file("ledger.csv", HEADER + """
                a,task 2.3,so-tu-phap,2018-03-20,2018-03-22,COMPLETED,,2018-03-20,,,\r
                b,task 3.2,vp-ubnd-tinh,2018-03-15,,PROGRESS,60/100,,,,\r
                c,task 3.2,vp-ubnd-tinh,2018-3-15,,PROGRESS,60/100,,,,\r
                d,task 3.2,vp-ubnd-tinh,2018-03-15,,DONE,,,,,\r
                e,kpi 7.5/level-3,,2018-03-30,,MEASURED,,,,,40\r
                f,task 3.2""");
        var run = parplan("status", plan(), csv, "--as-of", "2018-03-31", "--format", "json");
        assertThat(run.code()).isEqualTo(1);
        assertThat(texts(run.json().get("tasks"), "number", "stage")).contains("2.3 DONE", "3.2 IN_PROGRESS");
        assertThat(texts(run.json().get("kpis"), "code", "actual")).contains("7.5/level-3 40");
        assertThat(texts(run.json().get("problems"), "code", "path"))
                .contains("ROW_NOT_READ 4:1", "ROW_NOT_READ 5:1", "ROW_NOT_READ 7:1");
        assertThat(run.out()).contains("cột kind phải là một trong PROGRESS, COMPLETED", "nhưng ghi “DONE”");

        var lonely = file("lonely.csv", "id,subject,effectiveOn,kind,product\r\na,task 2.3,2018-03-20,COMPLETED,1\r\n");
        assertThat(parplan("status", plan(), lonely, "--as-of", "2018-03-31").out())
                .contains("cột productIssuedOn không được để trống khi có cột product");
    }

    @Test
    void aFigureOfLastYearSaysNothingOfThisYearsTarget() throws IOException {
        var csv = file("ledger.csv", """
                id,subject,effectiveOn,kind,measured,measuredOn
                a,kpi 7.5/level-4,2018-01-05,MEASURED,60,2017-12-31
                """);
        var run = parplan("status", plan(), csv, "--as-of", "2018-06-30", "--format", "json");
        assertThat(texts(run.json().get("kpis"), "code", "actual", "status")).contains("7.5/level-4 null NOT_MEASURED");
    }

    private static JsonNode kpi(JsonNode answer, String code) {
        for (var kpi : answer.get("kpis")) {
            if (kpi.get("code").asText().equals(code)) {
                return kpi;
            }
        }
        throw new AssertionError(code);
    }

    @Test
    void aTargetIsToldWithItsUnitItsWholeItsPathAndWhereItLeads() throws IOException {
        var csv = file("ledger.csv", """
                id,subject,effectiveOn,kind,measured,measuredOf,measuredOn
                a,kpi 7.5/level-3,2018-01-12,MEASURED,150,,2017-06-30
                b,kpi 7.5/level-3,2018-06-30,MEASURED,180,,
                c,kpi I.2.e/1/rotated,2018-06-30,MEASURED,81,100,
                d,kpi I.2.e/1/rotated,2018-01-12,MEASURED,40,50,2017-06-30
                """);
        var answer = parplan("status", plan(), csv, "--as-of", "2018-06-30", "--format", "json")
                .json();
        var level3 = kpi(answer, "7.5/level-3");
        assertThat(level3.fieldNames())
                .toIterable()
                .startsWith("code", "target", "actual", "achievement", "status")
                .contains(
                        "unit",
                        "whole",
                        "path",
                        "expected",
                        "measuredOn",
                        "reason",
                        "projection",
                        "samePeriod",
                        "rollUp");
        assertThat(texts(answer.get("kpis"), "code", "unit", "actual", "whole", "path", "expected"))
                .contains(
                        "7.5/level-3 COUNT 180 null LINEAR 0.484",
                        "I.2.e/1/rotated PERCENT 81 100 LINEAR 0.484",
                        "I.2.e/1/new-recruits PERCENT null null NONE null");
        assertThat(level3.get("projection").get("figure").asText()).isEqualTo("371.9008");
        assertThat(level3.get("projection").get("achievement").asText()).isEqualTo("0.9298");
        assertThat(level3.get("projection").get("reason").asText()).contains("Giả định mỗi ngày làm việc còn lại");
        assertThat(level3.get("samePeriod").get("before").asLong()).isEqualTo(150);
        assertThat(level3.get("samePeriod").get("difference").asLong()).isEqualTo(30);
        assertThat(level3.get("samePeriod").get("points").isNull()).isTrue();
        assertThat(level3.get("rollUp").isNull()).isTrue();
        var rotated = kpi(answer, "I.2.e/1/rotated");
        assertThat(rotated.get("samePeriod").get("points").asText()).isEqualTo("1");
        assertThat(rotated.get("projection").get("figure").asText()).isEqualTo("100");
        assertThat(kpi(answer, "7.13").get("projection").isNull()).isTrue();

        assertThat(parplan("status", plan(), csv, "--as-of", "2018-06-30").out())
                .contains(
                        "\nChỉ tiêu\n",
                        "7.5/level-3, đến hết ngày 30/6/2018: Chậm tiến độ.",
                        "7.5/level-3: đến 30/6/2018 thực hiện 180 sau 121/250 ngày làm việc",
                        "7.5/level-3: đến 30/6/2018 thực hiện 180, tăng 30 so với cùng kỳ năm trước (150).",
                        "Chưa có số liệu: ");
    }

    @Test
    void figuresOfSeveralAgenciesAreToldAndPutTogetherBesideTheTarget() throws IOException {
        var csv = file("ledger.csv", """
                id,subject,agency,effectiveOn,kind,measured,measuredOf
                a,kpi 7.5/level-3,so-tttt,2018-06-30,MEASURED,180,
                b,kpi 7.5/level-3,so-noi-vu,2018-06-29,MEASURED,31,
                c,kpi I.2.e/1/rotated,so-tttt,2018-06-30,MEASURED,81,90
                d,kpi I.2.e/1/rotated,so-noi-vu,2018-06-30,MEASURED,45,60
                """);
        var run = parplan("status", plan(), csv, "--as-of", "2018-06-30", "--format", "json");
        assertThat(run.code()).isZero();
        var answer = run.json();
        assertThat(texts(answer.get("problems"), "code", "severity")).contains("FIGURES_OF_SEVERAL_AGENCIES WARNING");
        var level3 = kpi(answer, "7.5/level-3");
        assertThat(level3.get("status").asText()).isEqualTo("NOT_JUDGED");
        assertThat(level3.get("actual").isNull()).isTrue();
        var together = level3.get("rollUp");
        assertThat(texts(answer.get("kpis"), "code")).contains("7.5/level-3");
        assertThat(together.get("rule").asText()).isEqualTo("SUM");
        assertThat(together.get("part").asLong()).isEqualTo(211);
        assertThat(together.get("whole").isNull()).isTrue();
        assertThat(texts(together.get("agencies"), "agency", "part", "whole"))
                .containsExactly("so-noi-vu 31 null", "so-tttt 180 null");
        var rotated = kpi(answer, "I.2.e/1/rotated").get("rollUp");
        assertThat(rotated.get("rule").asText()).isEqualTo("RATIO_OF_SUMS");
        assertThat(rotated.get("part").asLong()).isEqualTo(126);
        assertThat(rotated.get("whole").asLong()).isEqualTo(150);
        assertThat(parplan("status", plan(), csv, "--as-of", "2018-06-30").out())
                .contains(
                        "7.5/level-3: cộng 2 số liệu được 211.\n"
                                + "- Số liệu không cùng ngày: so-noi-vu 29/6/2018; so-tttt 30/6/2018.",
                        "- so-noi-vu: 31 (đến 29/6/2018).",
                        "không số nào được lấy làm số chung: so-noi-vu 31 (29/6/2018); so-tttt 180 (30/6/2018).");
    }

    @Test
    void aPathAndAToleranceCanBeGiven() throws IOException {
        var csv = file("ledger.csv", """
                id,subject,effectiveOn,kind,measured,measuredOf
                a,kpi 7.5/level-3,2018-06-30,MEASURED,180,
                b,kpi I.2.e/1/rotated,2018-06-30,MEASURED,45,100
                c,kpi I.2.g/4,2018-06-30,MEASURED,36200000000,
                """);
        var plain = parplan("status", plan(), csv, "--as-of", "2018-06-30", "--format", "json");
        assertThat(texts(plain.json().get("kpis"), "code", "path", "status"))
                .contains("7.5/level-3 LINEAR BEHIND", "I.2.e/1/rotated LINEAR ON_TRACK", "I.2.g/4 LINEAR NOT_JUDGED");
        var asked = parplan(
                "status",
                plan(),
                csv,
                "--as-of",
                "2018-06-30",
                "--path",
                "7.5/level-3=2018-06-30:45/100,2018-09-30:70/100",
                "--path",
                "I.2.e/1/rotated=NONE",
                "--tolerance",
                "10/100",
                "--format",
                "json");
        assertThat(texts(asked.json().get("kpis"), "code", "path", "status"))
                .contains("7.5/level-3 STEPS ON_TRACK", "I.2.e/1/rotated NONE NOT_JUDGED", "I.2.g/4 LINEAR ACHIEVED");
        for (var wrong :
                List.of("9.9=LINEAR", "7.5/level-3=STEADY", "7.5/level-3=2018-06-30", "7.5/level-3=2017-06-30:1/2")) {
            var refused = parplan("status", plan(), csv, "--as-of", "2018-06-30", "--path", wrong);
            assertThat(refused.code()).isEqualTo(2);
            assertThat(refused.err()).isNotBlank().doesNotContain("Exception");
        }
    }

    @Test
    void aFigureOfTheWholeStandsAndTheLedgersBaselineCounts() throws IOException {
        var csv = file("ledger.csv", """
                id,subject,agency,effectiveOn,kind,measured,measuredOf
                a,kpi I.1/1,,2017-12-31,MEASURED,9,
                b,kpi I.1/1,,2018-06-30,MEASURED,5,
                c,kpi 7.5/level-3,,2017-12-31,MEASURED,350,
                d,kpi 7.5/level-3,,2018-06-01,MEASURED,560,
                e,kpi 7.5/level-3,so-noi-vu,2018-06-30,MEASURED,90,
                """);
        var plain = parplan("status", plan(), csv, "--as-of", "2018-06-30", "--format", "json");
        assertThat(texts(plain.json().get("kpis"), "code", "actual", "baseline", "achievement", "status"))
                .contains("I.1/1 5 9 null ACHIEVED", "7.5/level-3 560 350 0.525 ON_TRACK");
        var given = parplan(
                "status", plan(), csv, "--as-of", "2018-06-30", "--baseline", "7.5/level-3=500", "--format", "json");
        assertThat(texts(given.json().get("kpis"), "code", "baseline", "achievement", "status"))
                .contains("7.5/level-3 500 0.15 BEHIND");
        for (var wrong : List.of("9.9=1", "7.5/level-3=-1", "7.5/level-3=many", "I.1/1=0")) {
            var refused = parplan("status", plan(), csv, "--as-of", "2018-06-30", "--baseline", wrong);
            assertThat(refused.code()).isEqualTo(2);
            assertThat(refused.err()).isNotBlank().doesNotContain("Exception");
        }
    }

    @Test
    void tellsOfEachAgencyAndFieldWhetherTheirTargetsAreMet() throws IOException {
        var csv = file("ledger.csv", """
                id,subject,agency,effectiveOn,kind,measured,measuredOf
                a,kpi 7.5/level-3,so-tttt,2018-06-30,MEASURED,400,
                b,kpi 7.5/level-4,so-tttt,2018-06-30,MEASURED,31,
                c,kpi 7.9,,2018-06-30,MEASURED,10,
                d,kpi I.2.e/1/rotated,so-tttt,2018-06-30,MEASURED,95,100
                e,kpi I.2.e/1/rotated,so-noi-vu,2018-06-30,MEASURED,96,100
                f,kpi 7.14,so-tttt,2018-06-30,MEASURED,60,
                g,kpi 7.14,so-noi-vu,2018-06-30,MEASURED,40,
                """);
        var rolled = parplan("status", plan(), csv, "--as-of", "2018-06-30", "--format", "json")
                .json()
                .get("rollUps");
        var issuer = BundledPlan.HATINH_2018.plan().issuer();
        assertThat(texts(rolled.get("byAgency"), "agency", "rule", "met"))
                .containsExactlyInAnyOrder("so-noi-vu ALL_OF true", "so-tttt ALL_OF false", issuer + " ALL_OF true");
        assertThat(texts(rolled.get("byField"), "field", "met")).containsExactly("7 false", "I true");
        assertThat(rolled.get("byField").get(0).get("targets").toString())
                .isEqualTo("[\"7.9\",\"7.5/level-3\",\"7.5/level-4\"]");
        assertThat(rolled.get("byField").get(0).get("reason").asText())
                .isEqualTo("Không phải tất cả cùng đạt; chưa đạt: so-tttt 7.5/level-4.");
    }

    @Test
    void aLedgerThatIsNoneIsRefused() throws IOException {
        var columns = file("columns.csv", "id,subject,when,kind\r\na,task 2.3,2018-03-20,COMPLETED\r\n");
        var run = parplan("status", plan(), columns, "--as-of", "2018-03-31");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("phải có các cột id,subject,kind,effectiveOn, nhưng thiếu effectiveOn");
        var unknown = file("unknown.csv", "id,subject,effectiveOn,kind,ward\r\n");
        assertThat(parplan("status", plan(), unknown, "--as-of", "2018-03-31").err())
                .contains("có cột không có trong sổ theo dõi: ward");
        var half = BundledPlan.HATINH_2018.ledgerJson();
        assertThat(parplan(
                                "status",
                                plan(),
                                file("half.json", half.substring(0, half.length() / 2)),
                                "--as-of",
                                "2018-03-31")
                        .code())
                .isEqualTo(2);
        assertThat(parplan("status", plan(), ledger()).err()).contains("--as-of");
    }

    @Test
    void entriesOfWhatThePlanDoesNotHaveAreErrors() throws IOException {
        var csv = file("ledger.csv", HEADER + "a,task 9.9,so-tu-phap,2018-03-20,,COMPLETED,,2018-03-20,,,\r\n");
        var run = parplan("status", plan(), csv, "--as-of", "2018-03-31", "--format", "json");
        assertThat(run.code()).isEqualTo(1);
        assertThat(texts(run.json().get("problems"), "code", "message"))
                .contains(
                        "SUBJECT_NOT_FOUND Bản ghi a nói về \"task 9.9\", Kế hoạch không có; bản ghi không được tính.");
    }
}
