package org.parplan.scoring.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parplan.scoring.worklist.Works.day;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parplan.core.progress.ProgressLedger;
import org.parplan.core.text.Language;

/** What needs attention of a small plan, day by day, against a table worked out by hand. */
class WorklistTest {

    private static List<String> expected(LocalDate asOf, String registry) throws IOException {
        try (var stream = WorklistTest.class.getResourceAsStream("worklist.csv")) {
            assertThat(stream).isNotNull();
            var rows = new ArrayList<String>();
            var start = asOf + "," + registry + ",";
            for (var line : new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                if (line.startsWith(start) && !line.endsWith(",,,,")) {
                    rows.add(line.substring(start.length()));
                }
            }
            return rows;
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2018-03-22, mau",
        "2018-03-23, mau",
        "2018-06-27, mau",
        "2018-07-01, mau",
        "2018-07-01, none",
    })
    void theMostPressingComesFirstForWhoHasToDoIt(LocalDate asOf, String registry) throws IOException {
        var list = Works.worklist(Works.LEDGER, asOf, registry.equals("mau"));
        assertThat(list.items().stream()
                        .map(item -> item.kind() + "," + item.subject() + ","
                                + item.agency().orElse("") + ","
                                + item.dueOn().map(LocalDate::toString).orElse("")))
                .containsExactlyElementsOf(expected(asOf, registry));
    }

    @Test
    void aMemberOfAGroupIsToldThatItIsOne() {
        var item = Works.worklist(Works.LEDGER, day(7, 1), true).ofAgency("d2").items().stream()
                .filter(one -> one.subject().code().equals("4"))
                .findFirst()
                .orElseThrow();
        assertThat(item.reason().in(Language.VI))
                .contains("Kế hoạch giao \"UBND cấp huyện\", trong đó có UBND thị xã Kỳ Anh.");
    }

    @Test
    void aPartThatDoesNotDecideSaysForItselfWhatItIs() {
        var ledger = ProgressLedger.EMPTY;
        var items = Works.worklist(ledger, day(9, 27), true).items().stream()
                .filter(item -> item.subject().code().equals("6"))
                .toList();
        assertThat(items).extracting(WorkItem::kind).containsExactly(WorkKind.TASK_OVERDUE, WorkKind.TASK_DUE_SOON);
        assertThat(items.get(1).reason().in(Language.EN)).startsWith("Task 6: the part due on 30 September 2018");
    }
}
