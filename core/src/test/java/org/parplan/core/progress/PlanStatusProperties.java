package org.parplan.core.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.parplan.core.Law;
import org.parplan.core.calendar.WorkingCalendar;
import org.parplan.core.deadline.TimeLimit;
import org.parplan.core.plan.Plan;
import org.parplan.core.text.Labels;
import org.parplan.core.text.Language;

class PlanStatusProperties {

    private static final Plan PLAN = Entries.plan();
    private static final Set<EntryKind> REOPENING = Set.of(EntryKind.RETURNED, EntryKind.CORRECTION, EntryKind.RESUMED);

    private static PlanStatus status(ProgressLedger ledger, LocalDate asOf) {
        return PlanStatus.of(
                PLAN,
                ledger,
                WorkingCalendar.vietnam(),
                StatusTerms.asOf(asOf).reportedBy(asOf.plusDays(40)).using(Entries.REGISTRY));
    }

    @Law
    void talliesOfPartsAddUpToThatOfTheWhole(
            @ForAll @Size(max = 20) List<Bucket> some, @ForAll @Size(max = 20) List<Bucket> others) {
        var all = Stream.concat(some.stream(), others.stream()).toList();
        var tally = StatusTally.of(all);

        assertThat(StatusTally.of(some).plus(StatusTally.of(others))).isEqualTo(tally);
        assertThat(tally.total()).isEqualTo(all.size());
        for (var bucket : Bucket.values()) {
            assertThat(tally.count(bucket))
                    .isEqualTo(all.stream().filter(bucket::equals).count());
        }
    }

    @Law
    void whatIsEffectiveLaterOrReportedAfterTheCutOffChangesNothing(
            @ForAll("ledgers") ProgressLedger ledger, @ForAll("days") LocalDate asOf) {
        var terms = StatusTerms.asOf(asOf).using(Entries.REGISTRY);
        var known = ProgressLedger.of(ledger.entries().stream()
                .filter(entry -> !entry.effectiveOn().isAfter(asOf)
                        && !entry.reportedOn().isAfter(asOf)));
        var vietnam = WorkingCalendar.vietnam();
        assertThat(PlanStatus.of(PLAN, ledger, vietnam, terms).tasks())
                .isEqualTo(PlanStatus.of(PLAN, known, vietnam, terms).tasks());
    }

    @Law
    void theBucketsPartitionTheTasksAndEveryReasonCanBeTold(
            @ForAll("ledgers") ProgressLedger ledger, @ForAll("days") LocalDate asOf) {
        var status = status(ledger, asOf);
        var tally = status.tally();
        assertThat(tally.total()).isEqualTo(PLAN.tasks().size());
        assertThat(status.byLead().values().stream().reduce(StatusTally.ZERO, StatusTally::plus))
                .isEqualTo(tally);
        for (var language : Language.values()) {
            var labels = Labels.of(language);
            assertThat(status.sentence(labels)).doesNotContain("{");
            assertThat(status.tasks())
                    .allSatisfy(
                            task -> assertThat(task.explanation().in(labels)).contains(task.number()));
            assertThat(status.problems())
                    .allSatisfy(problem -> assertThat(problem.in(labels)).isNotBlank());
        }
    }

    @Law
    void theWholeIsDoneExactlyWhenEveryPartThatCountsIs(
            @ForAll("ledgers") ProgressLedger ledger, @ForAll("days") LocalDate asOf) {
        assertThat(status(ledger, asOf).tasks()).allSatisfy(task -> {
            var counted = task.parts().stream()
                    .filter(part -> part.bucket() != Bucket.EXCLUDED)
                    .toList();
            assertThat(task.stage() == Stage.DONE)
                    .isEqualTo(!counted.isEmpty() && counted.stream().allMatch(part -> part.stage() == Stage.DONE));
            assertThat(task.bucket() == Bucket.EXCLUDED).isEqualTo(counted.isEmpty());
            assertThat(task.bucket() == Bucket.OPEN_OVERDUE)
                    .isEqualTo(counted.stream().anyMatch(part -> part.bucket() == Bucket.OPEN_OVERDUE));
        });
    }

    @Law
    void whatIsDoneStaysDoneUnlessItIsSentBackCorrectedOrResumed(
            @ForAll("ledgers") ProgressLedger ledger,
            @ForAll("days") LocalDate asOf,
            @ForAll @IntRange(max = 200) int later) {
        var day = asOf.plusDays(later);
        var before = status(ledger, asOf);
        var after = status(ledger, day);
        var known = ledger.counted(day, day.plusDays(40));
        for (var i = 0; i < PLAN.tasks().size(); i++) {
            var number = PLAN.tasks().get(i).number();
            var isReopened = known.stream()
                    .anyMatch(entry -> entry.subject().code().equals(number)
                            && REOPENING.contains(entry.kind())
                            && entry.effectiveOn().isAfter(asOf.minusDays(41)));
            if (before.tasks().get(i).stage() == Stage.DONE && !isReopened) {
                assertThat(after.tasks().get(i).stage()).isEqualTo(Stage.DONE);
            }
        }
    }

