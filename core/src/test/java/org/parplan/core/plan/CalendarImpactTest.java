package org.parplan.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.parplan.core.calendar.CalendarNotice;
import org.parplan.core.calendar.WorkingCalendar;
import org.parplan.core.text.Explanation;
import org.parplan.core.text.Language;
import org.parplan.core.window.TaskWindow;

class CalendarImpactTest {

    private static final WorkingCalendar VIETNAM = WorkingCalendar.vietnam();

    /** The swap of 31 December 2018 taken back, as if its notice had not come yet. */
    private static final WorkingCalendar BEFORE_THE_SWAP = VIETNAM.with(CalendarNotice.ofText("""
            notice | trước khi hoán đổi
            revoked | 2018-12-31
            revoked | 2019-01-05
            """));

    @Test
    void tellsWhichDeadlinesMovedFromWhereToWhereAndWhy() {
        var plan = plan("Cả năm", "Quý I, Quý IV");
        var impact = plan.impact(BEFORE_THE_SWAP, VIETNAM);

        assertThat(impact.notCompared()).isEmpty();
        assertThat(impact.moved()).extracting(MovedDeadline::subject).containsExactly("1.1", "1.2/2");
        var moved = impact.moved().get(0);
        assertThat(moved.movedFrom()).isEqualTo(LocalDate.of(2018, 12, 31));
        assertThat(moved.movedTo()).isEqualTo(LocalDate.of(2018, 12, 28));
        assertThat(moved.because().rule()).isEqualTo("plan.deadline-moved");
        assertThat(moved.because().steps()).extracting(Explanation::rule).containsExactly("plan.day-now-off");
        assertThat(moved.because().in(Language.VI))
                .isEqualTo("Hạn cuối là ngày 31/12/2018: ngày làm việc cuối cùng trong hạn trước là ngày 31/12/2018,"
                        + " nay là ngày 28/12/2018.\n"
                        + "- Ngày 31/12/2018 trước là ngày làm việc, nay không còn là ngày làm việc.\n"
                        + "  - Ngày 31/12/2018: Nghỉ hoán đổi, làm bù ngày 05/01/2019 – Nghỉ hoán đổi. Đã có văn bản"
                        + " thông báo. (6519/VPCP-KGVX; vacanza/holidays 0.105; tienphong.vn, 1299921)");
        assertThat(plan.impact(VIETNAM, BEFORE_THE_SWAP)
                        .moved()
                        .get(0)
                        .because()
                        .steps())
                .extracting(Explanation::rule)
                .containsExactly("plan.day-now-worked");
    }

    @Test
    void findsNothingMovedBetweenACalendarAndItself() {
        assertThat(PlanContext.orderlyPlan().impact(VIETNAM, VIETNAM).moved()).isEmpty();
    }

    @Test
    void movesReportsToo() {
        var bridged = VIETNAM.with(CalendarNotice.ofText("""
                notice | ví dụ
                2018-06-08 | SWAPPED_OFF | DECIDED | Nghỉ | Off | | for 2018-06-02
                2018-06-02 | SWAPPED_WORKING | DECIDED | Làm bù | Worked | | for 2018-06-08
                """));

        assertThat(PlanContext.orderlyPlan().impact(VIETNAM, bridged).moved())
                .extracting(moved ->
                        moved.subject() + " " + moved.lastDay() + " " + moved.movedFrom() + " " + moved.movedTo())
                .contains("2018-Q2 2018-06-09 2018-06-08 2018-06-07");
    }

    @Test
    void movesEachTimeThatATaskRecurs() {
        var bridged = VIETNAM.with(CalendarNotice.ofText("""
                notice | ví dụ
                2018-06-19 | SWAPPED_OFF | DECIDED | Nghỉ | Off | | for 2018-06-16
                2018-06-16 | SWAPPED_WORKING | DECIDED | Làm bù | Worked | | for 2018-06-19
                """));

        assertThat(plan("trước ngày 20 hằng tháng").impact(VIETNAM, bridged).moved())
                .extracting(moved -> moved.subject() + " " + moved.movedFrom() + " " + moved.movedTo())
                .containsExactly("1.1/2018-06-19 2018-06-19 2018-06-18");
    }

    @Test
    void namesWhatACalendarDoesNotReachAndPartsOfAWindow() {
        var impact = plan("Giai đoạn 2018 - 2030", "Quý I, Quý IV").impact(BEFORE_THE_SWAP, VIETNAM);

        assertThat(impact.notCompared()).containsExactly("1.1");
        assertThat(impact.moved()).extracting(MovedDeadline::subject).containsExactly("1.2/2");
    }

    /** The orderly plan with other windows: one task for each. */
    private static Plan plan(String... windows) {
        var task = PlanContext.orderlyPlan().tasks().get(0);
        var tasks = new ArrayList<Task>();
        for (var window : windows) {
            tasks.add(Task.builder()
                    .from(task)
                    .number("1." + (tasks.size() + 1))
                    .window(TaskWindow.read(window, 2018))
                    .build());
        }
        return Plan.builder().from(PlanContext.orderlyPlan()).tasks(tasks).build();
    }
}
