package org.parplan.reporting.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.parplan.core.progress.Bucket;
import org.parplan.core.progress.ReportState;
import org.parplan.core.progress.StatusRate;
import org.parplan.core.text.Problem;
import org.parplan.reporting.report.DisciplineRow;
import org.parplan.reporting.report.Extension;
import org.parplan.reporting.report.ProgressRow;
import org.parplan.reporting.report.StatusRows;
import org.parplan.reporting.report.TallyRow;

/**
 * What is said of the work done, alike on the page and in Markdown.
 *
 * @param words the words
 * @param rows how the plan stands
 */
public record StatusWords(Words words, StatusRows rows) {

    /**
     * The sentence that officials publish.
     *
     * @return the sentence
     */
    public String sentence() {
        return rows.status().sentence(words.labels());
    }

    /**
     * By when what is told had been reported.
     *
     * @return the sentence
     */
    public String source() {
        return words.say("reporting.rests-on-ledger", "cutOff", rows.status().cutOff());
    }

    /**
     * What the buckets count.
     *
     * @return the caption
     */
    public String bucketsCaption() {
        return words.say("reporting.status-buckets", "tasks", rows.tally().total());
    }

    /**
     * What the bar of the buckets shows.
     *
     * @return the numbers in a sentence
     */
    public String bar() {
        var counts = new LinkedHashMap<Bucket, Integer>();
        rows.buckets()
                .forEach(bucket ->
                        counts.put(bucket, Math.toIntExact(rows.tally().count(bucket))));
        return words.say("reporting.status-bar", "tasks", rows.tally().total(), "counts", words.counts(counts));
    }

    /**
     * The rates that are published.
     *
     * @return all of them
     */
    public List<StatusRate> rates() {
        return List.of(StatusRate.values());
    }

    /**
     * A rate of all tasks.
     *
     * @param rate  which rate
     * @return the percentage, or a dash if there is nothing that it is of
     */
    public String percent(StatusRate rate) {
        return rows.tally()
                .rate(rate)
                .map(share -> share.percent(words.language()))
                .orElse("–");
    }

    /**
     * A rate of all tasks with what it is of.
     *
     * @param rate  which rate
     * @return the sentence
     */
    public String basis(StatusRate rate) {
        return words.told(rows.tally().explanation(rate));
    }

    /**
     * How much of some tasks is done.
     *
     * @param row  the tasks
     * @return the percentage, or a dash if none counts
     */
    public String done(TallyRow row) {
        return row.tally()
                .rate(StatusRate.DONE)
                .map(share -> share.percent(words.language()))
                .orElse("–");
    }

    /**
     * Whose tasks they are.
     *
     * @param row  the tasks
     * @return the field with its code, or the agencies, listed
     */
    public String name(TallyRow row) {
        var names = Words.list(row.names().stream().map(Words::plain).toList());
        if (row.code().isEmpty()) {
            return names.isEmpty() ? words.say("reporting.status-nobody") : names;
        }
        return words.say(
                "reporting.field",
                "code",
                row.code(),
                "name",
                names.isEmpty() ? words.say("reporting.unknown-field") : names);
    }

    /**
     * How many tasks are late.
     *
     * @return the caption of the list
     */
    public String lateCaption() {
        return words.say(
                "reporting.status-late-lead",
                "open",
                rows.tally().count(Bucket.OPEN_OVERDUE),
                "done",
                rows.tally().count(Bucket.DONE_LATE));
    }

    /**
     * Who answers for a task.
     *
     * @param row  the task
     * @return the agencies, listed
     */
    public String answerable(ProgressRow row) {
        return row.answerable().isEmpty()
                ? words.say("reporting.status-nobody")
                : Words.list(row.answerable().stream().map(Words::plain).toList());
    }

    /**
     * The date of a task, that by the plan first.
     *
     * @param row  the task
     * @return the day or days, or that there is none
     */
    public String due(ProgressRow row) {
        var others = row.extensions().stream()
                .filter(extension -> !extension.members().isEmpty() || extension.unnamed() > 0)
                .map(this::extended);
        return Words.list(Stream.concat(Stream.of(deciding(row)), others).toList());
    }

    private String deciding(ProgressRow row) {
        var current = row.status().currentDue();
        var original = row.status().originalDue();
        if (current.isEmpty()) {
            return words.say("reporting.no-dates");
        }
        if (original.isEmpty()) {
            return words.say("reporting.due-set", "current", current.get());
        }
        return original.equals(current) || row.status().deciding().member().isPresent()
                ? words.day(original.get())
                : words.say("reporting.due-extended", "original", original.get(), "current", current.get());
    }

