package org.parplan.scoring.ranking;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.parplan.core.text.Problem;
import org.parplan.core.text.ProblemCode;
import org.parplan.scoring.framework.Percent;

/** Tells what does not fit in published results. */
final class PublishedChecks {

    private final PublishedResults published;
    private final PublishedRanks ranks;
    private final List<Problem> problems = new ArrayList<>();

    PublishedChecks(PublishedResults published) {
        this.published = published;
        this.ranks = new PublishedRanks(published);
    }

    List<Problem> check() {
        if (ranks.of() < ranks.placed()) {
            problems.add(Problem.of(ProblemCode.COUNT_BELOW_LISTED)
                    .with("of", ranks.of())
                    .with("listed", ranks.placed())
                    .at("/of"));
        }
        var units = new HashSet<String>();
        for (var i = 0; i < published.results().size(); i++) {
            var result = published.results().get(i);
            if (units.add(result.unit())) {
                checkIndices(result, "/results/" + i);
                checkRank(result, "/results/" + i);
            } else {
                problems.add(Problem.of(ProblemCode.UNIT_REPEATED)
                        .with("unit", result.unit())
                        .at("/results/" + i));
            }
        }
        published.mergers().forEach(this::checkMerger);
        return List.copyOf(problems);
    }

    private void checkIndices(PublishedResult result, String path) {
        result.index().ifPresent(index -> checkIndex(result.unit(), index, path + "/index"));
        result.fields().forEach((field, index) -> checkIndex(result.unit(), index, path + "/fields/" + escaped(field)));
    }

    private void checkIndex(String unit, Percent index, String path) {
        if (index.compareTo(Percent.HUNDRED) > 0) {
            problems.add(Problem.of(ProblemCode.INDEX_ABOVE_HUNDRED)
                    .with("unit", unit)
                    .with("index", index)
                    .at(path));
        }
    }

    private void checkRank(PublishedResult result, String path) {
        if (ranks.rank(result).isEmpty()) {
            problems.add(Problem.of(ProblemCode.RANK_MISSING)
                    .with("unit", result.unit())
                    .at(path));
            return;
        }
        var rank = ranks.rank(result).getAsInt();
        if (result.rank().isPresent() && rank > ranks.of()) {
            problems.add(Problem.of(ProblemCode.RANK_ABOVE_COUNT)
                    .with("unit", result.unit())
                    .with("rank", rank)
                    .with("of", ranks.of())
                    .with("example", ranks.lowest())
                    .at(path + "/rank"));
        } else if (ranks.isCountKnown() && (rank < ranks.best(result) || rank > ranks.worst(result))) {
            problems.add(Problem.of(ProblemCode.RANK_DIFFERS)
                    .with("unit", result.unit())
                    .with("rank", rank)
                    .with("expected", ranks.best(result))
                    .at(path + "/rank"));
        }
    }

    private void checkMerger(String old, String now) {
        var path = mergerPath(old);
        if (!ranks.results().containsKey(old)) {
            problems.add(unknown(old, published.year(), path));
        }
        if (old.equals(now)) {
            problems.add(
                    Problem.of(ProblemCode.MERGER_INTO_ITSELF).with("unit", old).at(path));
        } else if (published.mergers().containsKey(now)) {
            problems.add(Problem.of(ProblemCode.MERGER_CHAINED)
                    .with("unit", old)
                    .with("into", now)
                    .at(path));
        }
    }

    static Problem unknown(String unit, int year, String path) {
        return Problem.of(ProblemCode.MERGER_UNKNOWN)
                .with("unit", unit)
                .with("year", year)
                .at(path);
    }

    static String mergerPath(String old) {
        return "/mergers/" + escaped(old);
    }

    private static String escaped(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }
}
