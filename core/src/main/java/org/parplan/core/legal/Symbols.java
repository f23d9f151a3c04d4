package org.parplan.core.legal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the letters after a number say: {@code QĐ-UBND} a type and a body, {@code UBND-KSTT} a body and its unit,
 * {@code QH15} the National Assembly of a term.
 */
final class Symbols {

    private static final Pattern MARK = Pattern.compile("[-/]");
    private static final Pattern ASSEMBLY = Pattern.compile("(?:UBTV)?QH[0-9]{1,2}");

    /** The bodies that are known however they are cased or typed without Đ; {@code TƯ} is another way to print TW. */
    private static final Map<String, String> BODIES = Map.ofEntries(
            Map.entry("UBND", "UBND"),
            Map.entry("HĐND", "HĐND"),
            Map.entry("HDND", "HĐND"),
            Map.entry("TTG", "TTg"),
            Map.entry("CP", "CP"),
            Map.entry("TW", "TW"),
            Map.entry("TƯ", "TW"),
            Map.entry("TU", "TU"),
            Map.entry("CTN", "CTN"),
            Map.entry("VPCP", "VPCP"),
            Map.entry("ĐH", "ĐH"),
            Map.entry("ĐU", "ĐU"),
            Map.entry("HU", "HU"));

    /** Bodies of which the country has one, so that their numbers name an act without the issuer's name; with D for Đ. */
    private static final Set<String> CENTRAL = Set.of(
            "TTG", "CP", "TW", "CTN", "VPCP", "VPTW", "VPQH", "VPCTN", "BNV", "BTC", "BTP", "BCA", "BQP", "BNG", "BCT",
            "BXD", "BYT", "BGDDT", "BKHCN", "BKHDT", "BTTTT", "BTNMT", "BNNPTNT", "BNNMT", "BLDTBXH", "BVHTTDL",
            "BGTVT", "BDTTG", "NHNN", "TTCP", "KTNN", "UBDT", "TANDTC", "VKSNDTC", "HDTP", "BHXH", "TLD");

    /** Bodies of the Party, before which a slash stands. */
    private static final Set<String> PARTY = Set.of("TW", "TU", "HU", "ĐU");

    /** Bodies of the state that every place has, before which a hyphen stands; with D for Đ. */
    private static final Set<String> STATE = Set.of("UBND", "HDND");

    /** What follows a reference, in small letters. */
    private static final List<String> GLUED = List.of("ngày", "của", "về", "và");

    /** Its bodies have been printed after a slash and after a hyphen, by rules of their day. */
    private static final String JOINT = "TTLT";

    private Symbols() {}

    /**
     * With plain hyphens, no stray spaces, and what is known as it is printed by rule.
     *
     * @param printed the symbol as printed
     * @param party whether a hyphen without a year stands before it, as the Party prints it
     * @param withYear whether a year stands before it
     */
    static String mended(String printed, boolean party, boolean withYear) {
        var parts = new ArrayList<String>();
        var marks = new ArrayList<Character>();
        var part = new StringBuilder();
        for (var c : (printed + '-').replace(" ", "").replace(".", "").toCharArray()) {
            if (isMark(c)) {
                parts.add(known(part.toString(), parts.isEmpty()));
                marks.add(isDash(c) ? '-' : c);
                part.setLength(0);
            } else {
                part.append(c == 'Ð' ? 'Đ' : c);
            }
        }
        if (parts.size() == 1) {
            fused(parts.get(0)).ifPresent(head -> {
                parts.add(known(parts.get(0).substring(head.length()), false));
                parts.set(0, known(head, true));
                marks.add(0, '-');
            });
        }
        if (parts.size() > 1) {
            marks.set(0, firstMark(parts, marks, party, withYear));
        }
        var plain = new StringBuilder();
        for (var i = 0; i < parts.size(); i++) {
            plain.append(parts.get(i))
                    .append(i < parts.size() - 1 ? marks.get(i).toString() : "");
        }
        return plain.toString();
    }

    /** The type of letters that are a type and a known body without a mark between them: {@code NĐCP}. */
    private static Optional<String> fused(String part) {
        if (CENTRAL.contains(withoutD(part.toUpperCase(Locale.ROOT)))) {
            return Optional.empty();
        }
        for (var end = 2; end <= part.length() - 2; end++) {
            var head = part.substring(0, end);
            if (DocumentTypes.abbreviation(head).isPresent()
                    && Character.isUpperCase(part.charAt(end))
                    && BODIES.containsKey(part.substring(end).toUpperCase(Locale.ROOT))) {
                return Optional.of(head);
            }
        }
        return Optional.empty();
    }

    /** A slash before a body of the Party, a hyphen before one of the state; of others what the number's own mark says. */
    private static char firstMark(List<String> parts, List<Character> marks, boolean party, boolean withYear) {
        var mark = marks.get(0);
        var typed = DocumentTypes.abbreviation(parts.get(0));
        if (mark == '&' || typed.filter(JOINT::equals).isPresent()) {
            return mark;
        }
        if (typed.isEmpty()) {
            return isState(parts.get(0)) ? '-' : mark;
        }
        if (PARTY.contains(parts.get(1)) && !withYear) {
            return '/';
        }
        if (isState(parts.get(1))) {
            return '-';
        }
        var allAlike = marks.subList(0, marks.size() - 1).stream().allMatch(other -> other.equals(mark));
        return allAlike ? (party ? '/' : '-') : mark;
    }

    private static boolean isState(String body) {
        var letters = withoutD(body.toUpperCase(Locale.ROOT));
        return STATE.contains(letters)
                || (CENTRAL.contains(letters) && !letters.equals("TW") && !letters.equals("VPTW"));
    }

