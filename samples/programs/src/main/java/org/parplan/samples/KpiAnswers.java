package org.parplan.samples;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.parplan.core.kpi.Kpi;
import org.parplan.core.kpi.Measurement;
import org.parplan.core.kpi.SamePeriod;
import org.parplan.core.kpi.Share;
import org.parplan.core.kpi.ShareChange;
import org.parplan.core.text.Explanation;
import org.parplan.core.text.Labels;
import org.parplan.scoring.kpi.Contribution;
import org.parplan.scoring.kpi.KpiOutlook;
import org.parplan.scoring.kpi.KpiProjection;
import org.parplan.scoring.kpi.KpiStatus;
import org.parplan.scoring.kpi.RollUp;

/** How the targets of a plan are told, as JSON and as text. */
final class KpiAnswers {

    private final Labels labels;

    KpiAnswers(Labels labels) {
        this.labels = labels;
    }

    Map<String, @Nullable Object> json(Kpi kpi, KpiOutlook outlook) {
        var assessment = outlook.assessment();
        var figure = assessment.measurement();
        var answer = new LinkedHashMap<String, @Nullable Object>();
        answer.put("code", assessment.kpi());
        answer.put("target", kpi.target().value().orElse(null));
        answer.put("actual", figure.map(Measurement::part).orElse(null));
        answer.put("achievement", decimal(assessment.achievement()));
        answer.put("status", assessment.status());
        answer.put("unit", kpi.target().unit());
        answer.put(
                "whole", figure.map(Measurement::whole).map(KpiAnswers::number).orElse(null));
        answer.put("path", assessment.path().kind());
        answer.put("expected", decimal(assessment.expected()));
        answer.put(
                "measuredOn",
                figure.map(Measurement::measuredOn).map(LocalDate::toString).orElse(null));
        answer.put("measuredKind", figure.map(Measurement::kind).orElse(null));
        answer.put("baseline", number(assessment.baseline()));
        answer.put("reason", reason(assessment.explanation()));
        answer.put("projection", outlook.projection().map(this::projection).orElse(null));
        answer.put("samePeriod", outlook.samePeriod().map(this::samePeriod).orElse(null));
        answer.put("rollUp", outlook.rollUp().map(this::rollUp).orElse(null));
        return answer;
    }

    private Map<String, @Nullable Object> projection(KpiProjection projection) {
        var answer = new LinkedHashMap<String, @Nullable Object>();
        answer.put("figure", decimal(projection.projected()));
        answer.put("achievement", decimal(projection.achievement()));
        answer.put("reason", reason(projection.explanation()));
        return answer;
    }

    private Map<String, @Nullable Object> samePeriod(SamePeriod comparison) {
        var answer = new LinkedHashMap<String, @Nullable Object>();
        answer.put("before", comparison.before().map(Measurement::part).orElse(null));
        answer.put(
                "beforeWhole",
                comparison
                        .before()
                        .map(Measurement::whole)
                        .map(KpiAnswers::number)
                        .orElse(null));
        answer.put(
                "beforeOn",
                comparison
                        .before()
                        .map(Measurement::measuredOn)
                        .map(LocalDate::toString)
                        .orElse(null));
        answer.put("difference", number(comparison.difference()));
        answer.put(
                "points",
                comparison
                        .points()
                        .map(ShareChange::points)
                        .map(BigDecimal::toPlainString)
                        .orElse(null));
        answer.put("reason", reason(comparison.explanation()));
        return answer;
    }

    private Map<String, @Nullable Object> rollUp(RollUp rollUp) {
        var answer = new LinkedHashMap<String, @Nullable Object>();
        answer.put("rule", rollUp.rule());
        answer.put("part", rollUp.ratio().map(Share::part).orElseGet(() -> number(rollUp.sum())));
        answer.put("whole", rollUp.ratio().map(Share::whole).orElse(null));
        answer.put(
                "agencies",
                rollUp.contributions().stream().map(KpiAnswers::part).toList());
        answer.put("reason", reason(rollUp.explanation()));
        return answer;
    }

    private static Map<String, @Nullable Object> part(Contribution part) {
        var answer = new LinkedHashMap<String, @Nullable Object>();
        answer.put("agency", part.agency());
        answer.put("part", part.measurement().map(Measurement::part).orElse(null));
        answer.put(
                "whole",
                part.measurement()
                        .map(Measurement::whole)
                        .map(KpiAnswers::number)
                        .orElse(null));
        return answer;
    }

    private String reason(Explanation explanation) {
        return String.join(" ", Answers.steps(explanation, labels));
    }

    private static @Nullable Long number(OptionalLong number) {
        return number.isPresent() ? number.getAsLong() : null;
    }

    private static @Nullable String decimal(Optional<Share> share) {
        return share.map(KpiAnswers::decimal).orElse(null);
    }

    /** A share as a decimal of at most four places, 180/400 as 0.45. */
    static String decimal(Share share) {
        var rounded =
                BigDecimal.valueOf(share.part()).divide(BigDecimal.valueOf(share.whole()), 4, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    /** The targets one after the other: those with figures in full, then the codes of those that have none. */
    List<String> text(List<KpiOutlook> outlooks) {
        var lines = new ArrayList<String>();
        var unmeasured = new ArrayList<String>();
        for (var outlook : outlooks) {
            if (outlook.assessment().status() == KpiStatus.NOT_MEASURED) {
                unmeasured.add(outlook.assessment().kpi());
            } else {
                lines.add("");
                lines.add(outlook.assessment().explanation().in(labels));
                outlook.projection()
                        .ifPresent(
                                projection -> lines.add(projection.explanation().in(labels)));
                outlook.samePeriod()
                        .ifPresent(before -> lines.add(before.explanation().in(labels)));
                outlook.rollUp()
                        .ifPresent(together -> lines.add(together.explanation().in(labels)));
            }
        }
        if (!unmeasured.isEmpty()) {
            lines.add("");
            lines.add(labels.label(KpiStatus.NOT_MEASURED) + ": " + String.join("; ", unmeasured));
        }
        return lines;
    }
}
