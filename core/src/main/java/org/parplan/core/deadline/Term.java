package org.parplan.core.deadline;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parplan.core.text.Wording;

/** The words that phrases of time are made of. */
enum Term {
    QUARTER("quý|quí"),
    MONTH("tháng"),
    YEAR("năm"),
    DAY("ngày"),
    FROM("từ"),
    TO("đến|tới"),
    END_OF("hết"),
    BEFORE("trước"),
    BY("chậm nhất"),
    WITHIN("trong"),
    WHOLE("cả"),
    FIRST("đầu"),
    LAST("cuối"),
    PHASE("giai đoạn"),
    PERIODIC("định kỳ|định kì"),
    ON_DEMAND("đột xuất"),
    AND("và");

    private static final Map<String, Term> BY_KEY = byKey();

    /** The ways to write it. */
    private final String words;

    Term(String words) {
        this.words = words;
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
