package org.parplan.core.legal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.parplan.core.text.Wording;

/** Which act is meant, however it is spelt. */
final class Acts {

    private Acts() {}

    static String key(LegalReference reference) {
        if (reference.isStandard() || reference.number().isEmpty()) {
            return Wording.of(reference.designation()).key();
        }
        var number = reference.number().get();
        var first = 0;
        while (first < number.length() - 1 && number.charAt(first) == '0') {
            first++;
        }
        var year = reference.year().isPresent() ? reference.year().getAsInt() + "/" : "";
        return number.substring(first) + "/" + year
                + Symbols.key(reference.symbol().orElseThrow());
    }

    static boolean areSame(LegalReference one, LegalReference other) {
        return key(one).equals(key(other)) && agree(one, other);
    }

    /** The acts in the order of their first mention. */
    static List<LegalReference> distinct(List<LegalReference> references) {
        var byKey = new LinkedHashMap<String, List<LegalReference>>();
        references.forEach(reference ->
                byKey.computeIfAbsent(key(reference), key -> new ArrayList<>()).add(reference));
        return byKey.values().stream()
                .flatMap(mentions -> apart(mentions).stream())
                .toList();
    }

    /** Mentions of one key, the fullest first: one that says less is taken for one that says more and agrees. */
    private static List<LegalReference> apart(List<LegalReference> mentions) {
        var acts = new ArrayList<LegalReference>();
        mentions.stream()
                .sorted(Comparator.comparingInt(Acts::said).reversed())
                .filter(mention -> acts.stream().noneMatch(act -> agree(act, mention)))
                .forEach(acts::add);
        return acts;
    }

    private static int said(LegalReference reference) {
        return (reference.date().isPresent() ? 2 : 0) + (reference.issuer().isPresent() ? 1 : 0);
    }

    private static boolean agree(LegalReference one, LegalReference other) {
        return agree(one.date(), other.date()) && (isCentral(one) || agreeOnIssuer(one.issuer(), other.issuer()));
    }

    private static <T> boolean agree(Optional<T> one, Optional<T> other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }

    /** {@code UBND tỉnh} may be {@code UBND tỉnh Hà Tĩnh}, and is not {@code HĐND tỉnh}. */
    private static boolean agreeOnIssuer(Optional<String> one, Optional<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return true;
        }
        var first = issuer(one.get());
        var second = issuer(other.get());
        return first.startsWith(second) || second.startsWith(first);
    }

    private static String issuer(String name) {
        return SourceText.fold(Wording.of(name).normalised())
                        .replace("ủy ban nhân dân", "ubnd")
                        .replace("hội đồng nhân dân", "hđnd")
                        .replaceFirst("^(?:chủ tịch|thường trực) ", "")
                + " ";
    }

    private static boolean isCentral(LegalReference reference) {
        return reference.isStandard()
                || reference
                        .symbol()
                        .filter(symbol -> !Symbols.isCentral(symbol))
                        .isEmpty();
    }
}
