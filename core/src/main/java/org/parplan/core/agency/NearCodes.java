package org.parplan.core.agency;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Codes that somebody may have meant who wrote another: at most two letters apart, in whichever case. */
final class NearCodes {

    private static final int FAR = 2;
    private static final int MOST = 3;

    private NearCodes() {}

    /** What is said behind a code that is not listed: {@code ; near are 440, 448}, or nothing. */
    static String told(String code, List<RegisteredAgency> agencies) {
        var near = of(code, agencies);
        return near.isEmpty() ? "" : "; near are " + String.join(", ", near);
    }

    private static List<String> of(String code, List<RegisteredAgency> agencies) {
        var near = new ArrayList<Near>();
        for (var agency : agencies) {
            var distance = distance(code.toLowerCase(Locale.ROOT), agency.code().toLowerCase(Locale.ROOT));
            if (distance <= FAR && distance < code.length()) {
                near.add(new Near(agency.code(), distance));
            }
        }
        return near.stream()
                .sorted(Comparator.comparingInt(Near::distance))
                .limit(MOST)
                .map(Near::code)
                .toList();
    }

    private record Near(String code, int distance) {}

    /** How many letters must be changed, added or left out; more than {@link #FAR} if the lengths alone say so. */
    private static int distance(String one, String other) {
        if (Math.abs(one.length() - other.length()) > FAR) {
            return FAR + 1;
        }
        var above = new int[other.length() + 1];
        for (var j = 0; j <= other.length(); j++) {
            above[j] = j;
        }
        for (var i = 1; i <= one.length(); i++) {
            var row = new int[other.length() + 1];
            row[0] = i;
            for (var j = 1; j <= other.length(); j++) {
                var changed = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, Math.min(above[j], row[j - 1]) + 1);
            }
            above = row;
        }
        return above[other.length()];
    }
}
