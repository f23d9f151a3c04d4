package org.parplan.core.agency;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what begins at a place of a cell: an agency's name, a group phrase, or the opening of an elided list.
 *
 * <p>A name must end where it ends in the text: at a separator, or where another actor begins that nobody takes for a
 * part of it. {@code Sở Tài chính huyện Nghi Xuân} is a body of the district that nobody listed, never the department
 * and the district; {@code VP UBND tỉnh các cơ quan liên quan} is two.
 */
final class ActorMatcher {

    private static final String SO = ActorToken.key("sở");
    private static final String HDND = ActorToken.key("hđnd");

    /** The words of groups of no kind of body that places have too. */
    private static final List<List<String>> GENERAL =
            ActorWords.keys("sở", "ban", "ngành", "cơ quan", "đơn vị", "tổ chức", "địa phương", "bộ");

    private static final List<List<String>> ASSEMBLIES = ActorWords.keys("hđnd", "ubnd", "đbqh", "đại biểu quốc hội");

    /** Who stands beside a committee, not with it. */
    private static final List<List<String>> ALONE = ActorWords.keys(
            "hđnd", "ubnd", "thường trực", "đoàn đbqh", "đoàn đại biểu", "đảng ủy", "huyện ủy", "thành ủy", "thị ủy");

    private static final List<List<String>> CLOSINGS = ActorWords.keys(")", "]");
    private static final List<List<String>> ALL = ActorWords.keys("tất cả", "toàn bộ", "toàn thể");

    private static final List<String> STANDING = ActorToken.keys("cơ quan thường trực");

    private final Lexicon lexicon;
    private final List<ActorToken> tokens;
    private final LocalDate date;
    private final String text;
    private final GroupTail tail;

    ActorMatcher(Lexicon lexicon, String text, List<ActorToken> tokens, LocalDate date) {
        this.lexicon = lexicon;
        this.text = text;
        this.tokens = tokens;
        this.date = date;
        this.tail = new GroupTail(lexicon, text, tokens, date);
    }

    /** The actor at a place, with what stands behind a group. */
    Optional<ActorMatch> match(int from) {
        var council = council(from);
        if (council.isPresent()) {
            return council;
        }
        var found = candidates(from);
        return found.stream()
                .filter(match -> isWhole(match, found.get(0).end()))
                .findFirst()
                .map(match -> match.isName() ? match : tail.applied(match));
    }

    /** The longest member of an elided list at a place. */
    Optional<ActorMatch> elided(ElidedList list, int from) {
        return lexicon.names().find(list.words(), tokens, from).stream()
                .map(this::agency)
                .filter(this::isBoundary)
                .findFirst()
                .map(match -> list.isOfOfficeHolders() ? match.ofOfficeHolder() : match);
    }

    /** The opening of an elided list at a place, if one stands there. */
    Optional<ElidedList> list(int from) {
        var office = behindOffice(from);
        return ElidedList.at(tokens, office).map(list -> office > from ? list.ofOfficeHolders() : list);
    }

    /**
     * Whether what is found behind words that nobody understood, and a comma, surely is an actor of its own: the place
     * {@code Hương Sơn} behind {@code Hạt Kiểm lâm Vũ Quang} is none.
     */
    boolean startsAfresh(ActorMatch match, int from) {
        if (match.isOfficeHolder() || is(from, ActorWords.UBND)) {
            return true;
        }
        return match.isName() ? !match.isOfPlaces() : is(from, ActorWords.CAC) || match.isOpen();
    }

    /** Whether a place or places stand at a place of the cell without saying which body of theirs is meant. */
    boolean isBarePlace(int from) {
        var office = behindOffice(from);
        var kind = is(office, ActorWords.CAC) ? office + 1 : office;
        return ActorWords.behind(ActorWords.KINDS, tokens, kind) > kind
                || match(from).filter(found -> isPlace(found, from)).isPresent();
    }

    /** Whether bare places behind an actor are committees: behind a body that no place has one of, or a committee. */
    boolean freesPlaces(ActorMatch match, int from, boolean isElided) {
        var office = behindOffice(from);
        var head = is(office, ActorWords.CAC) ? office + 1 : office;
        if (is(head, ActorWords.UBND) || isPlace(match, from)) {
            return true;
        }
        if (match.isName()) {
            return match.levels().equals(Set.of(AgencyLevel.CENTRAL))
                    || (match.levels().equals(Set.of(AgencyLevel.DEPARTMENT)) && (isElided || is(head, SO)));
        }
        return ActorWords.behind(GENERAL, tokens, head) > head
                || ActorWords.behind(ActorWords.KINDS, tokens, head) > head;
    }

    /** Whether a committee at a place shares an office with who stands before in words that nobody understood. */
    boolean isJoint(int unreadFrom, int unreadTo, int at) {
        return (is(behindOffice(at), ActorWords.UBND) || is(behindOffice(at), HDND))
                && ASSEMBLIES.stream()
                        .anyMatch(body -> unreadTo - body.size() >= unreadFrom
                                && ActorWords.stands(body, tokens, unreadTo - body.size()))
                && ActorWords.behind(ALONE, tokens, unreadFrom) == unreadFrom;
    }

