package org.parplan.core.legal;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Where the name of an issuer ends in running text: {@code của UBND tỉnh Hà Tĩnh về việc …}.
 *
 * <p>Bodies are known by the words their names are made of. Of a name that is not known, the words with a capital count.
 */
final class IssuerNames {

    private static final Phrases OFFICES = Phrases.of(
            "chủ tịch",
            "phó chủ tịch",
            "thường trực",
            "ban thường vụ",
            "bộ trưởng",
            "giám đốc",
            "chủ nhiệm",
            "tổng thanh tra");

    private static final Phrases CENTRAL = Phrases.of(
            "thủ tướng chính phủ",
            "thủ tướng",
            "chính phủ",
            "quốc hội",
            "ủy ban thường vụ quốc hội",
            "hội đồng bầu cử quốc gia",
            "chủ tịch nước",
            "bộ chính trị",
            "ban bí thư",
            "ban bí thư trung ương đảng",
            "ban chấp hành trung ương",
            "ban chấp hành trung ương đảng",
            "bch trung ương",
            "bch trung ương đảng",
            "bch tw",
            "bch tw đảng",
            "ban tổ chức trung ương",
            "trung ương đảng",
            "trung ương",
            "văn phòng chính phủ",
            "văn phòng quốc hội",
            "văn phòng trung ương đảng",
            "thanh tra chính phủ",
            "kiểm toán nhà nước",
            "ngân hàng nhà nước",
            "ngân hàng nhà nước việt nam",
            "bảo hiểm xã hội việt nam",
            "tòa án nhân dân tối cao",
            "viện kiểm sát nhân dân tối cao",
            "ủy ban dân tộc");

    private static final Phrases COUNCILS =
            Phrases.of("ubnd", "ủy ban nhân dân", "hđnd", "hội đồng nhân dân", "văn phòng ubnd", "văn phòng hđnd");

    private static final Phrases COMMITTEES = Phrases.of(
            "tỉnh ủy", "thành ủy", "huyện ủy", "thị ủy", "quận ủy", "đảng ủy", "đảng bộ", "ban chấp hành đảng bộ");

    private static final Phrases CONGRESSES = Phrases.of("đại hội đại biểu", "đại hội");

    private static final Phrases LEVELS = Phrases.of(
            "tỉnh",
            "thành phố",
            "huyện",
            "thị xã",
            "quận",
            "xã",
            "phường",
            "thị trấn",
            "đặc khu",
            "tp",
            "tp.",
            "tx",
            "tx.",
            "cấp tỉnh",
            "cấp huyện",
            "cấp xã",
            "toàn quốc");

    private static final Phrases OFFICIALDOM =
            Phrases.of("bộ", "sở", "ban", "phòng", "cục", "chi cục", "tổng cục", "vụ", "thanh tra", "văn phòng");

    private static final Phrases FIELDS = Phrases.of(
            "công an",
            "công thương",
            "dân tộc",
            "dân tộc và tôn giáo",
            "du lịch",
            "giao thông vận tải",
            "giáo dục và đào tạo",
            "kế hoạch và đầu tư",
            "khoa học và công nghệ",
            "lao động - thương binh và xã hội",
            "lao động, thương binh và xã hội",
            "ngoại giao",
            "ngoại vụ",
            "nông nghiệp và môi trường",
            "nông nghiệp và phát triển nông thôn",
            "nội vụ",
            "quốc phòng",
            "thông tin và truyền thông",
            "tài chính",
            "tài nguyên và môi trường",
            "tư pháp",
            "tổ chức",
            "văn hóa và thể thao",
            "văn hóa, thể thao và du lịch",
            "xây dựng",
            "y tế");

    private static final Pattern TERM =
            Pattern.compile(" (?:khóa|lần thứ) (?:[ivxl]{1,8}|[0-9]{1,3})(?![\\p{L}\\p{N}])");

    /** What may stand between the words of a name. */
    private static final Phrases LINKS = Phrases.of("và", "-");

    /** What begins with a capital and goes on after a name without a mark, as from one line to the next. */
    private static final Phrases SENTENCES = Phrases.of(
            "căn cứ",
            "theo",
            "xét",
            "về",
            "để",
            "thực hiện",
            "triển khai",
            "ban hành",
            "phê duyệt",
            "khóa",
            "nơi nhận",
            "điều");

    private static final String MINISTRY = "bộ";
    private static final int MOST_LEVELS = 2;
    private static final int MOST_WORDS_OF_A_NAME = 4;
    private static final int MOST_WORDS_OF_AN_UNKNOWN = 10;

    private IssuerNames() {}

    /** Past the name of a body that stands at a place; the place itself where none is known to. */
    static int end(SourceText text, int place) {
        var office = OFFICES.skip(text, place);
        var body = office == place ? place : text.skipSpace(office);
        var end = known(text, body);
        return end > body ? end : known(text, place);
    }

