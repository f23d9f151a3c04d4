package org.parplan.core.legal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.parplan.core.text.Wording;

/** Which act is meant, however it is spelt. */
final class Acts {

    /** Of those that say as much any order will do, if it is always the same. */
    private static final Comparator<LegalReference> FULLEST_FIRST =
            Comparator.comparingInt(Acts::said).reversed().thenComparing(Acts::all);

    private Acts() {}

    static String key(LegalReference reference) {
        if (reference.isStandard()) {
            return Wording.of(reference.designation()).key();
        }
        if (reference.number().isEmpty()) {
            return Wording.of(
                            reference.type().orElse("") + " " + reference.name().orElse(""))
                    .key();
        }
        var number = PrintedNumber.mended(reference.number().get());
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

    /** Mentions of one key, the fullest first: what agrees with an act is of that act, and adds what it says to it. */
    private static List<LegalReference> apart(List<LegalReference> mentions) {
        var acts = new ArrayList<LegalReference>();
        for (var mention : mentions.stream().sorted(FULLEST_FIRST).toList()) {
            var place = 0;
            while (place < acts.size() && !agree(acts.get(place), mention)) {
                place++;
            }
            if (place == acts.size()) {
                acts.add(mention);
            } else {
                acts.set(place, together(acts.get(place), mention));
            }
        }
        return acts;
    }

    private static LegalReference together(LegalReference act, LegalReference mention) {
        var issuer = act.issuer().map(String::length).orElse(0)
                        < mention.issuer().map(String::length).orElse(0)
                ? mention.issuer()
                : act.issuer();
        return LegalReference.builder()
                .from(act)
                .type(act.type().or(mention::type))
                .date(act.date().or(mention::date))
                .year(act.year().isPresent() ? act.year() : mention.year())
                .issuer(issuer)
                .build();
    }

    private static int said(LegalReference reference) {
        return (reference.date().isPresent() ? 4 : 0)
                + (reference.issuer().isPresent() ? 2 : 0)
                + (reference.type().isPresent() ? 1 : 0);
    }

    private static String all(LegalReference reference) {
        return reference.date() + " " + reference.issuer() + " " + reference.type() + " " + reference.year();
    }

    private static boolean agree(LegalReference one, LegalReference other) {
        return agree(one.date(), other.date())
                && agree(one.type().map(Acts::kind), other.type().map(Acts::kind))
                && agree(year(one), year(other))
                && (isCentral(one) || agreeOnIssuer(one.issuer(), other.issuer()));
    }

    /** The year in which an act says it was issued: {@code Luật … ngày 19/6/2015} is not {@code Luật … năm 2025}. */
    private static Optional<Integer> year(LegalReference reference) {
        return reference.year().isPresent()
                ? Optional.of(reference.year().getAsInt())
                : reference.date().map(LocalDate::getYear);
    }

    private static <T> boolean agree(Optional<T> one, Optional<T> other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }

    /** A code is a law, and is called one. */
    private static String kind(String type) {
        return type.equals("Bộ luật") ? "Luật" : type;
    }

    private static boolean agreeOnIssuer(Optional<String> one, Optional<String> other) {
        return one.isEmpty() || other.isEmpty() || IssuerIdentity.of(one.get()).agrees(IssuerIdentity.of(other.get()));
    }

    private static boolean isCentral(LegalReference reference) {
        return reference.isStandard()
                || reference
                        .symbol()
                        .filter(symbol -> !Symbols.isCentral(symbol))
                        .isEmpty();
    }
}
