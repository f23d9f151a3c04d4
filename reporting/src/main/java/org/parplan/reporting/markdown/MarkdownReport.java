package org.parplan.reporting.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parplan.core.budget.BudgetTally;
import org.parplan.core.budget.FundingKind;
import org.parplan.core.plan.Task;
import org.parplan.reporting.report.FieldRows;
import org.parplan.reporting.report.KpiRow;
import org.parplan.reporting.report.LeadRow;
import org.parplan.reporting.report.PlanReport;
import org.parplan.reporting.report.ProblemRow;
import org.parplan.reporting.report.ReportRow;
import org.parplan.reporting.report.TaskRow;
import org.parplan.reporting.words.Sentences;
import org.parplan.reporting.words.Words;

/** One report being written, part by part. */
final class MarkdownReport {

    private final Words words;
    private final PlanReport report;
    private final Sentences told;
    private final MarkdownWriter out;

    MarkdownReport(Words words, PlanReport report) {
        this.words = words;
        this.report = report;
        this.told = new Sentences(words, report);
        this.out = new MarkdownWriter(words);
    }

    String write() {
        head();
        report.status().ifPresent(rows -> new MarkdownStatus(words, report, rows, out).write());
        figures();
        ahead();
        reports();
        money();
        targets();
        tasks();
        leads();
        problems();
        outline();
        assumed();
        out.paragraph(words.say("reporting.written-by", "plan", report.plan().id(), "asOf", report.asOf()));
        return out.toString();
    }

    private void head() {
        out.title(report.plan().title());
        out.paragraph(report.plan().issuer());
        told.replaced().ifPresent(out::paragraph);
        report.plan().note().map(Words::plain).ifPresent(out::paragraph);
        out.paragraph(told.asOf());
        report.note().ifPresent(note -> out.note(words.say("reporting.note"), note));
        out.list(List.of(words.say("reporting.rests-on-plan"), told.calendar(), told.progressSource()));
    }

    private void figures() {
        out.part("reporting.figures");
        var figures = report.keyFigures();
        var tally = report.money().tally();
        var fields = Stream.concat(Stream.of(told.tasksByField()), told.rowsLost().stream());
        var counted = Stream.of(
                words.say("reporting.fig-money-of", "lines", tally.lines(), "uncounted", tally.uncountedLines()));
        var money = Stream.of(
                        counted,
                        told.unitInferred().stream(),
                        report.money().totals().stream().map(told::total))
                .flatMap(sentences -> sentences);
        out.table(
                List.of("reporting.col-what", "reporting.col-figure", "reporting.col-remark"),
                List.of(
                        List.of(
                                words.say("reporting.fig-tasks"),
                                words.number(figures.tasks()),
                                fields.collect(Collectors.joining(". "))),
                        List.of(words.say("reporting.fig-open"), words.number(told.open()), told.otherStates()),
                        nextReport(),
                        List.of(
                                words.say("reporting.fig-money"),
                                words.language().money(tally.counted().dong()),
                                money.collect(Collectors.joining(". "))),
                        List.of(
                                words.say("reporting.fig-kpis"),
                                words.say("reporting.fig-of", "part", figures.measured(), "whole", figures.kpis()),
                                told.statuses()),
                        List.of(
                                words.say("reporting.fig-problems"),
                                words.number(told.problems()),
                                words.counts(figures.problems()))));
    }

    private List<String> nextReport() {
        var head = words.say("reporting.fig-next-report");
        return report.keyFigures()
                .nextReport()
                .map(next -> List.of(
                        head,
                        words.day(next.deadline().lastDay()),
                        Words.list(List.of(next.period().in(words.labels()), Words.lower(words.left(next))))))
                .orElseGet(() -> List.of(head, "–", words.say("reporting.fig-no-report")));
    }

    private void ahead() {
        out.part("reporting.ahead");
        if (report.milestones().isEmpty()) {
            out.paragraph(words.say("reporting.ahead-none", "from", report.asOf(), "to", report.lastDayAhead()));
            return;
        }
        out.table(
                List.of("reporting.col-date", "reporting.col-type", "reporting.col-what"),
                report.milestones().stream()
                        .map(milestone -> List.of(
                                words.day(milestone.date()),
                                words.label(milestone.kind()),
                                Words.list(words.subjects(milestone))))
                        .toList());
    }

    private void reports() {
        out.part("reporting.reports");
        out.paragraph(told.reportsLead());
        out.table(
                List.of(
                        "reporting.col-report",
                        "reporting.col-wording",
                        "reporting.col-last-day",
                        "reporting.col-last-working-day",
                        "reporting.col-left"),
                report.reports().stream().map(this::report).toList());
        out.why(report.reports().stream()
                .map(row -> row.deadline().explanation())
                .toList());
    }

    private List<String> report(ReportRow row) {
        return List.of(
                row.period().in(words.labels()),
                row.wording().normalised(),
                words.weekday(row.deadline().lastDay()),
                words.weekday(row.deadline().lastWorkingDay()),
                words.left(row));
    }

    private void money() {
        out.part("reporting.money");
        out.paragraph(words.say("reporting.money-lead"));
        var rows = new ArrayList<List<String>>();
        report.money().byKind().forEach((kind, tally) -> rows.add(funding(kind, tally)));
        var unread = report.money().tally().notUnderstood();
        if (unread > 0) {
            rows.add(List.of(words.say("reporting.money-not-understood"), words.number(unread), "–"));
        }
        out.table(List.of("reporting.col-kind", "reporting.col-lines", "reporting.col-counted"), rows);
        out.why(report.money().totals().stream()
                .map(total -> total.reconciliation().explanation())
                .toList());
        out.list(report.money().withoutTotal().stream()
                .map(statement -> words.say(
                        "reporting.money-no-total", "statement", statement.number(), "rule", statement.rule()))
                .toList());
    }

