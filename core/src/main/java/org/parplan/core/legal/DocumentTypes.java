package org.parplan.core.legal;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The words for types of document and their abbreviations (Decree 30/2020/NĐ-CP, annex III; of the Party and of the
 * National Assembly as they print them).
 */
final class DocumentTypes {

    /** What a standard has for its type. */
    static final String STANDARD = "TCVN";

    /** What a regulation has for its type; the Party prints {@code QĐ} for it too, and {@code QĐi}. */
    static final String REGULATION = "QyĐ";

    private static final List<TypeWord> WORDS = List.of(
            new TypeWord("Nghị quyết", "NQ"),
            new TypeWord("Nghị quyết liên tịch", "NQLT"),
            new TypeWord("Nghị định", "NĐ"),
            new TypeWord("Quyết định", "QĐ"),
            new TypeWord("Chỉ thị", "CT"),
            new TypeWord("Quy chế", "QC"),
            new TypeWord("Quy định", REGULATION, "QĐi"),
            new TypeWord("Thông cáo", "TC"),
            new TypeWord("Thông báo", "TB"),
            new TypeWord("Hướng dẫn", "HD"),
            new TypeWord("Chương trình", "CTr"),
            new TypeWord("Kế hoạch", "KH"),
            new TypeWord("Kết luận", "KL"),
            new TypeWord("Phương án", "PA"),
            new TypeWord("Đề án", "ĐA"),
            new TypeWord("Dự án", "DA"),
            new TypeWord("Báo cáo", "BC"),
            new TypeWord("Biên bản", "BB"),
            new TypeWord("Tờ trình", "TTr"),
            new TypeWord("Hợp đồng", "HĐ"),
            new TypeWord("Công điện", "CĐ"),
            new TypeWord("Bản ghi nhớ", "BGN"),
            new TypeWord("Bản thỏa thuận", "BTT"),
            new TypeWord("Giấy ủy quyền", "GUQ"),
            new TypeWord("Giấy mời", "GM"),
            new TypeWord("Giấy giới thiệu", "GGT"),
            new TypeWord("Giấy nghỉ phép", "GNP"),
            new TypeWord("Phiếu gửi", "PG"),
            new TypeWord("Phiếu chuyển", "PC"),
            new TypeWord("Phiếu báo", "PB"),
            new TypeWord("Thông tư", "TT"),
            new TypeWord("Thông tư liên tịch", "TTLT"),
            new TypeWord("Lệnh", "L"),
            new TypeWord("Sắc lệnh", "SL"),
            new TypeWord("Pháp lệnh", "PL"),
            new TypeWord("Văn bản hợp nhất", "VBHN"),
            new TypeWord("Luật", "Luật"),
            new TypeWord("Bộ luật", "Bộ luật"),
            new TypeWord("Văn bản"),
            new TypeWord("Công văn", "CV"));

    private static final Map<String, TypeWord> BY_NAME = new LinkedHashMap<>();
    private static final Map<String, String> HEADS = new HashMap<>();

    static {
        WORDS.forEach(word -> BY_NAME.put(SourceText.fold(word.name()), word));
        WORDS.stream()
                .flatMap(word -> word.abbreviations().stream())
                .filter(head -> !head.startsWith("Luật") && !head.startsWith("Bộ"))
                .forEach(head -> HEADS.put(head.toUpperCase(Locale.ROOT), head));
        // QD can only be QĐ; HD and DA stay what they are, for HĐ and ĐA are other types
        List.copyOf(HEADS.values())
                .forEach(head -> HEADS.putIfAbsent(head.toUpperCase(Locale.ROOT).replace('Đ', 'D'), head));
    }

    private static final Phrases NAMES = Phrases.of(BY_NAME.keySet());

    private DocumentTypes() {}

    /** The words for a type that stand at a place, the longest, in any case or tone placement. */
    static Optional<TypeWord> at(SourceText text, int place) {
        return NAMES.longestAt(text, place).map(BY_NAME::get);
    }

    /** The abbreviation that a part of a symbol is, however it is cased, and with D for Đ where nothing else is meant. */
    static Optional<String> abbreviation(String part) {
        return Optional.ofNullable(HEADS.get(part.toUpperCase(Locale.ROOT).replace('Ð', 'Đ')));
    }

    /** Tells whether an abbreviation can only be that of a regulation. */
    static boolean isRegulation(String abbreviation) {
        return abbreviation.equals(REGULATION) || abbreviation.equals("QĐi");
    }

    /** Tells whether an abbreviation is that of a decision or a regulation. */
    static boolean isDecisionOrRegulation(String abbreviation) {
        return abbreviation.equals("QĐ") || isRegulation(abbreviation);
    }

    /** The words for a type of document and what its symbols begin with; the first abbreviation is its own. */
    record TypeWord(String name, List<String> abbreviations) {

        TypeWord(String name, String... abbreviations) {
            this(name, List.of(abbreviations));
        }

        int length() {
            return name.length();
        }

        /** Tells whether acts of this type are cited by name, without a number. */
        boolean isCitedByName() {
            return name.equals("Luật") || name.equals("Bộ luật") || name.equals("Pháp lệnh");
        }

        /** Tells whether an abbreviation is that of another type. */
        boolean isOther(String abbreviation) {
            return !abbreviations.isEmpty() && !abbreviations.contains(abbreviation);
        }

        /** Tells whether several bodies issue documents of this type together. */
        boolean isJoint() {
            return name.endsWith("liên tịch");
        }

        /** The type that the words alone give; a letter has none. */
        Optional<String> type() {
            return abbreviations.stream().findFirst().filter(abbreviation -> !abbreviation.equals("CV"));
        }
    }
}
