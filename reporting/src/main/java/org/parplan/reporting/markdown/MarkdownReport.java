package org.parplan.reporting.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parplan.core.plan.Task;
import org.parplan.core.text.Explanation;
import org.parplan.reporting.report.FieldRows;
import org.parplan.reporting.report.KpiRow;
import org.parplan.reporting.report.PlanReport;
import org.parplan.reporting.report.TaskRow;
import org.parplan.reporting.words.Sentences;
import org.parplan.reporting.words.Words;

/** One report being written. Every text goes through {@link #text}, {@link #paragraph} or {@link #item}, which escape it. */
final class MarkdownReport {

    private final Words words;
    private final PlanReport report;
    private final Sentences told;
    private final StringBuilder out = new StringBuilder();

    MarkdownReport(Words words, PlanReport report) {
        this.words = words;
        this.report = report;
        this.told = new Sentences(words, report);
    }

    String write() {
        head();
        figures();
        ahead();
        money();
        targets();
        reports();
        tasks();
        leads();
        problems();
        outline();
        assumed();
        return out.append(text(
                        words.say("reporting.written-by", "plan", report.plan().id(), "asOf", report.asOf())))
                .append('\n')
                .toString();
    }

    private void head() {
        out.append("# ").append(text(report.plan().title())).append("\n\n");
        paragraph(report.plan().issuer());
        paragraph(words.say("reporting.as-of", "asOf", report.asOf()));
        report.note()
                .ifPresent(note -> out.append("> **")
                        .append(text(words.say("reporting.note")))
                        .append(".** ")
                        .append(text(note))
                        .append("\n\n"));
        item(words.say("reporting.rests-on-plan"));
        item(told.calendar());
        item(words.say("reporting.no-progress"));
        out.append('\n');
    }

    private void figures() {
        heading("reporting.figures");
        var figures = report.keyFigures();
        var tally = report.money().tally();
        var rows = new ArrayList<List<String>>();
        rows.add(row(
                words.say("reporting.fig-tasks"),
                words.number(figures.tasks()),
                Stream.concat(Stream.of(told.tasksByField()), told.rowsLost().stream())
                        .collect(Collectors.joining(". "))));
        rows.add(row(words.say("reporting.fig-open"), words.number(told.open()), told.otherStates()));
        rows.add(figures.nextReport()
                .map(next -> row(
                        words.say("reporting.fig-next-report"),
                        words.day(next.deadline().lastDay()),
                        Words.list(List.of(next.period().in(words.labels()), Words.lower(words.left(next))))))
                .orElseGet(
                        () -> row(words.say("reporting.fig-next-report"), "–", words.say("reporting.fig-no-report"))));
        var money = new ArrayList<String>();
        money.add(words.say("reporting.fig-money-of", "lines", tally.lines(), "uncounted", tally.uncountedLines()));
        report.money().totals().stream().map(told::total).forEach(money::add);
        rows.add(row(
                words.say("reporting.fig-money"),
                words.language().money(tally.counted().dong()),
                Words.list(money)));
        rows.add(row(
                words.say("reporting.fig-kpis"),
                words.say("reporting.fig-of", "part", figures.measured(), "whole", figures.kpis()),
                told.statuses()));
        rows.add(row(
                words.say("reporting.fig-problems"), words.number(told.problems()), words.counts(figures.problems())));
        table(List.of("reporting.col-what", "reporting.col-figure", "reporting.col-remark"), rows);
    }

    private void ahead() {
        heading("reporting.ahead");
        if (report.milestones().isEmpty()) {
            paragraph(words.say("reporting.ahead-none", "from", report.asOf(), "to", report.lastDayAhead()));
            return;
        }
        table(
                List.of("reporting.col-date", "reporting.col-type", "reporting.col-what"),
                report.milestones().stream()
                        .map(milestone -> row(
                                words.day(milestone.date()), words.label(milestone.kind()), words.subject(milestone)))
                        .toList());
    }

