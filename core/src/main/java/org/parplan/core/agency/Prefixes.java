package org.parplan.core.agency;

import java.util.List;

/** What stands before an actor and is no part of it: {@code a)}, {@code 1.}, {@code Chủ trì:}; and {@code (chủ trì)} behind. */
final class Prefixes {

    private static final List<List<String>> ROLES = ActorWords.keys(
            "chủ trì",
            "cơ quan chủ trì",
            "đơn vị chủ trì",
            "phối hợp",
            "cơ quan phối hợp",
            "đơn vị phối hợp",
            "chủ trì thực hiện",
            "phối hợp thực hiện");

    private Prefixes() {}

    /** The token behind such words at a place, or the same place. */
    static int behind(List<ActorToken> tokens, int at) {
        if (at > 0 && !tokens.get(at - 1).isSeparator() && !isNumber(tokens, at - 2)) {
            return at;
        }
        if (isNumber(tokens, at) && at + 2 < tokens.size()) {
            return at + 2;
        }
        var role = ActorWords.behind(ROLES, tokens, at);
        return role > at && ActorWords.is(tokens, role, ":") && role + 1 < tokens.size() ? role + 1 : at;
    }

    /** The token behind a role in brackets at a place, or the same place. */
    static int behindRole(List<ActorToken> tokens, int at) {
        if (!ActorWords.is(tokens, at, "(")) {
            return at;
        }
        var role = ActorWords.behind(ROLES, tokens, at + 1);
        return role > at + 1 && ActorWords.is(tokens, role, ")") ? role + 1 : at;
    }

    private static boolean isNumber(List<ActorToken> tokens, int at) {
        if (at < 0 || at + 1 >= tokens.size()) {
            return false;
        }
        var key = tokens.get(at).key();
        var isDigits = key.length() <= 2 && key.chars().allMatch(Character::isDigit);
        var isLetter = key.length() == 1 && Character.isLetter(key.charAt(0));
        return (ActorWords.is(tokens, at + 1, ")") && (isDigits || isLetter))
                || (ActorWords.is(tokens, at + 1, ActorToken.DOT) && isDigits);
    }
}
