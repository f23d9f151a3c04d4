package org.parplan.reporting.csv;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.parplan.core.text.Labels;
import org.parplan.core.text.Language;
import org.parplan.reporting.report.DueRow;
import org.parplan.reporting.report.MilestoneKind;
import org.parplan.reporting.report.PlanReport;
import org.parplan.reporting.report.ReportRow;
import org.parplan.reporting.report.TaskRow;
import org.parplan.reporting.words.DueWords;
import org.parplan.reporting.words.Words;

/**
 * Writes the deadlines of a report as comma-separated values (RFC 4180): a row for each report due, for each part of
 * each task's time, and instead of these for each day by which a task that comes back is due. With a ledger the days and
 * the leads are those that hold now, and four columns more tell the day by the plan, whose day it is where it is not that
 * of the whole group, how far the work is, and the remark of the report.
 *
 * <p>The text begins with a byte order mark, without which spreadsheets take UTF-8 for another encoding and spoil the
 * Vietnamese; {@link #withoutByteOrderMark()} leaves it out. Rows end in CR LF. Dates are ISO, {@code 2018-06-09}, in
 * every language: {@code 09/6/2018} would be September to some spreadsheets. Tasks stand by their ids,
 * {@code ht-2018/7.10}: the bare number would become 7.1 or a date. A cell that would begin a formula
 * ({@code = + - @}, tab, carriage return) gets an apostrophe in front, and so does one that begins with an apostrophe.
 */
public final class CsvRenderer {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Words words;
    private final String start;

    private CsvRenderer(Words words, String start) {
        this.words = words;
        this.start = start;
    }

    /**
     * Obtains a renderer with the bundled labels.
     *
     * @param language  the language of heads and labels
     * @return the renderer
     */
    public static CsvRenderer of(Language language) {
        return of(Labels.of(language));
    }

    /**
     * Obtains a renderer with the caller's labels.
     *
     * @param labels  the labels, whose language is written
     * @return the renderer
     */
    public static CsvRenderer of(Labels labels) {
        return new CsvRenderer(new Words(labels), BYTE_ORDER_MARK);
    }

    /**
     * Returns a renderer whose text begins with the first cell.
     *
     * @return the renderer
     */
    public CsvRenderer withoutByteOrderMark() {
        return new CsvRenderer(words, "");
    }

    /**
     * Writes the deadlines of a report.
     *
     * @param report  the report
     * @return the text, to be stored as UTF-8
     */
    public String render(PlanReport report) {
        var text = new StringBuilder(start);
        var beside = new Beside(words, report);
        text.append(CsvText.row(joined(head(), beside.head())));
        report.reports()
                .forEach(row ->
                        text.append(CsvText.row(joined(report(report.plan().id(), row), beside.nothing()))));
        report.tasks().forEach(row -> tasks(row, report, beside).forEach(cells -> text.append(CsvText.row(cells))));
        return text.toString();
    }

    private static List<String> joined(List<String> cells, List<String> others) {
        return Stream.concat(cells.stream(), others.stream()).toList();
    }

    private List<String> head() {
        return List.of(
                words.say("reporting.col-type"),
                words.say("reporting.col-code"),
                words.say("reporting.col-what"),
                words.say("reporting.col-lead"),
                words.say("reporting.col-wording"),
                words.say("reporting.col-start"),
                words.say("reporting.col-last-day"),
                words.say("reporting.col-last-working-day"),
                words.say("reporting.col-state"));
    }

    private List<String> report(String plan, ReportRow row) {
        return List.of(
                words.label(MilestoneKind.REPORT_DUE),
                plan + "/report/" + row.period(),
                row.period().in(words.labels()),
                "",
                row.wording().normalised(),
                "",
                row.deadline().lastDay().toString(),
                row.deadline().lastWorkingDay().toString(),
                words.left(row));
    }

    /** A row for each day the task works towards; one without dates where there are none, so that no task is left out. */
    private Stream<List<String>> tasks(TaskRow row, PlanReport report, Beside beside) {
        var dues = report.dues(row);
        return dues.isEmpty()
                ? Stream.of(joined(
                        task(row, words.actors(row.task().leads()), List.of("", "", "", words.state(row))),
                        beside.without(row)))
                : dues.stream()
                        .map(due -> joined(task(row, new DueWords(words).leads(due), dates(due)), beside.of(due)));
    }

    private List<String> dates(DueRow due) {
        return List.of(
                due.row().occurrences().isEmpty()
                        ? due.part().map(part -> part.firstDay().toString()).orElse("")
                        : "",
                due.lastDay().toString(),
                due.lastWorkingDay().map(LocalDate::toString).orElse(""),
                words.label(due.state()));
    }

    private List<String> task(TaskRow row, String leads, List<String> dates) {
        var cells = new ArrayList<String>();
        cells.add(words.label(MilestoneKind.ofDue(row)));
        cells.add(row.task().id());
        cells.add(words.numbered(row.task()));
        cells.add(leads);
        cells.add(row.task().window().wording().normalised());
        cells.addAll(dates);
        return cells;
    }
}
