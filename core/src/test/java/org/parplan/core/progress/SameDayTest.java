package org.parplan.core.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parplan.core.progress.Entries.day;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.parplan.core.calendar.WorkingCalendar;
import org.parplan.core.kpi.Share;
import org.parplan.core.plan.Plan;
import org.parplan.core.text.Language;
import org.parplan.core.text.ProblemCode;

/** What entries of one day come to, against a table worked out by hand. */
class SameDayTest {

    private static final Plan PLAN = Entries.plan();

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "same-day.csv", delimiter = '|', useHeadersInDisplayName = true)
    void theLaterReportedCountsAndOfEqualsTheLessFavourable(
            String why, String entries, Stage stage, @Nullable Integer doneOn, @Nullable String unordered) {
        var list = Arrays.stream(entries.split(";"))
                .map(String::strip)
                .map(SameDayTest::entry)
                .collect(Collectors.toList());
        var status = status(list);
        Collections.reverse(list);
        assertThat(status(list)).isEqualTo(status);

        assertThat(status.task("1").stage()).as(why).isEqualTo(stage);
        assertThat(status.task("1").doneOn().map(LocalDate::getDayOfMonth).stream())
                .containsExactlyElementsOf(doneOn == null ? List.of() : List.of(doneOn));
        assertThat(status.problems().stream()
                        .filter(problem -> problem.code() == ProblemCode.ENTRIES_UNORDERED)
                        .map(problem -> problem.arguments().get("other") + " "
                                + problem.arguments().get("entry")))
                .containsExactlyElementsOf(unordered == null ? List.of() : List.of(unordered));
        for (var language : Language.values()) {
            assertThat(status.problems())
                    .allSatisfy(problem -> assertThat(problem.in(language)).doesNotContain("{"));
        }
    }

    private static PlanStatus status(List<ProgressEntry> entries) {
        return PlanStatus.of(
                PLAN,
                ProgressLedger.of(entries.stream()),
                WorkingCalendar.vietnam(),
                StatusTerms.asOf(day(3, 25)).using(Entries.REGISTRY));
    }

    private static ProgressEntry entry(String text) {
        var words = text.split(" ");
        var kind = EntryKind.valueOf(words[1]);
        var entry = Entries.entry(words[0], "1", kind, day(3, 20)).reportedOn(day(3, Integer.parseInt(words[2])));
        for (var detail : Arrays.asList(words).subList(3, words.length)) {
            if (detail.startsWith(">")) {
                entry.supersedes(detail.substring(1));
            } else {
                switch (kind) {
                    case PROGRESS -> entry.progress(Share.of(Integer.parseInt(detail), 100));
                    case COMPLETED -> entry.product(ProductReference.of(day(3, Integer.parseInt(detail))));
                    case EXTENDED -> entry.due(day(5, Integer.parseInt(detail)));
                    default -> entry.lead(detail);
                }
            }
        }
        return entry.build();
    }
}
