package org.parplan.samples;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.parplan.core.text.Explanation;
import org.parplan.core.text.Labels;
import org.parplan.core.text.Problem;

/** The JSON shapes that commands share. */
final class Answers {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private Answers() {}

    static String json(Object answer) {
        try {
            return JSON.writeValueAsString(answer);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What an explanation says, one sentence for each of its steps, in the order in which they are told. */
    static List<String> steps(Explanation explanation, Labels labels) {
        return explanation
                .in(labels)
                .lines()
                .map(line -> line.replaceFirst("^ *- ", ""))
                .toList();
    }

    static List<Map<String, String>> problems(List<Problem> problems, Labels labels) {
        return problems.stream().map(problem -> problem(problem, labels)).toList();
    }

    private static Map<String, String> problem(Problem problem, Labels labels) {
        var answer = new LinkedHashMap<String, String>();
        answer.put("code", problem.code().name());
        answer.put("severity", problem.severity().name());
        answer.put("kind", problem.kind().name());
        answer.put("path", problem.path());
        answer.put("message", problem.in(labels));
        return answer;
    }

    static Map<String, Integer> counts(List<Problem> problems) {
        var counts = new TreeMap<String, Integer>();
        problems.forEach(problem -> counts.merge(problem.code().name(), 1, Integer::sum));
        return counts;
    }
}
