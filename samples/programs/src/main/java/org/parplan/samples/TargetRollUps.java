package org.parplan.samples;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parplan.core.kpi.Kpi;
import org.parplan.core.kpi.Unit;
import org.parplan.core.text.Labels;
import org.parplan.scoring.kpi.Contribution;
import org.parplan.scoring.kpi.KpiOutlook;
import org.parplan.scoring.kpi.RollUp;
import org.parplan.scoring.kpi.RollUpRule;

/**
 * Whether all measured targets of each agency and of each field are met, by the figures that these are judged by; figures
 * of the whole are the issuer's of the plan.
 *
 * <p>Of targets that none is judged by, since several agencies have figures of their own, only shares count: an agency's own
 * number is no answer to the number of all.
 */
final class TargetRollUps {

    private final LedgerOptions.Question question;
    private final List<Contribution> parts = new ArrayList<>();

    TargetRollUps(LedgerOptions.Question question, List<KpiOutlook> outlooks) {
        this.question = question;
        var kpis = question.plan().kpis();
        for (var each = 0; each < kpis.size(); each++) {
            of(kpis.get(each), outlooks.get(each)).forEach(parts::add);
        }
    }

    private Stream<Contribution> of(Kpi kpi, KpiOutlook outlook) {
        var field = kpi.code().split("[./]", 2)[0];
        var own = Contribution.of(field, kpi, question.ledger(), question.terms());
        var figure = outlook.assessment().measurement();
        if (figure.isEmpty()) {
            return kpi.target().unit() == Unit.PERCENT ? own.stream() : Stream.empty();
        }
        var agency = own.size() == 1 && own.get(0).measurement().equals(figure)
                ? own.get(0).agency()
                : question.plan().issuer();
        return Stream.of(new Contribution(agency, field, based(kpi, outlook), figure));
    }

    private static Kpi based(Kpi kpi, KpiOutlook outlook) {
        return Kpi.builder().from(kpi).baseline(outlook.assessment().baseline()).build();
    }

    Map<String, Object> json(Labels labels) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("byAgency", json("agency", RollUp.byAgency(RollUpRule.ALL_OF, parts), labels));
        answer.put("byField", json("field", RollUp.byField(RollUpRule.ALL_OF, parts), labels));
        return answer;
    }

    private static List<Map<String, @Nullable Object>> json(String key, Map<String, RollUp> rolled, Labels labels) {
        var answers = new ArrayList<Map<String, @Nullable Object>>();
        rolled.forEach((name, rollUp) -> {
            var answer = new LinkedHashMap<String, @Nullable Object>();
            answer.put(key, name);
            answer.put("rule", rollUp.rule());
            answer.put("met", rollUp.allMet().orElse(null));
            answer.put(
                    "targets",
                    rollUp.contributions().stream()
                            .map(part -> part.kpi().code())
                            .distinct()
                            .toList());
            answer.put("reason", String.join(" ", Answers.steps(rollUp.explanation(), labels)));
            answers.add(answer);
        });
        return answers;
    }
}
