package org.parplan.reporting.csv;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.parplan.core.text.Labels;
import org.parplan.core.text.Language;
import org.parplan.reporting.report.MilestoneKind;
import org.parplan.reporting.report.PlanReport;
import org.parplan.reporting.report.ReportRow;
import org.parplan.reporting.report.TaskRow;
import org.parplan.reporting.words.Words;

/**
 * Writes the deadlines of a report as comma-separated values (RFC 4180): a row for each report due, for each part of
 * each task's time, and instead of these for each day by which a task that comes back is due.
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
        text.append(CsvText.row(head()));
        report.reports()
                .forEach(row -> text.append(CsvText.row(report(report.plan().id(), row))));
        report.tasks().forEach(row -> tasks(row).forEach(cells -> text.append(CsvText.row(cells))));
        return text.toString();
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

    /** A row for each part of the time, or each day by which the task is due again; one without dates where there are none, so that no task is left out. */
    private Stream<List<String>> tasks(TaskRow row) {
        return row.due().isEmpty()
                ? Stream.of(task(row, List.of("", "", "", words.state(row))))
                : row.due().stream()
                        .map(part -> task(
                                row,
                                List.of(
                                        row.occurrences().isEmpty()
                                                ? part.firstDay().toString()
                                                : "",
                                        part.lastDay().toString(),
                                        part.lastWorkingDay()
                                                .map(LocalDate::toString)
                                                .orElse(""),
                                        words.label(part.state()))));
    }

    private List<String> task(TaskRow row, List<String> dates) {
        var cells = new ArrayList<String>();
        cells.add(words.label(MilestoneKind.ofDue(row)));
        cells.add(row.task().id());
        cells.add(words.numbered(row.task()));
        cells.add(words.actors(row.task().leads()));
        cells.add(row.task().window().wording().normalised());
        cells.addAll(dates);
        return cells;
    }
}