    private static String known(String part, boolean first) {
        var body = Optional.ofNullable(BODIES.get(part.toUpperCase(Locale.ROOT)));
        return (first ? DocumentTypes.abbreviation(part).or(() -> body) : body).orElse(part);
    }

    /** Tells whether a body that is known stands at a place, in capitals: {@code TTg} of {@code QĐ TTg}. */
    static boolean isPrintedBody(SourceText text, int place) {
        var end = text.endOfWord(place);
        return end - place <= PrintedNumber.LONGEST && isBody(text.between(place, end));
    }

    /** Tells whether the word that goes on with the reference is printed as one with the letters before it. */
    static boolean isGlued(SourceText text, int place) {
        return GLUED.stream().anyMatch(word -> text.begins(word, place));
    }

    /** What stands between number and symbol: a hyphen where the Party prints one. */
    static String separator(String symbol, boolean withYear) {
        var type = type(symbol);
        return !withYear
                        && type.filter(head -> !head.equals(JOINT)).isPresent()
                        && symbol.length() > type.get().length()
                        && symbol.charAt(type.get().length()) == '/'
                ? "-"
                : "/";
    }

    /** Tells whether a body of the Party issued: {@code QĐ/TW}. */
    static boolean isParty(String symbol) {
        return type(symbol).isPresent() && separator(symbol, false).equals("-");
    }

    /** Tells whether more than one body issued: {@code TTLT-BNV-BTC}. */
    static boolean isJoint(String symbol) {
        var type = type(symbol).orElse("");
        return type.equals(JOINT)
                || type.equals("NQLT")
                || (!type.isEmpty() && parts(symbol).size() > 2);
    }

    /** The type that a symbol begins with; a letter's symbol begins with none. */
    static Optional<String> type(String symbol) {
        return DocumentTypes.abbreviation(parts(symbol).get(0));
    }

    /** Tells whether letters that follow a number can only be a symbol, even where no word announces one. */
    static boolean isPlain(String symbol, boolean withYear) {
        var parts = parts(symbol);
        if (isAssembly(parts.get(0))) {
            return withYear && parts.size() == 1;
        }
        if (parts.size() == 1) {
            return false;
        }
        if (type(symbol).isPresent()) {
            return BODIES.containsValue(parts.get(1)) || isAssembly(parts.get(1)) || isCapitals(parts.get(1));
        }
        return isCapitals(parts.get(0)) && isCapitals(parts.get(1));
    }

    /** Tells whether letters that follow a number are a symbol where a word such as {@code Quyết định} announces one. */
    static boolean isAnnounced(String symbol) {
        return symbol.length() > 1 && Character.isUpperCase(symbol.charAt(0));
    }

    /** Tells whether letters are what a symbol begins with: a type or a known body. */
    static boolean isHead(String letters) {
        return DocumentTypes.abbreviation(letters).isPresent() || isBody(letters);
    }

    /** Tells whether a symbol is that of a known body and nothing else: {@code UBND} of {@code 7000/UBND}. */
    static boolean isBody(String symbol) {
        return BODIES.containsValue(symbol);
    }

    /** Tells whether a symbol is the Assembly's, which names no type: {@code QH15}, {@code UBTVQH15}. */
    static boolean isAssembly(String symbol) {
        return ASSEMBLY.matcher(symbol).matches();
    }

    /** Who issued, by the symbol: {@code UBND} of {@code QĐ-UBND} and of {@code UBND-KSTT}, {@code BKHĐT} of {@code BKH&ĐT}. */
    static String body(String symbol) {
        var parts = parts(symbol);
        return parts.get(parts.size() > 1 && type(symbol).isPresent() ? 1 : 0).replace("&", "");
    }

    /** Tells whether the country has one body of this symbol. */
    static boolean isCentral(String symbol) {
        var body = withoutD(body(symbol).toUpperCase(Locale.ROOT));
        return CENTRAL.contains(body) || isAssembly(body);
    }

    /** A form for comparing: no difference between hyphen and slash, upper and lower case, Đ and D but in the type. */
    static String key(String symbol) {
        var parts = parts(symbol);
        var type = type(symbol).map(head -> isParty(symbol) && DocumentTypes.isRegulation(head) ? "QĐ" : head);
        var rest = parts.stream()
                .skip(type.isPresent() ? 1 : 0)
                .map(part -> withoutD(part.toUpperCase(Locale.ROOT).replace("&", "")));
        return type.map(head -> head + "-").orElse("") + rest.collect(Collectors.joining("-"));
    }

    static boolean isMark(char c) {
        return isDash(c) || c == '/' || c == '&';
    }

    /** A hyphen, or what an editor or a file's name makes of it. */
    static boolean isDash(char c) {
        return c == '-' || c == '_' || c == '\u2010' || c == '\u2011' || c == '\u2013' || isLongDash(c);
    }

    /** What stands between sentences and, by a slip, in a symbol. */
    static boolean isLongDash(char c) {
        return c == '\u2014' || c == '\u2015' || c == '\u2212';
    }

    private static List<String> parts(String symbol) {
        return Arrays.asList(MARK.split(symbol, -1));
    }

    /** Two capitals and what follows them: {@code UBND}, {@code CCHC&PC}, {@code TCTTTg}, {@code BCĐ389}. */
    static boolean isCapitals(String part) {
        return part.length() > 1 && Character.isUpperCase(part.charAt(0)) && Character.isUpperCase(part.charAt(1));
    }

    private static String withoutD(String letters) {
        return letters.replace('Đ', 'D').replace('Ð', 'D');
    }
}
