package org.parplan.core.legal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.parplan.core.text.Wording;

/**
 * Who is meant by the name of an issuer: what kind of body, and of which place. A name that says less of the place may
 * mean the same body; one that names another place, or a place of another level, does not.
 */
final class IssuerIdentity {

    private static final Map<String, String> KINDS = Map.of("ủy ban nhân dân", "ubnd", "hội đồng nhân dân", "hđnd");

    private static final Map<String, String> LEVELS = Map.of(
            "tp",
            "thành phố",
            "tp.",
            "thành phố",
            "tx",
            "thị xã",
            "tx.",
            "thị xã",
            "cấp tỉnh",
            "tỉnh",
            "cấp huyện",
            "huyện",
            "cấp xã",
            "xã");

    private final String kind;
    private final List<Place> places;

    private IssuerIdentity(String kind, List<Place> places) {
        this.kind = kind;
        this.places = places;
    }

    static IssuerIdentity of(String name) {
        var text = new SourceText(Wording.of(name).normalised());
        var start = IssuerNames.endOfOffice(text, 0);
        var known = IssuerNames.endOfKind(text, start);
        var end = known > start ? known : endOfName(text, start);
        var kind = text.foldedBetween(start, end);
        for (var spelling : KINDS.entrySet()) {
            kind = kind.replace(spelling.getKey(), spelling.getValue());
        }
        return new IssuerIdentity(kind, places(text, end));
    }

    /** Tells whether both can mean one body. */
    boolean agrees(IssuerIdentity other) {
        if (!kind.equals(other.kind)) {
            return false;
        }
        if (places.isEmpty() || other.places.isEmpty()) {
            return true;
        }
        return places.get(0).agrees(other.places.get(0))
                && places.stream()
                        .allMatch(place -> other.places.stream()
                                .filter(same -> same.level().equals(place.level()))
                                .allMatch(place::agrees));
    }

    private static List<Place> places(SourceText text, int start) {
        var result = new ArrayList<Place>();
        var at = afterSpace(text, start);
        while (at < text.length()) {
            var level = IssuerNames.endOfLevel(text, at);
            var name = level > at ? text.skipSpace(level) : at;
            var end = endOfName(text, name);
            var printed = text.foldedBetween(at, level);
            result.add(new Place(LEVELS.getOrDefault(printed, printed), text.foldedBetween(name, end)));
            at = Math.max(afterSpace(text, end), at + 1);
        }
        return result;
    }

    private static int afterSpace(SourceText text, int place) {
        return text.skipSpace(text.at(place) == ',' ? place + 1 : place);
    }

    /** Up to a comma or the word for a level. */
    private static int endOfName(SourceText text, int start) {
        var end = start;
        while (end < text.length()
                && text.at(end) != ','
                && !(text.at(end) == ' ' && IssuerNames.endOfLevel(text, end + 1) > end + 1)) {
            end++;
        }
        return end;
    }

    /**
     * A place.
     *
     * @param level the word for its level, empty where there is none
     * @param name its name, empty where there is none
     */
    private record Place(String level, String name) {

        boolean agrees(Place other) {
            return agree(level, other.level) && agree(name, other.name);
        }

        private static boolean agree(String one, String other) {
            return one.isEmpty() || other.isEmpty() || one.equals(other);
        }
    }
}
