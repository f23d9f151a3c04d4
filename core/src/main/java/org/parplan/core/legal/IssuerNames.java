package org.parplan.core.legal;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Where the name of an issuer ends in running text: {@code của UBND tỉnh Hà Tĩnh về việc …}.
 *
 * <p>Bodies are known by the words their names are made of. Of a name that is not known, the words with a capital count.
 */
final class IssuerNames {

    private static final Pattern TERM =
            Pattern.compile(" (?:khóa|lần thứ) (?:[ivxl]{1,8}|[0-9]{1,3})(?![\\p{L}\\p{N}])");

    private static final String MINISTRY = "bộ";
    private static final int MOST_LEVELS = 2;
    private static final int MOST_WORDS_OF_A_NAME = 4;
    private static final int MOST_WORDS_OF_AN_UNKNOWN = 10;

    private IssuerNames() {}

    /** Past the name of a body that stands at a place; the place itself where none is known to. */
    static int end(SourceText text, int place) {
        var office = IssuerWords.OFFICES.skip(text, place);
        var body = office == place ? place : text.skipSpace(office);
        var end = known(text, body);
        return end > body ? end : known(text, place);
    }

    private static int known(SourceText text, int place) {
        var central = IssuerWords.CENTRAL.skip(text, place);
        if (central > place) {
            return term(text, central);
        }
        var council = IssuerWords.COUNCILS.skip(text, place);
        if (council > place) {
            var several = several(text, council);
            return several > council ? several : levelOrName(text, council);
        }
        var board = board(text, place);
        if (board > place) {
            return board;
        }
        var committee = IssuerWords.COMMITTEES.skip(text, place);
        if (committee > place) {
            var level = level(text, committee);
            return level > committee ? level : name(text, committee);
        }
        var congress = IssuerWords.CONGRESSES.skip(text, place);
        if (congress > place) {
            return term(text, congress(text, congress));
        }
        var field = endOfField(text, place);
        if (field == place) {
            return place(text, place);
        }
        return text.has(MINISTRY, place) ? field : levelOrName(text, field);
    }

    /** Past a place that stands for its committee: {@code huyện Kỳ Anh}; a level alone is none. */
    private static int place(SourceText text, int place) {
        var level = IssuerWords.LEVELS.skip(text, place);
        return level > place && name(text, level) > level ? level(text, place - 1) : place;
    }

    /** Past {@code UBND các huyện, thị xã}. */
    private static int several(SourceText text, int place) {
        var many = IssuerWords.SEVERAL.skip(text, place + 1);
        var end = many > place + 1 ? IssuerWords.LEVELS.skip(text, text.skipSpace(many)) : place;
        if (end <= text.skipSpace(many)) {
            return place;
        }
        for (var i = 0; i < MOST_WORDS_OF_A_NAME; i++) {
            var next = text.skipSpace(text.at(end) == ',' ? end + 1 : end);
            var link = text.skipSpace(IssuerWords.LINKS.skip(text, next));
            var level = IssuerWords.LEVELS.skip(text, link);
            if (level == link || next == end) {
                return end;
            }
            end = level;
        }
        return end;
    }

    /** Past {@code Ban Chỉ đạo CCHC tỉnh}; nothing where nobody can say where the name ends. */
    private static int board(SourceText text, int place) {
        var board = IssuerWords.BOARDS.skip(text, place);
        var end = board;
        var isNamed = true;
        for (var i = 0; board > place && i <= MOST_WORDS_OF_AN_UNKNOWN; i++) {
            var level = level(text, end);
            if (level > end) {
                return level;
            }
            if (text.at(end) != ' '
                    || !isLetter(text, end + 1)
                    || IssuerWords.AFTER_BOARDS.skip(text, end + 1) > end + 1) {
                return isNamed ? end : place;
            }
            isNamed &= isNamed(text, end + 1);
            end = endOfWord(text, end + 1);
        }
        return place;
    }

    private static boolean isLetter(SourceText text, int place) {
        return Character.isLetter(text.at(place));
    }

    /** Past a word, and what is one with it: {@code GD&ĐT}. */
    private static int endOfWord(SourceText text, int place) {
        var end = text.endOfWord(place);
        while ((text.at(end) == '&' || text.at(end) == '-') && Character.isUpperCase(text.at(end + 1))) {
            end = text.endOfWord(end + 1);
        }
        return end;
    }

    /** Past the words for what kind of body it is, without its place: {@code UBND}, {@code Sở Nội vụ}. */
    static int endOfKind(SourceText text, int place) {
        var office = IssuerWords.OFFICES.skip(text, place);
        var body = office == place ? place : text.skipSpace(office);
        var end = kind(text, body);
        return end > body ? end : kind(text, place);
    }

