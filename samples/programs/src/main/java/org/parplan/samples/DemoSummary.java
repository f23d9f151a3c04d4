package org.parplan.samples;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.parplan.core.budget.FundingRule;
import org.parplan.core.plan.Plan;
import org.parplan.core.plan.Task;
import org.parplan.core.text.Explanation;
import org.parplan.core.text.Labels;
import org.parplan.core.text.Problem;
import org.parplan.core.text.ProblemCode;
import org.parplan.core.text.Severity;
import org.parplan.reporting.report.PlanReport;
import org.parplan.scoring.kpi.KpiAssessment;

/** A plan on one screen: its tasks, who leads them, deadlines, money, targets, and what is wrong in the document. */
final class DemoSummary {

    private static final int LEADS_SHOWN = 5;

    private final PlanReport report;
    private final Plan plan;
    private final Labels labels;

    DemoSummary(PlanReport report, Labels labels) {
        this.report = report;
        this.plan = report.plan();
        this.labels = labels;
    }

    List<String> lines(List<Path> files) {
        var lines = new ArrayList<String>();
        lines.add(say("cli.demo.title", "title", plan.title(), "issuer", plan.issuer(), "asOf", report.asOf()));
        lines.add("");
        status(lines);
        lines.add("");
        lines.add(tasks());
        lines.add(say("cli.demo.leads", "leads", leads()));
        reports(lines);
        money(lines);
        targets(lines);
        problems(lines);
        lines.add(say("cli.demo.files"));
        files.forEach(file -> lines.add("  " + file));
        return lines;
    }

    /** A plan beside the first: its name, how it stands, and its files. */
    List<String> shortly(List<Path> files) {
        var lines = new ArrayList<String>();
        lines.add(say("cli.demo.title", "title", plan.title(), "issuer", plan.issuer(), "asOf", report.asOf()));
        status(lines);
        lines.add(say("cli.demo.files"));
        files.forEach(file -> lines.add("  " + file));
        return lines;
    }

    private void status(List<String> lines) {
        report.status().ifPresent(rows -> {
            lines.add(rows.status().sentence(labels));
            rows.buckets()
                    .forEach(bucket -> lines.add("  "
                            + say(
                                    "cli.demo.bucket",
                                    "bucket",
                                    labels.label(bucket),
                                    "count",
                                    rows.tally().count(bucket))));
            rows.discipline().onTime().ifPresent(share -> lines.add(say("cli.discipline.on-time", "share", share)));
            lines.add(labels.label("cli.demo.illustrative"));
        });
    }

    private String tasks() {
        return say(
                "cli.demo.tasks",
                "tasks",
                plan.tasks().size(),
                "fields",
                plan.tasks().stream().map(task -> task.field()).distinct().count(),
                "provisions",
                plan.allSections()
                        .mapToLong(section -> section.provisions().size())
                        .sum());
    }

    private String leads() {
        var counts = plan.tasks().stream()
                .flatMap(task -> task.leads().stream())
                .collect(Collectors.groupingBy(
                        lead -> lead.wording().normalised(), TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(LEADS_SHOWN)
                .map(lead -> say("cli.demo.lead", "lead", lead.getKey(), "tasks", lead.getValue()))
                .collect(Collectors.joining("; "));
    }

    private void reports(List<String> lines) {
        lines.add(say("cli.demo.reports"));
        for (var deadline : plan.reporting().deadlines(plan.year(), report.calendar())) {
            var code = deadline.subject().substring(deadline.subject().indexOf('-') + 1);
            lines.add("  "
                    + say(
                            "cli.demo.report",
                            "report",
                            code,
                            "lastDay",
                            deadline.lastDay(),
                            "lastWorkingDay",
                            deadline.lastWorkingDay()));
        }
    }

    private void money(List<String> lines) {
        var budget = plan.budget();
        lines.add(say(
                "cli.demo.money",
                "counted",
                budget.counted().dong(),
                "uncounted",
                budget.uncounted().size()));
        var inferred = plan.tasks().stream()
                .filter(Task::isFundingUnitInferred)
                .map(Task::number)
                .collect(Collectors.joining(", "));
        if (!inferred.isEmpty()) {
            lines.add("  " + say("cli.demo.inferred", "tasks", inferred));
        }
        for (FundingRule rule : budget.statedRules()) {
            indented(budget.reconcile(rule).explanation(), lines);
        }
    }

    private void targets(List<String> lines) {
        lines.add(say("cli.demo.targets", "targets", plan.kpis().size()));
        assessments().forEach(assessment -> {
            var explanation = assessment.explanation();
            lines.add("  " + labels.message(explanation.rule(), explanation.arguments()));
            told(explanation.steps())
                    .forEach(step -> lines.add("  - " + labels.message(step.rule(), step.arguments())));
        });
    }

    /** What was reached, and what the status rests on: the first step and the last. */
    private static List<Explanation> told(List<Explanation> steps) {
        return steps.size() < 3 ? steps : List.of(steps.get(0), steps.get(steps.size() - 1));
    }

    private List<KpiAssessment> assessments() {
        return report.kpis().stream().flatMap(row -> row.assessment().stream()).toList();
    }

    private void problems(List<String> lines) {
        var problems = plan.problems();
        lines.add(say(
                "cli.demo.problems",
                "errors",
                count(problems, Severity.ERROR),
                "warnings",
                count(problems, Severity.WARNING),
                "notes",
                count(problems, Severity.INFO)));
        var counts = new TreeMap<ProblemCode, Integer>();
        problems.forEach(problem -> counts.merge(problem.code(), 1, Integer::sum));
        counts.forEach((code, count) ->
                lines.add("  " + say("cli.demo.problem", "label", labels.label(code), "count", count)));
    }

    Map<String, Object> json(List<Path> files) {
        var problems = plan.problems();
        var answer = new LinkedHashMap<String, Object>();
        answer.put("asOf", report.asOf().toString());
        answer.put("tasks", plan.tasks().size());
        answer.put("targets", plan.kpis().size());
        answer.put("counted", plan.budget().counted().dong());
        answer.put("counts", Answers.counts(problems));
        report.status().ifPresent(rows -> answer.put("buckets", rows.tally().counts()));
        answer.put("files", files.stream().map(Path::toString).toList());
        return answer;
    }

    private void indented(Explanation explanation, List<String> lines) {
        explanation.in(labels).lines().forEach(line -> lines.add("  " + line));
    }

    private static long count(List<Problem> problems, Severity severity) {
        return problems.stream()
                .filter(problem -> problem.severity() == severity)
                .count();
    }

    /** A message with its arguments given as names and values in turn. */
    private String say(String key, Object... namesAndValues) {
        var arguments = new LinkedHashMap<String, String>();
        for (var i = 0; i < namesAndValues.length; i += 2) {
            arguments.put(namesAndValues[i].toString(), namesAndValues[i + 1].toString());
        }
        return labels.message(key, arguments);
    }
}
