package org.parplan.reporting.words;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parplan.core.agency.Actor;
import org.parplan.core.budget.Funding;
import org.parplan.core.kpi.Target;
import org.parplan.core.plan.Task;
import org.parplan.core.text.Explanation;
import org.parplan.core.text.Labels;
import org.parplan.core.text.Language;
import org.parplan.core.text.Wording;
import org.parplan.core.window.AwaitedEvent;
import org.parplan.reporting.report.FieldRows;
import org.parplan.reporting.report.Milestone;
import org.parplan.reporting.report.ReportRow;
import org.parplan.reporting.report.TaskRow;
import org.parplan.reporting.report.WindowPart;

/**
 * The parts of a report in the words of one language.
 *
 * @param labels the texts to use
 */
public record Words(Labels labels) {

    /** Between dates of one range and between things that are listed. */
    private static final String LIST = "; ";

    /**
     * The language the words are in.
     *
     * @return the language
     */
    public Language language() {
        return labels.language();
    }

    /**
     * A text of the reporting topic.
     *
     * @param key  its key
     * @param arguments  names and values in turn; values by their canonical text
     * @return the text with the arguments put in
     */
    public String say(String key, Object... arguments) {
        var named = new LinkedHashMap<String, String>();
        for (var i = 0; i < arguments.length; i += 2) {
            named.put(arguments[i].toString(), arguments[i + 1].toString());
        }
        return labels.message(key, named);
    }

    /**
     * The label of a constant.
     *
     * @param constant  the constant
     * @return its label
     */
    public String label(Enum<?> constant) {
        return labels.label(constant);
    }

    /**
     * A day as this language writes it.
     *
     * @param day  the day
     * @return the day
     */
    public String day(LocalDate day) {
        return language().day(day);
    }

    /**
     * A day with its name.
     *
     * @param day  the day
     * @return the weekday and the day
     */
    public String weekday(LocalDate day) {
        return say("reporting.day-and-weekday", "weekday", label(day.getDayOfWeek()), "day", day);
    }

    /**
     * A whole number in groups of three digits.
     *
     * @param number  the number
     * @return the number
     */
    public String number(long number) {
        return language().number(number);
    }

    /**
     * Text from a plan on one line.
     *
     * @param text  the text as printed
     * @return the text, its spaces put in order
     */
    public static String plain(String text) {
        return Wording.of(text).normalised();
    }

    /**
     * Several texts as one list.
     *
     * @param texts  the texts
     * @return the texts with marks between them
     */
    public static String list(List<String> texts) {
        return String.join(LIST, texts);
    }

    /**
     * Actors by their words.
     *
     * @param actors  the actors
     * @return the wordings, listed
     */
    public String actors(List<Actor> actors) {
        return actors.stream().map(actor -> actor.wording().normalised()).collect(Collectors.joining(LIST));
    }

    /**
     * The products of a task.
     *
     * @param task  the task
     * @return the products, listed
     */
    public String products(Task task) {
        return task.products().stream().map(product -> plain(product.wording())).collect(Collectors.joining(LIST));
    }

    /**
     * The number and name of a field.
     *
     * @param field  the field
     * @return the heading of its tasks
     */
    public String field(FieldRows field) {
        return say(
                "reporting.field",
                "code",
                field.code(),
                "name",
                field.name().map(Words::plain).orElseGet(() -> say("reporting.unknown-field")));
    }

    /**
     * The number of a task and what is to be done.
     *
     * @param task  the task
     * @return both on one line
     */
    public String numbered(Task task) {
        return say("reporting.field", "code", task.number(), "name", plain(task.content()));
    }

    /**
     * The state of a task's time.
     *
     * @param row  the task
     * @return the label of the state, or that no dates are known
     */
    public String state(TaskRow row) {
        return row.state().map(this::label).orElseGet(() -> say("reporting.no-dates"));
    }

    /**
     * The dates of a task's time, and what has to happen before more of them are known.
     *
     * @param row  the task
     * @return its parts from first to last day, the days by which it is due again and the events it waits for, listed;
     *     empty if there is none of them
     */
    public String dates(TaskRow row) {
        return Stream.of(
                        row.parts().stream().map(this::part),
                        occurrences(row),
                        row.awaited().stream().map(this::awaited))
                .flatMap(told -> told)
                .collect(Collectors.joining(LIST));
    }

