package org.parplan.core.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parplan.core.progress.Entries.day;
import static org.parplan.core.progress.Entries.done;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parplan.core.kpi.Comparison;
import org.parplan.core.kpi.Measurement;
import org.parplan.core.kpi.Member;
import org.parplan.core.kpi.Target;
import org.parplan.core.kpi.Unit;
import org.parplan.core.plan.Plan;
import org.parplan.core.plan.Task;
import org.parplan.core.text.ProblemCode;

/** What a ledger holds of one indicator, and what is wrong between it and a plan whatever the day. */
class ProgressLedgerTest {

    private static final Plan PLAN = Entries.plan(Task.builder()
            .from(Entries.task("1", "Năm 2018", 1))
            .addTargets(Target.builder()
                    .key("k")
                    .subject("xã")
                    .comparison(Comparison.EQUAL)
                    .value(BigDecimal.valueOf(2))
                    .unit(Unit.COUNT)
                    .members(List.of(Member.of("x1", "Xã Một"), Member.of("x2", "Xã Hai")))
                    .build())
            .build());

    private static ProgressEntry.Builder measured(String id, LocalDate day, long part) {
        return ProgressEntry.builder()
                .id(id)
                .subject(Subject.kpi("1"))
                .kind(EntryKind.MEASURED)
                .effectiveOn(day)
                .reportedOn(day.plusDays(5))
                .measurement(Measurement.of(day, part));
    }

    private static List<String> ids(ProgressLedger ledger, LocalDate asOf, LocalDate cutOff) {
        return ledger.measuring("1", asOf, cutOff).stream()
                .map(ProgressEntry::id)
                .toList();
    }

    @Test
    void figuresCountByTheDayTheyAreOfAndOnceTheyAreReported() {
        var ledger = ProgressLedger.of(Stream.of(
                measured("c", day(3, 31), 2).build(),
                measured("a", day(6, 30), 1).build(),
                measured("b", day(2, 28), 1).build(),
                measured("other", day(2, 28), 1).subject(Subject.kpi("2")).build(),
                done("done", "1", day(2, 1))));

        assertThat(ids(ledger, day(12, 31), day(12, 31))).containsExactly("b", "c", "a");
        assertThat(ids(ledger, day(3, 31), day(12, 31))).containsExactly("b", "c");
        assertThat(ids(ledger, day(12, 31), day(4, 4))).containsExactly("b");
        assertThat(ids(ledger, day(12, 31), day(4, 5))).containsExactly("b", "c");
        assertThat(ledger.measurements("1", day(3, 31), day(12, 31)))
                .containsExactly(Measurement.of(day(2, 28), 1), Measurement.of(day(3, 31), 2));
    }

    @Test
    void aFigureThatWasSupersededDoesNotCountFromThenOn() {
        var ledger = ProgressLedger.of(Stream.of(
                measured("a", day(3, 31), 1).build(),
                measured("b", day(3, 31), 2)
                        .supersedes("a")
                        .reportedOn(day(5, 1))
                        .build()));

        assertThat(ids(ledger, day(12, 31), day(4, 30))).containsExactly("a");
        assertThat(ids(ledger, day(12, 31), day(5, 1))).containsExactly("b");
        assertThat(ledger.problems(PLAN)).isEmpty();
    }

    @Test
    void tellsWhatIsWrongWithEachEntryInTheOrderOfTheEntries() {
        var ledger = ProgressLedger.of(Stream.of(
                measured("early", LocalDate.of(2016, 12, 31), 1).build(),
                measured("fine", LocalDate.of(2017, 12, 31), 1).build(),
                measured("more", day(2, 1), 3).build(),
                measured("ring-1", day(3, 1), 1).supersedes("ring-2").build(),
                measured("ring-2", day(3, 2), 1).supersedes("ring-1").build(),
                measured("lone", day(3, 3), 1).supersedes("nobody").build(),
                done("unknown", "9", day(3, 4)),
                done("clash", "1", day(3, 5)),
                done("clash", "1", day(3, 6)),
                ProgressEntry.builder()
                        .from(done("issued", "1", LocalDate.of(2017, 12, 31)))
                        .effectiveOn(day(3, 7))
                        .build()));

        assertThat(ledger.problems(PLAN))
                .extracting(problem -> problem.code() + " "
                        + Optional.ofNullable(problem.arguments().get("entry")).orElse(""))
                .containsExactly(
                        "ENTRY_ID_CLASH clash",
                        "ENTRY_BEFORE_PLAN early",
                        "MEASUREMENT_MISFIT more",
                        "SUPERSEDED_NOT_FOUND ring-1",
                        "SUPERSEDED_NOT_FOUND ring-2",
                        "SUPERSEDED_NOT_FOUND lone",
                        "SUBJECT_NOT_FOUND unknown",
                        "ENTRY_BEFORE_PLAN issued");
        assertThat(ledger.problems(PLAN).get(0).code()).isEqualTo(ProblemCode.ENTRY_ID_CLASH);
    }
}
