package org.parplan.reporting.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.parplan.core.progress.ReportState;
import org.parplan.core.progress.StatusRate;
import org.parplan.reporting.report.DisciplineRow;
import org.parplan.reporting.report.PlanReport;
import org.parplan.reporting.report.ProgressRow;
import org.parplan.reporting.report.StatusRows;
import org.parplan.reporting.report.TallyRow;
import org.parplan.reporting.words.StatusWords;
import org.parplan.reporting.words.Words;

/** What was done of a plan, being written part by part. */
final class MarkdownStatus {

    private final Words words;
    private final PlanReport report;
    private final StatusRows rows;
    private final StatusWords told;
    private final MarkdownWriter out;

    MarkdownStatus(Words words, PlanReport report, StatusRows rows, MarkdownWriter out) {
        this.words = words;
        this.report = report;
        this.rows = rows;
        this.told = new StatusWords(words, rows);
        this.out = out;
    }

    void write() {
        out.part("reporting.status");
        out.paragraph(told.sentence());
        report.note().ifPresent(note -> out.note(words.say("reporting.note"), note));
        buckets();
        late();
        dueSoon();
        extended();
        tallies("reporting.status-fields", "reporting.col-field", rows.fields());
        out.heading(3, words.say("reporting.status-leads"));
        out.paragraph(words.say("reporting.status-leads-lead"));
        tallies("reporting.col-answerable", rows.leads());
        reports();
        problems();
    }

    private void buckets() {
        out.table(
                List.of("reporting.col-bucket", "reporting.col-count"),
                rows.buckets().stream()
                        .map(bucket -> List.of(
                                words.label(bucket), words.number(rows.tally().count(bucket))))
                        .toList());
        out.table(
                List.of("reporting.col-rate", "reporting.col-share", "reporting.col-basis"),
                told.rates().stream()
                        .map(rate -> List.of(words.label(rate), told.percent(rate), told.basis(rate)))
                        .toList());
    }

    private void late() {
        out.heading(3, words.say("reporting.status-late"));
        if (rows.late().isEmpty()) {
            out.paragraph(words.say("reporting.status-late-none"));
            return;
        }
        out.paragraph(told.lateCaption() + ".");
        out.table(
                heads("reporting.col-late", "reporting.col-reason"),
                rows.late().stream()
                        .map(row -> cells(
                                row, Words.list(List.of(told.daysLate(row), told.workingDaysLate(row))), reason(row)))
                        .toList());
    }

    private void dueSoon() {
        out.heading(3, words.say("reporting.status-soon"));
        if (rows.dueSoon().isEmpty()) {
            out.paragraph(words.say("reporting.status-soon-none", "days", rows.soon()));
            return;
        }
        out.paragraph(words.say("reporting.status-soon-lead", "days", rows.soon()) + ".");
        out.table(
                heads("reporting.col-left", "reporting.col-reason"),
                rows.dueSoon().stream()
                        .map(row -> cells(row, told.left(row), reason(row)))
                        .toList());
    }

    private void extended() {
        if (rows.extended().isEmpty()) {
            return;
        }
        out.heading(3, words.say("reporting.status-extended"));
        out.paragraph(words.say("reporting.status-extended-lead") + ".");
        out.table(
                heads("reporting.col-times", "reporting.col-bucket"),
                rows.extended().stream()
                        .map(row -> cells(
                                row, told.times(row), words.label(row.status().bucket())))
                        .toList());
    }

    private static List<String> heads(String fourth, String fifth) {
        return List.of(
                "reporting.col-number",
                "reporting.col-task",
                "reporting.col-answerable",
                "reporting.col-due",
                fourth,
                fifth);
    }

    private List<String> cells(ProgressRow row, String fourth, String fifth) {
        return List.of(row.task().number(), row.task().content(), told.answerable(row), told.due(row), fourth, fifth);
    }

    private String reason(ProgressRow row) {
        var standing = words.label(row.status().bucket()) + ". " + told.stage(row) + ".";
        return Stream.concat(Stream.of(standing), told.reason(row).stream())
                .reduce((one, other) -> one + " " + other)
                .orElseThrow();
    }

    private void tallies(String title, String head, List<TallyRow> tallies) {
        out.heading(3, words.say(title));
        tallies(head, tallies);
    }

    private void tallies(String head, List<TallyRow> tallies) {
        var heads = new ArrayList<>(List.of(head, "reporting.col-total"));
        rows.buckets().forEach(bucket -> heads.add("Bucket." + bucket.name()));
        heads.add("StatusRate." + StatusRate.DONE.name());
        out.table(heads, tallies.stream().map(this::tally).toList());
    }

    private List<String> tally(TallyRow row) {
        var cells =
                new ArrayList<>(List.of(told.name(row), words.number(row.tally().total())));
        rows.buckets().forEach(bucket -> cells.add(words.number(row.tally().count(bucket))));
        cells.add(told.done(row));
        return cells;
    }

    private void reports() {
        out.heading(3, words.say("reporting.status-reports"));
        out.paragraph(told.reportsOnTime());
        out.table(
                List.of(
                        "reporting.col-report",
                        "reporting.col-last-day",
                        "ReportState." + ReportState.SENT_ON_TIME.name(),
                        "ReportState." + ReportState.SENT_LATE.name(),
                        "ReportState." + ReportState.MISSING.name(),
                        "StatusRate." + StatusRate.ON_TIME.name(),
                        "reporting.col-who"),
                rows.reports().stream().map(this::report).toList());
    }

    private List<String> report(DisciplineRow row) {
        return List.of(
                row.period().in(words.labels()),
                words.day(row.lastDay()),
                words.number(row.count(ReportState.SENT_ON_TIME)),
                words.number(row.count(ReportState.SENT_LATE)),
                words.number(row.count(ReportState.MISSING)),
                told.onTime(row),
                String.join(" ", told.who(row)));
    }

    private void problems() {
        if (!rows.problems().isEmpty()) {
            out.heading(3, words.say("reporting.status-problems"));
            out.list(rows.problems().stream().map(told::problem).toList());
        }
    }
}
