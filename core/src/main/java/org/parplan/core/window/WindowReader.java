package org.parplan.core.window;

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

/**
 * Reads a whole cell: phrases by comma, semicolon or {@code và}, each on its own, and the union of those understood.
 * Neighbouring phrases that are not understood are one part, and belong to the words of an event right before them
 * unless a semicolon stands between.
 */
final class WindowReader {

    /** No window is as long; what is, is not looked at, so that reading takes no time worth naming. */
    static final int LONGEST = 10_000;

    private final String text;
    private final List<Token> tokens;
    private final int year;
    private final List<Stretch> stretches = new ArrayList<>();
    private final List<AwaitedEvent> awaited = new ArrayList<>();
    private final List<QuarterNumeral> numerals = new ArrayList<>();
    private final List<PhraseReader.Analogy> analogies = new ArrayList<>();
    private final Set<Recurrence> recurrences = new LinkedHashSet<>();
    private final Set<Part> parts = new LinkedHashSet<>();
    private @Nullable PhraseReader before;
    private @Nullable Integer yearBefore;
    private EventReader.@Nullable Found event;
    private int startBefore;
    private int unreadFrom = -1;
    private int unreadTo;

    /** A part that is impossible, or not understood where it has no fault. */
    private record Part(String wording, @Nullable WindowFault fault) {}

    private WindowReader(String text, int year) {
        this.text = text;
        this.year = year;
        var all = Token.all(text);
        var isEnded = all.size() > 1 && all.get(all.size() - 1).is('.');
        this.tokens = isEnded ? all.subList(0, all.size() - 1) : all;
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
        var separator = -1;
        while (separator < tokens.size()) {
            separator = phrase(separator);
        }
        tellUnread();
        closeEvent();
        var window = parts.stream().anyMatch(part -> part.fault() != null) ? Optional.<TaskWindow>empty() : window();
        if (window.isPresent()) {
            var problems = assumed();
            parts.forEach(part ->
                    problems.add(Problem.of(ProblemCode.PART_NOT_UNDERSTOOD).with("wording", part.wording())));
            return Reading.of(wording, window.get(), problems);
        }
        if (parts.isEmpty()) {
            parts.add(new Part(text, null));
        }
        return Reading.notUnderstood(
                wording, parts.stream().map(WindowReader::problem).toList());
    }

    /** Reads the phrase after a separator, and tells which separator comes after it. */
    private int phrase(int separator) {
        var start = separator + 1;
        var cursor = new Cursor(tokens, start);
        if (cursor.isAtEnd()) {
            // Where there is nothing, what is not understood is the separator.
            var mark = Math.max(separator, 0);
            unread(mark, Math.min(mark + 1, tokens.size()), separator);
            return cursor.limit();
        }
        var phrase = new PhraseReader(cursor, text, year, event == null ? before : null);
        if (phrase.read()) {
            understood(phrase, start, cursor);
        } else {
            before = null;
            var fault = phrase.fault();
            if (fault == null) {
                unread(start, cursor.limit(), separator);
            } else {
                impossible(start, cursor.limit(), fault);
            }
        }
        return cursor.limit();
    }

    private void understood(PhraseReader phrase, int start, Cursor cursor) {
        tellUnread();
        if (phrase.continues() && isUnclear(yearBefore, phrase.writtenYear())) {
            before = null;
            impossible(startBefore, cursor.limit(), WindowFault.YEAR_UNCLEAR);
            return;
        }
        closeEvent();
        before = phrase;
        numerals.addAll(phrase.numerals());
        analogies.addAll(phrase.analogies());
        recurrences.addAll(phrase.recurrences());
        phrase.stretch().ifPresent(stretch -> {
            stretches.add(stretch);
            yearBefore = phrase.writtenYear();
            startBefore = start;
        });
        event = phrase.event();
        if (!cursor.isAtEnd()) {
            parts.add(new Part(wording(cursor.at(), cursor.limit()), null));
        }
    }

    /** Of a number and the one before it only one has a year, and that is not the plan's: is it the other's too? */
    private boolean isUnclear(@Nullable Integer before, @Nullable Integer written) {
        return before == null ? written != null && written != year : written == null && before != year;
    }

    private void impossible(int start, int end, WindowFault fault) {
        tellUnread();
        closeEvent();
        parts.add(new Part(wording(start, end), fault));
    }

    private void unread(int start, int end, int separator) {
        if (event != null
                && !event.isQuoted()
                && unreadFrom < 0
                && start > separator
                && !tokens.get(separator).is(';')) {
            event = new EventReader.Found(
                    event.limit(), event.start(), tokens.get(end - 1).end(), false);
            return;
        }
        if (unreadFrom < 0) {
            unreadFrom = start;
        }
        unreadTo = end;
    }

    private void tellUnread() {
        if (unreadFrom >= 0) {
            parts.add(new Part(unreadTo == 0 ? text : wording(unreadFrom, unreadTo), null));
            unreadFrom = -1;
        }
    }

    private void closeEvent() {
        if (event != null) {
            var words = text.substring(event.start(), event.end());
            if (AwaitedEvent.isBalanced(words)) {
                var limit = Optional.ofNullable(event.limit());
                awaited.add(AwaitedEvent.builder().event(words).limit(limit).build());
            } else {
                parts.add(new Part(words, null));
            }
            event = null;
        }
    }

    private String wording(int start, int end) {
        return text.substring(tokens.get(start).start(), tokens.get(end - 1).end());
    }

    private static Problem problem(Part part) {
        return part.fault() == null
                ? Problem.of(ProblemCode.NOT_UNDERSTOOD).with("wording", part.wording())
                : Problem.of(ProblemCode.WINDOW_IMPOSSIBLE)
                        .with("wording", part.wording())
                        .with("fault", part.fault());
    }

    /** The window of what was understood, if that is anything; a recurrence alone has the plan's year. */
    private Optional<TaskWindow> window() {
        var recurrence = recurrences.stream().reduce(Recurrence::and);
        if (stretches.isEmpty() && awaited.isEmpty()) {
            return recurrence
                    .filter(Recurrence::isTime)
                    .map(found -> TaskWindow.builder()
                            .from(TaskWindow.ofYear(year))
                            .recurrence(found)
                            .build());
        }
        return Optional.of(TaskWindow.of(stretches, recurrence, awaited));
    }

    /** Quarters whose numeral has an L for an I, and arabic ones among roman; days read by analogy. */
    private List<Problem> assumed() {
        var roman = numerals.stream().anyMatch(numeral -> numeral.style() != QuarterNumeral.Style.ARABIC);
        var problems = new LinkedHashSet<Problem>();
        for (var numeral : numerals) {
            if (numeral.style() == QuarterNumeral.Style.ROMAN_WITH_L
                    || (numeral.style() == QuarterNumeral.Style.ARABIC && roman)) {
                problems.add(Problem.of(ProblemCode.ASSUMED_NUMERAL)
                        .with("printed", text.substring(numeral.start(), numeral.end()))
                        .with("read", numeral.read()));
            }
        }
        for (var analogy : analogies) {
            problems.add(Problem.of(ProblemCode.ASSUMED_DAY)
                    .with(
                            "printed",
                            text.substring(
                                    analogy.point().start(), analogy.point().end()))
                    .with("read", analogy.day()));
        }
        return new ArrayList<>(problems);
    }
}
