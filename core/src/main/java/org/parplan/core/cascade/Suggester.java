package org.parplan.core.cascade;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.parplan.core.kpi.Share;
import org.parplan.core.plan.Plan;
import org.parplan.core.text.Explanation;

/** Finds which tasks of the province the words of unlinked tasks resemble most. */
final class Suggester {

    /** Less alike than this is not suggested. */
    private static final Share LEAST = Share.of(1, 3);

    private final PlanCascade cascade;
    private final Plan province;
    private final Parents parents;
    private final List<Map<String, String>> words = new ArrayList<>();
    private final Map<String, List<Integer>> places = new HashMap<>();

    Suggester(PlanCascade cascade) {
        this.cascade = cascade;
        this.province = cascade.province();
        this.parents = new Parents(province);
        for (var i = 0; i < province.tasks().size(); i++) {
            var task = province.tasks().get(i);
            words.add(Words.of(task.content(), province.year()));
            // What no link can name is not suggested.
            if (parents.find(task.id()) == i) {
                for (var word : words.get(i).keySet()) {
                    places.computeIfAbsent(word, key -> new ArrayList<>()).add(i);
                }
            }
        }
    }

    List<LinkSuggestion> suggestions() {
        return new Links(cascade)
                .unlinked().stream().flatMap(link -> best(link).stream()).toList();
    }

    private List<LinkSuggestion> best(Linked link) {
        var own = Words.of(link.task().content(), province.year());
        var shared = new TreeMap<Integer, Integer>();
        for (var word : own.keySet()) {
            places.getOrDefault(word, List.of()).forEach(place -> shared.merge(place, 1, Integer::sum));
        }
        var best = LEAST;
        var found = new ArrayList<LinkSuggestion>();
        for (var one : shared.entrySet()) {
            var score = score(own, one.getKey(), one.getValue());
            var order = score.compareTo(best);
            if (order > 0) {
                found.clear();
                best = score;
            }
            if (order >= 0) {
                found.add(suggestion(link, one.getKey(), own, score));
            }
        }
        return found;
    }

    private Share score(Map<String, String> own, int place, int shared) {
        return Share.of(shared, own.size() + words.get(place).size() - shared);
    }

    private LinkSuggestion suggestion(Linked link, int place, Map<String, String> own, Share score) {
        var parent = province.tasks().get(place);
        var shared = own.entrySet().stream()
                .filter(word -> words.get(place).containsKey(word.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining(", "));
        return LinkSuggestion.builder()
                .link(TaskLink.of(link.plan().id(), link.task().id(), parent.id()))
                .unit(link.unit())
                .unitTask(link.task().number())
                .task(parent.number())
                .score(score)
                .explanation(Explanation.of("cascade.suggested")
                        .with("unit", link.unit())
                        .with("unitTask", link.task().number())
                        .with("task", parent.number())
                        .with("score", score)
                        .because(Explanation.of("cascade.words").with("words", shared)))
                .build();
    }
}
