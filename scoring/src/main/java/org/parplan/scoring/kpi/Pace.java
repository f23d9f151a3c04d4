package org.parplan.scoring.kpi;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.parplan.core.calendar.WorkingCalendar;
import org.parplan.core.kpi.Kpi;
import org.parplan.core.kpi.Measurement;
import org.parplan.core.kpi.Share;
import org.parplan.core.text.Explanation;
import org.parplan.core.window.TaskWindow;

/** What an indicator's path expects by the end of a day, and why. */
final class Pace implements KpiPath.Cases<Optional<Pace.Expected>> {

    private static final Share ALL = Share.of(1, 1);
    private static final Share NOTHING = Share.of(0, 1);

    private final Kpi kpi;
    private final LocalDate asOf;
    private final WorkingCalendar calendar;

    Pace(Kpi kpi, LocalDate asOf, WorkingCalendar calendar) {
        this.kpi = kpi;
        this.asOf = asOf;
        this.calendar = calendar;
    }

    /** A share of the target with the step of the explanation that says where it comes from. */
    record Expected(Share share, Explanation reason) {}

    /** The window, where it has dates; it may still wait for more. */
    Optional<TaskWindow> dated() {
        return kpi.window().filter(TaskWindow::isDated);
    }

    /** The window, where no day will be added to it. */
    private Optional<TaskWindow> settled() {
        return dated().filter(window -> window.awaited().isEmpty());
    }

    /** The last day to work towards: where the task comes back by days, the last of these and not the window's own. */
    static LocalDate lastDay(TaskWindow window) {
        var due = window.occurrences();
        return due.isEmpty() ? window.lastDay() : due.get(due.size() - 1);
    }

    /** The last day of a window that is over. */
    Optional<LocalDate> over() {
        return settled().map(Pace::lastDay).filter(asOf::isAfter);
    }

    /** A ledger may hold last year's figures, to compare with; they say nothing of this year's target. */
    boolean isOfAnEarlierYear(Measurement figure) {
        return dated().filter(window ->
                        figure.measuredOn().getYear() < window.firstDay().getYear())
                .isPresent();
    }

    /** Nor do next year's, once no day can be added to the window. */
    boolean isOfALaterYear(Measurement figure) {
        return settled()
                .filter(window ->
                        figure.measuredOn().getYear() > lastDay(window).getYear())
                .isPresent();
    }

    /** The first day of a window that has not opened yet. */
    Optional<LocalDate> notOpen() {
        return dated().map(TaskWindow::firstDay).filter(asOf::isBefore);
    }

    /** Working days gone of those to the last day, the day itself among them; none where there is no working day. */
    @Override
    public Optional<Expected> linear(KpiPath.Linear path) {
        return dated().flatMap(window -> gone(window, asOf, calendar)
                .map(share -> new Expected(
                        share,
                        Explanation.of("scoring.kpi-pace")
                                .with("window", window.toText())
                                .with("asOf", asOf)
                                .with("gone", share.part())
                                .with("total", share.whole())
                                .with("expected", share)
                                .with("certainty", calendar.certaintyBetween(window.firstDay(), lastDay(window))))));
    }

    static Optional<Share> gone(TaskWindow window, LocalDate asOf, WorkingCalendar calendar) {
        var last = lastDay(window);
        var total = window.workingDaysUntil(last, calendar);
        var until = asOf.isBefore(last) ? asOf : last;
        return total > 0 ? Optional.of(Share.of(window.workingDaysUntil(until, calendar), total)) : Optional.empty();
    }

    @Override
    public Optional<Expected> steps(KpiPath.Steps path) {
        settled().ifPresent(window -> check(window, path.steps()));
        return whole().or(() -> Optional.of(stepped(path.steps())));
    }

    private void check(TaskWindow window, List<PathStep> steps) {
        for (var step : steps) {
            if (step.by().isBefore(window.firstDay()) || step.by().isAfter(lastDay(window))) {
                throw new IllegalArgumentException("Steps of the path of KPI %s must be from %s to %s, but one is by %s"
                        .formatted(kpi.code(), window.firstDay(), lastDay(window), step.by()));
            }
        }
    }

    private Expected stepped(List<PathStep> steps) {
        var passed = steps.stream().filter(step -> !step.by().isAfter(asOf)).reduce((one, next) -> next);
        return passed.map(step -> new Expected(
                        step.share(),
                        Explanation.of("scoring.kpi-path-step")
                                .with("by", step.by())
                                .with("expected", step.share())))
                .orElseGet(() -> new Expected(
                        NOTHING,
                        Explanation.of("scoring.kpi-path-first-step")
                                .with("by", steps.get(0).by())));
    }

    @Override
    public Optional<Expected> atEnd(KpiPath.AtEnd path) {
        return whole().or(() -> settled()
                .map(window -> new Expected(
                        NOTHING, Explanation.of("scoring.kpi-path-at-end").with("lastDay", lastDay(window)))));
    }

    @Override
    public Optional<Expected> none(KpiPath.None path) {
        return Optional.empty();
    }

    /** All of it, from the last day on. */
    private Optional<Expected> whole() {
        return settled()
                .map(Pace::lastDay)
                .filter(last -> !asOf.isBefore(last))
                .map(last -> new Expected(
                        ALL, Explanation.of("scoring.kpi-path-whole").with("lastDay", last)));
    }
}
