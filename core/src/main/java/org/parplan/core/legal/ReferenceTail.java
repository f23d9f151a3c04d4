package org.parplan.core.legal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.parplan.core.text.Problem;
import org.parplan.core.text.ProblemCode;

/**
 * What stands after a number, and seldom before it: {@code ngày 04/2/2016 của Thủ tướng}, in either order, also as {@code
 * ban hành ngày …}, {@code (ngày …)} and {@code do Chính phủ ban hành}.
 */
final class ReferenceTail {

    private static final String ISSUER_WORD = "của";

    /** Before the issuer of what is {@code ban hành}. */
    private static final Phrases ACTING = Phrases.of("do", "được");

    /** Where the name of an issuer that nobody knows ends. */
    private static final Phrases GOING_ON = Phrases.of(" về", " ngày", " ban hành", ", ", "; ", " (");

    private static final List<String> BETWEEN_ISSUERS = List.of(", ", "; ", " và ", " - ", ",");

    private static final int MOST_ISSUERS = 12;

    private final SourceText text;
    private final boolean running;
    private final List<Problem> problems;
    private Optional<LocalDate> date = Optional.empty();
    private Optional<String> issuer = Optional.empty();
    private boolean dated;
    private int at;

    ReferenceTail(SourceText text, boolean running, List<Problem> problems) {
        this.text = text;
        this.running = running;
        this.problems = problems;
    }

    /** The day, where one was read. */
    Optional<LocalDate> date() {
        return date;
    }

    /** Who issued, where that was read. */
    Optional<String> issuer() {
        return issuer;
    }

    /** Past what was read. */
    int end() {
        return at;
    }

    /** Takes back what was read where no number follows it. */
    void forget() {
        date = Optional.empty();
        issuer = Optional.empty();
        dated = false;
    }

    /**
     * Reads a date and an issuer, once each, in either order.
     *
     * @param place where what comes before ends
     * @param joint whether there may be more than one issuer
     * @param beforeNumber whether the number is still to come, so that only what is known counts
     */
    void read(int place, boolean joint, boolean beforeNumber) {
        at = place;
        if (readDate(beforeNumber)) {
            issuer(joint, beforeNumber);
        } else if (issuer(joint, beforeNumber)) {
            readDate(beforeNumber);
        }
    }

    private boolean readDate(boolean beforeNumber) {
        var bracket = text.at(at) == ' ' && text.at(at + 1) == '(';
        var place = PrintedDate.skipWord(text, at);
        var isPlain = text.has(" ngày", at) && !running && !beforeNumber;
        if (dated || place == at || (!isPlain && !PrintedDate.isLikely(text, place))) {
            return false;
        }
        var printed = PrintedDate.at(text, place);
        date = printed.date();
        if (date.isEmpty()) {
            problems.add(Problem.of(ProblemCode.MALFORMED_DATE).with("printed", printed.printed()));
        }
        dated = true;
        at = printed.end();
        if (bracket) {
            closeBracket();
        }
        return true;
    }

    private void closeBracket() {
        if (issuer.isEmpty() && text.at(at) != ')') {
            issuer(false, true);
        }
        at = text.at(at) == ')' ? at + 1 : at;
    }

    private boolean issuer(boolean joint, boolean beforeNumber) {
        if (issuer.isPresent()) {
            return false;
        }
        var word = text.skipSpace(at);
        if (text.has(ISSUER_WORD, word) && text.at(word + ISSUER_WORD.length()) == ' ') {
            return named(word + ISSUER_WORD.length() + 1, joint, beforeNumber);
        }
        var comma = text.skipSpace(text.at(at) == ',' ? at + 1 : at);
        if (comma > word && text.has(ISSUER_WORD + " ", comma)) {
            return named(comma + ISSUER_WORD.length() + 1, joint, true);
        }
        var acting = ACTING.skip(text, comma);
        return acting > comma && acts(acting + 1);
    }

    private boolean named(int name, boolean joint, boolean beforeNumber) {
        var end = IssuerNames.end(text, name);
        if (end > name) {
            end = together(end, joint);
        } else if (!beforeNumber) {
            end = running ? IssuerNames.endOfUnknown(text, name) : endOfSaid(name);
        }
        if (end == name) {
            return false;
        }
        issuer = Optional.of(text.between(name, end));
        at = end;
        return true;
    }

    /** {@code do Chính phủ ban hành}. */
    private boolean acts(int name) {
        var end = IssuerNames.end(text, name);
        var issued = PrintedDate.skipIssued(text, end);
        if (end == name || issued == end) {
            return false;
        }
        issuer = Optional.of(text.between(name, end));
        at = issued;
        return true;
    }

    /** Past further issuers: where the document is of several, or a date follows them, so that they are named with it. */
    private int together(int first, boolean joint) {
        var end = first;
        for (var i = 0; i < MOST_ISSUERS; i++) {
            var next = next(end);
            if (next == end) {
                break;
            }
            end = next;
        }
        return joint || (!dated && isDated(end)) ? end : first;
    }

    private int next(int end) {
        for (var between : BETWEEN_ISSUERS) {
            if (text.begins(between, end)) {
                var name = end + between.length();
                var next = IssuerNames.end(text, name);
                return next > name ? next : end;
            }
        }
        return end;
    }

    private boolean isDated(int place) {
        return text.has(" ngày", place) && PrintedDate.isLikely(text, PrintedDate.skipWord(text, place));
    }

    private int endOfSaid(int place) {
        var end = place;
        while (end < text.length() && GOING_ON.longestAt(text, end).isEmpty()) {
            end++;
        }
        return end;
    }
}
