package org.parplan.samples;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parplan.core.plan.Plan;
import org.parplan.core.text.Labels;
import org.parplan.core.text.Problem;
import org.parplan.core.text.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what is wrong in a plan: what it lacks, what contradicts itself, and what had to be assumed to read it. */
@Command(
        name = "check",
        description = "Tells what is wrong in a plan.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class CheckCommand extends AnsweringCommand {

    @Parameters(paramLabel = "PLAN.json", description = "The plan to check.")
    private Path plan = Path.of("");

    @Option(
            names = "--as-of",
            paramLabel = "D",
            description = "The day to check for: tells the leads that have ended by then.")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--registry",
            paramLabel = "FILE",
            description = "A registry of agencies to read the actors by, as lines or as JSON"
                    + " (with --as-of, default: " + RegistryFile.HATINH + ").")
    private @Nullable String registry;

    @Override
    public Integer call() throws IOException {
        var problems = problems(DocumentFile.plan(plan));
        if (output().isJson()) {
            var answer = new LinkedHashMap<String, Object>();
            answer.put("problems", Answers.problems(problems, output().labels()));
            answer.put("counts", Answers.counts(problems));
            out().println(Answers.json(answer));
        } else {
            print(problems, output().labels(), out());
        }
        return Problem.anyError(problems) ? Parplan.PROBLEMS : Parplan.DONE;
    }

    private List<Problem> problems(Plan checked) throws IOException {
        if (registry == null && asOf == null) {
            return checked.problems();
        }
        var known = RegistryFile.read(registry == null ? RegistryFile.HATINH : registry);
        return asOf == null ? checked.problems(known) : checked.problems(known, asOf);
    }

    static void print(List<Problem> problems, Labels labels, PrintWriter out) {
        for (var severity : Severity.values()) {
            var some = problems.stream()
                    .filter(problem -> problem.severity() == severity)
                    .toList();
            if (some.isEmpty()) {
                continue;
            }
            out.println(labels.label(severity) + " (" + some.size() + ")");
            some.forEach(problem ->
                    out.println("  " + problem.code() + "  " + problem.path() + "\n      " + problem.in(labels)));
        }
        out.println(labels.message("cli.problems", Map.of("count", Integer.toString(problems.size()))));
    }
}
