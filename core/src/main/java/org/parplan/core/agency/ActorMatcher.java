package org.parplan.core.agency;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parplan.core.text.Reading;
import org.parplan.core.text.Wording;

/** Finds what begins at a place of a cell: an agency's name, a group phrase, or the opening of an elided list. */
final class ActorMatcher {

    private static final String CAC = ActorToken.key("các");

    private static final List<String> STANDING = ActorToken.keys("cơ quan thường trực");

    /** Persons who stand for the body they head. */
    private static final List<List<String>> PERSONS = List.of(
            ActorToken.keys("chủ tịch"),
            ActorToken.keys("phó chủ tịch"),
            ActorToken.keys("thủ trưởng"),
            ActorToken.keys("giám đốc"),
            ActorToken.keys("người đứng đầu"),
            ActorToken.keys("lãnh đạo"));

    /** What a list may name once for all its members: {@code các Sở: Tư pháp; Tài chính}. */
    private static final List<List<String>> HEADS = List.of(
            ActorToken.keys("sở"),
            ActorToken.keys("ban"),
            ActorToken.keys("chi cục"),
            ActorToken.keys("huyện"),
            ActorToken.keys("thị xã"),
            ActorToken.keys("thành phố"),
            ActorToken.keys("xã"),
            ActorToken.keys("phường"),
            ActorToken.keys("thị trấn"));

    private static final String UBND = ActorToken.key("ubnd");

    /**
     * What was found.
     *
     * @param end the token behind it
     * @param uses the names it is of agencies, empty for a phrase
     * @param phrase the phrase, absent for names
     */
    record Match(int end, List<Lexicon.Use> uses, Optional<Phrase> phrase) {

        boolean isPart() {
            return phrase.filter(Phrase::isPart).isPresent();
        }

        /** What it means on a day. */
        Reading<Actor> reading(Wording wording, LocalDate date) {
            if (phrase.isPresent()) {
                var selector = phrase.get().selector();
                return Reading.of(
                        wording, selector.isPresent() ? new AgencyGroup(wording, selector) : new OpenGroup(wording));
            }
            var codes = codes(uses.stream().filter(use -> use.holds(date)).toList());
            if (codes.size() == 1) {
                return Reading.of(wording, new Agency(wording, Optional.of(codes.get(0))));
            }
            return codes.isEmpty()
                    ? Unresolved.reading(wording, UnresolvedReason.NOT_IN_EXISTENCE, codes(uses))
                    : Unresolved.reading(wording, UnresolvedReason.AMBIGUOUS, codes);
        }

        private static List<String> codes(List<Lexicon.Use> uses) {
            return uses.stream().map(use -> use.agency().code()).distinct().toList();
        }
    }

    /**
     * The opening of an elided list.
     *
     * @param words what each member's name begins with
     * @param end the token behind it
     */
    record Opening(List<String> words, int end) {}

    private final Lexicon lexicon;
    private final List<ActorToken> tokens;
    private final LocalDate date;

    ActorMatcher(Lexicon lexicon, List<ActorToken> tokens, LocalDate date) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.date = date;
    }

    /** The longest actor at a place behind which another may begin. */
    Optional<Match> match(int from) {
        return candidates(from).stream()
                .filter(match -> isBoundary(match.end())
                        || !candidates(match.end()).isEmpty()
                        || list(match.end()).isPresent())
                .findFirst();
    }

    /** The longest member of an elided list at a place. */
    Optional<Match> elided(List<String> words, int from) {
        return lexicon.names().find(words, tokens, from).stream()
                .map(this::agency)
                .filter(match -> isBoundary(match.end()))
                .findFirst();
    }

    /** The opening of an elided list at a place, if one stands there. */
    Optional<Opening> list(int from) {
        var committee = is(from, UBND);
        var at = committee ? from + 1 : from;
        if (!is(at, CAC)) {
            return Optional.empty();
        }
        at++;
        for (var head : HEADS) {
            if (stands(head, at)) {
                var words = new ArrayList<String>();
                if (committee) {
                    words.add(UBND);
                }
                words.addAll(head);
                var end = at + head.size();
                return Optional.of(new Opening(List.copyOf(words), is(end, ":") ? end + 1 : end));
            }
        }
        return Optional.empty();
    }

    /** Names and phrases at a place, the longest first, of equal ones an agency that exists before a phrase. */
    private List<Match> candidates(int from) {
        var found = new ArrayList<Match>();
        collect(from, found);
        for (var person : PERSONS) {
            if (stands(person, from)) {
                collect(from + person.size(), found);
            }
        }
        found.sort((one, other) -> Integer.compare(other.end(), one.end()));
        return found;
    }

    private void collect(int from, List<Match> found) {
        var names = lexicon.names().find(List.of(), tokens, from).stream()
                .map(this::agency)
                .toList();
        names.stream().filter(this::exists).forEach(found::add);
        GroupPhrases.ALL.find(List.of(), tokens, from).stream()
                .map(phrase -> new Match(
                        lexicon.behindProvince(tokens, phrase.end()),
                        List.of(),
                        Optional.of(phrase.meanings().get(0))))
                .forEach(found::add);
        names.stream().filter(match -> !exists(match)).forEach(found::add);
    }

    private boolean exists(Match match) {
        return match.uses().stream().anyMatch(use -> use.holds(date));
    }

    private Match agency(PhraseTree.Found<Lexicon.Use> name) {
        var end = lexicon.behindProvince(tokens, name.end());
        if (is(end, ActorToken.DASH) && stands(STANDING, end + 1)) {
            while (end < tokens.size() && !tokens.get(end).isSeparator()) {
                end++;
            }
        }
        return new Match(end, name.meanings(), Optional.empty());
    }

    private boolean isBoundary(int at) {
        return at >= tokens.size() || tokens.get(at).isSeparator();
    }

    private boolean is(int at, String key) {
        return at < tokens.size() && tokens.get(at).is(key);
    }

    private boolean stands(List<String> keys, int from) {
        for (var i = 0; i < keys.size(); i++) {
            if (!is(from + i, keys.get(i))) {
                return false;
            }
        }
        return true;
    }
}
