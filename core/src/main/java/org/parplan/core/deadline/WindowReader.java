package org.parplan.core.deadline;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parplan.core.text.Problem;
import org.parplan.core.text.ProblemCode;
import org.parplan.core.text.Reading;
import org.parplan.core.text.Wording;
import org.threeten.extra.LocalDateRange;

/**
 * Reads a whole window: phrases by comma, semicolon or {@code và}, each on its own, and their union. A window is all or
 * nothing, so a phrase that is not understood leaves no value; neighbouring ones are named as one part.
 */
final class WindowReader {

    /** No window is as long; what is, is not looked at, so that reading takes no time worth naming. */
    static final int LONGEST = 10_000;

    private final String text;
    private final List<Token> tokens;
    private final int year;
    private final List<LocalDateRange> ranges = new ArrayList<>();
    private final List<QuarterNumeral> numerals = new ArrayList<>();
    private final Set<Problem> problems = new LinkedHashSet<>();
    private TimePoint.@Nullable Unit unit;
    private @Nullable Integer yearBefore;
    private int startBefore;
    private boolean periodic;
    private boolean onDemand;
    private int unreadFrom = -1;
    private int unreadTo;

    private WindowReader(String text, int year) {
        this.text = text;
        this.year = year;
        this.tokens = Token.all(text);
    }

    static Reading<TaskWindow> read(String text, int year) {
        if (year < 1 || year > 9999) {
            throw new DateTimeException("Year of a window must be from 1 to 9999, but was " + year);
        }
        var wording = Wording.of(text);
        if (text.length() > LONGEST) {
            return Reading.notUnderstood(
                    wording,
                    List.of(Problem.of(ProblemCode.INPUT_TOO_LARGE).with("detail", text.length() + " > " + LONGEST)));
        }
        return new WindowReader(wording.normalised(), year).read(wording);
    }

    private Reading<TaskWindow> read(Wording wording) {
        var end = tokens.size();
        if (end > 1 && tokens.get(end - 1).text().equals(".")) {
            end--;
        }
        var start = 0;
        for (var i = 0; i < end; i++) {
            if (tokens.get(i).kind() == Token.Kind.SEPARATOR) {
                phrase(start, i, i);
                start = i + 1;
            }
        }
        phrase(start, end, start - 1);
        tellUnread();
        if (problems.isEmpty() && ranges.isEmpty()) {
            problems.add(notUnderstood(0, text.length()));
        }
        return problems.isEmpty()
                ? Reading.of(wording, window(), assumed())
                : Reading.notUnderstood(wording, List.copyOf(problems));
    }

    /** Reads the phrase of some tokens; where there are none, what is not understood is the separator. */
    private void phrase(int start, int end, int separator) {
        if (start == end) {
            var mark = Math.max(separator, 0);
            unread(mark, Math.min(mark + 1, tokens.size()));
            return;
        }
        var phrase = new PhraseReader(tokens.subList(start, end), year, unit);
        if (phrase.read()) {
            tellUnread();
            if (phrase.continues() && isUnclear(yearBefore, phrase.writtenYear())) {
                unit = null;
                impossible(startBefore, end, WindowFault.YEAR_UNCLEAR);
                return;
            }
            unit = phrase.unit();
            numerals.addAll(phrase.numerals());
            periodic |= phrase.periodic();
            onDemand |= phrase.onDemand();
            var range = phrase.range();
            if (range != null) {
                ranges.add(range);
                yearBefore = phrase.writtenYear();
                startBefore = start;
            }
            return;
        }
        unit = null;
        var fault = phrase.fault();
        if (fault == null) {
            unread(start, end);
        } else {
            tellUnread();
            impossible(start, end, fault);
        }
    }

    /** Of a number and the one before it only one has a year, and that is not the plan's: is it the other's too? */
    private boolean isUnclear(@Nullable Integer before, @Nullable Integer written) {
        return before == null ? written != null && written != year : written == null && before != year;
    }

    private void impossible(int start, int end, WindowFault fault) {
        problems.add(Problem.of(ProblemCode.WINDOW_IMPOSSIBLE)
                .with(
                        "wording",
                        text.substring(
                                tokens.get(start).start(), tokens.get(end - 1).end()))
                .with("fault", fault));
    }

    private void unread(int start, int end) {
        if (unreadFrom < 0) {
            unreadFrom = start;
        }
        unreadTo = end;
    }

    private void tellUnread() {
        if (unreadFrom >= 0) {
            problems.add(
                    unreadTo == 0
                            ? notUnderstood(0, text.length())
                            : notUnderstood(
                                    tokens.get(unreadFrom).start(),
                                    tokens.get(unreadTo - 1).end()));
            unreadFrom = -1;
        }
    }

    private Problem notUnderstood(int start, int end) {
        return Problem.of(ProblemCode.NOT_UNDERSTOOD).with("wording", text.substring(start, end));
    }

    private TaskWindow window() {
        return TaskWindow.builder()
                .addAllRanges(ranges)
                .recurrence(periodic || onDemand ? Optional.of(Recurrence.of(periodic, onDemand)) : Optional.empty())
                .build();
    }

    /** Quarters whose numeral has an L for an I, and arabic ones among roman. */
    private List<Problem> assumed() {
        var roman = numerals.stream().anyMatch(numeral -> numeral.style() != QuarterNumeral.Style.ARABIC);
        return numerals.stream()
                .filter(numeral -> switch (numeral.style()) {
                    case ROMAN -> false;
                    case ROMAN_WITH_L -> true;
                    case ARABIC -> roman;
                })
                .map(numeral -> Problem.of(ProblemCode.ASSUMED_NUMERAL)
                        .with("printed", text.substring(numeral.start(), numeral.end()))
                        .with("read", numeral.read()))
                .distinct()
                .toList();
    }
}
