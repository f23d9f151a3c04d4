package org.parplan.samples;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parplan.core.text.Problem;
import org.parplan.scoring.framework.Percent;
import org.parplan.scoring.framework.Points;
import org.parplan.scoring.framework.Rounding;
import org.parplan.scoring.sheet.Adjustment;
import org.parplan.scoring.sheet.FieldScore;
import org.parplan.scoring.sheet.LeafScore;
import org.parplan.scoring.sheet.Loss;
import org.parplan.scoring.sheet.ScoreSheet;
import org.parplan.scoring.sheet.Scorer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Scores units by an index set. */
@Command(
        name = "score",
        description = "Scores units by an index set: points, index, and by field.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class ScoreCommand extends AnsweringCommand {

    @Parameters(index = "0", paramLabel = "FRAMEWORK", description = "The index set: a file, or a shipped name.")
    private String framework = "";

    @Parameters(
            index = "1",
            paramLabel = "DECLARED",
            description = "The declared figures: a file, or the shipped name whose invented figures to take.")
    private String declared = "";

    @Option(names = "--explain", description = "Tell the points of every criterion with its reason, and the losses.")
    private boolean explain;

    @Override
    public Integer call() {
        var set = FrameworkFile.framework(framework);
        var problems = new ArrayList<>(set.validate());
        var sheets = new ArrayList<ScoreSheet>();
        if (!Problem.anyError(problems)) {
            var figures = FrameworkFile.declared(declared);
            var scorer = Scorer.of(set);
            problems.addAll(scorer.score(figures).problems());
            sheets.addAll(scorer.sheets(figures));
        }
        if (output().isJson()) {
            var answer = new LinkedHashMap<String, Object>();
            answer.put("framework", set.name());
            answer.put("units", sheets.stream().map(this::unit).toList());
            answer.put("problems", Answers.problems(problems, output().labels()));
            out().println(Answers.json(answer));
        } else {
            sheets.forEach(this::print);
            if (!problems.isEmpty()) {
                CheckCommand.print(problems, output().labels(), out());
            }
        }
        return Problem.anyError(problems) ? Parplan.PROBLEMS : Parplan.DONE;
    }

    private Map<String, @Nullable Object> unit(ScoreSheet sheet) {
        var rounding = sheet.rounding();
        var answer = new LinkedHashMap<String, @Nullable Object>();
        answer.put("unit", sheet.unit());
        answer.putAll(figures(sheet.points(), sheet.max(), sheet.index(), rounding));
        answer.put(
                "fields",
                sheet.fields().stream().map(field -> field(field, rounding)).toList());
        if (explain) {
            answer.put("rescaled", sheet.rescaled());
            answer.put("bonus", sheet.bonus().text(rounding.leaf()));
            answer.put("penalty", sheet.penalty().text(rounding.leaf()));
            answer.put("bonuses", adjustments(sheet.bonuses(), rounding));
            answer.put("penalties", adjustments(sheet.penalties(), rounding));
            answer.put("reason", String.join(" ", Answers.steps(sheet.reason(), output().labels())));
            answer.put(
                    "criteria",
                    sheet.leaves().stream().map(leaf -> leaf(leaf, rounding)).toList());
            answer.put(
                    "losses",
                    sheet.losses().stream().map(loss -> loss(loss, rounding)).toList());
        }
        return answer;
    }

    private static Map<String, @Nullable Object> figures(
            Points points, Points max, Optional<Percent> index, Rounding rounding) {
        var answer = new LinkedHashMap<String, @Nullable Object>();
        answer.put("points", points.text(rounding.leaf()));
        answer.put("max", max.text(rounding.leaf()));
        answer.put("index", index.map(value -> value.text(rounding.index())).orElse(null));
        return answer;
    }

    private static Map<String, @Nullable Object> field(FieldScore field, Rounding rounding) {
        var answer = new LinkedHashMap<String, @Nullable Object>();
        answer.put("code", field.code());
        answer.putAll(figures(field.points(), field.max(), field.index(), rounding));
        return answer;
    }

    private static List<Map<String, String>> adjustments(List<Adjustment> adjustments, Rounding rounding) {
        return adjustments.stream()
                .map(adjustment -> adjustment(adjustment, rounding))
                .toList();
    }

    private static Map<String, String> adjustment(Adjustment adjustment, Rounding rounding) {
        var answer = new LinkedHashMap<String, String>();
        answer.put("reason", adjustment.reason());
        answer.put("points", adjustment.points().text(rounding.leaf()));
        return answer;
    }

    private Map<String, @Nullable Object> leaf(LeafScore leaf, Rounding rounding) {
        var answer = new LinkedHashMap<String, @Nullable Object>();
        answer.put("code", leaf.code());
        answer.put("title", leaf.title());
        answer.put("points", leaf.finalPoints().text(rounding.leaf()));
        answer.put("max", leaf.applicableMax().text(rounding.leaf()));
        answer.put("self", text(leaf.self(), rounding));
        answer.put("appraised", text(leaf.appraised(), rounding));
        answer.put("reappraised", text(leaf.reappraised(), rounding));
        answer.put("survey", text(leaf.survey(), rounding));
        answer.put("source", leaf.source());
        answer.put("notApplicable", leaf.notApplicable().orElse(null));
        answer.put("policy", leaf.policy().orElse(null));
        answer.put("remark", leaf.remark().orElse(null));
        answer.put("reason", String.join(" ", Answers.steps(leaf.reason(), output().labels())));
        return answer;
    }

    private static @Nullable String text(Optional<Points> points, Rounding rounding) {
        return points.map(value -> value.text(rounding.leaf())).orElse(null);
    }

    private Map<String, Object> loss(Loss loss, Rounding rounding) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("code", loss.criterion());
        answer.put("title", loss.title());
        answer.put("lost", loss.lost().text(rounding.leaf()));
        answer.put("recovery", loss.recovery().in(output().labels()));
        return answer;
    }

    private void print(ScoreSheet sheet) {
        var labels = output().labels();
        out().println(labels.message(
                sheet.index().isPresent() ? "cli.score.unit" : "cli.score.unit-without-index", told(sheet)));
        if (!sheet.bonus().isZero() || !sheet.penalty().isZero()) {
            sheet.reason().steps().forEach(step -> out().println("- " + step.in(labels)));
        }
        if (!explain) {
            return;
        }
        for (var leaf : sheet.leaves()) {
            out().println("- " + leaf.title() + ". " + leaf.reason().in(labels).replace("\n", "\n  "));
            leaf.remark().ifPresent(remark -> out().println("  - " + remark));
        }
        if (!sheet.losses().isEmpty()) {
            out().println(labels.label("cli.score.losses"));
            sheet.losses().forEach(loss -> out().println("- " + loss.recovery().in(labels)));
        }
        out().println();
    }

    private static Map<String, String> told(ScoreSheet sheet) {
        var rounding = sheet.rounding();
        return Map.of(
                "unit", sheet.title().orElse(sheet.unit()),
                "points", sheet.points().text(rounding.leaf()),
                "max", sheet.max().text(0),
                "index",
                        sheet.index().map(value -> value.text(rounding.index())).orElse("0"));
    }
}