    private String extended(Extension extension) {
        var members = new DueWords(words)
                .members(extension.members(), extension.unnamed())
                .orElse("");
        return words.say("reporting.due-extended-for", "members", members, "current", extension.current());
    }

    /**
     * How often a later date was granted.
     *
     * @param row  the task
     * @return the number; of several that were granted one the greatest
     */
    public String times(ProgressRow row) {
        return words.number(
                row.extensions().stream().mapToInt(Extension::times).max().orElse(0));
    }

    /**
     * By how many days a task is late.
     *
     * @param row  the task
     * @return the days
     */
    public String daysLate(ProgressRow row) {
        return words.say("reporting.late-days", "days", row.status().deciding().daysLate());
    }

    /**
     * By how many working days a task is late.
     *
     * @param row  the task
     * @return the working days
     */
    public String workingDaysLate(ProgressRow row) {
        return words.say(
                "reporting.working-days", "working", row.status().deciding().workingDaysLate());
    }

    /**
     * How long a task that is due soon has left.
     *
     * @param row  the task
     * @return the working days, or that its last day is today
     */
    public String left(ProgressRow row) {
        return row.status().currentDue().filter(rows.status().asOf()::equals).isPresent()
                ? words.say("reporting.report-today")
                : words.say(
                        "reporting.working-days",
                        "working",
                        row.workingDaysLeft().orElse(0));
    }

    /**
     * How far a task is.
     *
     * @param row  the task
     * @return the day it was done, or its stage
     */
    public String stage(ProgressRow row) {
        return row.status()
                .doneOn()
                .map(day -> words.say("reporting.done-on", "on", day))
                .orElseGet(() -> words.label(row.status().stage()));
    }

    /**
     * Why a task stands as it does, beyond its date.
     *
     * @param row  the task
     * @return the steps of the reason, then what is in the way
     */
    public List<String> reason(ProgressRow row) {
        var told = new ArrayList<String>();
        row.status().explanation().steps().forEach(step -> told.add(words.told(step)));
        row.difficulties()
                .ifPresent(difficulties -> told.add(
                        words.say("reporting.status-difficulties", "difficulties", Words.plain(difficulties))));
        return told;
    }

    /**
     * The share of reports sent on time.
     *
     * @return the sentence
     */
    public String reportsOnTime() {
        return rows.discipline()
                .onTime()
                .map(share -> words.say(
                        "reporting.status-reports-on-time",
                        "share",
                        share,
                        "onTime",
                        share.part(),
                        "whole",
                        share.whole()))
                .orElseGet(() -> words.say("reporting.status-reports-none"));
    }

    /**
     * The share of a report sent on time.
     *
     * @param row  the report
     * @return the percentage, or a dash before it is due
     */
    public String onTime(DisciplineRow row) {
        return row.onTime().map(share -> share.percent(words.language())).orElse("–");
    }

    /**
     * Who did not send a report, who sent it late, who need not yet or at all.
     *
     * @param row  the report
     * @return the sentences
     */
    public List<String> who(DisciplineRow row) {
        var ahead = row.count(ReportState.NOT_DUE) + row.count(ReportState.DUE_SOON);
        return Stream.of(
                        agencies("reporting.reports-missing", row, ReportState.MISSING),
                        agencies("reporting.reports-late", row, ReportState.SENT_LATE),
                        ahead == 0
                                ? Stream.<String>empty()
                                : Stream.of(words.say("reporting.reports-ahead", "count", ahead)),
                        agencies("reporting.reports-exempt", row, ReportState.EXEMPT))
                .flatMap(told -> told)
                .toList();
    }

    private Stream<String> agencies(String key, DisciplineRow row, ReportState state) {
        var agencies = row.agencies().getOrDefault(state, List.of());
        return agencies.isEmpty()
                ? Stream.empty()
                : Stream.of(words.say(
                        key,
                        "agencies",
                        Words.list(agencies.stream().map(Words::plain).toList())));
    }

    /**
     * A problem of what was reported.
     *
     * @param problem  the problem
     * @return its severity and message
     */
    public String problem(Problem problem) {
        return words.say(
                "reporting.status-problem",
                "severity",
                words.label(problem.severity()),
                "message",
                problem.in(words.labels()));
    }
}
