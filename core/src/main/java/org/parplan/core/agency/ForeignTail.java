package org.parplan.core.agency;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What names a place of another province or level at the end of a list, {@code Sở Nội vụ, Sở Tài chính tỉnh Nghệ An}:
 * whoever of the same kind stands before in the list, and bears no place of its own, is that place's too.
 */
final class ForeignTail {

    private static final String TINH = ActorToken.key("tỉnh");
    private static final String CAP = ActorToken.key("cấp");
    private static final List<String> SOCIETY = ActorToken.keys("xã hội");

    /** The bodies that a level has one of each, and that lists name together. */
    private static final List<List<String>> LEADING = ActorWords.keys(
            "tỉnh ủy",
            "hđnd",
            "ubnd",
            "thường trực",
            "đoàn đbqh",
            "mttq",
            "ub mttq",
            "đoàn",
            "đoàn thể",
            "hội",
            "công đoàn");

    /** What goes on a list of groups that said "các" once. */
    private static final List<List<String>> GENERAL =
            ActorWords.keys("ngành", "cơ quan", "đơn vị", "tổ chức", "địa phương", "đoàn thể");

    private static final String LEADERS = ":leading";

    private final Lexicon lexicon;
    private final String text;
    private final List<ActorToken> tokens;

    ForeignTail(Lexicon lexicon, String text, List<ActorToken> tokens) {
        this.lexicon = lexicon;
        this.text = text;
        this.tokens = tokens;
    }

    /** Where the list begins that words nobody understood end, or where they begin if they end none. */
    int start(int from, int to, ReadActors actors, boolean isElided) {
        var place = place(from, to);
        if (place == to) {
            return from;
        }
        var last = place;
        while (last > from && !tokens.get(last - 1).isSeparator()) {
            last--;
        }
        var kinds = kinds(from, place);
        var isGeneral = ActorWords.behind(GENERAL, tokens, from) > from;
        var start = from;
        for (var spot : actors.backwards()) {
            var goesOn = isGeneral && ActorWords.is(tokens, spot.from(), ActorWords.CAC);
            var isOfKind = isElided || goesOn || kinds.contains(kind(spot.from()));
            if (!isOfKind || bearsPlace(spot.from(), spot.to(), last, place)) {
                break;
            }
            start = spot.from();
        }
        return start;
    }

    /** The first token of a foreign place behind the name of a body in some words, or their end. */
    private int place(int from, int to) {
        for (var i = from + 1; i < to; i++) {
            if (tokens.get(i - 1).isSeparator()) {
                continue;
            }
            var isCapital = i + 1 < to
                    && Character.isUpperCase(text.codePointAt(tokens.get(i + 1).start()));
            var isOfOthers = tokens.get(i - 1).is(ActorWords.CAC);
            var kind = ActorWords.behind(ActorWords.KINDS, tokens, i);
            var isPlace = tokens.get(i).is(TINH)
                    ? (isCapital && lexicon.behindProvince(tokens, i) == i) || isOfOthers
                    : kind > i && isCapital && !ActorWords.stands(SOCIETY, tokens, i);
            var isLevel =
                    tokens.get(i).is(CAP) && i + 1 < to && ActorWords.behind(ActorWords.KINDS, tokens, i + 1) > i + 1;
            if (isPlace || isLevel) {
                return i;
            }
        }
        return to;
    }

    private Set<String> kinds(int from, int to) {
        var kinds = new HashSet<String>();
        var isFirst = true;
        for (var i = from; i < to; i++) {
            if (isFirst && !tokens.get(i).isSeparator()) {
                kinds.add(kind(i));
            }
            isFirst = tokens.get(i).isSeparator();
        }
        return kinds;
    }

    private String kind(int from) {
        var head = head(from);
        if (ActorWords.behind(LEADING, tokens, head) > head) {
            return LEADERS;
        }
        return head < tokens.size() ? tokens.get(head).key() : "";
    }

    private int head(int from) {
        var addressed = ActorWords.behind(ActorWords.ADDRESSES, tokens, from);
        var office = ActorWords.behind(ActorWords.OFFICES, tokens, addressed);
        return ActorWords.is(tokens, office, ActorWords.CAC) ? office + 1 : office;
    }

    /** Whether an actor says where it is, so that a place behind another says nothing of it. */
    private boolean bearsPlace(int from, int to, int last, int place) {
        for (var i = from; i < to; i++) {
            var named = lexicon.behindProvince(tokens, i);
            if (named > i || ActorWords.behind(ActorWords.KINDS, tokens, i) > i) {
                return true;
            }
            if (tokens.get(i).is(TINH) && (!tokens.get(place).is(TINH) || isSameBody(from, i, last))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the body of the province is named beside that of the other, {@code UBND tỉnh, UBND tỉnh Nghệ An}. */
    private boolean isSameBody(int from, int province, int last) {
        return province > from
                && tokens.get(head(from)).is(tokens.get(head(last)).key());
    }
}
