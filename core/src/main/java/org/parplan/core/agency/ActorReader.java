package org.parplan.core.agency;

import java.time.LocalDate;
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
 *
 * <p>Who holds an office, {@code Giám đốc Sở Nội vụ}, is read as the body, the words kept, and the reading says so by
 * {@link ProblemCode#OFFICE_HOLDER}; a person by name is nobody, for {@link UnresolvedReason#PERSON}.
 */
final class ActorReader {

    /** No cell is as long; what is, is not looked at, so that reading takes no time worth naming. */
    static final int LONGEST = 10_000;

    private final ActorMatcher matcher;
    private final List<ActorToken> tokens;
    private final ReadActors actors;
    private final ForeignTail foreign;
    private final AgencyRegistry registry;
    private final LocalDate date;
    private Optional<ElidedList> elided = Optional.empty();
    private boolean isElisionDoubtful;
    /** Whether bare places are those of a body before, in this part of the cell. */
    private boolean arePlacesHeld;
    /** The same of a list that goes on behind semicolons. */
    private boolean isListHeld;

    private boolean isListAwaited;
    private int unreadFrom = -1;
    private int unreadTo;

    private ActorReader(AgencyRegistry registry, String text, LocalDate date) {
        this.tokens = ActorToken.all(text);
        this.matcher = new ActorMatcher(registry.lexicon(), text, tokens, date);
        this.actors = new ReadActors(text, tokens);
        this.foreign = new ForeignTail(registry.lexicon(), text, tokens);
        this.registry = registry;
        this.date = date;
    }

    static List<Reading<Actor>> all(AgencyRegistry registry, String text, LocalDate date) {
        if (text.length() > LONGEST) {
            return List.of(Reading.notUnderstood(
                    Wording.of(text),
                    List.of(Problem.of(ProblemCode.INPUT_TOO_LARGE).with("detail", text.length() + " > " + LONGEST))));
        }
        return Wording.of(text).isBlank() ? List.of() : new ActorReader(registry, text, date).all();
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
        if (actors.isEmpty() && !tokens.isEmpty()) {
            actors.refuse(0, tokens.size(), UnresolvedReason.NOT_LISTED);
        }
        return actors.readings();
    }

    private int separator(int at) {
        var cut = CutOff.behind(tokens, at);
        var isLast = cut.isPresent() && ActorWords.pastBreaks(tokens, cut.get().end()) >= tokens.size();
        if (isLast || ActorWords.is(tokens, at, ActorToken.ELLIPSIS)) {
            tellUnread();
            actors.markCut(at + 1);
        }
        if (tokens.get(at).isStrong()) {
            isListHeld = (isListHeld && !ActorWords.is(tokens, at, ActorToken.DOT)) || isUnreadList();
            arePlacesHeld = isListHeld;
            tellUnread();
            actors.beginSegment();
        }
        if (ActorWords.is(tokens, at, ActorToken.DOT)) {
            elided = Optional.empty();
        }
        return at + 1;
    }

    private int actor(int at) {
        if (ActorWords.behindException(tokens, at) > at) {
            return refuseSegment(at, ActorWords.separator(tokens, at, true));
        }
        var read = passedOver(at);
        if (read > at) {
            return read;
        }
        if (isWithheld(at)) {
            return skip(at);
        }
        var list = matcher.list(at);
        var first = list.flatMap(opening -> matcher.elided(opening, opening.end()));
        if (first.isPresent()) {
            elided = list;
            isElisionDoubtful = false;
            return accept(list.get().isOfOfficeHolders() ? at : list.get().end(), first.get());
        }
        var match = match(at);
        var cut = CutOff.within(tokens, at)
                .filter(end -> unreadFrom < 0
                        || ActorWords.is(tokens, at, ActorWords.CAC)
                        || ActorWords.is(tokens, at, ActorWords.UBND))
                .filter(end -> match.isEmpty() || match.get().end() < end.words());
        if (cut.isPresent()) {
            return refuse(at, cut.get().end(), UnresolvedReason.CUT_OFF);
        }
        return match.isPresent() ? accept(at, match.get()) : skip(at);
    }

    /** Where an actor may begin that stands behind what names nobody, or the same place. */
    private int passedOver(int at) {
        if (ActorWords.is(tokens, at, ")") || ActorWords.is(tokens, at, "]")) {
            return at + 1;
        }
        if (unreadFrom >= 0) {
            return at;
        }
        return isListAwaited && ActorWords.behindIntroducer(tokens, at) > at
                ? ActorWords.behindIntroducer(tokens, at)
                : Prefixes.behind(tokens, at);
    }

    /** Whether what stands at a place belongs to a body before that nobody understood, or that has one in each place. */
    private boolean isWithheld(int at) {
        if (unreadFrom >= 0 && matcher.isJoint(unreadFrom, unreadTo, at)) {
            return true;
        }
        return (unreadFrom >= 0 || arePlacesHeld || isOfOtherLevel(at)) && matcher.isBarePlace(at);
    }

    /** Whether the list of places goes on with one that is of none of its kind: {@code các xã: Kỳ Hoa; Hương Sơn}. */
    private boolean isOfOtherLevel(int at) {
        return ActorWords.behind(ActorWords.KINDS, tokens, at) == at
                && elided.filter(ElidedList::isOfPlaces)
                        .filter(list -> matcher.elided(list, at).isEmpty())
                        .flatMap(list -> matcher.match(at)
                                .filter(ActorMatch::isName)
                                .filter(match -> !match.levels().contains(list.levelOfPlaces())))
                        .isPresent();
    }

    /** Whether the words that nobody understood open a list of places or others. */
    private boolean isUnreadList() {
        for (var i = unreadFrom; i >= 0 && i < unreadTo; i++) {
            if (ActorWords.is(tokens, i, ":")
                    || (ActorWords.is(tokens, i, ActorWords.CAC)
                            && ActorWords.behind(ActorWords.KINDS, tokens, i + 1) > i + 1)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The actor at a place. A list goes on until an actor stands in it that is not of its kind; behind words that nobody
     * understood only for names that mean nothing by themselves.
     */
    private Optional<ActorMatch> match(int at) {
        var inList =
                elided.filter(list -> unreadFrom < 0 || !list.isOfPlaces()).flatMap(list -> matcher.elided(list, at));
        if (inList.isPresent() && !isElisionDoubtful) {
            return inList;
        }
        var match = matcher.match(at).filter(found -> unreadFrom < 0 || matcher.startsAfresh(found, at));
        if (match.isEmpty()) {
            return inList;
        }
        elided = elided.filter(list -> list.isOfKind(tokens, at));
        return match;
    }

    private int accept(int at, ActorMatch match) {
        if (match.refusal().filter(UnresolvedReason.NOT_LISTED::equals).isPresent()) {
            return skip(at, match.end());
        }
        if (match.refusal().isPresent()) {
            return refuseSegment(at, match.end());
        }
        var cut = match.isPart() ? CutOff.behind(tokens, match.end()) : Optional.<CutOff>empty();
        if (cut.isPresent()) {
            return refuse(at, cut.get().end(), UnresolvedReason.CUT_OFF);
        }
        tellUnread();
        if (actors.areLeftOutBefore(match.leftOut())) {
            return refuseSegment(at, match.end());
        }
        actors.accept(at, match, registry, date);
        arePlacesHeld = !matcher.freesPlaces(match, at, elided.isPresent());
        isListHeld = false;
        isListAwaited = match.isOpen();
        if (!match.isName()) {
            var list = ActorWords.behindIntroducer(tokens, match.end());
            if (list > match.end() && ActorWords.pastBreaks(tokens, list) >= tokens.size()) {
                actors.markCut(list);
            }
            return list;
        }
        return ActorWords.is(tokens, match.end(), ActorToken.DASH) ? match.end() + 1 : match.end();
    }

    private int refuse(int from, int to, UnresolvedReason reason) {
        tellUnread();
        actors.refuse(from, to, reason);
        return to;
    }

    /** Who is left out may be left out of everything before, up to the last semicolon. */
    private int refuseSegment(int from, int to) {
        tellUnread();
        actors.refuse(actors.segmentStart(from), to, UnresolvedReason.EXCEPTION);
        return to;
    }

    private int skip(int at) {
        return skip(at, ActorWords.separator(tokens, at, false));
    }

    private int skip(int at, int end) {
        isListAwaited = false;
        if (unreadFrom < 0) {
            unreadFrom = at;
        }
        unreadTo = end;
        isElisionDoubtful = true;
        return end;
    }

    private void tellUnread() {
        if (unreadFrom >= 0) {
            var isPerson = ActorWords.behind(ActorWords.ADDRESSES, tokens, unreadFrom) > unreadFrom;
            var from = isPerson ? unreadFrom : foreign.start(unreadFrom, unreadTo, actors, elided.isPresent());
            actors.refuse(from, unreadTo, isPerson ? UnresolvedReason.PERSON : UnresolvedReason.NOT_LISTED);
            unreadFrom = -1;
        }
    }
}
