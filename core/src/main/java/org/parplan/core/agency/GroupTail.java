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
 * and not understood, or no member of the group, makes the whole name nobody.
 */
final class GroupTail {

    private static final String OPENING = "(";
    private static final String CLOSING = ")";

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
        return isConcerned(at) || quality(at).isPresent() || behindException(end) > 0;
    }

    /** The group with what stands behind it. */
    ActorMatch applied(ActorMatch group) {
        var narrowed = narrowed(group);
        var from = behindException(narrowed.end());
        return from > 0 ? without(narrowed, from) : narrowed;
    }

    private ActorMatch narrowed(ActorMatch group) {
        var at = ActorWords.pastBreaks(tokens, group.end());
        if (isConcerned(at)) {
            return group.concerned(ActorWords.separator(tokens, at, false));
        }
        return quality(at)
                .map(words -> group.where(words, ActorWords.separator(tokens, at, false)))
                .orElse(group);
    }

    private boolean isConcerned(int at) {
        return ActorWords.behind(ActorWords.CONCERNED, tokens, at) > at;
    }

    private Optional<String> quality(int at) {
        if (ActorWords.behind(ActorWords.QUALITIES, tokens, at) == at) {
            return Optional.empty();
        }
        var end = ActorWords.separator(tokens, at, false);
        var words = Wording.of(text.substring(
                        tokens.get(at).start(), tokens.get(end - 1).end()))
                .normalised()
                .toLowerCase(Locale.ROOT);
        return Optional.of(words).filter(quality -> quality.indexOf('+') < 0 && quality.indexOf('|') < 0);
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
