package org.parplan.reporting.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parplan.core.text.Explanation;
import org.parplan.reporting.score.RankRow;
import org.parplan.reporting.score.ScoreReport;
import org.parplan.scoring.framework.RatingScheme;
import org.parplan.scoring.ranking.BandChangeKind;
import org.parplan.scoring.ranking.Movement;
import org.parplan.scoring.ranking.MovementKind;
import org.parplan.scoring.ranking.QuotaOutcome;
import org.parplan.scoring.ranking.RankedUnit;

/** What is said of places, ratings and movements. */
record RankSentences(Words words, ScoreReport report) {

    String rank(RankRow row) {
        var rank = row.ranked().rank();
        return rank.isPresent() ? rank(rank.getAsInt(), row.ranked().of()) : ScoreNumbers.NONE;
    }

    private String rank(int rank, int of) {
        return words.say("reporting.score-place", "rank", rank, "of", of);
    }

    String band(RankRow row) {
        return row.ranked().band().map(Words::plain).orElse(ScoreNumbers.NONE);
    }

    List<String> fell(RankRow row) {
        return row.ranked().rating().stream()
                .flatMap(rating -> rating.changes().stream())
                .map(change -> Words.plain(words.told(change.reason())))
                .toList();
    }

    String movement(RankRow row) {
        return row.ranked().movement().map(this::movement).orElse(ScoreNumbers.NONE);
    }

    private String movement(Movement movement) {
        var moved = movement.places().isPresent() && movement.kind() != MovementKind.SAME
                ? words.say(
                        movement.kind() == MovementKind.UP ? "reporting.score-up" : "reporting.score-down",
                        "places",
                        Math.abs(movement.places().getAsInt()))
                : Words.lower(words.label(movement.kind()));
        return movement.lastRank().isPresent()
                ? words.say(
                        "reporting.score-moved",
                        "movement",
                        moved,
                        "year",
                        movement.lastYear(),
                        "last",
                        rank(movement.lastRank().getAsInt(), movement.lastOf().orElseThrow()))
                : moved;
    }

    List<String> standing(RankRow row) {
        return Stream.concat(
                        row.ranked().band().map(Words::plain).stream(),
                        row.ranked().movement().stream().map(this::movement))
                .toList();
    }

    /** The quotas and what they came to, and whom facts kept from a band. */
    List<String> applied() {
        var ranking = report.placed();
        var told = new ArrayList<String>();
        ranking.quotas().forEach(outcome -> told.add(quota(outcome)));
        ranking.scheme().map(this::vetoes).ifPresent(told::addAll);
        return List.copyOf(told);
    }

    private String quota(QuotaOutcome outcome) {
        var moved = outcome.moved();
        var result = words.say(
                moved.isEmpty() ? "reporting.score-quota-none" : "reporting.score-quota",
                "kept",
                outcome.kept(),
                "counted",
                outcome.counted(),
                "moved",
                moved.size());
        return reason(outcome.explanation()) + " " + result + named(moved);
    }

    private String reason(Explanation explanation) {
        return Stream.concat(
                        Stream.of(words.told(explanation)),
                        explanation.steps().stream().map(this::reason))
                .collect(Collectors.joining(" "));
    }

    private List<String> vetoes(RatingScheme scheme) {
        var held = report.placed().units().stream()
                .filter(unit -> !unit.vetoes().isEmpty())
                .toList();
        var moved = held.stream()
                .filter(unit -> unit.rating().stream()
                        .flatMap(rating -> rating.changes().stream())
                        .anyMatch(change -> change.kind() == BandChangeKind.VETO))
                .map(RankedUnit::unit)
                .toList();
        return held.isEmpty()
                ? List.of()
                : List.of(words.say(
                                "reporting.score-vetoed",
                                "units",
                                held.size(),
                                "band",
                                Words.plain(scheme.vetoBand().name()),
                                "moved",
                                moved.size())
                        + named(moved));
    }

    /** The units by name; none on a report for one unit, which names no other. */
    private String named(List<String> units) {
        if (units.isEmpty() || report.unit().isPresent()) {
            return ".";
        }
        return ": " + units.stream().map(this::name).collect(Collectors.joining("; ")) + ".";
    }

    private String name(String unit) {
        return Optional.of(report.placed().unit(unit))
                .flatMap(RankedUnit::title)
                .map(Words::plain)
                .orElse(unit);
    }
}