    private static int known(SourceText text, int place) {
        var central = CENTRAL.skip(text, place);
        if (central > place) {
            return term(text, central);
        }
        var council = COUNCILS.skip(text, place);
        if (council > place) {
            return levelOrName(text, council);
        }
        var committee = COMMITTEES.skip(text, place);
        if (committee > place) {
            var level = level(text, committee);
            return level > committee ? level : name(text, committee);
        }
        var congress = CONGRESSES.skip(text, place);
        if (congress > place) {
            return term(text, congress(text, congress));
        }
        var field = endOfField(text, place);
        return field > place && !text.has(MINISTRY, place) ? levelOrName(text, field) : Math.max(field, place);
    }

    /** Past the words for what kind of body it is, without its place: {@code UBND}, {@code Sở Nội vụ}. */
    static int endOfKind(SourceText text, int place) {
        var office = OFFICES.skip(text, place);
        var body = office == place ? place : text.skipSpace(office);
        var end = kind(text, body);
        return end > body ? end : kind(text, place);
    }

    private static int kind(SourceText text, int place) {
        return Math.max(
                Math.max(CENTRAL.skip(text, place), COUNCILS.skip(text, place)),
                Math.max(COMMITTEES.skip(text, place), endOfField(text, place)));
    }

    /** Past {@code chủ tịch} and the like before a body; the place itself where no body follows. */
    static int endOfOffice(SourceText text, int place) {
        var office = OFFICES.skip(text, place);
        var body = office == place ? place : text.skipSpace(office);
        return kind(text, body) > body ? body : place;
    }

    /** Past the word for a level; the place itself where there is none. */
    static int endOfLevel(SourceText text, int place) {
        return LEVELS.skip(text, place);
    }

    private static int endOfField(SourceText text, int place) {
        var official = OFFICIALDOM.skip(text, place);
        var field = official == place ? place : FIELDS.skip(text, official + 1);
        return field > official + 1 ? field : place;
    }

    /** Past a level and its name, or a name alone: {@code UBND Hà Tĩnh}. */
    private static int levelOrName(SourceText text, int place) {
        var level = level(text, place);
        return level > place || !isWord(text, place + 1) || kind(text, place + 1) > place + 1
                ? level
                : name(text, place);
    }

    /** A word with one capital, as names of places have it. */
    private static boolean isWord(SourceText text, int place) {
        return Character.isLowerCase(text.at(place + 1));
    }

    /** Past two words with a capital or more, and what links them; of fewer nobody can say where the name ends. */
    static int endOfUnknown(SourceText text, int place) {
        if (!isNamed(text, place)) {
            return place;
        }
        var end = text.endOfWord(place);
        for (var i = 1; i < MOST_WORDS_OF_AN_UNKNOWN; i++) {
            var next = text.at(end) == ' ' ? text.skipSpace(LINKS.skip(text, end + 1)) : end;
            if (next == end || !isNamed(text, next)) {
                return i == 1 ? place : end;
            }
            end = text.endOfWord(next);
        }
        return end;
    }

    private static int congress(SourceText text, int place) {
        var committee = text.at(place) == ' ' ? COMMITTEES.skip(text, place + 1) : place;
        return level(text, committee > place + 1 ? committee : place);
    }

    /** Past a level and the name of the place, and of the place above it: {@code xã Kỳ Anh, huyện Kỳ Anh}. */
    private static int level(SourceText text, int place) {
        var end = text.at(place) == ' ' ? LEVELS.skip(text, place + 1) : place;
        if (end <= place + 1) {
            return place;
        }
        var name = name(text, end);
        for (var i = 0; i < MOST_LEVELS && name > end; i++) {
            var above = text.skipSpace(text.at(name) == ',' ? name + 1 : name);
            end = LEVELS.skip(text, above);
            var next = end > above ? name(text, end) : end;
            if (end == above || next == end) {
                return name;
            }
            name = next;
        }
        return name;
    }

    private static int name(SourceText text, int place) {
        var end = place;
        for (var i = 0; i < MOST_WORDS_OF_A_NAME; i++) {
            var next = text.has(" - ", end) ? end + 3 : end + 1;
            if (text.at(end) != ' ' || !isNamed(text, next)) {
                return end;
            }
            end = text.endOfWord(next);
        }
        return end;
    }

    private static int term(SourceText text, int place) {
        return text.match(TERM, place).map(MatchResult::end).orElse(place);
    }

    /** A word with a capital that begins neither the next document's name nor a sentence. */
    private static boolean isNamed(SourceText text, int place) {
        return Character.isUpperCase(text.at(place))
                && DocumentTypes.at(text, place).isEmpty()
                && SENTENCES.skip(text, place) == place;
    }
}
