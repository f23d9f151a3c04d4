package org.parplan.core.agency;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * How else a name is commonly written, by rule, so that a registry need not list it: {@code Sở KHCN}, {@code Sở KH-CN}
 * for {@code Sở Khoa học và Công nghệ}, {@code UBND Kỳ Anh} for {@code UBND huyện Kỳ Anh}, {@code MTTQ tỉnh}. What two
 * agencies come to be called so is ambiguous, like any name.
 */
final class NameVariants {

    /** Shorter names are not written by their first letters. */
    private static final int SHORTEST = 4;

    /** Each part more has three times as many ways to be joined. */
    private static final int MOST_PARTS = 4;

    private static final String SO = ActorToken.key("sở");
    private static final String UB = ActorToken.key("ub");
    private static final String UBND = ActorToken.key("ubnd");
    private static final String MTTQ = ActorToken.key("mttq");
    private static final String TINH = ActorToken.key("tỉnh");
    private static final List<String> VIETNAM = ActorToken.keys("Việt Nam");

    private NameVariants() {}

    static Set<List<String>> of(List<String> name, List<String> province) {
        var variants = new LinkedHashSet<List<String>>();
        committee(name, province, variants);
        front(name, variants);
        letters(name, variants);
        return variants;
    }

    /** A committee without the kind of its unit. */
    private static void committee(List<String> name, List<String> province, Set<List<String>> variants) {
        if (name.size() < 2 || !name.get(0).equals(UBND)) {
            return;
        }
        if (name.size() == 2 && name.get(1).equals(TINH)) {
            variants.add(joined(List.of(UBND), province));
        }
        for (var kind : ActorWords.KINDS) {
            var place = name.subList(1, name.size());
            if (place.size() > kind.size() && place.subList(0, kind.size()).equals(kind)) {
                variants.add(joined(List.of(UBND), place.subList(kind.size(), place.size())));
            }
        }
    }

    /** The Front without its committee, and with the country's name where the province is said. */
    private static void front(List<String> name, Set<List<String>> variants) {
        if (name.size() < 2 || !name.get(0).equals(UB) || !name.get(1).equals(MTTQ)) {
            return;
        }
        variants.add(name.subList(1, name.size()));
        if (name.size() == 3 && name.get(2).equals(TINH)) {
            var named = joined(joined(List.of(MTTQ), VIETNAM), List.of(TINH));
            variants.add(named);
            variants.add(joined(List.of(UB), named));
        }
    }

    /** A department by the first letters of its words, joined in any way. */
    private static void letters(List<String> name, Set<List<String>> variants) {
        var parts = new ArrayList<String>();
        var words = 0;
        for (var key : name.isEmpty() || !name.get(0).equals(SO) ? List.<String>of() : name.subList(1, name.size())) {
            if (Character.isLetter(key.codePointAt(0))) {
                var letter = key.substring(0, Character.charCount(key.codePointAt(0)));
                if (words++ == 0) {
                    parts.add(letter);
                } else {
                    parts.set(parts.size() - 1, parts.get(parts.size() - 1) + letter);
                }
            } else if (words > 0) {
                parts.add("");
            }
        }
        parts.removeIf(String::isEmpty);
        if (words < SHORTEST || parts.size() > MOST_PARTS) {
            return;
        }
        List<List<String>> ways = List.of(List.of(SO, parts.get(0)));
        for (var part : parts.subList(1, parts.size())) {
            ways = ways.stream().flatMap(way -> more(way, part).stream()).toList();
        }
        variants.addAll(ways);
    }

    private static List<List<String>> more(List<String> way, String part) {
        var last = way.size() - 1;
        return List.of(
                joined(way.subList(0, last), List.of(way.get(last) + part)),
                joined(way, List.of(ActorToken.AND, part)),
                joined(way, List.of(ActorToken.DASH, part)));
    }

    private static List<String> joined(List<String> one, List<String> other) {
        var both = new ArrayList<>(one);
        both.addAll(other);
        return List.copyOf(both);
    }
}
