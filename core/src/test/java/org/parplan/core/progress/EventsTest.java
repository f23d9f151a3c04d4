package org.parplan.core.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.parplan.core.progress.Entries.day;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.parplan.core.calendar.WorkingCalendar;
import org.parplan.core.plan.Plan;
import org.parplan.core.text.Language;
import org.parplan.core.text.ProblemCode;

/** What the day of an awaited event brings, against a table worked out by hand. */
class EventsTest {

    private static PlanStatus status(String window, LocalDate asOf, List<ProgressEntry> entries) {
        return PlanStatus.of(
                Entries.plan(Entries.task("1", window, 1)),
                ProgressLedger.of(entries.stream()),
                WorkingCalendar.vietnam(),
                StatusTerms.asOf(asOf));
    }

    private static ProgressEntry entry(String text) {
        var ofOther = text.split(" > ", -1);
        var named = ofOther[0].split(" = ", -1);
        var granted = named[0].split(" \\+ ", -1);
        var words = granted[0].split(" ", -1);
        var kind = words[1].equals("-")
                ? EntryKind.CORRECTION
                : granted.length > 1 ? EntryKind.EXTENDED : EntryKind.EVENT_OCCURRED;
        var on = words[1].equals("-") ? day(3, 9) : ExtensionsTest.date(words[1]);
        return Entries.entry(words[0], "1", kind, on)
                .supersedes(second(ofOther))
                .event(second(named))
                .due(second(granted).map(ExtensionsTest::date))
                .build();
    }

    private static Optional<String> second(String[] parts) {
        return Arrays.stream(parts).skip(1).findFirst();
    }

    private static List<String> listed(@Nullable String cell) {
        return cell == null ? List.of() : List.of(cell);
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "events.csv", delimiter = '|', useHeadersInDisplayName = true)
    void theDayOfAnEventBringsTheDayByWhichItIsDue(
            String why,
            String window,
            @Nullable String entries,
            @Nullable String original,
            @Nullable String due,
            int extensions,
            @Nullable String told,
            String reason) {
        var list = entries == null
                ? List.<ProgressEntry>of()
                : Stream.of(entries.split("; ", -1)).map(EventsTest::entry).toList();
        var status = status(window, day(6, 1), list);
        var task = status.task("1");
        assertThat(task.originalDue().stream())
                .as(why)
                .containsExactlyElementsOf(
                        listed(original).stream().map(ExtensionsTest::date).toList());
        assertThat(task.currentDue().stream())
                .containsExactlyElementsOf(
                        listed(due).stream().map(ExtensionsTest::date).toList());
        assertThat(task.deciding().extensions()).isEqualTo(extensions);
        assertThat(status.problems().stream().map(problem -> problem.code().name()))
                .containsExactlyElementsOf(listed(told));
        assertThat(task.explanation().in(Language.VI)).contains(reason);
        for (var language : Language.values()) {
            assertThat(task.explanation().in(language)).doesNotContain("{");
            assertThat(status.problems())
                    .allSatisfy(problem -> assertThat(problem.in(language)).doesNotContain("{"));
        }
    }

    @Test
    void anEventThatNobodyKnowsOfYetBringsNothing() {
        var happened = Entries.entry("a", "1", EntryKind.EVENT_OCCURRED, day(3, 5))
                .reportedOn(day(4, 2))
                .build();
        assertThat(status("10 ngày sau khi có văn bản", day(4, 1), List.of(happened))
                        .task("1")
                        .timing())
                .isEqualTo(Timing.NO_DEADLINE);
        assertThat(status("10 ngày sau khi có văn bản", day(4, 2), List.of(happened))
                        .task("1")
                        .timing())
                .isEqualTo(Timing.OVERDUE);
        assertThat(status("10 ngày sau khi có văn bản", day(3, 5), List.of(entry("a 5/3")))
                        .task("1")
                        .timing())
                .isEqualTo(Timing.NOT_OPEN);
    }

    @Test
    void whereTheCalendarEndsTheTaskStaysUndatedAndSaysSo() {
        var in2026 = Plan.builder()
                .from(Entries.plan(Entries.task("1", "10 ngày làm việc sau khi có văn bản", 1)))
                .year(2026)
                .build();
        var happened = Entries.entry("a", "1", EntryKind.EVENT_OCCURRED, LocalDate.of(2026, 12, 28))
                .build();
        var task = PlanStatus.of(
                        in2026,
                        ProgressLedger.EMPTY.with(happened),
                        WorkingCalendar.vietnam(),
                        LocalDate.of(2026, 12, 31))
                .task("1");
        assertThat(task.timing()).isEqualTo(Timing.NO_DEADLINE);
        assertThat(task.explanation().in(Language.VI)).contains("lịch làm việc chưa có đủ ngày nghỉ");
    }

    @Test
    void aLedgerIsCheckedForEventsThatNobodyAwaitsWhateverTheDay() {
        var ledger = ProgressLedger.EMPTY.with(entry("a 5/3"));
        assertThat(ledger.problems(Entries.plan(Entries.task("1", "Quý I", 1))))
                .extracting(problem -> problem.code())
                .containsExactly(ProblemCode.EVENT_NOT_AWAITED);
        assertThat(ledger.problems(Entries.plan(Entries.task("1", "khi có yêu cầu", 1))))
                .isEmpty();
    }

    @Test
    void anEventIsOfAWholeTaskAndOnlyAnEventIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Entries.entry("a", "1", EntryKind.RETURNED, day(3, 5))
                        .event("có văn bản")
                        .build())
                .withMessage("Entry a of kind RETURNED must not have event");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Entries.entry("a", "1", EntryKind.EVENT_OCCURRED, day(3, 5))
                        .part("d1")
                        .build())
                .withMessage("Entry a of kind EVENT_OCCURRED must not have part, for it is of the whole task");
    }
}