    private List<String> funding(FundingKind kind, BudgetTally tally) {
        return List.of(
                words.label(kind),
                words.number(tally.lines() + tally.uncountedLines()),
                kind.isCounted() ? words.language().money(tally.counted().dong()) : "–");
    }

    private void targets() {
        out.part("reporting.targets");
        var measured = report.kpis().stream()
                .filter(row -> row.assessment().isPresent())
                .toList();
        if (measured.isEmpty()) {
            out.paragraph(words.say("reporting.targets-none"));
        } else {
            out.table(
                    List.of(
                            "reporting.col-number",
                            "reporting.col-target",
                            "reporting.col-reached",
                            "reporting.col-expected",
                            "reporting.col-measured-on",
                            "reporting.col-status"),
                    measured.stream().map(this::measured).toList());
            out.why(measured.stream()
                    .map(row -> row.assessment().orElseThrow().explanation())
                    .toList());
        }
        unmeasured(
                report.kpis().stream().filter(row -> row.assessment().isEmpty()).toList());
    }

    private List<String> measured(KpiRow row) {
        var assessment = row.assessment().orElseThrow();
        var target = row.kpi().target();
        return List.of(
                row.kpi().code(),
                Words.plain(target.subject()) + ": " + words.goal(target),
                told.reached(assessment),
                told.expected(assessment),
                told.measuredOn(assessment),
                words.label(assessment.status()));
    }

    private void unmeasured(List<KpiRow> rows) {
        if (!rows.isEmpty()) {
            out.heading(3, words.say("reporting.targets-unmeasured"));
            out.table(
                    List.of("reporting.col-number", "reporting.col-what", "reporting.col-target"),
                    rows.stream()
                            .map(row -> List.of(
                                    row.kpi().code(),
                                    row.kpi().target().subject(),
                                    words.goal(row.kpi().target())))
                            .toList());
        }
    }

    private void tasks() {
        out.part("reporting.tasks");
        report.fields().forEach(this::field);
    }

    private void field(FieldRows field) {
        var name = words.field(field);
        out.heading(3, field.inferred() ? name + " (" + words.say("reporting.name-inferred") + ")" : name);
        field.lost().ifPresent(extent -> out.paragraph(words.say("reporting.rows-lost", "extent", extent)));
        if (!field.tasks().isEmpty()) {
            out.table(
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
        var window = task.window().wording().normalised();
        return List.of(
                task.number(),
                task.content(),
                words.products(task),
                words.actors(task.leads()),
                words.actors(task.coordinating()),
                words.dates(row).isEmpty() ? window : window + ": " + words.dates(row),
                standing(row),
                words.funding(task) + " (" + words.fundingPrinted(task) + ")",
                Words.list(task.targets().stream()
                        .map(target -> Words.plain(target.subject()) + ": " + words.goal(target))
                        .toList()));
    }

    /** Where the work stands, or without a ledger where the date lies to the time. */
    private String standing(TaskRow row) {
        return report.status()
                .flatMap(rows -> rows.of(row.task()))
                .map(task -> words.label(task.bucket()))
                .orElseGet(() -> words.state(row));
    }

    private void leads() {
        out.part("reporting.leads");
        out.paragraph(words.say("reporting.leads-caption") + ".");
        out.table(
                List.of("reporting.col-lead", "reporting.col-count", "reporting.col-tasks"),
                report.leads().stream().map(this::lead).toList());
    }

    private List<String> lead(LeadRow row) {
        var tasks = Stream.concat(
                row.alone().stream().map(Task::number),
                row.shared().stream().map(task -> task.number() + " " + words.say("reporting.lead-shared")));
        return List.of(
                row.lead().wording().normalised(), words.number(row.count()), tasks.collect(Collectors.joining(", ")));
    }

    private void problems() {
        out.part("reporting.problems");
        out.paragraph(words.say(report.problems().isEmpty() ? "reporting.problems-none" : "reporting.problems-lead"));
        for (var group : report.problems()) {
            out.heading(
                    3,
                    "%s: %s (%s)"
                            .formatted(
                                    words.label(group.severity()),
                                    words.label(group.code()),
                                    words.number(group.problems().size())));
            out.list(group.problems().stream().map(this::problem).toList());
        }
    }

    private String problem(ProblemRow row) {
        var message = row.problem().in(words.labels());
        return row.place().map(place -> place + ": " + message).orElse(message);
    }

    private void outline() {
        out.part("reporting.outline");
        for (var row : report.outline()) {
            out.heading(3 + row.depth(), told.heading(row.section()));
            out.list(row.provisions().stream()
                    .map(provision -> {
                        var title = Words.plain(provision.provision().title());
                        return provision.tasks().isEmpty()
                                ? title
                                : provision.tasks().stream()
                                        .map(Task::number)
                                        .collect(Collectors.joining(", ", title + " (", ")"));
                    })
                    .toList());
        }
    }

    private void assumed() {
        out.part("reporting.assumed");
        remarks("reporting.assumed-inferences", told.inferences());
        remarks("reporting.assumed-losses", told.losses());
        remarks("reporting.assumed-fragments", told.fragments());
        remarks("reporting.assumed-unlinked", told.unlinked());
    }

    private void remarks(String key, List<String> remarks) {
        if (!remarks.isEmpty()) {
            out.heading(3, words.say(key));
            out.list(remarks);
        }
    }
}
