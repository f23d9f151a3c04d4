package org.parplan.scoring.ranking;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.parplan.core.text.Problem;
import org.parplan.core.text.ProblemCode;

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
        var units = new HashSet<String>();
        for (var i = 0; i < published.results().size(); i++) {
            var result = published.results().get(i);
            if (units.add(result.unit())) {
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

    private void checkRank(PublishedResult result, String path) {
        if (ranks.rank(result).isEmpty()) {
            problems.add(Problem.of(ProblemCode.RANK_MISSING)
                    .with("unit", result.unit())
                    .at(path));
            return;
        }
        var rank = ranks.rank(result).getAsInt();
        if (rank < ranks.best(result) || rank > ranks.worst(result)) {
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
        if (published.mergers().containsKey(now)) {
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
        return "/mergers/" + old.replace("~", "~0").replace("/", "~1");
    }
}
