package org.parplan.core.agency;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parplan.core.text.Wording;

/**
 * What stands behind a group phrase and changes who is meant: {@code liên quan} makes it nobody in particular, {@code đã
 * tự chủ} narrows it by a quality that no registry records, {@code trừ Sở Nội vụ} leaves somebody out. Who is left out
 * and not understood, or no member of the group, makes the whole name nobody. Such words end where others are named, for
 * those are read by themselves: {@code các sở liên quan: Sở Nội vụ}.
 */
final class GroupTail {

    private static final String OPENING = "(";
    private static final String CLOSING = ")";
    private static final String TINH = ActorToken.key("tỉnh");
    private static final String SO = ActorToken.key("sở");
    private static final List<String> IF_ANY = ActorToken.keys("(nếu có)");

    private final Lexicon lexicon;
    private final String text;
    private final List<ActorToken> tokens;
    private final LocalDate date;

    GroupTail(Lexicon lexicon, String text, List<ActorToken> tokens, LocalDate date) {
        this.lexicon = lexicon;
        this.text = text;
        this.tokens = tokens;
        this.date = date;
    }

    /** Whether such words stand directly behind a group that ends at a place. */
    boolean stands(int end) {
        var at = ActorWords.pastBreaks(tokens, end);
        return ActorWords.behind(ActorWords.CONCERNED, tokens, at) > at
                || isQuality(at)
                || behindException(end) > 0
                || (ActorWords.isConcernedBefore(tokens, end) && ActorWords.behindIntroducer(tokens, end) > end);
    }

    /** The group with what stands behind it. */
    ActorMatch applied(ActorMatch group) {
        var narrowed = narrowed(group);
        if (narrowed.refusal().isPresent()) {
            return narrowed;
        }
        var from = behindException(narrowed.end());
        return from > 0 ? without(narrowed, from) : narrowed;
    }

    private ActorMatch narrowed(ActorMatch group) {
        var at = ActorWords.pastBreaks(tokens, group.end());
        var concerned = ActorWords.behind(ActorWords.CONCERNED, tokens, at);
        if (concerned > at) {
            return end(concerned)
                    .map(group::concerned)
                    .orElseGet(() ->
                            group.refused(UnresolvedReason.NOT_LISTED, ActorWords.separator(tokens, concerned, false)));
        }
        if (!isQuality(at)) {
            return group;
        }
        return end(at + 1)
                .map(end -> group.where(words(at, end), end))
                .orElseGet(() -> group.refused(UnresolvedReason.NOT_LISTED, ActorWords.separator(tokens, at, false)));
    }

    /**
     * Where such words end: at a separator, or where others are named or left out. Words that name a body themselves, or
     * say whose the group is, are not understood.
     */
    private Optional<Integer> end(int from) {
        var at = from;
        while (at < tokens.size() && !tokens.get(at).isSeparator()) {
            if (ActorWords.stands(IF_ANY, tokens, at)) {
                at += IF_ANY.size();
            } else if (ActorWords.behindIntroducer(tokens, at) > at || ActorWords.behindException(tokens, at) > at) {
                return Optional.of(at);
            } else {
                var owner = ActorWords.behind(ActorWords.OWNERS, tokens, at);
                if (owner > at ? !isProvince(owner) : isBody(at)) {
                    return Optional.empty();
                }
                at = Math.max(at + 1, owner);
            }
        }
        return Optional.of(at);
    }

    /** Whether the province itself stands at a place, and nothing more. */
    private boolean isProvince(int at) {
        var named = lexicon.behindProvince(tokens, at);
        var end = named > at || !ActorWords.is(tokens, at, TINH) ? named : at + 1;
        return end > at
                && (isEnd(end)
                        || ActorWords.behindIntroducer(tokens, end) > end
                        || ActorWords.behindException(tokens, end) > end);
    }

