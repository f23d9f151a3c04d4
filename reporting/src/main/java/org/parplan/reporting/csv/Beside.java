package org.parplan.reporting.csv;

import java.time.LocalDate;
import java.util.List;
import org.parplan.core.progress.Bucket;
import org.parplan.reporting.report.DueRow;
import org.parplan.reporting.report.PlanReport;
import org.parplan.reporting.report.TaskRow;
import org.parplan.reporting.words.DueWords;
import org.parplan.reporting.words.Words;

/**
 * The columns of what has become of the deadlines, which stand beside the others where there is a ledger.
 *
 * @param words the words
 * @param report the report
 */
record Beside(Words words, PlanReport report) {

    List<String> head() {
        return cells(
                words.say("reporting.col-planned"),
                words.say("reporting.col-only"),
                words.say("reporting.col-bucket"),
                words.say("reporting.note"));
    }

    /** Of a report due: the days of reports are those of the regime. */
    List<String> nothing() {
        return cells("", "", "", note());
    }

    /** Of a task without days. */
    List<String> without(TaskRow row) {
        var result = report.status()
                .flatMap(rows -> rows.of(row.task()))
                .map(task -> task.bucket() == Bucket.EXCLUDED ? words.label(task.stage()) : words.label(task.bucket()))
                .orElse("");
        return cells("", "", result, note());
    }

    List<String> of(DueRow due) {
        var told = new DueWords(words);
        return cells(
                due.planned().map(LocalDate::toString).orElse(""),
                told.whose(due).orElse(""),
                told.result(due),
                note());
    }

    private List<String> cells(String planned, String only, String result, String note) {
        return report.ledger().isEmpty() ? List.of() : List.of(planned, only, result, note);
    }

    private String note() {
        return report.note().orElse("");
    }
}
