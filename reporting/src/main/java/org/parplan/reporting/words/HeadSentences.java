package org.parplan.reporting.words;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.parplan.reporting.score.ScoreReport;
import org.parplan.scoring.sheet.ScoreSheet;

/** What stands at the head of a report on scores: what is scored, by which set, and what it rests on. */
record HeadSentences(Words words, ScoreReport report) {

    static String name(ScoreSheet sheet) {
        return sheet.title().map(Words::plain).orElse(sheet.unit());
    }

    String title() {
        return report.framework()
                .title()
                .map(Words::plain)
                .orElse(report.framework().name());
    }

    String pageTitle() {
        var year = report.framework().year();
        return report.unit().isPresent() && report.ranks().size() == 1
                ? words.say(
                        "reporting.score-title-unit",
                        "unit",
                        name(report.ranks().get(0).sheet()),
                        "year",
                        year)
                : words.say("reporting.score-title", "title", title(), "year", year);
    }

    String scored() {
        return words.say(
                "reporting.score-of",
                "year",
                report.framework().year(),
                "level",
                report.framework().level());
    }

    List<String> basis() {
        var framework = report.framework();
        var told = new ArrayList<String>();
        framework
                .decision()
                .ifPresent(decision -> told.add(words.say("reporting.score-decision", "decision", decision)));
        told.add(words.say(
                "reporting.score-set",
                "fields",
                framework.fields().size(),
                "leaves",
                framework.leaves().size(),
                "max",
                framework.maxPoints()));
        told.add(words.say(
                "reporting.score-rounding",
                "leaf",
                framework.rounding().leaf(),
                "index",
                framework.rounding().index()));
        framework
                .rating()
                .ifPresent(rating -> told.add(words.say(
                        "reporting.score-bands",
                        "bands",
                        rating.bands().stream()
                                .map(band -> words.say(
                                        "reporting.score-band", "band", Words.plain(band.name()), "from", band.from()))
                                .collect(Collectors.joining("; ")))));
        return List.copyOf(told);
    }
}