    @Law
    void anExtensionNeverTurnsInTimeIntoLate(
            @ForAll("ledgers") ProgressLedger ledger,
            @ForAll("days") LocalDate asOf,
            @ForAll @IntRange(min = 1, max = 7) int task,
            @ForAll("days") LocalDate effectiveOn,
            @ForAll("days") LocalDate due,
            @ForAll("agencies") String agency) {
        var extended = ledger.with(ProgressEntry.builder()
                .from(Entries.extended("more", Integer.toString(task), effectiveOn, due))
                .agency(Optional.of(agency).filter(code -> !code.isEmpty()))
                .build());
        var before = status(ledger, asOf).task(Integer.toString(task));
        var after = status(extended, asOf).task(Integer.toString(task));
        if (before.timing() != Timing.OVERDUE
                && before.timing() != Timing.LATE
                && before.currentDue().isPresent()) {
            assertThat(after.timing()).isNotIn(Timing.OVERDUE, Timing.LATE);
        }
        assertThat(after.stage()).isEqualTo(before.stage());
    }

    /** Unless it alone leads, what one of several is given moves nobody else's date. */
    @Law
    void anExtensionOfOneAgencyIsItsOwn(
            @ForAll("ledgers") ProgressLedger ledger,
            @ForAll("days") LocalDate asOf,
            @ForAll("days") LocalDate effectiveOn,
            @ForAll("days") LocalDate due) {
        var asked = ProgressLedger.of(ledger.entries().stream().filter(entry -> entry.kind() != EntryKind.REASSIGNED));
        var extended = asked.with(ProgressEntry.builder()
                .from(Entries.extended("more", "4", effectiveOn, due))
                .agency("d1")
                .build());
        var before = status(asked, asOf).task("4").parts();
        var after = status(extended, asOf).task("4").parts();
        for (var i = 0; i < before.size(); i++) {
            if (!before.get(i).member().equals(Optional.of("d1"))) {
                assertThat(after.get(i)).isEqualTo(before.get(i));
            }
        }
    }

    @Law
    void anEventDatesWhatWaitsForItAndIsNoExtension(
            @ForAll("ledgers") ProgressLedger ledger,
            @ForAll("days") LocalDate asOf,
            @ForAll("days") LocalDate happenedOn) {
        var waiting =
                ProgressLedger.of(ledger.entries().stream().filter(entry -> entry.kind() != EntryKind.EVENT_OCCURRED));
        var event = Entries.entry("event", "7", EntryKind.EVENT_OCCURRED, happenedOn)
                .build();
        var before = status(waiting, asOf).task("7");
        var after = status(waiting.with(event), asOf).task("7");
        assertThat(before.originalDue()).isEmpty();
        assertThat(after.stage()).isEqualTo(before.stage());
        assertThat(after.deciding().extensions())
                .isLessThanOrEqualTo(before.deciding().extensions());
        if (happenedOn.isAfter(asOf)) {
            assertThat(after).isEqualTo(before);
        } else {
            assertThat(after.originalDue())
                    .contains(TimeLimit.ofWorkingDays(10)
                            .due(happenedOn, WorkingCalendar.vietnam())
                            .lastDay());
        }
    }

    /** Nor do the ids, which nothing here supersedes: of equal days the contents decide. */
    @Law
    void theOrderInWhichEntriesComeMeansNothing(
            @ForAll("crowded") ProgressLedger ledger, @ForAll("days") LocalDate asOf, @ForAll Random random) {
        var entries = new ArrayList<>(ledger.entries());
        Collections.shuffle(entries, random);
        assertThat(status(ProgressLedger.of(entries.stream()), asOf)).isEqualTo(status(ledger, asOf));

        var number = new AtomicInteger();
        var renamed = ProgressLedger.of(entries.stream()
                .map(entry -> ProgressEntry.builder()
                        .from(entry)
                        .id("r" + number.incrementAndGet())
                        .build()));
        assertThat(status(renamed, asOf).tasks()).isEqualTo(status(ledger, asOf).tasks());
    }

    @Provide
    Arbitrary<ProgressLedger> crowded() {
        return ledgers(Entries.crowded(Arbitraries.just("e")));
    }

    @Provide
    Arbitrary<ProgressLedger> ledgers() {
        return ledgers(Entries.entries(Arbitraries.just("e")));
    }

    private static Arbitrary<ProgressLedger> ledgers(Arbitrary<ProgressEntry> one) {
        return one.list().ofMaxSize(30).map(entries -> {
            var number = new AtomicInteger();
            return ProgressLedger.of(entries.stream()
                    .map(entry -> ProgressEntry.builder()
                            .from(entry)
                            .id("e" + number.incrementAndGet())
                            .build()));
        });
    }

    @Provide
    Arbitrary<String> agencies() {
        return Arbitraries.of("", "d1", "d2", "vp");
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers()
                .between(0, 420)
                .map(day -> LocalDate.of(Entries.YEAR, 1, 1).plusDays(day));
    }
}
