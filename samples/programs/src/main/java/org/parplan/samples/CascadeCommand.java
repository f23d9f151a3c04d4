package org.parplan.samples;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parplan.core.cascade.LatePlan;
import org.parplan.core.cascade.LaterTask;
import org.parplan.core.cascade.LinkSuggestion;
import org.parplan.core.cascade.MissingTask;
import org.parplan.core.cascade.PlanCascade;
import org.parplan.core.cascade.TargetGap;
import org.parplan.core.plan.Plan;
import org.parplan.core.text.Explanation;
import org.parplan.core.text.Labels;
import org.parplan.core.text.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lays the plans of units under the plan of their province and tells what does not fit. */
@Command(
        name = "cascade",
        description =
                "Tells what the plans of units lack, plan too late, or do not add up to, under a province's plan.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class CascadeCommand extends AnsweringCommand {

    @Parameters(index = "0", paramLabel = "PROVINCE.json", description = "The plan of the province.")
    private Path province = Path.of("");

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "UNIT.json", description = "The plans of units.")
    private List<Path> units = new ArrayList<>();

    @Option(
            names = "--registry",
            paramLabel = "FILE",
            description =
                    "A registry of agencies to read issuers and leads by and to list groups, as lines or as JSON, or"
                            + " hatinh or tinh-mau, which come along;"
                            + " without one only equal names mean one agency.")
    private @Nullable String registry;

    @Option(
            names = "--issued-by",
            paramLabel = "D",
            description = "The last day on which units may issue their plans; without one none is issued late.")
    private @Nullable LocalDate issuedBy;

    @Override
    public Integer call() throws IOException {
        var cascade = cascade();
        if (output().isJson()) {
            out().println(Answers.json(json(cascade, output().labels())));
        } else {
            print(cascade, output().labels());
        }
        return Problem.anyError(cascade.problems()) ? Parplan.PROBLEMS : Parplan.DONE;
    }

    private PlanCascade cascade() throws IOException {
        var plans = new ArrayList<Plan>();
        var whole = DocumentFile.unitPlan(province);
        for (var unit : units) {
            plans.add(unitPlan(unit, whole, plans));
        }
        var cascade = PlanCascade.builder().province(whole).units(plans);
        if (registry != null) {
            cascade.registry(RegistryFile.read(registry));
        }
        if (issuedBy != null) {
            cascade.issueLimit(issuedBy);
        }
        return cascade.build();
    }

    /** Refuses by its file what the library refuses by its id. */
    private Plan unitPlan(Path file, Plan whole, List<Plan> before) throws IOException {
        var plan = DocumentFile.unitPlan(file);
        if (plan.year() != whole.year()) {
            throw new Refusal(
                    "cli.cascade.year",
                    "file",
                    file,
                    "plan",
                    plan.id(),
                    "found",
                    plan.year(),
                    "province",
                    province,
                    "year",
                    whole.year());
        }
        for (var i = 0; i < before.size(); i++) {
            if (before.get(i).id().equals(plan.id()) && !before.get(i).equals(plan)) {
                throw new Refusal("cli.cascade.twice", "file", file, "plan", plan.id(), "other", units.get(i));
            }
        }
        return plan;
    }

    private static Map<String, Object> json(PlanCascade cascade, Labels labels) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put(
                "missing",
                cascade.missing().stream().map(one -> json(one, labels)).toList());
        answer.put(
                "later", cascade.later().stream().map(one -> json(one, labels)).toList());
        answer.put(
                "targets",
                cascade.targets().stream().map(one -> json(one, labels)).toList());
        answer.put(
                "lateIssued",
                cascade.lateIssued().stream().map(one -> json(one, labels)).toList());
        answer.put(
                "suggestions",
                cascade.suggestions().stream().map(one -> json(one, labels)).toList());
        answer.put("problems", Answers.problems(cascade.problems(), labels));
        return answer;
    }

    private static Map<String, Object> json(MissingTask one, Labels labels) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("unit", one.unit());
        answer.put("code", one.code().orElse(null));
        answer.put("task", one.task());
        answer.put("reason", one.explanation().in(labels));
        return answer;
    }

    private static Map<String, Object> json(LaterTask one, Labels labels) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("unit", one.unit());
        answer.put("plan", one.plan());
        answer.put("unitTask", one.unitTask());
        answer.put("task", one.task());
        answer.put("due", one.due().toString());
        answer.put("provinceDue", one.provinceDue().toString());
        answer.put("days", one.days());
        answer.put("reason", one.explanation().in(labels));
        return answer;
    }

    private static Map<String, @Nullable Object> json(TargetGap one, Labels labels) {
        var answer = new LinkedHashMap<String, @Nullable Object>();
        answer.put("task", one.task());
        answer.put("target", one.target());
        answer.put("unit", one.unit().name());
        answer.put("stated", one.stated());
        answer.put("linked", one.linked());
        answer.put("sum", one.sum().orElse(null));
        answer.put("difference", one.difference().orElse(null));
        answer.put("why", one.notAdded().orElse(null));
        answer.put("reason", one.explanation().in(labels));
        return answer;
    }

    private static Map<String, Object> json(LatePlan one, Labels labels) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("unit", one.unit());
        answer.put("plan", one.plan());
        answer.put("issuedOn", one.issuedOn().toString());
        answer.put("limit", one.limit().toString());
        answer.put("days", one.days());
        answer.put("reason", one.explanation().in(labels));
        return answer;
    }

    private static Map<String, Object> json(LinkSuggestion one, Labels labels) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("unit", one.unit());
        answer.put("plan", one.link().plan());
        answer.put("unitTask", one.link().task());
        answer.put("unitTaskNumber", one.unitTask());
        answer.put("task", one.link().parent());
        answer.put("taskNumber", one.task());
        answer.put("score", one.score().toString());
        answer.put("reason", one.explanation().in(labels));
        return answer;
    }

    private void print(PlanCascade cascade, Labels labels) {
        section(
                "missing",
                cascade.missing().stream().map(MissingTask::explanation).toList(),
                labels);
        section("later", cascade.later().stream().map(LaterTask::explanation).toList(), labels);
        section(
                "targets",
                cascade.targets().stream().map(TargetGap::explanation).toList(),
                labels);
        section(
                "late-issued",
                cascade.lateIssued().stream().map(LatePlan::explanation).toList(),
                labels);
        section(
                "suggestions",
                cascade.suggestions().stream().map(LinkSuggestion::explanation).toList(),
                labels);
        cascade.problems()
                .forEach(problem -> out().println(labels.label(problem.severity()) + ": " + problem.in(labels)));
    }

    private void section(String name, List<Explanation> findings, Labels labels) {
        out().println(labels.message("cli.cascade." + name, Map.of("count", Integer.toString(findings.size()))));
        for (var finding : findings) {
            finding.in(labels).lines().forEach(line -> out().println("  " + line));
        }
    }
}
