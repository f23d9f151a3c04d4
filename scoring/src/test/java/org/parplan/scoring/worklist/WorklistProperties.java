package org.parplan.scoring.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.parplan.core.progress.Bucket;
import org.parplan.core.progress.PlanStatus;
import org.parplan.core.progress.ProgressLedger;
import org.parplan.core.progress.StatusTerms;
import org.parplan.core.progress.SubjectKind;
import org.parplan.core.text.Language;
import org.parplan.scoring.Law;

class WorklistProperties {

    private static Stream<WorkItem> tasks(Worklist list) {
        return list.items().stream().filter(item -> item.subject().kind() == SubjectKind.TASK);
    }

    /** What is overdue and of whom, whatever is said of it. */
    private static List<String> overdue(Worklist list) {
        return list.items().stream()
                .filter(item -> item.kind() == WorkKind.TASK_OVERDUE)
                .map(item -> item.subject() + " " + item.agency() + " " + item.dueOn())
                .toList();
    }

    @Law
    void whatOneAgencyHasToDoIsInTheListOfAllAndTheListsAddUp(
            @ForAll("ledgers") ProgressLedger ledger, @ForAll("days") LocalDate asOf) {
        var all = Works.worklist(ledger, asOf, true);
        var agencies = all.items().stream()
                .flatMap(item -> item.agency().stream())
                .distinct()
                .toList();
        var ofAgencies = agencies.stream()
                .flatMap(agency -> all.ofAgency(agency).items().stream())
                .toList();
        assertThat(all.items()).containsAll(ofAgencies);
        assertThat(ofAgencies).hasSize((int)
                all.items().stream().filter(item -> item.agency().isPresent()).count());
        for (var agency : agencies) {
            assertThat(all.ofAgency(agency).items())
                    .isSubsetOf(all.items())
                    .allSatisfy(item -> assertThat(item.agency()).contains(agency));
        }
    }

    @Law
    void whatIsDoneOrOutOfThePlanIsNeverListed(
            @ForAll("ledgers") ProgressLedger ledger, @ForAll("days") LocalDate asOf) {
        var status = PlanStatus.of(
                Works.PLAN, ledger, Works.CALENDAR, StatusTerms.asOf(asOf).using(Works.REGISTRY));
        assertThat(tasks(Works.worklist(ledger, asOf, true)))
                .allSatisfy(
                        item -> assertThat(status.task(item.subject().code()).bucket())
                                .isNotIn(Bucket.DONE_ON_TIME, Bucket.DONE_LATE, Bucket.EXCLUDED));
        status.tasks().stream()
                .filter(task -> task.bucket() == Bucket.OPEN_OVERDUE)
                .forEach(task -> assertThat(tasks(Works.worklist(ledger, asOf, true)))
                        .anySatisfy(item -> {
                            assertThat(item.kind()).isEqualTo(WorkKind.TASK_OVERDUE);
                            assertThat(item.subject().code()).isEqualTo(task.number());
                        }));
    }

    @Law
    void whatIsOverdueStaysSoUntilSomethingIsReported(
            @ForAll("ledgers") ProgressLedger ledger,
            @ForAll("days") LocalDate asOf,
            @ForAll @IntRange(max = 200) int later) {
        var known = ProgressLedger.of(
                ledger.entries().stream().filter(entry -> !entry.effectiveOn().isAfter(asOf)));
        assertThat(overdue(Works.worklist(known, asOf.plusDays(later), true)))
                .containsAll(overdue(Works.worklist(known, asOf, true)));
    }

    @Law
    void theOrderIsByKindThenByDayAndThatOfTheLedgerMeansNothing(
            @ForAll("ledgers") ProgressLedger ledger, @ForAll("days") LocalDate asOf, @ForAll Random random) {
        var list = Works.worklist(ledger, asOf, true);
        assertThat(tasks(list))
                .isSortedAccordingTo(Comparator.comparing(WorkItem::kind)
                        .thenComparing(item -> item.dueOn().orElse(LocalDate.MAX)));
        var shuffled = new ArrayList<>(ledger.entries());
        Collections.shuffle(shuffled, random);
        assertThat(Works.worklist(ProgressLedger.of(shuffled.stream()), asOf, true))
                .isEqualTo(list);
    }

    @Law
    void everyItemHasAReasonThatNamesIt(
            @ForAll("ledgers") ProgressLedger ledger, @ForAll("days") LocalDate asOf, @ForAll boolean isKnown) {
        for (var language : Language.values()) {
            assertThat(Works.worklist(ledger, asOf, isKnown).items())
                    .allSatisfy(item -> assertThat(item.reason().in(language))
                            .contains(item.subject().code())
                            .doesNotContain("{"));
        }
    }

    @Provide
    Arbitrary<ProgressLedger> ledgers() {
        return Works.ledgers();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers()
                .between(0, 400)
                .map(day -> LocalDate.of(Works.YEAR, 1, 1).plusDays(day));
    }
}
