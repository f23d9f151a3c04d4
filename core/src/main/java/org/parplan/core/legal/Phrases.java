package org.parplan.core.legal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A set of phrases, looked for in a text by their first letter and the longest first, without case or place of tone. */
final class Phrases {

    private final Map<Character, List<String>> byFirst = new LinkedHashMap<>();

    private Phrases() {}

    static Phrases of(Iterable<String> phrases) {
        var result = new Phrases();
        for (var phrase : phrases) {
            var folded = SourceText.fold(phrase);
            result.byFirst
                    .computeIfAbsent(folded.charAt(0), first -> new ArrayList<>())
                    .add(folded);
        }
        result.byFirst
                .values()
                .forEach(list ->
                        list.sort(Comparator.comparingInt(String::length).reversed()));
        return result;
    }

    static Phrases of(String... phrases) {
        return of(List.of(phrases));
    }

    /** The longest phrase that stands at a place as whole words, folded. */
    Optional<String> longestAt(SourceText text, int place) {
        for (var phrase : byFirst.getOrDefault(text.foldedAt(place), List.of())) {
            if (text.has(phrase, place)) {
                return Optional.of(phrase);
            }
        }
        return Optional.empty();
    }

    /** Past the longest phrase at a place; the place itself where there is none. */
    int skip(SourceText text, int place) {
        return place + longestAt(text, place).map(String::length).orElse(0);
    }
}
