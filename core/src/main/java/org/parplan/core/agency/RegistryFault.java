package org.parplan.core.agency;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Something in a registry that contradicts the rest of it.
 *
 * @param places what contradicts, that which should be mended first
 * @param reason what is said, of which value, and why that cannot be
 */
record RegistryFault(List<Place> places, String reason) {

    /** The kinds of lines that can contradict one another. */
    enum Kind {
        AGENCY,
        SUCCESSION,
        END,
        COUNT
    }

    /**
     * One entry of a registry.
     *
     * @param kind the list it stands in
     * @param index its place there, from 0
     */
    record Place(Kind kind, int index) {}

    /** The fault with the lines where its entries stand. */
    String at(Map<Place, Integer> lines) {
        var numbers = places.stream().map(lines::get).map(String::valueOf).toList();
        return "%s %s: %s".formatted(numbers.size() == 1 ? "Line" : "Lines", several(numbers), reason);
    }

    private static String several(List<String> numbers) {
        var last = numbers.size() - 1;
        return last == 0
                ? numbers.get(0)
                : numbers.stream().limit(last).collect(Collectors.joining(", ")) + " and " + numbers.get(last);
    }
}
