package org.parplan.samples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parplan.core.text.Problem;
import org.parplan.reporting.score.ScoreReport;
import org.parplan.scoring.ranking.Comparison;
import org.parplan.scoring.ranking.RankedUnit;
import org.parplan.scoring.ranking.Ranking;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Ranks units by an index set, beside last year's ranks. */
@Command(
        name = "rank",
        description = "Ranks units by an index set and names their bands, beside last year's ranks.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class RankCommand extends AnsweringCommand {

    @Parameters(index = "0", paramLabel = "FRAMEWORK", description = "The index set: a file, or a shipped name.")
    private String framework = "";

    @Parameters(
            index = "1",
            paramLabel = "DECLARED",
            description = "The declared figures: a file, or the shipped name whose invented figures to take.")
    private String declared = "";

    @Option(
            names = "--last",
            paramLabel = "PUBLISHED",
            description = "Last year's published results, as JSON: without them nobody has moved.")
    private @Nullable Path last;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Write a report there, report.html and report.md: the ranking and every unit's sheet.")
    private @Nullable Path out;

    @Override
    public Integer call() throws IOException {
        var set = FrameworkFile.framework(framework);
        var faults = set.validate();
        if (Problem.anyError(faults)) {
            tell(List.of(), faults);
            return Parplan.PROBLEMS;
        }
        var figures = FrameworkFile.declared(declared);
        var ranking = Ranking.of(set, figures);
        var report = ScoreReport.of(set, figures);
        if (last != null) {
            var published = ResultsFile.read(last, output().labels());
            ranking = ranking.comparedWith(published);
            report = report.comparedWith(published);
        }
        if (out != null) {
            ScoreFiles.write(report, output().language(), out);
        }
        var problems = new ArrayList<Problem>(faults);
        problems.addAll(Ranking.builder()
                .from(ranking)
                .comparison(Optional.empty())
                .build()
                .allProblems());
        ranking.comparison().map(Comparison::problems).orElse(List.of()).stream()
                .map(problem -> problem.at(last + "#" + problem.path()))
                .forEach(problems::add);
        tell(ranking.units(), problems);
        return Problem.anyError(problems) ? Parplan.PROBLEMS : Parplan.DONE;
    }

    private void tell(List<RankedUnit> units, List<Problem> problems) {
        var labels = output().labels();
        if (output().isJson()) {
            out().println(Answers.json(units.stream().map(this::unit).toList()));
            problems.forEach(problem ->
                    commandLine().getErr().println(problem.code() + " " + problem.path() + ": " + problem.in(labels)));
            return;
        }
        units.forEach(unit -> out().println(unit.explanation().in(labels)));
        if (!problems.isEmpty()) {
            out().println();
            CheckCommand.print(problems, labels, out());
        }
    }

    private Map<String, @Nullable Object> unit(RankedUnit unit) {
        var answer = new LinkedHashMap<String, @Nullable Object>();
        answer.put("rank", unit.rank().isPresent() ? unit.rank().getAsInt() : null);
        answer.put("of", unit.of());
        answer.put("unit", unit.unit());
        answer.put("index", unit.indexText().orElse(null));
        answer.put("band", unit.band().orElse(null));
        answer.put("movement", movement(unit).orElse(null));
        answer.put("reason", String.join(" ", Answers.steps(unit.explanation(), output().labels())));
        return answer;
    }

    private static Optional<Integer> movement(RankedUnit unit) {
        return unit.movement()
                .filter(movement -> movement.places().isPresent())
                .map(movement -> movement.places().getAsInt());
    }
}
