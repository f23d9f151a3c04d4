package org.parplan.core.agency;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.parplan.core.text.Reading;
import org.parplan.core.text.Wording;

/** The actors read of a cell so far, each with its place, for words further on may change what those before mean. */
final class ReadActors {

    /** What shows that a group is closed, so that words behind the next one say nothing of it. */
    private static final Set<String> SCOPES = Set.copyOf(ActorToken.keys("ubnd cấp tỉnh tw hcnn"));

    /**
     * One actor.
     *
     * @param from its first token
     * @param to the token behind it
     * @param reading what it means
     */
    record Spot(int from, int to, Reading<Actor> reading) {}

    private final String text;
    private final List<ActorToken> tokens;
    private final List<Spot> spots = new ArrayList<>();
    private int segment;

    ReadActors(String text, List<ActorToken> tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    boolean isEmpty() {
        return spots.isEmpty();
    }

    List<Reading<Actor>> readings() {
        return spots.stream().map(Spot::reading).toList();
    }

    /** What follows says nothing of what is read so far. */
    void beginSegment() {
        segment = spots.size();
    }

    /** The first token of the actors that are read since, or a place if there are none. */
    int segmentStart(int at) {
        return spots.size() > segment ? spots.get(segment).from() : at;
    }

    /** The actors that are read since, the last first. */
    List<Spot> backwards() {
        var behind = new ArrayList<>(spots.subList(segment, spots.size()));
        Collections.reverse(behind);
        return behind;
    }

    void accept(int at, ActorMatch match, AgencyRegistry registry, LocalDate date) {
        var from = at;
        var whole = match;
        if (match.isConcerned() || isConcerned(at, match)) {
            while (mayBeConcerned(from, whole)) {
                var before = spots.remove(spots.size() - 1);
                from = before.from();
                whole = before.reading().problems().isEmpty() ? whole : whole.ofOfficeHolder();
            }
        }
        spots.add(new Spot(from, match.end(), whole.reading(wording(from, match.end()), registry, date)));
    }

    /** The words from one token to another as nobody, in place of whatever was read of them. */
    void refuse(int from, int to, UnresolvedReason reason) {
        while (!spots.isEmpty() && spots.get(spots.size() - 1).from() >= from) {
            spots.remove(spots.size() - 1);
        }
        spots.add(new Spot(from, to, Unresolved.reading(wording(from, to), reason, List.of())));
    }

    /** Says of the last actor that the list goes on behind it, once. */
    void markCut(int end) {
        if (spots.isEmpty()) {
            return;
        }
        var last = spots.remove(spots.size() - 1);
        var isMarked = last.reading().problems().stream()
                .anyMatch(problem -> UnresolvedReason.CUT_OFF
                        .name()
                        .equals(problem.arguments().get("reason")));
        var cut = Unresolved.problem(wording(last.from(), end).normalised(), UnresolvedReason.CUT_OFF, List.of());
        spots.add(
                isMarked
                        ? last
                        : new Spot(last.from(), last.to(), last.reading().with(cut)));
    }

    /** Whether one of those left out of a group is a member of a group before it that the same words may be about. */
    boolean areLeftOutBefore(List<RegisteredAgency> leftOut) {
        return spots.subList(segment, spots.size()).stream()
                .flatMap(spot -> spot.reading().value().stream())
                .anyMatch(actor -> actor instanceof AgencyGroup group
                        && group.selector()
                                .filter(selector -> leftOut.stream()
                                        .anyMatch(agency -> selector.levels().contains(agency.level())))
                                .isPresent());
    }

    /** Whether a phrase ends with "concerned". */
    private boolean isConcerned(int at, ActorMatch match) {
        return !match.isName() && match.end() - 2 >= at && ActorWords.isConcernedBefore(tokens, match.end());
    }

    /** Whether the group before is of the same list as one of those concerned: {@code Sở, ngành, địa phương liên quan}. */
    private boolean mayBeConcerned(int from, ActorMatch match) {
        if (spots.size() <= segment
                || match.isOfficeHolder()
                || tokens.get(from).is(ActorWords.CAC)) {
            return false;
        }
        var before = spots.get(spots.size() - 1);
        var isGroup = before.reading()
                .value()
                .filter(actor -> actor instanceof AgencyGroup || actor instanceof OpenGroup)
                .isPresent();
        return isGroup
                && tokens.subList(before.from(), before.to()).stream().noneMatch(token -> SCOPES.contains(token.key()));
    }

    private Wording wording(int from, int to) {
        return Wording.of(
                text.substring(tokens.get(from).start(), tokens.get(to - 1).end()));
    }
}
