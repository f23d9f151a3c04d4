package org.parplan.core.window;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parplan.core.text.Wording;

/**
 * Words that no grammar reads and that change the time beside them all the same: {@code Năm 2026 và những năm tiếp theo}
 * is not the year 2026. A cell with such a rest has no value.
 */
final class Rests {

    private static final String WORDS = Stream.of(
                    "tiếp theo",
                    "kế tiếp",
                    "tiếp sau",
                    "âm lịch",
                    "năm học",
                    "niên độ",
                    "trừ",
                    "riêng",
                    "không",
                    "chưa",
                    "sau",
                    "kể cả",
                    "hoặc",
                    "nhưng",
                    "lùi",
                    "gia hạn",
                    "[0-9]+ (ngày|tuần|tháng|quý|năm|giờ)(?! (?:đầu|cuối) năm)")
            .map(words -> words.startsWith("[")
                    ? Wording.of(words).key()
                    : Pattern.quote(Wording.of(words).key()))
            .collect(Collectors.joining("|"));

    private static final Pattern CHANGE = Pattern.compile("(?<![\\p{L}\\p{M}0-9])(?:" + WORDS + ")(?![\\p{L}\\p{M}])");

    private Rests() {}

    /** Tells whether a rest may change the time beside it. */
    static boolean changeTime(String rest) {
        return CHANGE.matcher(Wording.of(rest).key()).find();
    }
}
