package org.parplan.core.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.parplan.core.progress.Entries.day;
import static org.parplan.core.progress.Entries.done;
import static org.parplan.core.progress.Entries.entry;
import static org.parplan.core.progress.Entries.extended;
import static org.parplan.core.progress.Entries.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parplan.core.calendar.WorkingCalendar;
import org.parplan.core.kpi.Share;
import org.parplan.core.plan.Plan;
import org.parplan.core.text.Language;
import org.parplan.core.text.Problem;
import org.parplan.core.text.ProblemCode;

class PlanStatusTest {

    private static final Plan PLAN = Entries.plan();

    private static PlanStatus status(LocalDate asOf, ProgressEntry... entries) {
        return PlanStatus.of(
                PLAN,
                ProgressLedger.of(Stream.of(entries)),
                WorkingCalendar.vietnam(),
                StatusTerms.asOf(asOf).using(Entries.REGISTRY));
    }

    private static TaskStatus task(String number, LocalDate asOf, ProgressEntry... entries) {
        return status(asOf, entries).task(number);
    }

    private static List<ProblemCode> codes(PlanStatus status) {
        return status.problems().stream()
                .map(Problem::code)
                .filter(code -> code != ProblemCode.GROUP_INCOMPLETE)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "2018-03-22, IN_TIME, 0, 0", // six working days after it: 23, 26, 27, 28, 29, 30
        "2018-03-23, DUE_SOON, 0, 0",
        "2018-03-31, DUE_SOON, 0, 0",
        "2018-04-01, OVERDUE, 1, 0", // a Sunday
        "2018-04-02, OVERDUE, 2, 1"
    })
    void whatIsDueOnADayIsOverdueFromTheNextOn(LocalDate asOf, Timing timing, long days, int workingDays) {
        var task = task("1", asOf);
        assertThat(task.stage()).isEqualTo(Stage.NOT_STARTED);
        assertThat(task.timing()).isEqualTo(timing);
        assertThat(task.deciding().daysLate()).isEqualTo(days);
        assertThat(task.deciding().workingDaysLate()).isEqualTo(workingDays);
    }

    @Test
    void aTaskIsDoneOnTheDayOfItsProductWheneverThatWasReported() {
        var late = ProgressEntry.builder()
                .from(done("a", "1", day(3, 30)))
                .effectiveOn(day(4, 10))
                .reportedOn(day(4, 12))
                .build();
        assertThat(task("1", day(4, 11), late).timing()).isEqualTo(Timing.OVERDUE);
        assertThat(task("1", day(4, 12), late).timing()).isEqualTo(Timing.ON_TIME);
        assertThat(task("1", day(4, 12), late).doneOn()).contains(day(3, 30));
    }

    @Test
    void withoutAProductItAwaitsConfirmationAndIsDoneOnTheDayItWasSaidToBe() {
        var said = entry("a", "1", EntryKind.COMPLETED, day(3, 20)).build();
        var confirmed = entry("b", "1", EntryKind.CONFIRMED, day(4, 20)).build();
        assertThat(task("1", day(3, 31), said).stage()).isEqualTo(Stage.AWAITING_CONFIRMATION);
        assertThat(task("1", day(4, 20), said, confirmed).doneOn()).contains(day(3, 20));
        assertThat(task("1", day(4, 20), confirmed).doneOn()).contains(day(4, 20));
        var all = entry("a", "1", EntryKind.PROGRESS, day(3, 20))
                .progress(Share.of(100, 100))
                .build();
        assertThat(task("1", day(3, 31), all).stage()).isEqualTo(Stage.AWAITING_CONFIRMATION);
    }

    @Test
    void ofSeveralProductsTheLatestCountsAndUntilThenSomeAreCounted() {
        var first = product("a", 1, day(2, 1));
        var second = product("b", 2, day(5, 2));
        var third = product("c", 3, day(4, 3));
        var open = task("6", day(6, 1), first, third);
        assertThat(open.stage()).isEqualTo(Stage.IN_PROGRESS);
        assertThat(open.deciding().productsDone()).isEqualTo(2);
        assertThat(open.explanation().in(Language.VI)).contains("Đã có 2/3 sản phẩm.");
        assertThat(task("6", day(6, 1), first, third, second).doneOn()).contains(day(5, 2));

        assertThat(codes(status(day(6, 1), done("a", "6", day(5, 5))))).containsExactly(ProblemCode.PRODUCT_NOT_NAMED);
        assertThat(codes(status(day(6, 1), product("a", 4, day(5, 5))))).containsExactly(ProblemCode.PRODUCT_NOT_FOUND);
    }

    private static ProgressEntry product(String id, int which, LocalDate day) {
        return entry(id, "6", EntryKind.COMPLETED, day)
                .product(ProductReference.builder().which(which).issuedOn(day).build())
                .build();
    }

    @Test
    void whatIsSentBackCountsNoLongerUntilItIsHandedInAgain() {
        var once = done("a", "1", day(2, 20));
        var back = entry("b", "1", EntryKind.RETURNED, day(3, 1)).build();
        var again = done("c", "1", day(4, 5));
        assertThat(task("1", day(2, 28), once, back, again).stage()).isEqualTo(Stage.DONE);
        assertThat(task("1", day(3, 5), once, back, again).stage()).isEqualTo(Stage.IN_PROGRESS);
        assertThat(task("1", day(4, 5), once, back, again).timing()).isEqualTo(Timing.LATE);
    }

    @Test
    void twoStretchesOfTimeAreJudgedOneByOneAndTheWholeShowsTheWorst() {
        var late = done("a", "2", day(4, 10));
        assertThat(task("2", day(4, 10), late).parts())
                .extracting(part -> part.of() + " " + part.stage() + " " + part.timing())
                .containsExactly("2018-01-01/2018-03-31 DONE LATE", "2018-10-01/2018-12-31 NOT_STARTED NOT_OPEN");
        assertThat(task("2", day(4, 10), late).timing()).isEqualTo(Timing.NOT_OPEN);
        assertThat(task("2", day(4, 5)).timing()).isEqualTo(Timing.OVERDUE);
        var whole = task("2", day(12, 31), late, done("b", "2", day(12, 20)));
        assertThat(whole.bucket()).isEqualTo(Bucket.DONE_LATE);
        assertThat(whole.explanation().in(Language.EN))
                .startsWith("Task 2 was done on 20 December 2018; a part of it 10 days (7 working days) after");
        // Within the fourth quarter it is of that one, whatever the first has come to, unless it says otherwise.
        assertThat(task("2", day(12, 31), done("b", "2", day(12, 20)))
                        .deciding()
                        .of())
                .isEqualTo("2018-01-01/2018-03-31");
        var named = ProgressEntry.builder()
                .from(done("b", "2", day(12, 20)))
                .part("2018-01-01/2018-03-31")
                .build();
        assertThat(task("2", day(12, 31), named).parts())
                .extracting(PartStatus::stage)
                .containsExactly(Stage.DONE, Stage.NOT_STARTED);
    }

    @Test
    void aTaskThatComesBackIsJudgedByEachDay() {
        var january = done("a", "3", day(1, 15));
        var february = done("b", "3", day(2, 25)); // after the 19th, so in the stretch of March
        var parts = task("3", day(2, 28), january, february).parts();
        assertThat(parts).hasSize(12);
        assertThat(parts)
                .extracting(part -> part.of() + " " + part.timing())
                .startsWith("2018-01-19 ON_TIME", "2018-02-19 OVERDUE", "2018-03-19 ON_TIME", "2018-04-19 NOT_OPEN");
    }

    @Test
    void theMembersOfAGroupAreAnsweredOneByOneAndThoseWithoutANameByWhoCoordinates() {
        var first = ProgressEntry.builder()
                .from(done("a", "4", day(5, 2)))
                .agency("d1")
                .build();
        var some = entry("b", "4", EntryKind.PROGRESS, day(5, 10))
                .agency("vp")
                .progress(Share.of(12, 30))
                .build();
        var task = task("4", day(6, 29), first, some);
        assertThat(task.parts())
                .extracting(part -> part.of() + " " + part.stage())
                .containsExactly("d1 DONE", "d2 NOT_STARTED", "others IN_PROGRESS");
        assertThat(task.membersDone() + "/" + task.members()).isEqualTo("13/32");
        assertThat(task.missing()).containsExactly("d2");
        assertThat(task.explanation().in(Language.VI))
                .contains("13/32 cơ quan", "Chưa hoàn thành: UBND huyện Hai.", "18 cơ quan, đơn vị không nêu tên");

        var second = ProgressEntry.builder()
                .from(done("c", "4", day(5, 3)))
                .agency("d2")
                .build();
        var others = ProgressEntry.builder()
                .from(done("d", "4", day(6, 20)))
                .agency("vp")
                .build();
        assertThat(task("4", day(6, 29), first, second, others).bucket()).isEqualTo(Bucket.DONE_ON_TIME);
        assertThat(status(day(6, 29), first, second).byMember())
                .containsOnlyKeys("d1", "d2")
                .containsEntry("d1", new StatusTally(Map.of(Bucket.DONE_ON_TIME, 1L)));
    }

    @Test
    void aGroupIsOneWithoutARegistry() {
        var ledger = ProgressLedger.EMPTY.with(done("a", "4", day(5, 2)));
        var status = PlanStatus.of(PLAN, ledger, WorkingCalendar.vietnam(), day(5, 31));
        assertThat(status.task("4").bucket()).isEqualTo(Bucket.DONE_ON_TIME);
        assertThat(status.task("4").leads()).containsExactly("UBND cấp huyện, cấp xã");
    }

    @Test
    void oneOfAGroupThatNobodyListsDoesNotMakeItDone() {
        var one = ProgressEntry.builder()
                .from(done("a", "4", day(5, 2)))
                .agency("d1")
                .build();
        var status = PlanStatus.of(PLAN, ProgressLedger.EMPTY.with(one), WorkingCalendar.vietnam(), day(5, 31));
        assertThat(status.task("4").stage()).isEqualTo(Stage.IN_PROGRESS);
        assertThat(codes(status)).containsExactly(ProblemCode.MEMBERS_NOT_LISTED);
    }

    @Test
    void aGrantedExtensionMovesTheDateAndAnAskedOneDoesNot() {
        var asked = entry("a", "1", EntryKind.EXTENSION_REQUESTED, day(3, 20))
                .due(day(4, 30))
                .build();
        assertThat(task("1", day(4, 1), asked).timing()).isEqualTo(Timing.OVERDUE);
        assertThat(task("1", day(4, 1), asked).explanation().in(Language.VI))
                .contains("Đã đề nghị gia hạn đến ngày 30/4/2018");
        var task = task("1", day(4, 1), asked, extended("b", "1", day(3, 25), day(4, 30)));
        assertThat(task.timing()).isEqualTo(Timing.IN_TIME);
        assertThat(task.originalDue()).contains(day(3, 31));
        assertThat(task.currentDue()).contains(day(4, 30));
        assertThat(task.deciding().extensions()).isEqualTo(1);
        assertThat(task("1", day(4, 30), extended("b", "1", day(3, 25), day(4, 30)), done("c", "1", day(4, 30)))
                        .bucket())
                .isEqualTo(Bucket.DONE_ON_TIME);

        var earlier = status(day(4, 1), extended("b", "1", day(3, 25), day(3, 30)));
        assertThat(codes(earlier)).containsExactly(ProblemCode.EXTENSION_EARLIER);
        assertThat(earlier.task("1").currentDue()).contains(day(3, 31));
    }

    @Test
    void whatIsSuspendedCancelledOrNotArisenIsOutUntilItIsResumed() {
        var suspended = entry("a", "1", EntryKind.SUSPENDED, day(3, 20)).build();
        var resumed = entry("b", "1", EntryKind.RESUMED, day(4, 20)).build();
        assertThat(task("1", day(4, 10), suspended, resumed).bucket()).isEqualTo(Bucket.EXCLUDED);
        assertThat(task("1", day(4, 10), suspended, resumed).explanation().in(Language.VI))
                .startsWith("Nhiệm vụ 1: Tạm dừng thực hiện từ ngày 20/3/2018; không tính vào kỳ báo cáo.");
        assertThat(task("1", day(4, 20), suspended, resumed).bucket()).isEqualTo(Bucket.OPEN_OVERDUE);
        assertThat(codes(status(day(4, 10), suspended, progress("c", "1", day(4, 1)))))
                .containsExactly(ProblemCode.ENTRY_WHILE_EXCLUDED);
        var cancelled = entry("c", "1", EntryKind.CANCELLED, day(3, 10)).build();
        assertThat(codes(status(day(4, 10), done("a", "1", day(3, 1)), cancelled)))
                .containsExactly(ProblemCode.ENTRY_AFTER_DONE);
    }

    @Test
    void withoutADateNothingIsOverdueAndWhatIsDoneIsOnTime() {
        assertThat(task("5", day(12, 31)).bucket()).isEqualTo(Bucket.NO_DEADLINE);
        assertThat(task("5", day(12, 31), done("a", "5", day(11, 1))).bucket()).isEqualTo(Bucket.DONE_ON_TIME);
        assertThat(task("5", day(12, 31), extended("a", "5", day(2, 1), day(3, 1)))
                        .bucket())
                .isEqualTo(Bucket.OPEN_OVERDUE);
    }

    @Test
    void latenessStaysWithWhoLedWhenItWasDueAndWorkGoesToWhoFollows() {
        var before = task("1", day(6, 1));
        assertThat(before.leads()).containsExactly("d1");
        var after = task("1", day(8, 1)); // d1 ended on 30 June, and was lead on 31 March
        assertThat(after.leads()).containsExactly("d2");
        assertThat(after.answerable()).containsExactly("d1");
        assertThat(after.explanation().in(Language.VI))
                .contains("UBND huyện Một đã kết thúc hoạt động; UBND huyện Hai tiếp tục chủ trì.")
                .contains("Khi đến hạn, cơ quan chủ trì là UBND huyện Một");
        var moved = entry("a", "1", EntryKind.REASSIGNED, day(4, 15)).lead("vp").build();
        assertThat(task("1", day(5, 1), moved).leads()).containsExactly("vp");
        assertThat(task("1", day(5, 1), moved).answerable()).containsExactly("d1");
        assertThat(task(
                                "6",
                                day(5, 1),
                                ProgressEntry.builder()
                                        .from(moved)
                                        .subject(Subject.task("6"))
                                        .build())
                        .answerable())
                .containsExactly("vp");
    }

    @Test
    void aCorrectionTakesAnEntryBackAndAnotherEntryTakesItsPlace() {
        var wrong = done("a", "1", day(3, 1));
        var correction = entry("b", "1", EntryKind.CORRECTION, day(3, 10))
                .supersedes("a")
                .build();
        var right = ProgressEntry.builder()
                .from(done("c", "1", day(4, 2)))
                .supersedes("a")
                .build();
        assertThat(task("1", day(3, 9), wrong, correction).stage()).isEqualTo(Stage.DONE);
        assertThat(task("1", day(3, 10), wrong, correction).stage()).isEqualTo(Stage.NOT_STARTED);
        assertThat(task("1", day(4, 2), wrong, right).timing()).isEqualTo(Timing.LATE);
        assertThat(codes(status(day(4, 2), right))).containsExactly(ProblemCode.SUPERSEDED_NOT_FOUND);
    }

    @Test
    void entriesThatCannotBeMeantAreToldAndNotCounted() {
        var clash = status(day(3, 9), done("a", "1", day(3, 1)), done("a", "1", day(3, 2)));
        assertThat(codes(clash)).containsExactly(ProblemCode.ENTRY_ID_CLASH);
        assertThat(clash.task("1").stage()).isEqualTo(Stage.NOT_STARTED);
        assertThat(codes(status(day(3, 9), done("a", "9.9", day(3, 1)))))
                .containsExactly(ProblemCode.SUBJECT_NOT_FOUND);
        assertThat(codes(status(day(3, 9), done("a", "1", LocalDate.of(2017, 3, 1)))))
                .containsExactly(ProblemCode.ENTRY_BEFORE_PLAN);
        var nowhere = ProgressEntry.builder()
                .from(done("a", "1", day(3, 1)))
                .part("d9")
                .build();
        assertThat(codes(status(day(3, 9), nowhere))).containsExactly(ProblemCode.PART_NOT_FOUND);
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> task("9.9", day(3, 9)))
                .withMessageContaining("9.9");
    }

    @Test
    void anEntryIsRefusedThatCannotBe() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> entry("a", "1", EntryKind.PROGRESS, day(3, 1)).build())
                .withMessage("Entry a of kind PROGRESS must have progress, such as 60/100");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> entry("a", "1", EntryKind.EXTENDED, day(3, 1)).build())
                .withMessage("Entry a of kind EXTENDED must have due, such as 2018-08-31");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> entry("a", "1", EntryKind.CORRECTION, day(3, 1)).build())
                .withMessage("Entry a of kind CORRECTION must say what it supersedes");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> entry("a", "1", EntryKind.RETURNED, day(3, 1))
                        .supersedes("a")
                        .build())
                .withMessage("Entry a of kind RETURNED must not supersede itself");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> entry("a", "1", EntryKind.COMPLETED, day(3, 1))
                        .product(ProductReference.of(day(3, 2)))
                        .build())
                .withMessage(
                        "Entry a of kind COMPLETED must be effective from the day of its product on, but is on 2018-03-01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Subject.parse("tasks 7.5"))
                .withMessage("Subject must be written such as task 7.5, kpi 7.5/level-3 or report 2018-Q2: tasks 7.5");
    }

    @Test
    void whatIsConfirmedWithoutAllProductsIsDoneOnTheDayOfTheConfirmation() {
        var confirmed = entry("b", "6", EntryKind.CONFIRMED, day(12, 20)).build();
        assertThat(task("6", day(12, 31), product("a", 1, day(2, 15)), confirmed)
                        .doneOn())
                .contains(day(12, 20));
        var said = entry("c", "6", EntryKind.COMPLETED, day(6, 1)).build();
        assertThat(task("6", day(12, 31), product("a", 1, day(7, 15)), said, confirmed)
                        .doneOn())
                .contains(day(7, 15));
    }

    @Test
    void whatConcernsEverybodyCountsWhereverItCan() {
        var first = ProgressEntry.builder()
                .from(done("a", "4", day(5, 2)))
                .agency("d1")
                .build();
        var cancelled = entry("b", "4", EntryKind.CANCELLED, day(5, 10)).build();
        var parts = task("4", day(5, 31), first, cancelled).parts();
        assertThat(parts)
                .extracting(part -> part.of() + " " + part.stage())
                .containsExactly("d1 DONE", "d2 CANCELLED", "others CANCELLED");
        assertThat(codes(status(day(5, 31), first, cancelled))).isEmpty();
    }

    @Test
    void whoNobodyKnowsSpeaksForNobodyInAGroup() {
        var typo = entry("a", "4", EntryKind.EXTENDED, day(5, 2))
                .agency("vpp")
                .due(day(9, 30))
                .build();
        assertThat(codes(status(day(5, 31), typo))).containsExactly(ProblemCode.PART_NOT_FOUND);
        assertThat(task("4", day(5, 31), typo).parts())
                .allSatisfy(part -> assertThat(part.extensions()).isZero());
    }

    @Test
    void aMergerChangesNobodysDutyAndWhoTakesAPlaceDoesItsWork() {
        var first = ProgressEntry.builder()
                .from(done("a", "4", day(5, 2)))
                .agency("d1")
                .build();
        var before = task("4", day(6, 30), first).parts();
        assertThat(task("4", day(7, 1), first).parts().get(0).stage()).isEqualTo(Stage.DONE);
        assertThat(task("4", day(7, 1), first).parts())
                .extracting(PartStatus::of)
                .isEqualTo(before.stream().map(PartStatus::of).toList());
        var taker = ProgressEntry.builder()
                .from(done("b", "4", day(7, 10)))
                .agency("d2")
                .build();
        assertThat(task("4", day(7, 31), taker).parts())
                .extracting(part -> part.of() + " " + part.timing())
                .containsExactly("d1 LATE", "d2 LATE", "others OVERDUE");
    }

    @Test
    void aProductIsOfTheStretchOfItsOwnDayAndOfOneThatWasExtendedToIt() {
        var late = ProgressEntry.builder()
                .from(done("a", "2", day(3, 20)))
                .effectiveOn(day(10, 5))
                .build();
        assertThat(task("2", day(10, 31), late).parts())
                .extracting(PartStatus::stage)
                .containsExactly(Stage.DONE, Stage.NOT_STARTED);
        var extended = extended("b", "2", day(3, 20), day(10, 31));
        assertThat(task("2", day(10, 31), extended, done("c", "2", day(10, 15))).parts())
                .extracting(part -> part.stage() + " " + part.timing())
                .containsExactly("DONE ON_TIME", "NOT_STARTED IN_TIME");
    }

    @Test
    void anExtensionGrantedAfterTheWorkWasDoneMovesNothing() {
        var status = status(day(6, 30), done("a", "1", day(4, 20)), extended("b", "1", day(6, 1), day(6, 30)));
        assertThat(status.task("1").bucket()).isEqualTo(Bucket.DONE_LATE);
        assertThat(codes(status)).containsExactly(ProblemCode.ENTRY_AFTER_DONE);
    }

    @Test
    void whatIsNotKnownYetDoesNotEvenClash() {
        var known = done("x", "1", day(3, 1));
        var later = ProgressEntry.builder()
                .from(done("x", "2", day(3, 1)))
                .reportedOn(day(12, 1))
                .build();
        var unknown = ProgressEntry.builder()
                .from(done("y", "9.9", day(3, 1)))
                .reportedOn(day(12, 1))
                .build();
        assertThat(codes(status(day(6, 30), known, later, unknown))).isEmpty();
        assertThat(task("1", day(6, 30), known, later, unknown).stage()).isEqualTo(Stage.DONE);
        assertThat(codes(status(day(12, 1), known, later, unknown)))
                .containsExactly(ProblemCode.ENTRY_ID_CLASH, ProblemCode.SUBJECT_NOT_FOUND);
    }

    @Test
    void anEntryTakesThePlaceOnlyOfOneOfItsSubject() {
        var wrong = ProgressEntry.builder()
                .from(done("b", "2", day(3, 2)))
                .supersedes("a")
                .build();
        var status = status(day(3, 31), done("a", "1", day(3, 1)), wrong);
        assertThat(status.task("1").stage()).isEqualTo(Stage.DONE);
        assertThat(codes(status)).containsExactly(ProblemCode.SUPERSEDED_NOT_FOUND);
    }

    @Test
    void aDateInAYearThatNobodyHasAnnouncedIsNotSoon() {
        assertThat(task("1", day(3, 1), extended("a", "1", day(2, 1), LocalDate.of(2040, 3, 1)))
                        .timing())
                .isEqualTo(Timing.IN_TIME);
    }

    @Test
    void idsOfOneHashAreStillTwoIds() {
        var ledger = ProgressLedger.of(
                Stream.of(done("Aa", "1", day(3, 1)), done("BB", "2", day(3, 1)), done("AaBB", "3", day(1, 1))));
        assertThat("Aa".hashCode()).isEqualTo("BB".hashCode());
        assertThat(ledger.entry("Aa")).isPresent();
        assertThat(ledger.entry("BB")).isPresent();
        assertThat(ledger.entry("C")).isEmpty();
        assertThat(ledger.entriesOf(Subject.task("2"))).hasSize(1);
        assertThat(ledger.problems(PLAN)).isEmpty();
    }
}