    private static int kind(SourceText text, int place) {
        return Math.max(
                Math.max(IssuerWords.CENTRAL.skip(text, place), IssuerWords.COUNCILS.skip(text, place)),
                Math.max(IssuerWords.COMMITTEES.skip(text, place), endOfField(text, place)));
    }

    /** Past {@code chủ tịch} and the like before a body; the place itself where no body follows. */
    static int endOfOffice(SourceText text, int place) {
        var office = IssuerWords.OFFICES.skip(text, place);
        var body = office == place ? place : text.skipSpace(office);
        return kind(text, body) > body ? body : place;
    }

    /** Past the word for a level; the place itself where there is none. */
    static int endOfLevel(SourceText text, int place) {
        return IssuerWords.LEVELS.skip(text, place);
    }

    private static int endOfField(SourceText text, int place) {
        var official = IssuerWords.OFFICIALDOM.skip(text, place);
        var field = official == place ? place : IssuerWords.FIELDS.skip(text, official + 1);
        return field > official + 1 ? field : place;
    }

    /** Past a level and its name, or a name alone: {@code UBND Hà Tĩnh}. */
    private static int levelOrName(SourceText text, int place) {
        var level = level(text, place);
        return level > place || !isWord(text, place + 1) || kind(text, place + 1) > place + 1
                ? level
                : name(text, place);
    }

    /** A word with one capital, as names of places have it. */
    private static boolean isWord(SourceText text, int place) {
        return Character.isLowerCase(text.at(place + 1));
    }

    /** Past two words with a capital or more, and what links them; of fewer nobody can say where the name ends. */
    static int endOfUnknown(SourceText text, int place) {
        if (!isNamed(text, place)) {
            return place;
        }
        var end = endOfWord(text, place);
        for (var i = 1; i < MOST_WORDS_OF_AN_UNKNOWN; i++) {
            var next = text.at(end) == ' ' ? text.skipSpace(IssuerWords.LINKS.skip(text, end + 1)) : end;
            if (next == end || !isNamed(text, next)) {
                return i == 1 || isCut(text, end) ? place : end;
            }
            end = endOfWord(text, next);
        }
        return end;
    }

    /** Tells whether what follows may be part of a name: {@code Hội Nông} of {@code Hội Nông dân}. */
    private static boolean isCut(SourceText text, int end) {
        return text.at(end) == ' '
                && Character.isLowerCase(text.at(end + 1))
                && IssuerWords.GOING_ON.skip(text, end + 1) == end + 1;
    }

    private static int congress(SourceText text, int place) {
        var committee = text.at(place) == ' ' ? IssuerWords.COMMITTEES.skip(text, place + 1) : place;
        return level(text, committee > place + 1 ? committee : place);
    }

    /** Past a level and the name of the place, and of the place above it: {@code xã Kỳ Anh, huyện Kỳ Anh}. */
    private static int level(SourceText text, int place) {
        var end = text.at(place) == ' ' ? IssuerWords.LEVELS.skip(text, place + 1) : place;
        if (end <= place + 1) {
            return place;
        }
        var name = name(text, end);
        for (var i = 0; i < MOST_LEVELS && name > end; i++) {
            var above = text.skipSpace(text.at(name) == ',' ? name + 1 : name);
            end = IssuerWords.LEVELS.skip(text, above);
            var next = end > above ? name(text, end) : end;
            if (end == above || next == end) {
                return name;
            }
            name = next;
        }
        return name;
    }

    private static int name(SourceText text, int place) {
        var end = place;
        for (var i = 0; i < MOST_WORDS_OF_A_NAME; i++) {
            var glued = i == 0 && text.at(end - 1) == '.' && text.at(end) != ' ';
            var next = glued ? end : text.has(" - ", end) ? end + 3 : end + 1;
            if ((text.at(end) != ' ' && !glued) || !isNamed(text, next)) {
                return end;
            }
            end = text.endOfWord(next);
        }
        return end;
    }

    private static int term(SourceText text, int place) {
        return text.match(TERM, place).map(MatchResult::end).orElse(place);
    }

    /** A word with a capital that begins neither the next document's name nor a sentence. */
    private static boolean isNamed(SourceText text, int place) {
        return Character.isUpperCase(text.at(place))
                && DocumentTypes.at(text, place).isEmpty()
                && IssuerWords.SENTENCES.skip(text, place) == place;
    }
}
