package org.parplan.core.cascade;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parplan.core.text.Wording;

/** The significant words of what is to be done: all but those that any task may have, and the year. */
final class Words {

    /** Words that say nothing of what a task is about. */
    private static final Set<String> COMMON = Stream.of(
                    "và", "của", "các", "những", "trong", "tại", "theo", "cho", "với", "về", "đến", "trên", "từ", "là",
                    "được", "để", "đối", "bằng", "do", "ở", "năm", "một", "số", "việc", "thực", "hiện", "triển", "khai",
                    "tổ", "chức")
            .map(word -> Wording.of(word).key())
            .collect(Collectors.toUnmodifiableSet());

    private Words() {}

    /** The words in the order of the text, each once: what is compared, and as it is written. */
    static Map<String, String> of(String content, int year) {
        var words = new LinkedHashMap<String, String>();
        var text = Wording.of(content).normalised().toLowerCase(Locale.ROOT);
        var start = 0;
        while (start < text.length()) {
            var c = text.codePointAt(start);
            var end = start + Character.charCount(c);
            if (isPart(c)) {
                while (end < text.length() && isPart(text.codePointAt(end))) {
                    end += Character.charCount(text.codePointAt(end));
                }
                var word = text.substring(start, end);
                var key = Wording.of(word).key();
                if (!COMMON.contains(key) && !key.equals(Integer.toString(year))) {
                    words.putIfAbsent(key, word);
                }
            }
            start = end;
        }
        return words;
    }

    private static boolean isPart(int c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
