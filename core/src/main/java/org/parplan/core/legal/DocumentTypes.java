package org.parplan.core.legal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.parplan.core.text.Wording;

/** The words for types of document and their abbreviations (Decree 30/2020/NĐ-CP, annex III). */
final class DocumentTypes {

    static final String LAW = "Luật";

    private static final Map<String, String> BY_NAME = new LinkedHashMap<>();

    static {
        BY_NAME.put("Nghị quyết", "NQ");
        BY_NAME.put("Nghị định", "NĐ");
        BY_NAME.put("Quyết định", "QĐ");
        BY_NAME.put("Chỉ thị", "CT");
        BY_NAME.put("Kế hoạch", "KH");
        BY_NAME.put("Kết luận", "KL");
        BY_NAME.put("Thông tư", "TT");
        BY_NAME.put("Thông báo", "TB");
        BY_NAME.put("Hướng dẫn", "HD");
        BY_NAME.put("Chương trình", "CTr");
        BY_NAME.put("Đề án", "ĐA");
        BY_NAME.put("Báo cáo", "BC");
        BY_NAME.put("Tờ trình", "TTr");
        BY_NAME.put(LAW, LAW);
    }

    /** Words for a letter, which has no abbreviation in its symbol. */
    private static final List<String> LETTERS = List.of("Văn bản", "Công văn");

    private DocumentTypes() {}

    /** The name of a type of document that a text begins with, in any case or tone placement. */
    static Optional<String> nameAtStartOf(String text) {
        var key = Wording.of(text).key();
        return Stream.concat(BY_NAME.keySet().stream(), LETTERS.stream())
                .filter(name -> startsWithWord(key, Wording.of(name).key()))
                .findFirst();
    }

    /** The abbreviation of a type by its name; a letter has none. */
    static Optional<String> abbreviation(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /** The type that a symbol such as {@code QĐ-TTg} or {@code NQ/TW} begins with; a letter's symbol begins with none. */
    static Optional<String> ofSymbol(String symbol) {
        var end = 0;
        while (end < symbol.length() && Character.isLetter(symbol.charAt(end))) {
            end++;
        }
        var head = symbol.substring(0, end);
        return BY_NAME.containsValue(head) ? Optional.of(head) : Optional.empty();
    }

    private static boolean startsWithWord(String key, String name) {
        return key.startsWith(name) && (key.length() == name.length() || key.charAt(name.length()) == ' ');
    }
}
