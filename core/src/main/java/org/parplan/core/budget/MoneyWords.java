package org.parplan.core.budget;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parplan.core.text.Wording;

/** The words around amounts, each by its {@link Wording#key()}: units, currency, bounds, and what figures stand beside. */
final class MoneyWords {

    /** The keys of the words that the readers ask for one by one, each worked out once. */
    private static final Map<String, String> KEYS = Arrays.stream(
                    "mỗi âm năm không từ là trở lên xuống chẵn chữ".split(" ", -1))
            .collect(Collectors.toUnmodifiableMap(
                    word -> word, word -> Wording.of(word).key()));

    /** What joins the two ends of a range. */
    static final Set<String> TO = keys("đến tới");

    /** What lists the members of a series, the last of which may name the unit of all. */
    static final Set<String> AND = keys("và hoặc");

    /** What a number after it numbers, so that it is no amount. */
    static final Set<String> NUMBERING =
            keys("tháng ngày quý điều khoản điểm mục số quyển chương phần giờ đợt kỳ hạng stt"
                    + " lần bước nhóm bảng lục thứ đoạn khóa tập biểu mẫu hình vòng tuần");

    /** What a number after it may number, or be worth: {@code mức 1 - 5 triệu đồng}. */
    static final Set<String> PERHAPS_NUMBERING = keys("năm mức cấp loại");

    /** What makes a word that numbers one of many: {@code mỗi năm 10 tỷ}. */
    static final Set<String> EACH = keys("mỗi hàng hằng từng mọi một cả");

    /** What makes a number without a digit a vague one. */
    static final Set<String> VAGUE = keys("hàng vài mấy dăm nhiều bạc nửa cả");

    /** What {@code âm} after it is a sound of, and no minus. */
    static final Set<String> SOUND = keys("ghi thu lồng phát");

    /** The currency as a code, which may stand before a figure. */
    static final Set<String> CODES = keys("vnd vnđ");

    /** What may follow an amount without its being counted by it. */
    static final Set<String> CONNECTIVES =
            keys("cho để từ trong theo và do tại với là bằng gồm nhưng hoặc đến tới trở so");

    /** What makes {@code đồng} part of another word where no {@code triệu} stands before it: {@code 10 đồng chí}. */
    static final Set<String> COMPOUNDS_OF_DONG = keys("chí chủ bào bộ thời ý hồ nghiệp đội phục bằng hương đều đẳng"
            + " tình nhất hành loạt tháp nai lộc tâm thuận dạng tiền phạm môn");

    /** What makes {@code đồng} part of another word that even a million counts: {@code 54 triệu đồng bào}. */
    private static final Set<String> COUNTED = keys("bào chí hồ nghiệp phạm đội môn");

    /** Two words that begin as a word with {@code đồng} ends, and are another after it. */
    private static final Set<String> NOT_COUNTED = phrases("hồ sơ", "nghiệp vụ");

    /** What numbers in words hold that are no whole numbers, or no exact ones. */
    static final Set<String> UNWHOLE = keys("phẩy âm rưỡi rưởi chục vạn");

    private static final Set<String> CURRENCIES = keys("đồng đ vnđ vnd");

    private static final Map<String, BigDecimal> SCALES = scales();

    /** Each short form of a unit of đồng, with the unit. */
    private static final Map<String, BigDecimal> ABBREVIATIONS = Map.of(
            key("trđ"), BigDecimal.valueOf(1_000_000),
            key("tỷđ"), BigDecimal.valueOf(1_000_000_000),
            key("tỉđ"), BigDecimal.valueOf(1_000_000_000));

    /** What begins a number in words nowhere, but ends another word: {@code đầu tư hai tỷ đồng}. */
    private static final Set<String> NEVER_FIRST = keys("tư mốt lăm nhăm lẻ linh mươi chẵn");

    /** What amounts are for one of by its first syllable, whatever is said of it further. */
    private static final Set<String> COUNTED_ALONE = keys("năm tháng quý ngày người hộ htx xã huyện tỉnh ha");

