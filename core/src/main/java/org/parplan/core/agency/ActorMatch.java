package org.parplan.core.agency;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.parplan.core.text.Problem;
import org.parplan.core.text.ProblemCode;
import org.parplan.core.text.Reading;
import org.parplan.core.text.Wording;

/**
 * An agency's name or a group phrase that begins at a place of a cell.
 *
 * @param end the token behind it
 * @param uses the names it is of agencies, empty for a phrase
 * @param phrase the phrase, absent for names
 * @param isOfficeHolder whether the words name who heads the body, not the body
 * @param isConcerned whether only those concerned are meant
 * @param leftOut who is left out of the group
 * @param refusal why the words name nobody after all
 */
record ActorMatch(
        int end,
        List<Lexicon.Use> uses,
        Optional<Phrase> phrase,
        boolean isOfficeHolder,
        boolean isConcerned,
        List<RegisteredAgency> leftOut,
        Optional<UnresolvedReason> refusal) {

    static ActorMatch name(int end, List<Lexicon.Use> uses) {
        return new ActorMatch(end, uses, Optional.empty(), false, false, List.of(), Optional.empty());
    }

    static ActorMatch phrase(int end, Phrase phrase) {
        return new ActorMatch(end, List.of(), Optional.of(phrase), false, false, List.of(), Optional.empty());
    }

    /** The same of a person who stands for it. */
    ActorMatch ofOfficeHolder() {
        return new ActorMatch(end, uses, phrase, true, isConcerned, leftOut, refusal);
    }

    /** The same of those concerned only, who are nobody in particular. */
    ActorMatch concerned(int behind) {
        return new ActorMatch(
                behind, uses, Optional.of(new Phrase(Optional.empty(), false)), isOfficeHolder, true, leftOut, refusal);
    }

    /** The same of those only who have a quality. */
    ActorMatch where(String quality, int behind) {
        return narrowed(behind, selector -> selector.where(quality), leftOut);
    }

    /** The same without some. */
    ActorMatch without(List<RegisteredAgency> others, int behind) {
        return narrowed(
                behind,
                selector -> {
                    var rest = selector;
                    for (var other : others) {
                        rest = rest.except(other.code());
                    }
                    return rest;
                },
                others);
    }

    /** The same words as nobody. */
    ActorMatch refused(UnresolvedReason reason, int behind) {
        return new ActorMatch(behind, uses, phrase, isOfficeHolder, isConcerned, leftOut, Optional.of(reason));
    }

    private ActorMatch narrowed(int behind, UnaryOperator<GroupSelector> narrower, List<RegisteredAgency> others) {
        var narrow = phrase.map(whole -> new Phrase(whole.selector().map(narrower), false));
        return new ActorMatch(behind, uses, narrow, isOfficeHolder, isConcerned, others, refusal);
    }

    boolean isPart() {
        return phrase.filter(Phrase::isPart).isPresent();
    }

    /** Whether nobody in particular is meant. */
    boolean isOpen() {
        return phrase.filter(open -> open.selector().isEmpty()).isPresent();
    }

    boolean isName() {
        return phrase.isEmpty();
    }

    /** The levels of who may be meant, none if nobody in particular is. */
    Set<AgencyLevel> levels() {
        var levels = new TreeSet<AgencyLevel>();
        phrase.flatMap(Phrase::selector).ifPresent(selector -> levels.addAll(selector.levels()));
        uses.forEach(use -> levels.add(use.agency().level()));
        return levels;
    }

    /** Whether districts or communes may be meant. */
    boolean isOfPlaces() {
        return levels().contains(AgencyLevel.DISTRICT) || levels().contains(AgencyLevel.COMMUNE);
    }

    /** Whether it is the name of a body that exists on a day. */
    boolean exists(LocalDate date) {
        return uses.stream().anyMatch(use -> use.holds(date));
    }

    /** The one agency that is called so on a day, if exactly one is. */
    Optional<RegisteredAgency> only(LocalDate date) {
        var agencies = uses.stream()
                .filter(use -> use.holds(date))
                .map(Lexicon.Use::agency)
                .distinct()
                .toList();
        return agencies.size() == 1 ? Optional.of(agencies.get(0)) : Optional.empty();
    }

    /** What it means on a day; of a person it says that the body is meant. */
    Reading<Actor> reading(Wording wording, AgencyRegistry registry, LocalDate date) {
        var reading = body(wording, registry, date);
        return isOfficeHolder && reading.problems().isEmpty()
                ? reading.with(Problem.of(ProblemCode.OFFICE_HOLDER).with("wording", wording.normalised()))
                : reading;
    }

    private Reading<Actor> body(Wording wording, AgencyRegistry registry, LocalDate date) {
        if (phrase.isPresent()) {
            var selector = phrase.get().selector();
            return Reading.of(
                    wording, selector.isPresent() ? new AgencyGroup(wording, selector) : new OpenGroup(wording));
        }
        var codes = codes(uses.stream().filter(use -> use.holds(date)).toList());
        if (codes.size() == 1) {
            return Reading.of(wording, new Agency(wording, Optional.of(codes.get(0))));
        }
        if (codes.isEmpty() && !isWhole(registry, date)) {
            return Unresolved.reading(wording, UnresolvedReason.NOT_LISTED, List.of());
        }
        return codes.isEmpty()
                ? Unresolved.reading(wording, UnresolvedReason.NOT_IN_EXISTENCE, codes(uses))
                : Unresolved.reading(wording, UnresolvedReason.AMBIGUOUS, codes);
    }

    /** Whether nobody is called so for sure: the bearer has another name that day, or all of its level are listed. */
    private boolean isWhole(AgencyRegistry registry, LocalDate date) {
        var expander = new Expander(registry, date);
        return uses.stream().anyMatch(use -> use.agency().validity().contains(date))
                || levels().stream().allMatch(expander::isWhole);
    }

    private static List<String> codes(List<Lexicon.Use> uses) {
        return uses.stream().map(use -> use.agency().code()).distinct().toList();
    }
}