    private Stream<String> occurrences(TaskRow row) {
        var days =
                row.occurrences().stream().map(due -> due.lastDay().toString()).collect(Collectors.joining(","));
        return Stream.of(days)
                .filter(Predicate.not(String::isEmpty))
                .map(due -> say("reporting.occurrences", "days", due));
    }

    private String part(WindowPart part) {
        return part.until()
                .map(hour -> say("reporting.range-until", "from", part.firstDay(), "to", part.lastDay(), "hour", hour))
                .orElseGet(() -> say("reporting.range", "from", part.firstDay(), "to", part.lastDay()));
    }

    private String awaited(AwaitedEvent awaited) {
        return awaited.limit()
                .map(limit -> say(
                        limit.length() < 0 ? "reporting.awaited-before" : "reporting.awaited-limit",
                        "length",
                        Math.abs(limit.length()),
                        "unit",
                        limit.unit(),
                        "event",
                        awaited.event()))
                .orElseGet(() -> say("reporting.awaited", "event", awaited.event()));
    }

    /**
     * What a task's funding is: an amount where there is one, else the kind.
     *
     * @param task  the task
     * @return the funding, not its printed words
     */
    public String funding(Task task) {
        return task.funding()
                .value()
                .map(funding -> {
                    if (funding instanceof Funding.Amount amount) {
                        return language().money(amount.amount().dong());
                    }
                    if (funding instanceof Funding.SeparateEstimate estimate) {
                        return say(
                                "reporting.money-estimated-by",
                                "agency",
                                estimate.agency().wording().normalised());
                    }
                    return label(funding.kind());
                })
                .orElseGet(() -> say("reporting.not-understood"));
    }

    /**
     * What a task's funding cell says, with whether its reading was inferred.
     *
     * @param task  the task
     * @return the printed words, or that the cell is empty
     */
    public String fundingPrinted(Task task) {
        var wording = task.funding().wording();
        var printed = wording.isBlank()
                ? say("reporting.money-empty")
                : say("reporting.printed", "wording", wording.normalised());
        var inferred = task.inferred().stream().anyMatch(part -> part.startsWith("funding"));
        return inferred ? printed + LIST + say("reporting.inferred") : printed;
    }

    /**
     * What a target asks for, without its subject.
     *
     * @param target  the target
     * @return comparison, value and basis
     */
    public String goal(Target target) {
        return new Goals(this).goal(target);
    }

    /**
     * The value of a target without its comparison.
     *
     * @param target  the target
     * @return the value, or what the target asks for where it states none
     */
    public String goalValue(Target target) {
        return new Goals(this).value(target);
    }

    /**
     * How far off a report is.
     *
     * @param row  the report
     * @return the days left or past
     */
    public String left(ReportRow row) {
        if (row.isPassed()) {
            return say("reporting.report-passed", "days", -row.daysLeft());
        }
        if (row.daysLeft() == 0) {
            return say("reporting.report-today");
        }
        return row.workingDaysLeft().isPresent()
                ? say(
                        "reporting.report-left-working",
                        "days",
                        row.daysLeft(),
                        "working",
                        row.workingDaysLeft().getAsInt())
                : say("reporting.report-left", "days", row.daysLeft());
    }

    /**
     * What begins or ends on a milestone.
     *
     * @param milestone  the milestone
     * @return the reports, or a few tasks in full, or the numbers of many
     */
    public List<String> subjects(Milestone milestone) {
        return new DueWords(this).subjects(milestone);
    }

    /**
     * One step of an explanation, without the steps it rests on.
     *
     * @param step  the step
     * @return its sentence with its basis
     */
    public String told(Explanation step) {
        var message = labels.message(step.rule(), step.arguments());
        return step.basis().map(basis -> message + " (" + basis + ")").orElse(message);
    }

    /**
     * Several numbers, each before its label.
     *
     * @param numbers  the numbers by constant
     * @return the numbers with their labels, by comma
     */
    public String counts(Map<? extends Enum<?>, Integer> numbers) {
        return numbers.entrySet().stream()
                .map(entry ->
                        say("reporting.count-of", "count", entry.getValue(), "label", lower(label(entry.getKey()))))
                .collect(Collectors.joining(", "));
    }

    /**
     * A label inside a sentence.
     *
     * @param label  the label
     * @return the label, its first letter small
     */
    public static String lower(String label) {
        var first = label.codePointAt(0);
        return Character.toString(Character.toLowerCase(first)) + label.substring(Character.charCount(first));
    }
}