    private static final Map<String, AmountBound> BOUNDS = bounds();

    private static final Set<String> UNITS_COUNTED = phrases(
            "hợp tác xã",
            "hộ gia đình",
            "hộ dân",
            "hộ nghèo",
            "lượt người",
            "đơn vị",
            "cơ quan",
            "hồ sơ",
            "thủ tục",
            "dịch vụ",
            "dự án",
            "đề án",
            "đề tài",
            "doanh nghiệp",
            "mô hình",
            "sản phẩm",
            "văn bản",
            "cán bộ",
            "công chức",
            "viên chức",
            "học sinh",
            "sinh viên",
            "học viên",
            "phường xã",
            "thị trấn",
            "thôn bản",
            "tổ dân phố",
            "trang trại",
            "cơ sở",
            "nhiệm vụ",
            "nhân khẩu",
            "chương trình",
            "khóa học",
            "lớp học",
            "trường hợp",
            "công trình",
            "hạng mục",
            "gói thầu",
            "năm học",
            "ngày công",
            "mét vuông",
            "tổ hợp tác");

    private MoneyWords() {}

    /** The key of a word of this grammar. */
    static String key(String word) {
        var known = KEYS.get(word);
        return known == null ? Wording.of(word).key() : known;
    }

    /** How many a word multiplies by: a thousand for {@code nghìn}. */
    static Optional<BigDecimal> scale(String key) {
        return Optional.ofNullable(SCALES.get(key));
    }

    /** Tells whether a word counts thousands or more, so that it may mean money where no currency is named. */
    static boolean isMoneyByItself(String key) {
        return scale(key).filter(scale -> scale.intValueExact() >= 1000).isPresent();
    }

    /** How many đồng a short form of a unit of đồng is: a million for {@code trđ}. */
    static Optional<BigDecimal> abbreviation(String key) {
        return Optional.ofNullable(ABBREVIATIONS.get(key));
    }

    /** Tells whether a word is of those that numbers are written out in. */
    static boolean isNumberWord(String key) {
        return !key.isEmpty() && !isCurrency(key) && (WordReader.knows(key) || UNWHOLE.contains(key));
    }

    static boolean mayBeginNumber(String key) {
        return !NEVER_FIRST.contains(key);
    }

    static boolean isCountedAlone(String key) {
        return COUNTED_ALONE.contains(key);
    }

    /** Tells whether a word after {@code triệu đồng} makes another word of {@code đồng}. */
    static boolean isCounted(TextTokens tokens, int after) {
        var key = tokens.key(after);
        return COUNTED.contains(key) && !NOT_COUNTED.contains(key + " " + tokens.key(tokens.pastSpace(after + 1)));
    }

    static boolean isCurrency(String key) {
        return CURRENCIES.contains(key);
    }

    /** What the words before an amount make of it, if they bound it. */
    static Optional<AmountBound> bound(String keys) {
        return Optional.ofNullable(BOUNDS.get(keys));
    }

    static boolean isUnitCounted(String keys) {
        return UNITS_COUNTED.contains(keys);
    }

    /** Tells whether what stands before a token has nothing behind it that it could count, as triệu counts in 2 triệu người. */
    static boolean countsNothing(TextTokens tokens, int end) {
        var next = tokens.pastSpace(end);
        return switch (tokens.kind(next)) {
            case NOTHING -> true;
            case SIGN -> !tokens.isSign(next, "%‰");
            case WORD -> next > end && CONNECTIVES.contains(tokens.key(next));
            case FIGURE, SPACE -> false;
        };
    }

