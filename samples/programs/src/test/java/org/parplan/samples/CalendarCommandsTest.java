package org.parplan.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parplan.samples.CommandLineContext.parplan;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parplan.core.calendar.CalendarNotice;
import org.parplan.core.calendar.WorkingCalendar;
import org.parplan.core.json.ParplanJson;

/** {@code days-off} and {@code impact}: their JSON shapes, files of one's own, and what they refuse. */
class CalendarCommandsTest {

    /** As if the swap of 31 December 2018 had not been announced yet. */
    private static final String NO_SWAP = """
            notice | trước khi hoán đổi
            revoked | 2018-12-31
            revoked | 2019-01-05
            """;

    @TempDir
    private Path folder = Path.of("");

    private String file(String content) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "input", ".txt"), content)
                .toString();
    }

    @ParameterizedTest
    @CsvSource({
        "2012, 252, 2012-01-23, 2012-03-31",
        "2018, 250, 2018-02-16, 2018-04-25",
        "2023, 249, 2023-01-22, 2023-04-29",
        "2026, 249, 2026-02-17, 2026-04-26"
    })
    void daysOffOfAYearAreListedWithTheirSources(int year, int workingDays, String tet, String hungKings) {
        var run = parplan("days-off", Integer.toString(year), "--format", "json");

        assertThat(run.code()).isZero();
        var answer = run.json();
        assertThat(answer.fieldNames())
                .toIterable()
                .containsExactly("year", "complete", "workingDays", "tet", "hungKings", "entries");
        assertThat(answer.get("complete").booleanValue()).isTrue();
        assertThat(answer.get("workingDays").intValue()).isEqualTo(workingDays);
        assertThat(answer.get("tet").asText()).isEqualTo(tet);
        assertThat(answer.get("hungKings").asText()).isEqualTo(hungKings);
        assertThat(answer.get("entries")).allSatisfy(entry -> {
            assertThat(entry.fieldNames())
                    .toIterable()
                    .containsExactly("date", "kind", "nameVi", "nameEn", "certainty", "source");
            assertThat(entry.get("source").isTextual()).isTrue();
        });
    }

    @Test
    void aYearToComeIsProjectedAndSaysSo() {
        var answer = parplan("days-off", "2030", "--format", "json").json();

        assertThat(answer.get("complete").booleanValue()).isFalse();
        assertThat(answer.get("tet").asText()).isEqualTo("2030-02-02");
        assertThat(answer.get("entries"))
                .extracting(entry -> entry.get("certainty").asText())
                .containsOnly("STATUTORY", "PROJECTED");
        assertThat(parplan("days-off", "2030", "--lang", "en").out())
                .contains("Warning: The days off of 2030 are not all announced.")
                .contains("Saturday, 2 February 2030: Lunar New Year (first day).")
                .containsOnlyOnce("Assumed: Lunar New Year off on the last two days");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2011", "2101", "0", "-1", "x", "10000"})
    void aYearThatNobodyKnowsIsRefused(String year) {
        var run = parplan("days-off", year, "--format", "json");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(year).hasLineCount(1);
    }

    @Test
    void aNoticeOfOnesOwnIsLaidOverTheCalendarWhetherLinesOrJson() throws IOException {
        var notice = CalendarNotice.ofText("""
                notice | Nghỉ 23/11/2026 (ví dụ) | 2026-10-01
                2026-11-23 | SWAPPED_OFF | DECIDED | Nghỉ hoán đổi | Swapped | | for 2026-11-28
                2026-11-28 | SWAPPED_WORKING | DECIDED | Làm bù | Worked | | for 2026-11-23
                """);

        for (var content : new String[] {notice.toText(), ParplanJson.write(notice)}) {
            var entries = parplan("days-off", "2026", "--calendar", file(content), "--format", "json")
                    .json()
                    .get("entries");
            assertThat(entries).extracting(entry -> entry.get("date").asText()).contains("2026-11-23", "2026-11-28");
        }
    }

    @Test
    void aCalendarOfOnesOwnStandsAlone() throws IOException {
        var calendar = WorkingCalendar.builder()
                .name("Lào (ví dụ)")
                .firstDay(LocalDate.of(2018, 1, 1))
                .lastDay(LocalDate.of(2018, 12, 31))
                .build();

        for (var content : new String[] {calendar.toText(), ParplanJson.write(calendar)}) {
            var answer = parplan("days-off", "2018", "--calendar", file(content), "--format", "json")
                    .json();
            assertThat(answer.get("workingDays").intValue()).isEqualTo(261);
            assertThat(answer.get("entries")).isEmpty();
        }
    }

    @Test
    void aNoticeThatCannotBeIsRefused() throws IOException {
        var run = parplan(
                "days-off",
                "2026",
                "--calendar",
                file("notice | x\n2026-11-24 | SWAPPED_OFF | DECIDED | a | b | | for 2026-11-28"));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("Notice x must leave 2026-11-24 a holiday");
    }

    @Test
    void impactTellsWhatASwapMovedInTheBundledPlan() throws IOException {
        var run = parplan(
                "impact",
                file(BundledPlan.HATINH_2018.json()),
                "--before",
                file(NO_SWAP),
                "--after",
                "vietnam",
                "--format",
                "json",
                "--lang",
                "en");

        assertThat(run.code()).isZero();
        var moved = run.json().get("moved");
        assertThat(moved).hasSize(20).allSatisfy(one -> {
            assertThat(one.fieldNames()).toIterable().containsExactly("subject", "from", "to", "because");
            assertThat(one.get("from").asText()).isEqualTo("2018-12-31");
            assertThat(one.get("to").asText()).isEqualTo("2018-12-28");
        });
        assertThat(moved).extracting(one -> one.get("subject").asText()).contains("3.5", "6.3/2", "7.14");
        assertThat(text(moved.get(0), "because")).contains("31 December 2018 was a working day and is one no more.");
    }

    @Test
    void impactNeedsBothCalendars() throws IOException {
        assertThat(parplan("impact", file(BundledPlan.HATINH_2018.json()), "--before", "vietnam")
                        .code())
                .isEqualTo(2);
        assertThat(parplan("impact", file("{}"), "--before", "vietnam", "--after", "nowhere.txt")
                        .code())
                .isEqualTo(2);
    }

    private static String text(JsonNode node, String name) {
        return node.get(name).asText();
    }
}