    /** The people's council whose province the committee behind it says: {@code HĐND và UBND tỉnh}. */
    private Optional<ActorMatch> council(int from) {
        var committee = from + 2;
        if (!is(from, HDND)
                || committee + 1 >= tokens.size()
                || !tokens.get(from + 1).isSeparator()
                || !is(committee, ActorWords.UBND)) {
            return Optional.empty();
        }
        var council = lexicon.names().find(List.of(HDND), tokens, committee + 1);
        return candidates(committee).stream()
                .findFirst()
                .filter(match -> match.isName() && isBoundary(match) && !council.isEmpty())
                .map(match -> ActorMatch.name(from + 1, council.get(0).meanings()));
    }

    /** Names and phrases at a place, the longest first, of equal ones an agency that exists before a phrase. */
    private List<ActorMatch> candidates(int from) {
        var found = new ArrayList<>(collect(from));
        var all = ActorWords.behind(ALL, tokens, from);
        if (all > from && is(all, ActorWords.CAC)) {
            found.addAll(collect(all));
        }
        var office = behindOffice(from);
        if (office > from) {
            collect(office).forEach(match -> found.add(match.ofOfficeHolder()));
        }
        found.sort((one, other) -> Integer.compare(other.end(), one.end()));
        return found;
    }

    private int behindOffice(int from) {
        var addressed = ActorWords.behind(ActorWords.ADDRESSES, tokens, from);
        var office = ActorWords.behind(ActorWords.OFFICES, tokens, addressed);
        return office > addressed ? office : from;
    }

    private List<ActorMatch> collect(int from) {
        var names = lexicon.names().find(List.of(), tokens, from).stream()
                .map(this::agency)
                .toList();
        var found = new ArrayList<>(
                names.stream().filter(match -> match.exists(date)).toList());
        GroupPhrases.ALL.find(List.of(), tokens, from).stream()
                .map(phrase -> ActorMatch.phrase(
                        Prefixes.behindRole(tokens, lexicon.behindProvince(tokens, phrase.end())),
                        phrase.meanings().get(0)))
                .forEach(found::add);
        names.stream().filter(match -> !match.exists(date)).forEach(found::add);
        return found;
    }

    private ActorMatch agency(PhraseTree.Found<Lexicon.Use> name) {
        var end = lexicon.behindProvince(tokens, name.end());
        if (is(end, ActorToken.DASH) && ActorWords.stands(STANDING, tokens, end + 1)) {
            end = ActorWords.separator(tokens, end, false);
        }
        return ActorMatch.name(Prefixes.behindRole(tokens, end), name.meanings());
    }

    /**
     * A shorter match than the longest stands only if an agency's name begins behind it and goes on past the longest:
     * {@code các sở} of {@code các sở, ban, ngành cấp huyện} is no group.
     */
    private boolean isWhole(ActorMatch match, int longest) {
        return (match.end() >= longest || isPassed(match, longest))
                && (isBoundary(match) || isTailed(match) || isFollowed(match));
    }

    private boolean isTailed(ActorMatch match) {
        return !match.isName() && tail.stands(match.end());
    }

    private boolean isPassed(ActorMatch match, int longest) {
        return match.end() < tokens.size()
                && tokens.get(match.end()).isSeparator()
                && candidates(ActorWords.pastBreaks(tokens, match.end() + 1)).stream()
                        .anyMatch(next -> next.end() > longest
                                && (next.isName() || match.isOpen())
                                && (isBoundary(next) || isTailed(next)));
    }

    /** Whether a separator stands behind a match; the end of a line is none where the words run on. */
    private boolean isBoundary(ActorMatch match) {
        var next = ActorWords.pastBreaks(tokens, match.end());
        if (next >= tokens.size() || tokens.get(next).isSeparator() || isClosed(next)) {
            return true;
        }
        return next > match.end() && !runsOn(match, next);
    }

    private boolean isClosed(int at) {
        return ActorWords.behind(CLOSINGS, tokens, at) > at
                && (at + 1 == tokens.size() || tokens.get(at + 1).isSeparator());
    }

    private boolean runsOn(ActorMatch match, int next) {
        var behind = candidates(next);
        var isKnown = !behind.isEmpty()
                || Prefixes.behind(tokens, next) > next
                || list(next).isPresent();
        if (!match.isOfPlaces()
                && (ActorWords.behind(ActorWords.KINDS, tokens, next) > next
                        || behind.stream().anyMatch(place -> isPlace(place, next)))) {
            return true;
        }
        return !isKnown
                && Character.isLowerCase(text.codePointAt(tokens.get(next).start()));
    }

    private boolean isPlace(ActorMatch match, int from) {
        return match.isName() && match.isOfPlaces() && !match.isOfficeHolder() && !is(from, ActorWords.UBND);
    }

    /**
     * Whether another actor stands behind a match with nothing or a dash between them: one of the same level, for
     * neither is a part of the other, or a group that begins with "các" and is of no places.
     */
    private boolean isFollowed(ActorMatch match) {
        var next = is(match.end(), ActorToken.DASH) ? match.end() + 1 : match.end();
        return list(next).filter(list -> !list.isOfPlaces()).isPresent()
                || candidates(next).stream()
                        .anyMatch(other -> other.isName()
                                ? match.isName() && isOneLevel(match, other)
                                : is(next, ActorWords.CAC) && !other.isOfPlaces());
    }

    private static boolean isOneLevel(ActorMatch one, ActorMatch other) {
        return one.levels().size() == 1 && one.levels().equals(other.levels());
    }

    private boolean is(int at, String key) {
        return ActorWords.is(tokens, at, key);
    }
}
