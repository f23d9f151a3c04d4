package org.parplan.core.window;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parplan.core.text.Wording;

/** The words that phrases of time are made of; the first of each is the one that is printed. */
enum Term {
    QUARTER("quý|quí"),
    MONTH("tháng"),
    YEAR("năm"),
    WEEK("tuần"),
    DAY("ngày"),
    WORKING_DAY("ngày làm việc"),
    HOUR("giờ|h"),
    MINUTE("phút"),
    FROM("kể từ|từ|tính từ|bắt đầu từ"),
    ONWARDS("trở đi"),
    TO("đến|tới"),
    END_OF("hết"),
    BEFORE("trước"),
    BY("chậm nhất|muộn nhất|trễ nhất|không quá|tối đa"),
    IS("là"),
    AT("vào"),
    OF("của"),
    AFTER("sau|ngay sau"),
    WHEN("khi|thời điểm"),
    WITHIN("trong|trong vòng|trong thời hạn"),
    WHOLE("cả"),
    FIRST("đầu|đầu tiên"),
    MIDDLE("giữa"),
    LAST("cuối|cuối cùng"),
    HALF("nửa"),
    PHASE("giai đoạn|thời kỳ|thời kì|các năm"),
    PERIODIC("định kỳ|định kì"),
    ON_DEMAND("đột xuất|theo yêu cầu"),
    CONTINUOUS("thường xuyên|liên tục"),
    EACH("hằng|hàng|mỗi|từng"),
    ONE("một"),
    TIMES("lần"),
    MONDAY("thứ hai"),
    TUESDAY("thứ ba"),
    WEDNESDAY("thứ tư"),
    THURSDAY("thứ năm"),
    FRIDAY("thứ sáu"),
    SATURDAY("thứ bảy|thứ bẩy"),
    SUNDAY("chủ nhật"),
    WEEKDAY("thứ"),
    DOING("hoàn thành|hoàn thành xong|xong|thực hiện|triển khai|triển khai thực hiện|báo cáo|gửi báo cáo"),
    AND("và");

    /** The days of the week, Monday first. */
    static final List<Term> WEEKDAYS = List.of(MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY);

    /** How many words the longest term has. */
    static final int MOST_WORDS = 4;

    private static final Map<String, Term> BY_KEY = byKey();

    /** The ways to write it. */
    private final String words;

    Term(String words) {
        this.words = words;
    }

    /** The way to write it. */
    String word() {
        var bar = words.indexOf('|');
        return bar < 0 ? words : words.substring(0, bar);
    }

    static @Nullable Term of(String written) {
        return BY_KEY.get(Wording.of(written).key());
    }

    private static Map<String, Term> byKey() {
        var terms = new HashMap<String, Term>();
        for (var term : values()) {
            for (var word : term.words.split("\\|", -1)) {
                terms.put(Wording.of(word).key(), term);
            }
        }
        return Map.copyOf(terms);
    }
}
