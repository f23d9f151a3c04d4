package org.parplan.scoring.ranking;

import java.util.ArrayList;
import java.util.List;
import org.parplan.core.text.Problem;
import org.parplan.core.text.ProblemCode;

/** Tells where a quota had to decide between equals, and where it could not be counted. */
final class QuotaChecks {

    private QuotaChecks() {}

    static List<Problem> problems(Ranking ranking) {
        var problems = new ArrayList<Problem>();
        if (ranking.scheme().isEmpty()) {
            return problems;
        }
        var quotas = ranking.scheme().get().quotas();
        if (ranking.isPartial()) {
            for (var i = 0; i < quotas.size(); i++) {
                problems.add(Problem.of(ProblemCode.QUOTA_NOT_APPLIED)
                        .with("band", quotas.get(i).band())
                        .with("percent", quotas.get(i).percent())
                        .at(path(i)));
            }
        }
        for (var outcome : ranking.quotas()) {
            if (!outcome.tied().isEmpty()) {
                problems.add(tie(ranking, outcome).at(path(quotas.indexOf(outcome.quota()))));
            }
        }
        return problems;
    }

    private static Problem tie(Ranking ranking, QuotaOutcome outcome) {
        var index = ranking.unit(outcome.tied().get(0)).indexText().orElseThrow();
        return Problem.of(ProblemCode.QUOTA_TIE)
                .with("band", outcome.quota().band())
                .with("allowed", outcome.allowed())
                .with("count", outcome.tied().size())
                .with("index", index)
                .with("units", String.join(", ", outcome.tied()))
                .with("ties", outcome.quota().ties())
                .with("kept", outcome.kept());
    }

    private static String path(int quota) {
        return "/rating/quotas/" + quota;
    }
}
