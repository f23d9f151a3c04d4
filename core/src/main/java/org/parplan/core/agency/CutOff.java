package org.parplan.core.agency;

import java.util.List;
import java.util.Optional;

/**
 * Where a cell stops in the middle of a list: behind a comma or an "and" with nothing behind it, at dots, or within the
 * words of a group, as {@code các sở, ban}.
 *
 * @param words the token behind the last word
 * @param end the token behind the marks
 */
record CutOff(int words, int end) {

    private static final String COLON = ":";
    private static final String CAP = ActorToken.key("cấp");

    /** The cut within the words of a group that begins at a place, if it has one. */
    static Optional<CutOff> within(List<ActorToken> tokens, int from) {
        var words = GroupPhrases.ALL.walk(tokens, from);
        while (words > from && isMark(tokens.get(words - 1))) {
            words--;
        }
        if (words < from + 2) {
            return Optional.empty();
        }
        var behind = behind(tokens, words);
        var isList = ActorWords.is(tokens, words - 1, ActorWords.CAC)
                || ActorWords.is(tokens, words - 1, CAP)
                || tokens.subList(from, words).stream().anyMatch(CutOff::isMark);
        return behind.isEmpty() && isList && isEnd(tokens, words) ? Optional.of(new CutOff(words, words)) : behind;
    }

    /** The cut behind words that end at a place, if it has one. */
    static Optional<CutOff> behind(List<ActorToken> tokens, int words) {
        var at = ActorWords.pastBreaks(tokens, words);
        var end = words;
        while (at < tokens.size() && (isMark(tokens.get(at)) || tokens.get(at).is(COLON))) {
            end = at + 1;
            at = ActorWords.pastBreaks(tokens, end);
        }
        if (ActorWords.is(tokens, at, ActorToken.ELLIPSIS)) {
            return Optional.of(new CutOff(words, at + 1));
        }
        return end > words && isEnd(tokens, at) ? Optional.of(new CutOff(words, end)) : Optional.empty();
    }

    private static boolean isMark(ActorToken token) {
        return token.is(ActorToken.COMMA) || token.is(ActorToken.AND) || token.is(ActorToken.SLASH);
    }

    private static boolean isEnd(List<ActorToken> tokens, int at) {
        var next = ActorWords.pastBreaks(tokens, at);
        return next >= tokens.size() || tokens.get(next).isStrong();
    }
}
