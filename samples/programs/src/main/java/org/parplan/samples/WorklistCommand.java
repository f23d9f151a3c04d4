package org.parplan.samples;

import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parplan.core.text.Labels;
import org.parplan.core.text.Problem;
import org.parplan.scoring.worklist.WorkItem;
import org.parplan.scoring.worklist.WorkKind;
import org.parplan.scoring.worklist.Worklist;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists what needs attention at the end of a day, for one agency or all. */
@Command(
        name = "worklist",
        description = "Lists what needs attention at the end of a day.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class WorklistCommand extends AnsweringCommand {

    @Mixin
    private LedgerOptions ledger = new LedgerOptions();

    @Option(names = "--agency", paramLabel = "CODE", description = "Only what this agency has to do.")
    private @Nullable String agency;

    @Override
    public Integer call() throws IOException {
        var question = ledger.question();
        var all = question.worklist();
        var list = agency == null ? all : ofAgency(question, all, agency);
        var labels = output().labels();
        var problems = question.problems(list.problems(), labels);
        if (output().isJson()) {
            var answer = new LinkedHashMap<String, @Nullable Object>();
            answer.put("note", question.file().note().orElse(null));
            answer.put(
                    "items",
                    list.items().stream().map(item -> json(item, labels)).toList());
            answer.put("problems", Answers.problems(problems, labels));
            out().println(Answers.json(answer));
        } else {
            question.note(labels).forEach(out()::println);
            print(question, list, labels);
            if (!problems.isEmpty()) {
                CheckCommand.print(problems, labels, out());
            }
        }
        return Problem.anyError(problems) ? Parplan.PROBLEMS : Parplan.DONE;
    }

    /** Of an agency that nobody knows there is nothing to do, which would be no answer. */
    private static Worklist ofAgency(LedgerOptions.Question question, Worklist all, String agency) {
        var list = all.ofAgency(agency);
        if (list.items().isEmpty()) {
            question.terms().registry().ifPresent(registry -> registry.agency(agency));
        }
        return list;
    }

    private static Map<String, @Nullable Object> json(WorkItem item, Labels labels) {
        var answer = new LinkedHashMap<String, @Nullable Object>();
        answer.put("kind", item.kind());
        answer.put("subject", item.subject().toString());
        answer.put("agency", item.agency().orElse(null));
        answer.put("dueOn", item.dueOn().map(LocalDate::toString).orElse(null));
        answer.put("reason", String.join(" ", Answers.steps(item.reason(), labels)));
        return answer;
    }

    private void print(LedgerOptions.Question question, Worklist list, Labels labels) {
        if (list.items().isEmpty()) {
            out().println(labels.message("cli.worklist.none", Map.of()));
        }
        for (var kind : WorkKind.values()) {
            var some = list.items().stream().filter(item -> item.kind() == kind).toList();
            if (!some.isEmpty()) {
                out().println(labels.label(kind) + " (" + some.size() + ")");
                some.forEach(item -> out().println("  "
                        + item.agency().map(question::named).orElse("-") + "  "
                        + item.reason().in(labels).lines().findFirst().orElse("")));
            }
        }
    }
}