    private boolean isBody(int at) {
        return ActorWords.is(tokens, at, ActorWords.UBND)
                || ActorWords.is(tokens, at, SO)
                || !lexicon.names().find(List.of(), tokens, at).isEmpty();
    }

    private boolean isQuality(int at) {
        if (ActorWords.behind(ActorWords.QUALITIES, tokens, at) == at) {
            return false;
        }
        var words = words(at, ActorWords.separator(tokens, at, false));
        return words.indexOf('+') < 0 && words.indexOf('|') < 0;
    }

    private String words(int from, int to) {
        return Wording.of(text.substring(
                        tokens.get(from).start(), tokens.get(to - 1).end()))
                .normalised()
                .toLowerCase(Locale.ROOT);
    }

    /** Where who is left out begins, or 0 if nobody is. */
    private int behindException(int end) {
        var at = ActorWords.pastBreaks(tokens, end);
        if (ActorWords.is(tokens, at, ActorToken.COMMA) || ActorWords.is(tokens, at, ActorToken.DASH)) {
            at = ActorWords.pastBreaks(tokens, at + 1);
        }
        if (ActorWords.is(tokens, at, OPENING)) {
            at++;
        }
        var behind = ActorWords.behindException(tokens, at);
        return behind > at ? behind : 0;
    }

    private ActorMatch without(ActorMatch group, int from) {
        var isEnclosed = isEnclosed(group.end(), from);
        var leftOut = new ArrayList<RegisteredAgency>();
        var at = ActorWords.pastBreaks(tokens, from);
        while (true) {
            var next = member(group, at);
            if (next.isEmpty()) {
                return refused(group, at, isEnclosed);
            }
            leftOut.add(next.get().only(date).orElseThrow());
            var end = next.get().end();
            if (isEnclosed && ActorWords.is(tokens, end, CLOSING)) {
                return isEnd(end + 1) ? group.without(leftOut, end + 1) : refused(group, end, true);
            }
            if (!isEnclosed && isLast(group, end)) {
                return group.without(leftOut, end);
            }
            if (end >= tokens.size() || !tokens.get(end).isSeparator()) {
                return refused(group, end, isEnclosed);
            }
            at = ActorWords.pastBreaks(tokens, end + 1);
        }
    }

    private boolean isEnclosed(int from, int to) {
        return tokens.subList(from, to).stream().anyMatch(token -> token.is(OPENING));
    }

    /** Whoever is left out must be one, and of a level that the group is of; of an open group anybody may be. */
    private Optional<ActorMatch> member(ActorMatch group, int at) {
        return lexicon.names().find(List.of(), tokens, at).stream()
                .map(name -> ActorMatch.name(lexicon.behindProvince(tokens, name.end()), name.meanings()))
                .findFirst()
                .filter(name -> name.only(date)
                        .filter(agency ->
                                group.phrase().flatMap(Phrase::selector).isEmpty()
                                        || group.levels().contains(agency.level()))
                        .isPresent());
    }

    /** Behind a comma somebody who is no member is an actor of his own; behind "and" he may be left out too. */
    private boolean isLast(ActorMatch group, int end) {
        if (end >= tokens.size() || tokens.get(end).isStrong()) {
            return true;
        }
        var next = ActorWords.pastBreaks(tokens, end + 1);
        var isAlone = next >= tokens.size() || tokens.get(next).isStrong();
        var isOther = ActorWords.is(tokens, end, ActorToken.COMMA)
                && member(group, next).isEmpty();
        return tokens.get(end).isSeparator() && (isAlone || isOther);
    }

    private boolean isEnd(int at) {
        return at >= tokens.size() || tokens.get(at).isSeparator();
    }

    private ActorMatch refused(ActorMatch group, int from, boolean isEnclosed) {
        var end = Math.min(from, tokens.size());
        if (isEnclosed) {
            while (end < tokens.size() && !tokens.get(end).is(CLOSING)) {
                end++;
            }
        }
        return group.refused(UnresolvedReason.EXCEPTION, ActorWords.separator(tokens, end, true));
    }
}
