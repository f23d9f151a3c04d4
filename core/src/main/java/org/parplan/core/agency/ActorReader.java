package org.parplan.core.agency;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parplan.core.text.Problem;
import org.parplan.core.text.ProblemCode;
import org.parplan.core.text.Reading;
import org.parplan.core.text.Wording;

/**
 * Reads a cell from left to right: at each place the longest name or group phrase behind which another actor, a
 * separator or the end stands. What is none of these is kept up to the next separator, neighbours together, as one
 * unresolved actor, for the name of a body nobody listed may itself hold commas.
 */
final class ActorReader {

    /** No cell is as long; what is, is not looked at, so that reading takes no time worth naming. */
    static final int LONGEST = 10_000;

    private final ActorMatcher matcher;
    private final String text;
    private final List<ActorToken> tokens;
    private final LocalDate date;
    private final List<Reading<Actor>> actors = new ArrayList<>();
    private List<String> elided = List.of();
    private int unreadFrom = -1;
    private int unreadTo;

    private ActorReader(AgencyRegistry registry, String text, LocalDate date) {
        this.text = text;
        this.tokens = ActorToken.all(text);
        this.matcher = new ActorMatcher(registry.lexicon(), tokens, date);
        this.date = date;
    }

    static List<Reading<Actor>> all(AgencyRegistry registry, String text, LocalDate date) {
        if (text.length() > LONGEST) {
            return List.of(Reading.notUnderstood(
                    Wording.of(text),
                    List.of(Problem.of(ProblemCode.INPUT_TOO_LARGE).with("detail", text.length() + " > " + LONGEST))));
        }
        return new ActorReader(registry, text, date).all();
    }

    static Reading<Actor> one(AgencyRegistry registry, String text, LocalDate date) {
        var wording = Wording.of(text);
        var actors = all(registry, text, date);
        if (actors.isEmpty()) {
            return Reading.notUnderstood(
                    wording, List.of(Problem.of(ProblemCode.NOT_UNDERSTOOD).with("wording", "")));
        }
        if (actors.size() == 1) {
            var only = actors.get(0);
            return only.value()
                    .map(actor -> Reading.of(wording, actor, only.problems()))
                    .orElse(only);
        }
        return Unresolved.reading(wording, UnresolvedReason.SEVERAL, List.of());
    }

    private List<Reading<Actor>> all() {
        var at = 0;
        while (at < tokens.size()) {
            at = tokens.get(at).isSeparator() ? separator(at) : actor(at);
        }
        tellUnread();
        if (actors.isEmpty() && !tokens.isEmpty() && !Wording.of(text).isBlank()) {
            unread(0, tokens.size());
            tellUnread();
        }
        return List.copyOf(actors);
    }

    private int separator(int at) {
        if (tokens.get(at).isStrong()) {
            tellUnread();
        } else if (unreadFrom < 0 && !actors.isEmpty() && isCutOff(at) && next(at) >= tokens.size()) {
            var last = actors.size() - 1;
            actors.set(
                    last,
                    actors.get(last)
                            .with(Problem.of(ProblemCode.PART_NOT_UNDERSTOOD).with("wording", written(at, at + 1))));
        }
        return at + 1;
    }

    private int actor(int at) {
        var list = matcher.list(at);
        if (list.isPresent()) {
            var first = matcher.elided(list.get().words(), list.get().end());
            if (first.isPresent()) {
                elided = list.get().words();
                return accept(list.get().end(), first.get());
            }
        }
        var match = elided.isEmpty() ? Optional.<ActorMatcher.Match>empty() : matcher.elided(elided, at);
        match = match.isPresent() ? match : matcher.match(at);
        return match.isPresent() ? accept(at, match.get()) : skip(at);
    }

    private int accept(int at, ActorMatcher.Match match) {
        if (match.isPart() && isCutOff(match.end())) {
            tellUnread();
            add(at, match.end() + 1, UnresolvedReason.CUT_OFF, List.of());
            return match.end() + 1;
        }
        tellUnread();
        var wording = Wording.of(written(at, match.end()));
        actors.add(match.reading(wording, date));
        return match.end();
    }

    /** A comma or an "and" with nothing behind it, or the next bullet. */
    private boolean isCutOff(int at) {
        if (at >= tokens.size()
                || !(tokens.get(at).is(ActorToken.COMMA) || tokens.get(at).is(ActorToken.AND))) {
            return false;
        }
        return next(at) >= tokens.size() || tokens.get(next(at)).isStrong();
    }

    /** The token behind one, line ends passed over. */
    private int next(int at) {
        var next = at + 1;
        while (next < tokens.size() && tokens.get(next).is(ActorToken.BREAK)) {
            next++;
        }
        return next;
    }

    private int skip(int at) {
        var end = at;
        while (end < tokens.size() && !tokens.get(end).isSeparator()) {
            end++;
        }
        unread(at, end);
        return end;
    }

    private void unread(int from, int to) {
        if (unreadFrom < 0) {
            unreadFrom = from;
        }
        unreadTo = to;
    }

    private void tellUnread() {
        if (unreadFrom >= 0) {
            add(unreadFrom, unreadTo, UnresolvedReason.NOT_LISTED, List.of());
            unreadFrom = -1;
        }
    }

    private void add(int from, int to, UnresolvedReason reason, List<String> candidates) {
        actors.add(Unresolved.reading(Wording.of(written(from, to)), reason, candidates));
    }

    private String written(int from, int to) {
        return text.substring(tokens.get(from).start(), tokens.get(to - 1).end());
    }
}
