package org.parplan.samples;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parplan.core.text.Problem;
import org.parplan.scoring.crosswalk.ChangeCause;
import org.parplan.scoring.crosswalk.Crosswalk;
import org.parplan.scoring.crosswalk.CrosswalkGroup;
import org.parplan.scoring.crosswalk.GroupChange;
import org.parplan.scoring.crosswalk.ScoreChange;
import org.parplan.scoring.framework.Points;
import org.parplan.scoring.framework.ScoringFramework;
import org.parplan.scoring.sheet.ScoreSheet;
import org.parplan.scoring.sheet.Scorer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Lays two versions of an index set side by side, and splits the change of every unit's index into its causes. */
@Command(
        name = "crosswalk",
        description = "Tells what became of each criterion between two versions of an index set, and how much of the"
                + " change of an index is the unit's results, the set, the survey and the appraisal.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class CrosswalkCommand extends AnsweringCommand {

    @Parameters(index = "0", paramLabel = "OLD", description = "The older index set: a file, or a shipped name.")
    private String before = "";

    @Parameters(index = "1", paramLabel = "NEW", description = "The newer index set: a file, or a shipped name.")
    private String after = "";

    @Parameters(index = "2", paramLabel = "DECLARED-OLD", description = "The figures declared for the older set.")
    private String declaredBefore = "";

    @Parameters(index = "3", paramLabel = "DECLARED-NEW", description = "The figures declared for the newer set.")
    private String declaredAfter = "";

    @Override
    public Integer call() {
        var older = FrameworkFile.framework(before);
        var newer = FrameworkFile.framework(after);
        var problems = new ArrayList<Problem>(older.validate());
        problems.addAll(newer.validate());
        if (Problem.anyError(problems)) {
            tell(List.of(), List.of(), problems);
            return Parplan.PROBLEMS;
        }
        var crosswalk = Crosswalk.between(older, newer);
        var changes =
                crosswalk.changes(sheets(older, declaredBefore, problems), sheets(newer, declaredAfter, problems));
        problems.addAll(changes.problems());
        tell(crosswalk.groups(), changes.changes(), problems);
        return Problem.anyError(problems) ? Parplan.PROBLEMS : Parplan.DONE;
    }

    private static List<ScoreSheet> sheets(ScoringFramework set, String declared, List<Problem> problems) {
        var figures = FrameworkFile.declared(declared);
        var scorer = Scorer.of(set);
        scorer.score(figures).problems().stream()
                .filter(problem -> Problem.anyError(List.of(problem)))
                .forEach(problems::add);
        return scorer.sheets(figures);
    }

    private void tell(List<CrosswalkGroup> groups, List<ScoreChange> changes, List<Problem> problems) {
        var labels = output().labels();
        if (output().isJson()) {
            var answer = new LinkedHashMap<String, Object>();
            answer.put("groups", groups.stream().map(CrosswalkCommand::group).toList());
            answer.put("changes", changes.stream().map(this::change).toList());
            answer.put("problems", Answers.problems(problems, labels));
            out().println(Answers.json(answer));
            return;
        }
        groups.forEach(group -> out().println(line(group)));
        changes.forEach(change -> {
            out().println();
            out().println(change.title().orElse(change.unit()));
            out().println(change.explanation().in(labels));
        });
        if (!problems.isEmpty()) {
            out().println();
            CheckCommand.print(problems, labels, out());
        }
    }

    private String line(CrosswalkGroup group) {
        return output().labels()
                .message(
                        "cli.crosswalk.group",
                        Map.of(
                                "kind", group.kind().name(),
                                "codes", group.codes(),
                                "title", group.titles(),
                                "before", group.beforeMax().orElse(Points.ZERO).toString(),
                                "after", group.afterMax().orElse(Points.ZERO).toString()));
    }

    private static Map<String, @Nullable Object> group(CrosswalkGroup group) {
        var answer = new LinkedHashMap<String, @Nullable Object>();
        answer.put("kind", group.kind());
        answer.put("old", group.beforeCodes());
        answer.put("new", group.afterCodes());
        answer.put("maximumChanged", group.maximumChanged());
        answer.put("title", group.titles());
        answer.put("oldMax", group.beforeMax().map(Points::toString).orElse(null));
        answer.put("newMax", group.afterMax().map(Points::toString).orElse(null));
        return answer;
    }

    /** What a cause did, and what each criterion did by it. */
    private static Map<String, Object> cause(ScoreChange change, ChangeCause cause) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("cause", cause.name());
        answer.put("points", change.part(cause).published().text(change.decimals()));
        answer.put(
                "criteria",
                change.groups().stream()
                        .filter(group -> !group.split().of(cause).isZero())
                        .map(group -> criterion(group, cause, change.decimals()))
                        .toList());
        return answer;
    }

    private static Map<String, Object> criterion(GroupChange group, ChangeCause cause, int decimals) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("kind", group.kind());
        answer.put("old", group.before());
        answer.put("new", group.after());
        answer.put("title", group.title());
        answer.put("oldMax", group.beforeMax().toString());
        answer.put("newMax", group.afterMax().toString());
        answer.put("points", group.split().of(cause).text(decimals));
        return answer;
    }

    private Map<String, Object> change(ScoreChange change) {
        var parts = new LinkedHashMap<String, String>();
        change.parts()
                .forEach(part -> parts.put(part.cause().name(), part.published().text(change.decimals())));
        var answer = new LinkedHashMap<String, Object>();
        answer.put("unit", change.unit());
        answer.put("old", change.beforeIndex().text(change.decimals()));
        answer.put("new", change.afterIndex().text(change.decimals()));
        answer.put("change", change.change().text(change.decimals()));
        answer.put("parts", parts);
        answer.put(
                "causes",
                change.parts().stream().map(part -> cause(change, part.cause())).toList());
        answer.put("reason", String.join(" ", Answers.steps(change.explanation(), output().labels())));
        return answer;
    }
}
