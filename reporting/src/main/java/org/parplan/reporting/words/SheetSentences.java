package org.parplan.reporting.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parplan.core.text.Explanation;
import org.parplan.core.text.Problem;
import org.parplan.reporting.score.SheetRows;
import org.parplan.scoring.framework.Points;
import org.parplan.scoring.framework.ScoringFramework;
import org.parplan.scoring.sheet.Adjustment;
import org.parplan.scoring.sheet.Evidence;
import org.parplan.scoring.sheet.LeafScore;
import org.parplan.scoring.sheet.Loss;
import org.parplan.scoring.sheet.ScoreSheet;

/** What is said of the sheet of one unit. */
record SheetSentences(Words words, ScoringFramework framework, ScoreNumbers numbers) {

    List<String> adjusted(SheetRows sheet) {
        var told = new ArrayList<String>();
        var one = sheet.sheet();
        framework
                .bonusCap()
                .ifPresent(cap -> told.add(adjusted("reporting.score-bonus", one.bonus(), cap, one.bonuses())));
        framework
                .penaltyCap()
                .ifPresent(cap -> told.add(adjusted("reporting.score-penalty", one.penalty(), cap, one.penalties())));
        told.add(
                told.isEmpty()
                        ? words.say("reporting.score-adjusted-none")
                        : words.say("reporting.score-sum", "points", numbers.points(sheet.sumOfFields())));
        return List.copyOf(told);
    }

    private String adjusted(String message, Points counted, Points cap, List<Adjustment> adjustments) {
        var told = words.say(message, "points", numbers.points(counted), "cap", numbers.points(cap));
        return adjustments.isEmpty()
                ? told
                : words.say(
                        "reporting.score-adjusted-for",
                        "told",
                        told,
                        "why",
                        adjustments.stream()
                                .map(one -> one.reason() + " " + numbers.points(one.points()))
                                .collect(Collectors.joining("; ")));
    }

    String scaling(SheetRows sheet) {
        if (!sheet.sheet().rescaled()) {
            return words.say("reporting.score-not-rescaled");
        }
        var reasons = sheet.removed().entrySet().stream()
                .map(entry -> words.say(
                        "reporting.score-removed",
                        "criteria",
                        entry.getValue().stream().map(LeafScore::code).collect(Collectors.joining(", ")),
                        "reason",
                        Words.lower(words.label(entry.getKey()))))
                .collect(Collectors.joining("; "));
        return words.say("reporting.score-rescaled", "max", numbers.points(framework.maxPoints()), "reasons", reasons);
    }

    Optional<String> vetoes(ScoreSheet sheet) {
        return sheet.vetoes().isEmpty()
                ? Optional.empty()
                : Optional.of(words.say("reporting.score-vetoes", "facts", String.join("; ", sheet.vetoes())));
    }

    String reason(Explanation explanation) {
        return Stream.concat(
                        Stream.of(words.told(explanation)),
                        explanation.steps().stream().map(this::reason))
                .collect(Collectors.joining(" "));
    }

    List<String> shown(LeafScore leaf) {
        return Stream.concat(
                        leaf.evidence().stream().map(this::evidence),
                        leaf.remark().stream().map(remark -> words.say("reporting.score-remark", "text", remark)))
                .toList();
    }

    private String evidence(Evidence evidence) {
        var document = evidence.reference()
                .map(reference -> evidence.date()
                        .map(date -> words.say("reporting.score-dated", "reference", reference, "date", date))
                        .orElse(reference));
        var shown =
                Stream.concat(document.stream(), evidence.locator().stream()).collect(Collectors.joining(", "));
        return Stream.concat(
                        Stream.of(shown)
                                .filter(text -> !text.isEmpty())
                                .map(text -> words.say("reporting.score-evidence", "evidence", text)),
                        evidence.explanation().stream()
                                .map(text -> words.say("reporting.score-explained", "text", text)))
                .collect(Collectors.joining(". "));
    }

    String lost(ScoreSheet sheet) {
        var lost = sheet.losses();
        return lost.isEmpty()
                ? words.say("reporting.score-losses-none")
                : words.say(
                        "reporting.score-losses-lead",
                        "lost",
                        numbers.points(lost.stream().map(Loss::lost).reduce(Points.ZERO, Points::plus)),
                        "leaves",
                        lost.size());
    }

    String problem(Problem problem) {
        return words.say(
                "reporting.score-problem", "severity", problem.severity(), "message", problem.in(words.labels()));
    }
}