    /** What words after a figure make one of it: nothing is one unit of a column, {@code triệu đồng} a million đồng. */
    static Optional<BigDecimal> unit(String words, BigDecimal ofColumn) {
        if (words.isEmpty()) {
            return Optional.of(ofColumn);
        }
        var unit = BigDecimal.ONE;
        var keys = new ArrayList<>(List.of(Wording.of(words).key().split(" ", -1)));
        if (isCurrency(keys.get(keys.size() - 1))) {
            keys.remove(keys.size() - 1);
        }
        var last = BigDecimal.ZERO;
        for (var key : keys) {
            var scale = SCALES.getOrDefault(key, BigDecimal.ZERO);
            if (scale.compareTo(last) <= 0) {
                return Optional.empty();
            }
            last = scale;
            unit = unit.multiply(scale);
        }
        return Optional.of(unit);
    }

    private static Map<String, BigDecimal> scales() {
        var scales = new HashMap<String, BigDecimal>();
        keys("trăm").forEach(key -> scales.put(key, BigDecimal.valueOf(100)));
        keys("nghìn ngàn").forEach(key -> scales.put(key, BigDecimal.valueOf(1000)));
        keys("vạn").forEach(key -> scales.put(key, BigDecimal.valueOf(10_000)));
        keys("triệu").forEach(key -> scales.put(key, BigDecimal.valueOf(1_000_000)));
        keys("tỷ tỉ").forEach(key -> scales.put(key, BigDecimal.valueOf(1_000_000_000)));
        return Map.copyOf(scales);
    }

    private static Map<String, AmountBound> bounds() {
        var bounds = new HashMap<String, AmountBound>();
        bind(
                bounds,
                AmountBound.MORE_THAN,
                "hơn",
                "trên",
                "quá",
                "vượt",
                "vượt quá",
                "nhiều hơn",
                "lớn hơn",
                "cao hơn");
        bind(
                bounds,
                AmountBound.LESS_THAN,
                "dưới",
                "ít hơn",
                "nhỏ hơn",
                "thấp hơn",
                "kém hơn",
                "chưa đến",
                "chưa tới",
                "chưa đầy",
                "chưa quá",
                "không đến",
                "không tới",
                "không đầy");
        bind(
                bounds,
                AmountBound.AT_LEAST,
                "tối thiểu",
                "ít nhất",
                "thấp nhất",
                "không dưới",
                "không ít hơn",
                "không nhỏ hơn",
                "không thấp hơn",
                "không kém hơn",
                "không được dưới",
                "không được ít hơn",
                "không được thấp hơn",
                "lớn hơn hoặc bằng",
                "bằng hoặc hơn",
                "bằng hoặc lớn hơn",
                "bằng hoặc cao hơn");
        bind(
                bounds,
                AmountBound.AT_MOST,
                "tối đa",
                "nhiều nhất",
                "cao nhất",
                "không quá",
                "không vượt",
                "không vượt quá",
                "không trên",
                "không hơn",
                "không nhiều hơn",
                "không lớn hơn",
                "không cao hơn",
                "không được quá",
                "không được vượt",
                "không được vượt quá",
                "không được trên",
                "không được hơn",
                "không được cao hơn",
                "không phải trên",
                "nhỏ hơn hoặc bằng",
                "bằng hoặc nhỏ hơn",
                "bằng hoặc thấp hơn",
                "tối đa khoảng",
                "không quá khoảng");
        bind(bounds, AmountBound.EXACTLY, "nêu trên", "nói trên", "kể trên");
        bind(
                bounds,
                AmountBound.ABOUT,
                "khoảng",
                "gần",
                "xấp xỉ",
                "chừng",
                "trên dưới",
                "ước",
                "ước tính",
                "ước đạt",
                "ước khoảng");
        return Map.copyOf(bounds);
    }

    private static void bind(Map<String, AmountBound> bounds, AmountBound bound, String... phrases) {
        phrases(phrases).forEach(keys -> bounds.put(keys, bound));
    }

    private static Set<String> keys(String words) {
        return phrases(words.split(" ", -1));
    }

    private static Set<String> phrases(String... phrases) {
        var keys = new HashSet<String>();
        for (var phrase : phrases) {
            keys.add(key(phrase));
        }
        return Set.copyOf(keys);
    }
}
