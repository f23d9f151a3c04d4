package org.parplan.reporting.words;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parplan.core.kpi.Measurement;
import org.parplan.core.plan.Section;
import org.parplan.core.plan.Task;
import org.parplan.reporting.report.FieldRows;
import org.parplan.reporting.report.LeadRow;
import org.parplan.reporting.report.PlanReport;
import org.parplan.reporting.report.StatedTotal;
import org.parplan.reporting.report.WindowState;
import org.parplan.scoring.kpi.KpiAssessment;

/**
 * What is said of a whole report, in full sentences, alike on the page and in Markdown.
 *
 * @param words the words
 * @param report the report
 */
public record Sentences(Words words, PlanReport report) {

    /**
     * Which working days the report rests on.
     *
     * @return the sentence
     */
    public String calendar() {
        var calendar = report.calendar();
        return words.say(
                "reporting.rests-on-calendar",
                "calendar",
                calendar.name(),
                "from",
                calendar.firstDay(),
                "to",
                calendar.lastDay(),
                "certainty",
                Words.lower(words.label(calendar.certaintyBetween(calendar.firstDay(), calendar.lastDay()))));
    }

    /**
     * How many tasks each field has.
     *
     * @return the sentence
     */
    public String tasksByField() {
        var numbers = report.keyFigures().tasksByField().entrySet().stream()
                .map(entry -> entry.getKey() + ": " + words.number(entry.getValue()))
                .collect(Collectors.joining("; "));
        return words.say("reporting.fig-tasks-by-field", "numbers", numbers);
    }

    /**
     * Which fields the text lost rows of.
     *
     * @return the sentence, empty if none
     */
    public Optional<String> rowsLost() {
        var fields = report.fields().stream()
                .filter(field -> field.lost().isPresent())
                .map(FieldRows::code)
                .collect(Collectors.joining(", "));
        return fields.isEmpty()
                ? Optional.empty()
                : Optional.of(words.say("reporting.fig-rows-lost", "fields", fields));
    }

    /**
     * Whose amounts rest on a unit that was inferred, and with them the sum.
     *
     * @return the sentence, empty if none
     */
    public Optional<String> unitInferred() {
        var tasks = report.plan().tasks().stream()
                .filter(Task::isFundingUnitInferred)
                .map(Task::number)
                .collect(Collectors.joining(", "));
        return tasks.isEmpty()
                ? Optional.empty()
                : Optional.of(words.say("reporting.fig-money-inferred", "tasks", tasks));
    }

    /**
     * How many tasks are within their time.
     *
     * @return the number
     */
    public int open() {
        return report.keyFigures().tasksByState().getOrDefault(WindowState.OPEN, 0);
    }

