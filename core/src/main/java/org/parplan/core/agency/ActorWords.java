package org.parplan.core.agency;

import java.util.List;
import java.util.stream.Stream;

/** The words by which a cell's actors are told apart that are no registry's. */
final class ActorWords {

    static final String CAC = ActorToken.key("các");
    static final String UBND = ActorToken.key("ubnd");

    /** What a person is addressed by. */
    static final List<List<String>> ADDRESSES = keys("đồng chí", "đ/c", "ông", "bà");

    /** Persons who stand for the body they head. */
    static final List<List<String>> OFFICES = keys(
            "chủ tịch",
            "phó chủ tịch",
            "thủ trưởng",
            "phó thủ trưởng",
            "giám đốc",
            "phó giám đốc",
            "bộ trưởng",
            "thứ trưởng",
            "bí thư",
            "phó bí thư",
            "chánh",
            "phó chánh",
            "chi cục trưởng",
            "phó chi cục trưởng",
            "tổng cục trưởng",
            "hiệu trưởng",
            "tổng biên tập",
            "người đứng đầu",
            "lãnh đạo");

    /** The kinds of unit of districts and communes. */
    static final List<List<String>> KINDS =
            keys("huyện", "thị xã", "thành phố", "quận", "xã", "phường", "thị trấn", "đặc khu");

    /** Those of communes. */
    static final List<List<String>> COMMUNES = keys("xã", "phường", "thị trấn", "đặc khu");

    /** What a list may name once for all its members: {@code các Sở: Tư pháp; Tài chính}. */
    static final List<List<String>> HEADS =
            Stream.concat(keys("sở", "ban", "chi cục").stream(), KINDS.stream()).toList();

    /** What says of a group that only those concerned are meant, whoever they are. */
    static final List<List<String>> CONCERNED = keys("liên quan", "có liên quan");

    /** What begins a quality of a group that no registry records. */
    static final List<List<String>> QUALITIES =
            keys("đạt", "đã", "chưa", "được", "có", "đang", "hoàn thành", "thực hiện");

    /** What leaves somebody out of a group. */
    static final List<List<String>> EXCEPTIONS = keys(
            "trừ",
            "ngoại trừ",
            "loại trừ",
            "không bao gồm",
            "không gồm",
            "không kể",
            "không tính",
            "không có",
            "không phải",
            "ngoài");

    /** What names those whom a group is said to be of. */
    private static final List<List<String>> INTRODUCERS = Stream.concat(
                    keys(
                            "gồm",
                            "gồm có",
                            "bao gồm",
                            "bao gồm cả",
                            "như",
                            "phối hợp với",
                            "phối hợp cùng",
                            "phối hợp",
                            "cùng với",
                            "cùng")
                            .stream(),
                    Stream.of(":", "(", "[", ActorToken.DASH, "\u2013", "\u2014")
                            .map(List::of))
            .toList();

    /** What says whose something is. */
    static final List<List<String>> OWNERS = keys("thuộc", "trực thuộc", "của", "tại", "ở", "trên địa bàn");

    private static final String RA = ActorToken.key("ra");

    private ActorWords() {}

    static List<List<String>> keys(String... phrases) {
        return Stream.of(phrases).map(ActorToken::keys).toList();
    }

    /** The token behind one of some phrases at a place, the longest of them, or the same place. */
    static int behind(List<List<String>> phrases, List<ActorToken> tokens, int from) {
        return phrases.stream()
                .filter(keys -> stands(keys, tokens, from))
                .mapToInt(keys -> from + keys.size())
                .max()
                .orElse(from);
    }

    /** The token behind what opens a list of names at a place, a colon behind it too, or the same place. */
    static int behindIntroducer(List<ActorToken> tokens, int from) {
        var end = behind(INTRODUCERS, tokens, from);
        return end > from && is(tokens, end, ":") ? end + 1 : end;
    }

    /** Whether a phrase that ends at a place ends with "concerned". */
    static boolean isConcernedBefore(List<ActorToken> tokens, int end) {
        return end >= 2 && behind(CONCERNED, tokens, end - 2) == end;
    }

    /** The token behind the words at a place that leave somebody out, or the same place. */
    static int behindException(List<ActorToken> tokens, int from) {
        var end = behind(EXCEPTIONS, tokens, from);
        return is(tokens, end, RA) ? from : end;
    }

    static boolean stands(List<String> keys, List<ActorToken> tokens, int from) {
        for (var i = 0; i < keys.size(); i++) {
            if (!is(tokens, from + i, keys.get(i))) {
                return false;
            }
        }
        return true;
    }

    static boolean is(List<ActorToken> tokens, int at, String key) {
        return at < tokens.size() && tokens.get(at).is(key);
    }

    /** The first token from a place on that is no line end. */
    static int pastBreaks(List<ActorToken> tokens, int from) {
        var at = from;
        while (is(tokens, at, ActorToken.BREAK)) {
            at++;
        }
        return at;
    }

    /** The next separator of a kind from a place on, or the end. */
    static int separator(List<ActorToken> tokens, int from, boolean strong) {
        var at = from;
        while (at < tokens.size()
                && !(strong ? tokens.get(at).isStrong() : tokens.get(at).isSeparator())) {
            at++;
        }
        return at;
    }
}
