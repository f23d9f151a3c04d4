package org.parplan.reporting.page;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.parplan.core.plan.Task;
import org.parplan.reporting.report.FieldRows;
import org.parplan.reporting.report.PlanReport;
import org.parplan.reporting.report.StatusRows;
import org.parplan.reporting.report.TaskRow;
import org.parplan.reporting.report.WindowPart;
import org.parplan.reporting.report.WindowState;

/** The year from left to right: where months, the date of the report and the times of tasks lie. */
public final class Timeline {

    /** The height of one task's line, in pixels; the style sheet has the same for its label. */
    static final int ROW = 18;

    private final LocalDate start;
    private final LocalDate end;
    private final LocalDate asOf;
    private final List<FieldRows> fields;
    private final Optional<StatusRows> status;

    Timeline(PlanReport report) {
        this.start = LocalDate.of(report.plan().year(), 1, 1);
        this.end = start.plusYears(1);
        this.asOf = report.asOf();
        this.fields = report.fields();
        this.status = report.status();
    }

    /**
     * The fields that have tasks.
     *
     * @return the fields in print order
     */
    public List<FieldRows> fields() {
        return fields.stream().filter(field -> !field.tasks().isEmpty()).toList();
    }

    /**
     * The months of the year.
     *
     * @return the months
     */
    public List<Month> months() {
        return List.of(Month.values());
    }

    /**
     * Where a month begins.
     *
     * @param month  the month
     * @return the place
     */
    public String begin(Month month) {
        return at(start.withMonth(month.getValue()));
    }

    /**
     * Where the middle of a month lies.
     *
     * @param month  the month
     * @return the place
     */
    public String middle(Month month) {
        return at(start.withMonth(month.getValue()).plusDays(15));
    }

    /**
     * Tells whether the end of the report's date lies in the year.
     *
     * @return true if its line is to be drawn
     */
    public boolean hasNow() {
        return !asOf.isBefore(start) && asOf.isBefore(end);
    }

    /**
     * Where the end of the report's date lies.
     *
     * @return the place
     */
    public String now() {
        return at(asOf.plusDays(1));
    }

    /**
     * On which side of its line the date is written: at the edges of the year it must lean inwards.
     *
     * @return a value of {@code text-anchor}
     */
    public String nowAnchor() {
        return asOf.getMonthValue() < 3 ? "start" : asOf.getMonthValue() > 10 ? "end" : "middle";
    }

    /**
     * How high the picture of a field is.
     *
     * @param field  the field
     * @return the height in pixels
     */
    public int height(FieldRows field) {
        return ROW * field.tasks().size();
    }

    /**
     * The bars of one task: its times by the plan, and by how much later dates were granted.
     *
     * @param row  the task
     * @param index  its place among the tasks of its field, from 0
     * @return the bars, none for a time without dates or outside the year
     */
    public List<Bar> bars(TaskRow row, int index) {
        var bars = new ArrayList<Bar>();
        for (var part : row.parts()) {
            if (part.lastDay().isBefore(start) || !part.firstDay().isBefore(end)) {
                continue;
            }
            add(part, ROW * index + 4, bars);
        }
        granted(row.task()).forEach((from, to) -> bars.add(bar("granted", from, to, ROW * index + 4)));
        return bars;
    }

    /**
     * Tells whether a later date was granted for any task, to all or to some members of its group.
     *
     * @return true if there is a bar of kind {@code granted}
     */
    public boolean hasGranted() {
        return fields.stream()
                .flatMap(field -> field.tasks().stream())
                .anyMatch(row -> !granted(row.task()).isEmpty());
    }

    /** From the day after the last by the plan to the day after the latest that was granted, within the year. */
    private Map<LocalDate, LocalDate> granted(Task task) {
        var granted = new TreeMap<LocalDate, LocalDate>();
        status.flatMap(rows -> rows.of(task)).stream()
                .flatMap(of -> of.parts().stream())
                .filter(part -> part.extensions() > 0)
                .forEach(part -> part.originalDue().ifPresent(due -> {
                    var to = part.currentDue().orElse(due).plusDays(1);
                    if (to.isAfter(due.plusDays(1))
                            && to.isAfter(start)
                            && due.plusDays(1).isBefore(end)) {
                        granted.merge(due.plusDays(1), to, (one, other) -> one.isAfter(other) ? one : other);
                    }
                }));
        return granted;
    }

    /** A part that the date cuts is drawn in two: what is past and what is left. */
    private void add(WindowPart part, int top, List<Bar> bars) {
        var after = part.lastDay().plusDays(1);
        if (part.state() == WindowState.OPEN) {
            var now = asOf.plusDays(1);
            bars.add(bar("past", part.firstDay(), now, top));
            if (now.isBefore(after)) {
                bars.add(bar("left", now, after, top));
            }
        } else {
            bars.add(bar(part.state() == WindowState.ENDED ? "past" : "ahead", part.firstDay(), after, top));
        }
    }

    private Bar bar(String kind, LocalDate from, LocalDate to, int top) {
        var first = from.isBefore(start) ? start : from;
        var last = to.isAfter(end) ? end : to;
        return new Bar(kind, at(first), Along.of(DAYS.between(first, last), DAYS.between(start, end)), top);
    }

    private String at(LocalDate day) {
        return Along.of(DAYS.between(start, day), DAYS.between(start, end));
    }

    /**
     * One bar.
     *
     * @param kind {@code past}, {@code left}, {@code ahead} or {@code granted}
     * @param x where it begins
     * @param width how long it is
     * @param y its top, in pixels
     */
    public record Bar(String kind, String x, String width, int y) {}
}
