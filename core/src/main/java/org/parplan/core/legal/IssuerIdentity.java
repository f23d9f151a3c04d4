package org.parplan.core.legal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parplan.core.text.Wording;

/**
 * Who is meant by the name of an issuer: what kind of body, and of which place. A name that says less of the place may
 * mean the same body, and a place alone its committee; one that names another place, or a place of another level, does not.
 */
final class IssuerIdentity {

    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("ủy ban nhân dân", "ubnd"),
            Map.entry("hội đồng nhân dân", "hđnd"),
            Map.entry("sở gd&đt", "sở giáo dục và đào tạo"),
            Map.entry("sở gd-đt", "sở giáo dục và đào tạo"),
            Map.entry("sở gd và đt", "sở giáo dục và đào tạo"),
            Map.entry("sở gdđt", "sở giáo dục và đào tạo"),
            Map.entry("sở gtvt", "sở giao thông vận tải"),
            Map.entry("sở kh&cn", "sở khoa học và công nghệ"),
            Map.entry("sở kh-cn", "sở khoa học và công nghệ"),
            Map.entry("sở khcn", "sở khoa học và công nghệ"),
            Map.entry("sở kh&đt", "sở kế hoạch và đầu tư"),
            Map.entry("sở kh-đt", "sở kế hoạch và đầu tư"),
            Map.entry("sở khđt", "sở kế hoạch và đầu tư"),
            Map.entry("sở lđ-tb&xh", "sở lao động - thương binh và xã hội"),
            Map.entry("sở lđ-tb-xh", "sở lao động - thương binh và xã hội"),
            Map.entry("sở lđ, tb&xh", "sở lao động - thương binh và xã hội"),
            Map.entry("sở lđtb&xh", "sở lao động - thương binh và xã hội"),
            Map.entry("sở lđtbxh", "sở lao động - thương binh và xã hội"),
            Map.entry("sở lao động, thương binh và xã hội", "sở lao động - thương binh và xã hội"),
            Map.entry("sở nn&ptnt", "sở nông nghiệp và phát triển nông thôn"),
            Map.entry("sở nn và ptnt", "sở nông nghiệp và phát triển nông thôn"),
            Map.entry("sở tn&mt", "sở tài nguyên và môi trường"),
            Map.entry("sở tn-mt", "sở tài nguyên và môi trường"),
            Map.entry("sở tnmt", "sở tài nguyên và môi trường"),
            Map.entry("sở tt&tt", "sở thông tin và truyền thông"),
            Map.entry("sở tt-tt", "sở thông tin và truyền thông"),
            Map.entry("sở tttt", "sở thông tin và truyền thông"),
            Map.entry("sở vh,tt&dl", "sở văn hóa, thể thao và du lịch"),
            Map.entry("sở vh-tt&dl", "sở văn hóa, thể thao và du lịch"),
            Map.entry("sở vhtt&dl", "sở văn hóa, thể thao và du lịch"),
            Map.entry("sở vhttdl", "sở văn hóa, thể thao và du lịch"));

    private static final Map<String, String> LEVELS = levels(
            "tp",
            "thành phố",
            "tp.",
            "thành phố",
            "tx",
            "thị xã",
            "tx.",
            "thị xã",
            "h.",
            "huyện",
            "x.",
            "xã",
            "p.",
            "phường",
            "q.",
            "quận",
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
        var end = known > start || IssuerNames.endOfLevel(text, start) > start ? known : endOfName(text, start);
        var kind = text.foldedBetween(start, end);
        for (var spelling : KINDS.entrySet()) {
            kind = kind.replace(spelling.getKey(), spelling.getValue());
        }
        return new IssuerIdentity(kind, places(text, end));
    }

    /** Tells whether both can mean one body. */
    boolean agrees(IssuerIdentity other) {
        if (!kind.equals(other.kind) && !kind.isEmpty() && !other.kind.isEmpty()) {
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

    private static Map<String, String> levels(String... pairs) {
        var result = new HashMap<String, String>();
        for (var i = 0; i < pairs.length; i += 2) {
            result.put(pairs[i], pairs[i + 1]);
        }
        return result;
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