    /**
     * How many problems of whatever severity there are.
     *
     * @return the number
     */
    public int problems() {
        return report.keyFigures().problems().values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    /**
     * How many tasks are not within their time.
     *
     * @return the sentence
     */
    public String otherStates() {
        var figures = report.keyFigures();
        var states = figures.tasksByState();
        var told = words.say(
                "reporting.fig-other-states",
                "notOpen",
                states.getOrDefault(WindowState.NOT_OPEN, 0),
                "between",
                states.getOrDefault(WindowState.BETWEEN, 0),
                "ended",
                states.getOrDefault(WindowState.ENDED, 0));
        return figures.tasksWithoutState() == 0
                ? told
                : told + ", " + words.say("reporting.fig-without-state", "count", figures.tasksWithoutState());
    }

    /**
     * How a stated total compares with its lines.
     *
     * @param total  the total
     * @return the sentence
     */
    public String total(StatedTotal total) {
        return words.say(
                "reporting.fig-money-total",
                "statement",
                total.statement().number(),
                "stated",
                total.reconciliation().stated().dong(),
                "answer",
                Words.lower(words.label(total.reconciliation().answer())));
    }

    /**
     * How many indicators have each status.
     *
     * @return the sentence
     */
    public String statuses() {
        var statuses = report.keyFigures().kpisByStatus();
        return statuses.isEmpty() ? words.say("reporting.fig-not-measured") : words.counts(statuses);
    }

    /**
     * Who leads most tasks.
     *
     * @return the first of the leads
     */
    public Optional<LeadRow> mostLeads() {
        return report.leads().stream().findFirst();
    }

    /**
     * What the report deadlines rest on.
     *
     * @return the sentence
     */
    public String regime() {
        var regime = report.plan().reporting();
        return regime.addressee()
                .map(addressee -> words.say(
                        "reporting.reports-lead",
                        "source",
                        regime.source(),
                        "addressee",
                        addressee.wording().normalised()))
                .orElseGet(() -> words.say("reporting.reports-lead-nobody", "source", regime.source()));
    }

    /**
     * What the report deadlines rest on, and without a ledger that nobody knows here what was sent.
     *
     * @return the sentences
     */
    public String reportsLead() {
        return report.ledger().isPresent() ? regime() : regime() + " " + words.say("reporting.reports-sent-unknown");
    }

    /**
     * What the report is and of which day.
     *
     * @return the line below its title
     */
    public String asOf() {
        var key = report.ledger().isPresent() ? "reporting.status-as-of" : "reporting.as-of";
        return words.say(key, "asOf", report.asOf());
    }

    /**
     * Where what is told of the work comes from, or that nothing is told of it.
     *
     * @return the sentence
     */
    public String progressSource() {
        return report.status()
                .map(rows -> new StatusWords(words, rows).source())
                .orElseGet(() -> words.say("reporting.no-progress"));
    }

    /**
     * Which documents the plan replaces.
     *
     * @return the sentence, empty if none
     */
    public Optional<String> replaced() {
        var documents = report.plan().replaces().stream()
                .map(document -> document.wording().normalised())
                .toList();
        return documents.isEmpty()
                ? Optional.empty()
                : Optional.of(words.say("reporting.replaces", "documents", Words.list(documents)));
    }

    /**
     * The number of a section and its heading.
     *
     * @param section  the section
     * @return the heading
     */
    public String heading(Section section) {
        return section.heading()
                .map(heading -> words.say("reporting.field", "code", section.number(), "name", Words.plain(heading)))
                .orElse(section.number().toString());
    }

    /**
     * What was measured of an indicator, with the share of the target that it reaches; beside a part of a whole that is
     * said, since the part has a share of its own.
     *
     * @param assessment  the assessment
     * @return the figure
     */
    public String reached(KpiAssessment assessment) {
        var counted = assessment.measurement().map(this::counted).orElse("–");
        var isShare = assessment
                .measurement()
                .filter(measurement -> measurement.whole().isPresent())
                .isPresent();
        return assessment
                .achievement()
                .map(share -> share.percent(words.language()))
                .map(share -> isShare
                        ? words.say("reporting.reached-of-target", "counted", counted, "share", share)
                        : counted + " (" + share + ")")
                .orElse(counted);
    }

    private String counted(Measurement measurement) {
        var part = words.number(measurement.part());
        return measurement.whole().isPresent()
                ? part + "/" + words.number(measurement.whole().getAsLong())
                : part;
    }

    /**
     * What is expected of an indicator by now.
     *
     * @param assessment  the assessment
     * @return the share of the target, or for a limit what it allows; a dash if nothing is
     */
    public String expected(KpiAssessment assessment) {
        return assessment
                .expected()
                .map(share -> share.percent(words.language()))
                .or(() -> assessment.compliance().map(limit -> words.number(limit.allowed())))
                .orElse("–");
    }

    /**
     * When an indicator was measured.
     *
     * @param assessment  the assessment
     * @return the day, with whether it is an estimate
     */
    public String measuredOn(KpiAssessment assessment) {
        return assessment
                .measurement()
                .map(measurement ->
                        words.day(measurement.measuredOn()) + ", " + Words.lower(words.label(measurement.kind())))
                .orElse("");
    }

    /**
     * What was inferred.
     *
     * @return the reasons
     */
    public List<String> inferences() {
        return report.plan().inferences().stream()
                .map(inference -> Words.plain(inference.reason()))
                .toList();
    }

    /**
     * What the text lost.
     *
     * @return how each loss is known
     */
    public List<String> losses() {
        return report.plan().losses().stream()
                .map(loss -> Words.plain(loss.note()))
                .toList();
    }

    /**
     * The rows that were cut off.
     *
     * @return what is left of each, and what is thought of it
     */
    public List<String> fragments() {
        return report.plan().fragments().stream()
                .map(fragment -> fragment.cells().stream().map(Words::plain).collect(Collectors.joining(" | ")) + ": "
                        + Words.plain(fragment.note()))
                .toList();
    }

    /**
     * The tasks that carry out no provision.
     *
     * @return the number of each, and the reason
     */
    public List<String> unlinked() {
        var plan = report.plan();
        return plan.unlinked().stream()
                .map(unlinked -> plan.tasks().stream()
                                .filter(task -> task.id().equals(unlinked.task()))
                                .map(Task::number)
                                .findFirst()
                                .orElse(unlinked.task())
                        + ": " + Words.plain(unlinked.reason()))
                .toList();
    }
}