    private void money() {
        heading("reporting.money");
        paragraph(words.say("reporting.money-lead"));
        table(
                List.of("reporting.col-kind", "reporting.col-lines", "reporting.col-counted"),
                report.money().byKind().entrySet().stream()
                        .map(kind -> row(
                                words.label(kind.getKey()),
                                words.number(kind.getValue().lines()
                                        + kind.getValue().uncountedLines()),
                                kind.getKey().isCounted()
                                        ? words.language()
                                                .money(kind.getValue().counted().dong())
                                        : "–"))
                        .toList());
        report.money().totals().forEach(total -> why(total.reconciliation().explanation(), 0));
        report.money()
                .withoutTotal()
                .forEach(statement -> item(words.say(
                        "reporting.money-no-total", "statement", statement.number(), "rule", statement.rule())));
        out.append('\n');
    }

    private void targets() {
        heading("reporting.targets");
        var measured = report.kpis().stream()
                .filter(row -> row.assessment().isPresent())
                .toList();
        if (measured.isEmpty()) {
            paragraph(words.say("reporting.targets-none"));
        } else {
            table(
                    List.of(
                            "reporting.col-number",
                            "reporting.col-target",
                            "reporting.col-reached",
                            "reporting.col-expected",
                            "reporting.col-measured-on",
                            "reporting.col-status"),
                    measured.stream().map(this::measured).toList());
            measured.forEach(row -> why(row.assessment().orElseThrow().explanation(), 0));
            out.append('\n');
        }
        var rest =
                report.kpis().stream().filter(row -> row.assessment().isEmpty()).toList();
        if (!rest.isEmpty()) {
            subheading(words.say("reporting.targets-unmeasured"));
            table(
                    List.of("reporting.col-number", "reporting.col-what", "reporting.col-target"),
                    rest.stream()
                            .map(row -> row(
                                    row.kpi().code(),
                                    row.kpi().target().subject(),
                                    words.goal(row.kpi().target())))
                            .toList());
        }
    }

    private List<String> measured(KpiRow row) {
        var assessment = row.assessment().orElseThrow();
        var target = row.kpi().target();
        return row(
                row.kpi().code(),
                target.subject() + ": " + words.goal(target),
                told.reached(assessment),
                told.expected(assessment),
                told.measuredOn(assessment),
                words.label(assessment.status()));
    }

    private void reports() {
        heading("reporting.reports");
        paragraph(told.regime() + " " + words.say("reporting.reports-sent-unknown"));
        table(
                List.of(
                        "reporting.col-report",
                        "reporting.col-wording",
                        "reporting.col-last-day",
                        "reporting.col-last-working-day",
                        "reporting.col-left"),
                report.reports().stream()
                        .map(due -> row(
                                due.period().in(words.labels()),
                                due.wording().normalised(),
                                words.weekday(due.deadline().lastDay()),
                                words.weekday(due.deadline().lastWorkingDay()),
                                words.left(due)))
                        .toList());
        report.reports().forEach(due -> why(due.deadline().explanation(), 0));
        out.append('\n');
    }

    private void tasks() {
        heading("reporting.tasks");
        for (var field : report.fields()) {
            field(field);
        }
    }

    private void field(FieldRows field) {
        var name = words.field(field);
        subheading(field.inferred() ? name + " (" + words.say("reporting.name-inferred") + ")" : name);
        field.lost().ifPresent(extent -> paragraph(words.say("reporting.rows-lost", "extent", extent)));
        if (!field.tasks().isEmpty()) {
            table(
                    List.of(
                            "reporting.col-number",
                            "reporting.col-task",
                            "reporting.col-product",
                            "reporting.col-lead",
                            "reporting.col-coordinating",
                            "reporting.col-window",
                            "reporting.col-state",
                            "reporting.col-funding",
                            "reporting.col-target"),
                    field.tasks().stream().map(this::task).toList());
        }
    }

