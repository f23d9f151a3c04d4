package org.parplan.scoring.crosswalk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parplan.core.json.ParplanJson;
import org.parplan.scoring.framework.ScoringFramework;
import org.parplan.scoring.sheet.DeclaredScores;
import org.parplan.scoring.sheet.ScoreSheet;
import org.parplan.scoring.sheet.Scorer;

/** Small sets and figures in the short notation of the tables. */
final class Sets {

    private Sets() {}

    static ScoringFramework before(String leaves) {
        return set("before", 2018, "", leaves);
    }

    static ScoringFramework after(String leaves) {
        return set("after", 2019, "", leaves);
    }

    /**
     * A set of one field; a leaf is written {@code code=TITLE/maximum<formerly+formerly}, a surveyed one {@code code*}, one
     * that leaves the maximum where it does not arise {@code code~}, one not asked of unit A {@code code^}.
     */
    static ScoringFramework set(String name, int year, String more, String leaves) {
        var all = Arrays.stream(leaves.split(" ", -1)).map(Leaf::parse).toList();
        var sum = all.stream().map(Leaf::max).reduce(BigDecimal.ZERO, BigDecimal::add);
        return ParplanJson.read(
                """
                {"formatVersion": 1, "name": "%s", "level": "DEPARTMENT", "year": %s, "bonusCap": "2", "penaltyCap": "3", %s
                 "fields": [{"code": "f", "title": "Lĩnh vực", "maxPoints": "%s", "criteria": [%s]}]}""".formatted(
                                name,
                                year,
                                more,
                                sum.toPlainString(),
                                all.stream().map(Leaf::json).collect(Collectors.joining(", "))),
                ScoringFramework.class);
    }

    /**
     * The sheet of unit A; a figure is written {@code code own:appraised}, bonus {@code + 1}, penalty {@code - 1}, what did
     * not arise {@code code !}, a year without a survey {@code code ?}.
     */
    static ScoreSheet sheet(ScoringFramework set, String figures) {
        var values = new ArrayList<String>();
        var appraised = new ArrayList<String>();
        var survey = new ArrayList<String>();
        var beside = new ArrayList<String>();
        var granted = new ArrayList<String>();
        var held = true;
        for (var figure : figures.split(", ", -1)) {
            var cells = figure.split("[ :]", -1);
            if (cells[0].equals("+") || cells[0].equals("-")) {
                beside.add("\"%s\": [{\"reason\": \"x\", \"points\": \"%s\"}], "
                        .formatted(cells[0].equals("+") ? "bonus" : "penalty", cells[1]));
            } else if (cells[1].equals("!")) {
                granted.add("\"%s\": \"NOT_ARISEN\"".formatted(cells[0]));
            } else if (cells[1].equals("?")) {
                held = false;
            } else if (set.leaf(cells[0]).rule().orElseThrow().kind().name().equals("SURVEY")) {
                survey.add("\"%s\": {\"share\": {\"part\": %s, \"whole\": %s}}"
                        .formatted(
                                cells[0],
                                ten(cells[1]),
                                ten(set.leaf(cells[0]).maxPoints().toString())));
            } else {
                values.add("\"%s\": {\"points\": \"%s\"}".formatted(cells[0], cells[1]));
                if (cells.length > 2) {
                    appraised.add("\"%s\": {\"points\": \"%s\"}".formatted(cells[0], cells[2]));
                }
            }
        }
        var declared = """
                {"framework": "%s", "surveyHeld": %s, "units": [{"unit": "A", "title": "Sở A", %s "granted": {%s}, "values": {%s}, "appraised": {%s}, "survey": {%s}}]}""".formatted(
                        set.name(),
                        held,
                        String.join("", beside),
                        String.join(", ", granted),
                        String.join(", ", values),
                        String.join(", ", appraised),
                        String.join(", ", survey));
        return Scorer.of(set).sheet(ParplanJson.read(declared, DeclaredScores.class), "A");
    }

    private static String ten(String points) {
        return new BigDecimal(points).movePointRight(1).toBigIntegerExact().toString();
    }

    static Stream<List<String>> rows(String name) {
        return text(name)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .skip(1)
                .map(line -> List.of(line.split(";", -1)));
    }

    private static String text(String name) {
        try (var stream = Objects.requireNonNull(Sets.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Leaf(String code, boolean isSurvey, String more, String title, BigDecimal max, String formerly) {

        static Leaf parse(String text) {
            var equals = text.indexOf('=');
            var slash = text.indexOf('/');
            var less = text.indexOf('<');
            var code = text.substring(0, equals);
            return new Leaf(
                    code.replaceAll("[*~^]", ""),
                    code.endsWith("*"),
                    code.endsWith("~")
                            ? ", \"notApplicable\": {\"NOT_ARISEN\": \"REMOVED\"}"
                            : code.endsWith("^") ? ", \"exceptUnits\": [\"A\"]" : "",
                    text.substring(equals + 1, slash),
                    new BigDecimal(text.substring(slash + 1, less < 0 ? text.length() : less)),
                    less < 0 ? "" : "\"" + text.substring(less + 1).replace("+", "\", \"") + "\"");
        }

        String json() {
            return "{\"code\": \"%s\", \"title\": \"%s\", \"maxPoints\": \"%s\", \"rule\": {\"kind\": \"%s\"}, \"formerly\": [%s]%s}"
                    .formatted(code, title, max.toPlainString(), isSurvey ? "survey" : "judgement", formerly, more);
        }
    }
}
