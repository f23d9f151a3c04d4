package org.parplan.core.plan;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.parplan.core.calendar.Certainty;
import org.parplan.core.calendar.WorkingCalendar;
import org.parplan.core.regime.ReportPeriod;
import org.parplan.core.text.Explanation;
import org.parplan.core.window.TaskWindow;

/** Compares the last working days of a plan's deadlines under two calendars. */
final class ImpactFinder {

    private final WorkingCalendar before;
    private final WorkingCalendar after;
    private final CalendarImpact.Builder impact = CalendarImpact.builder();
    private int unmoved;

    ImpactFinder(WorkingCalendar before, WorkingCalendar after) {
        this.before = before;
        this.after = after;
    }

    CalendarImpact of(Plan plan) {
        reports(plan);
        plan.tasks().forEach(task -> task.window().value().ifPresent(window -> task(task.number(), window)));
        return impact.unmoved(unmoved).build();
    }

    private void reports(Plan plan) {
        for (var rule : plan.reporting().rules()) {
            for (var index = 1; index <= rule.kind().perYear(); index++) {
                var period = ReportPeriod.of(rule.kind(), plan.year(), index);
                rule.due()
                        .filter(due -> rule.covers(period))
                        .map(due -> due.lastDay(period))
                        .filter(plan.reporting()::isInEffect)
                        .ifPresent(lastDay -> compare(period.toString(), lastDay));
            }
        }
    }

    private void task(String number, TaskWindow window) {
        var part = 0;
        for (var range : window.ranges()) {
            part++;
            compare(window.ranges().size() == 1 ? number : number + "/" + part, range.getEndInclusive());
        }
        window.occurrences().forEach(lastDay -> compare(number + "/" + lastDay, lastDay));
    }

    private void compare(String subject, LocalDate lastDay) {
        var from = lastWorkingDay(lastDay, before);
        var to = lastWorkingDay(lastDay, after);
        if (from.isEmpty() || to.isEmpty()) {
            impact.addNotCompared(subject);
        } else if (from.equals(to)) {
            unmoved++;
        } else {
            impact.addMoved(MovedDeadline.builder()
                    .subject(subject)
                    .lastDay(lastDay)
                    .movedFrom(from.get())
                    .movedTo(to.get())
                    .certainty(certainty(from.get(), to.get(), lastDay))
                    .because(because(from.get(), to.get(), lastDay))
                    .build());
        }
    }

    private static Optional<LocalDate> lastWorkingDay(LocalDate lastDay, WorkingCalendar calendar) {
        try {
            return Optional.of(calendar.previousOrSame(lastDay));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Certainty certainty(LocalDate from, LocalDate to, LocalDate lastDay) {
        var first = from.isBefore(to) ? from : to;
        return Certainty.weakest(
                Stream.of(before.certaintyBetween(first, lastDay), after.certaintyBetween(first, lastDay)));
    }

    private Explanation because(LocalDate from, LocalDate to, LocalDate lastDay) {
        var first = from.isBefore(to) ? from : to;
        var explanation = Explanation.builder()
                .rule("plan.deadline-moved")
                .putArguments("lastDay", lastDay.toString())
                .putArguments("from", from.toString())
                .putArguments("to", to.toString());
        first.datesUntil(lastDay.plusDays(1))
                .filter(day -> before.isWorkingDay(day) != after.isWorkingDay(day))
                .forEach(day -> explanation.addSteps(changed(day)));
        return explanation.build();
    }

    /** A day that changed, with what says so: an entry or a weekly rest that came, or else one that went. */
    private Explanation changed(LocalDate day) {
        var told = after.isWorkingDay(day)
                ? Explanation.of("plan.day-now-worked").with("date", day)
                : Explanation.of("plan.day-now-off").with("date", day);
        var came = after.explain(day, day);
        return Explanation.builder()
                .from(told)
                .addAllSteps(came.isEmpty() ? before.explain(day, day) : came)
                .build();
    }
}