    private List<String> task(TaskRow row) {
        var task = row.task();
        return row(
                task.number(),
                task.content(),
                words.products(task),
                words.actors(task.leads()),
                words.actors(task.coordinating()),
                task.window().wording().normalised() + (row.parts().isEmpty() ? "" : ": " + words.dates(row)),
                words.state(row),
                words.funding(task) + " (" + words.fundingPrinted(task) + ")",
                task.targets().stream()
                        .map(target -> Words.plain(target.subject()) + ": " + words.goal(target))
                        .collect(Collectors.joining("; ")));
    }

    private void leads() {
        heading("reporting.leads");
        paragraph(words.say("reporting.leads-caption") + ".");
        table(
                List.of("reporting.col-lead", "reporting.col-count", "reporting.col-tasks"),
                report.leads().stream()
                        .map(lead -> {
                            var tasks = new ArrayList<String>();
                            lead.alone().stream().map(Task::number).forEach(tasks::add);
                            lead.shared()
                                    .forEach(task ->
                                            tasks.add(task.number() + " " + words.say("reporting.lead-shared")));
                            return row(
                                    lead.lead().wording().normalised(),
                                    words.number(lead.count()),
                                    String.join(", ", tasks));
                        })
                        .toList());
    }

    private void problems() {
        heading("reporting.problems");
        paragraph(
                report.problems().isEmpty()
                        ? words.say("reporting.problems-none")
                        : words.say("reporting.problems-lead"));
        for (var group : report.problems()) {
            subheading(words.label(group.severity()) + ": " + words.label(group.code()) + " ("
                    + words.number(group.problems().size()) + ")");
            group.problems()
                    .forEach(row -> item(row.place().map(place -> place + ": ").orElse("")
                            + row.problem().in(words.labels())));
            out.append('\n');
        }
    }

    private void outline() {
        heading("reporting.outline");
        for (var row : report.outline()) {
            out.append("#".repeat(Math.min(6, 3 + row.depth())))
                    .append(' ')
                    .append(text(told.heading(row.section())))
                    .append("\n\n");
            for (var provision : row.provisions()) {
                var tasks = provision.tasks().isEmpty()
                        ? ""
                        : provision.tasks().stream().map(Task::number).collect(Collectors.joining(", ", " (", ")"));
                item(provision.provision().title() + tasks);
            }
            out.append(row.provisions().isEmpty() ? "" : "\n");
        }
    }

    private void assumed() {
        heading("reporting.assumed");
        section("reporting.assumed-inferences", told.inferences());
        section("reporting.assumed-losses", told.losses());
        section("reporting.assumed-fragments", told.fragments());
        section("reporting.assumed-unlinked", told.unlinked());
    }

    private void section(String key, List<String> items) {
        if (!items.isEmpty()) {
            subheading(words.say(key));
            items.forEach(this::item);
            out.append('\n');
        }
    }

    private void why(Explanation step, int depth) {
        out.append("  ".repeat(depth));
        item(words.told(step));
        step.steps().forEach(inner -> why(inner, depth + 1));
    }

    private void heading(String key) {
        out.append("## ").append(text(words.say(key))).append("\n\n");
    }

    private void subheading(String text) {
        out.append("### ").append(text(text)).append("\n\n");
    }

    private void paragraph(String text) {
        out.append(MarkdownText.line(text)).append("\n\n");
    }

    private void item(String text) {
        out.append("- ").append(MarkdownText.line(text)).append('\n');
    }

    private void table(List<String> heads, List<List<String>> rows) {
        out.append(MarkdownText.table(
                        heads.stream().map(key -> text(words.say(key))).toList(), rows))
                .append('\n');
    }

    private static List<String> row(String... cells) {
        return List.of(cells).stream().map(MarkdownReport::text).toList();
    }

    private static String text(String text) {
        return MarkdownText.escape(Words.plain(text));
    }
}
