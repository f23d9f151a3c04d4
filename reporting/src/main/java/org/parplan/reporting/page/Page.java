package org.parplan.reporting.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parplan.core.budget.FundingKind;
import org.parplan.core.budget.Vnd;
import org.parplan.core.plan.Plan;
import org.parplan.core.plan.Task;
import org.parplan.core.progress.TaskStatus;
import org.parplan.core.text.Severity;
import org.parplan.reporting.report.FieldRows;
import org.parplan.reporting.report.KpiRow;
import org.parplan.reporting.report.PlanReport;
import org.parplan.reporting.report.ProblemGroup;
import org.parplan.reporting.report.TaskRow;
import org.parplan.reporting.words.Sentences;
import org.parplan.reporting.words.StatusWords;
import org.parplan.reporting.words.Words;

/**
 * One page being written: the report, the words it is told in, its pictures, and the links within it.
 *
 * @param words the words
 * @param report the report
 */
public record Page(Words words, PlanReport report) {

    /**
     * The plan reported on.
     *
     * @return the plan
     */
    public Plan plan() {
        return report.plan();
    }

    /**
     * What is said of the whole report.
     *
     * @return the sentences
     */
    public Sentences told() {
        return new Sentences(words, report);
    }

    /**
     * What is said of the work done.
     *
     * @return the words, absent without a ledger
     */
    public Optional<StatusWords> progress() {
        return report.status().map(rows -> new StatusWords(words, rows));
    }

    /**
     * Where the work on a task stands, or without a ledger where the date lies to its time.
     *
     * @param row  the task
     * @return the text of its mark
     */
    public String mark(TaskRow row) {
        return standing(row.task()).map(task -> words.label(task.bucket())).orElseGet(() -> words.state(row));
    }

    /**
     * How the mark of a task looks.
     *
     * @param row  the task
     * @return classes of the style sheet
     */
    public String markClass(TaskRow row) {
        return standing(row.task()).map(task -> StatusBar.look(task.bucket())).orElseGet(() -> stateClass(row));
    }

    private Optional<TaskStatus> standing(Task task) {
        return report.status().flatMap(rows -> rows.of(task));
    }

    /**
     * The language of the page.
     *
     * @return the tag for {@code lang}
     */
    public String lang() {
        return words.language().tag();
    }

    /**
     * A text of the reporting topic.
     *
     * @param key  its key
     * @param arguments  names and values in turn
     * @return the text
     */
    public String say(String key, Object... arguments) {
        return words.say(key, arguments);
    }

    /**
     * The name of the page.
     *
     * @return the title
     */
    public String title() {
        return say("reporting.title", "title", plan().title(), "asOf", report.asOf());
    }

    /**
     * The name of the table of contents.
     *
     * @return the label
     */
    public String contents() {
        return say("reporting.contents");
    }

    /**
     * Text of the plan on one line.
     *
     * @param text  the text as printed
     * @return the text
     */
    public String plain(String text) {
        return Words.plain(text);
    }

    /**
     * A label or sentence that goes on within another.
     *
     * @param text  the text
     * @return the text, its first letter small
     */
    public String lower(String text) {
        return Words.lower(text);
    }

    /**
     * A whole number.
     *
     * @param number  the number
     * @return the number in groups of three digits
     */
    public String number(long number) {
        return words.number(number);
    }

    /**
     * An amount of money.
     *
     * @param amount  the amount
     * @return the amount with its unit
     */
    public String money(Vnd amount) {
        return words.language().money(amount.dong());
    }

    /**
     * The head of a column, shown before a cell where a table is shown as cards.
     *
     * @param key  the key of the head
     * @return the head
     */
    public String head(String key) {
        return say(key);
    }

    /**
     * The number of tasks that state no funding.
     *
     * @return the number
     */
    public long notStated() {
        return report.money().tally().uncounted().getOrDefault(FundingKind.NOT_STATED, 0L);
    }

    /**
     * The severities that occur.
     *
     * @return the severities, the severest first
     */
    public List<Severity> severities() {
        return report.problems().stream().map(ProblemGroup::severity).distinct().toList();
    }

    /**
     * The problems of a severity.
     *
     * @param severity  the severity
     * @return the groups
     */
    public List<ProblemGroup> problems(Severity severity) {
        return report.problems().stream()
                .filter(group -> group.severity() == severity)
                .toList();
    }

    /**
     * The indicators that were measured.
     *
     * @return the rows
     */
    public List<KpiRow> measured() {
        return report.kpis().stream()
                .filter(row -> row.assessment().isPresent())
                .toList();
    }

    /**
     * The indicators that were not measured.
     *
     * @return the rows
     */
    public List<KpiRow> unmeasured() {
        return report.kpis().stream().filter(row -> row.assessment().isEmpty()).toList();
    }

    /**
     * What is done where with the money: the picture of it.
     *
     * @return the picture
     */
    public MoneyChart moneyChart() {
        return new MoneyChart(report.money());
    }

    /**
     * The year and the times in it.
     *
     * @return the picture
     */
    public Timeline timeline() {
        return new Timeline(report);
    }

    /**
     * The amount counted of a kind of funding.
     *
     * @param kind  the kind
     * @return the amount, or a dash where nothing can be counted
     */
    public String counted(FundingKind kind) {
        var tally = report.money().byKind().get(kind);
        return tally != null && kind.isCounted() ? money(tally.counted()) : "–";
    }

    /**
     * How the squares of a kind of funding look: solid if its lines add up, outlined if nothing is stated.
     *
     * @param kind  the kind
     * @return a class of the style sheet
     */
    public String square(FundingKind kind) {
        if (kind.isCounted()) {
            return "bar-left";
        }
        return kind == FundingKind.NOT_STATED ? "bar-ahead" : "bar-past";
    }

    /**
     * How the state of a task's time looks.
     *
     * @param row  the task
     * @return a class of the style sheet
     */
    public String stateClass(TaskRow row) {
        return row.state()
                .map(state -> state.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .orElse("unknown");
    }

    /**
     * How many tasks of a field are in each state.
     *
     * @param field  the field
     * @return the numbers in a sentence
     */
    public String states(FieldRows field) {
        var told = new ArrayList<String>();
        for (var row : field.tasks()) {
            told.add(row.task().number() + " " + words.dates(row));
        }
        return say("reporting.time-desc", "states", told.stream().collect(Collectors.joining(", ")));
    }

    /**
     * The last working day of a time or for a report.
     *
     * @param day  the day
     * @return the day with what it is
     */
    public String lastWorkingDay(LocalDate day) {
        return say("reporting.last-working-day", "day", day);
    }

    /**
     * The place of a task on the page.
     *
     * @param task  the task
     * @return the value of {@code id}
     */
    public String anchor(Task task) {
        return "task-" + task.number().replaceAll("[^A-Za-z0-9.-]", "-");
    }

    /**
     * A link to a task on the page.
     *
     * @param task  the task
     * @return the value of {@code href}
     */
    public String link(Task task) {
        return "#" + anchor(task);
    }
}
