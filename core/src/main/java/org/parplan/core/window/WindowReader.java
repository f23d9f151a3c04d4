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
    private final Times times = new Times();
    private final int[] noListBefore = new int[1];
    private final List<AwaitedEvent> awaited = new ArrayList<>();
    private final List<QuarterNumeral> numerals = new ArrayList<>();
    private final List<PhraseReader.Analogy> analogies = new ArrayList<>();
    private final Set<Recurrence> recurrences = new LinkedHashSet<>();
    private final Set<Part> parts = new LinkedHashSet<>();
    private @Nullable PhraseReader before;
    private @Nullable PhraseReader previous;
    private @Nullable Integer yearBefore;
    private EventReader.@Nullable Found event;
    private int startBefore;
    private Times.@Nullable Found yearAlone;
    private int yearMeant;
    private boolean isRefused;
    private boolean isUnasked;
    private boolean isTimeInPart;
    private boolean isLimitInPart;
    private int unreadFrom = -1;
    private int unreadTo;

    /** A part that is impossible, or not understood where it has no fault. */
    private record Part(String wording, @Nullable WindowFault fault) {}

    private WindowReader(String text, int year) {
        this.text = text;
        this.year = year;
        this.yearMeant = year;
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
        var cell = CellText.of(text);
        var apart = new WindowReader(cell.apart(), year).read(wording);
        if (cell.joined().equals(cell.apart())) {
            return apart;
        }
        var joined = new WindowReader(cell.joined(), year).read(wording);
        var isJoined =
                joined.value().filter(window -> window.awaited().isEmpty()).isPresent()
                        && (apart.value().isEmpty()
                                || joined.problems().size() <= apart.problems().size());
        return isJoined ? joined : apart;
    }

    private Reading<TaskWindow> read(Wording wording) {
        var separator = -1;
        while (separator < tokens.size()) {
            separator = phrase(separator);
        }
        tellUnread();
        closeEvent();
        var isEventLimited = awaited.stream().anyMatch(waits -> waits.limit().isPresent());
        isRefused |= times.hasEnd() && isEventLimited;
        isRefused |= parts.stream().anyMatch(part -> part.fault() == null && Rests.changeTime(part.wording()));
        if (isRefused && parts.stream().allMatch(part -> part.fault() == null)) {
            return Reading.notUnderstood(wording, List.of(problem(new Part(oneLine(text), null))));
        }
        var together = times.together();
        if (together.isEmpty()) {
            parts.add(new Part(wording(times.start(), times.end()), WindowFault.ENDS_BEFORE_START));
        }
        times.told().forEach(time -> parts.add(new Part(wording(time.start(), time.end()), null)));
        var window = parts.stream().anyMatch(part -> part.fault() != null)
                ? Optional.<TaskWindow>empty()
                : window(together.orElse(List.of()));
        if (isUnasked) {
            return Reading.notUnderstood(wording, List.of(problem(new Part(oneLine(text), null))));
        }
        if (window.isPresent()) {
            var problems = Assumed.problems(text, numerals, analogies);
            parts.forEach(part ->
                    problems.add(Problem.of(ProblemCode.PART_NOT_UNDERSTOOD).with("wording", part.wording())));
            return Reading.of(wording, window.get(), problems);
        }
        if (parts.isEmpty()) {
            parts.add(new Part(oneLine(text), null));
        }
        return Reading.notUnderstood(
                wording, parts.stream().map(WindowReader::problem).toList());
    }

    /** Reads the phrase after a separator, and tells which separator comes after it. */
    private int phrase(int separator) {
        var start = separator + 1;
        if (separator >= 0 && tokens.get(separator).is(';')) {
            isTimeInPart = false;
            isLimitInPart = false;
        }
        var cursor = new Cursor(tokens, start, noListBefore);
        if (separator >= 0 && tokens.get(separator).is(';') && cursor.isBullet()) {
            cursor.skip(1);
        }
        if (cursor.isAtEnd()) {
            // Where there is nothing, what is not understood is the separator.
            var mark = Math.max(separator, 0);
            if (isLineEnd(separator) || isLineEnd(cursor.limit())) {
                return cursor.limit();
            }
            unread(mark, Math.min(mark + 1, tokens.size()), separator);
            return cursor.limit();
        }
        var mark = cursor.mark();
        var phrase = new PhraseReader(cursor, text, yearMeant, event == null ? before : null);
        var isRead = phrase.read();
        if (yearMeant != year && phrase.writtenYear() != null) {
            yearMeant = year;
            cursor.back(mark);
            phrase = new PhraseReader(cursor, text, yearMeant, event == null ? before : null);
            isRead = phrase.read();
        }
        isRefused |= phrase.isMisfit();
        if (isRead) {
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
        if (isUnclearBeside(phrase)) {
            before = null;
            impossible(startBefore, cursor.limit(), WindowFault.YEAR_UNCLEAR);
            return;
        }
        closeEvent();
        previous = before;
        before = phrase;
        numerals.addAll(phrase.numerals());
        analogies.addAll(phrase.analogies());
        recurrences.addAll(phrase.recurrences());
        phrase.stretch().ifPresent(stretch -> {
            time(phrase, stretch, start, cursor.at());
            yearBefore = phrase.writtenYear();
            startBefore = start;
        });
        event = phrase.event();
        isTimeInPart |= phrase.stretch().isPresent();
        isLimitInPart |= event != null && event.limit() != null;
        isRefused |= isTimeInPart && isLimitInPart;
        if (!cursor.isAtEnd()) {
            parts.add(new Part(wording(cursor.at(), cursor.limit()), null));
        }
    }

    /** Adds a time, and takes back the year before it where that is the time's own: {@code Năm 2025, Quý II}. */
    private void time(PhraseReader phrase, Stretch stretch, int start, int end) {
        if (yearAlone != null && phrase.kind() == Times.Kind.CLOSED && phrase.writtenYear() == null) {
            if (isAfterComma(start)) {
                times.takeBack(yearAlone);
            } else if (yearMeant(yearAlone) != year) {
                isRefused = true;
            }
        }
        var last = phrase.lastPoint();
        isRefused |= isYearsBeside(phrase);
        var isByDay = last != null && last.isOneDay();
        var found = new Times.Found(stretch, phrase.kind(), isByDay, start, end);
        times.add(found);
        var alone = phrase.yearAlone();
        yearAlone = alone == null ? null : found;
        if (alone != null) {
            yearMeant =
                    isLineEnd(end) || (end < tokens.size() && tokens.get(end).is(',')) ? alone : year;
        }
    }

    /** Tells whether years that are not the plan's stand beside a time without a year, which may be in each of them. */
    private boolean isYearsBeside(PhraseReader phrase) {
        var one = before == phrase ? previous : before;
        var last = one == null ? null : one.lastPoint();
        var first = phrase.firstPoint();
        if (one == null || last == null || first == null || one.kind() != Times.Kind.CLOSED) {
            return false;
        }
        var isLater = first.unit() == TimePoint.Unit.YEAR && last.unit() != TimePoint.Unit.YEAR;
        var isEarlier = last.unit() == TimePoint.Unit.YEAR && one.isSpan() && first.unit() != TimePoint.Unit.YEAR;
        return phrase.kind() == Times.Kind.CLOSED
                && ((isLater && one.writtenYear() == null && phrase.writtenYear() != null && phrase.isSpan())
                        || (isEarlier && phrase.writtenYear() == null));
    }

    private static int yearMeant(Times.Found time) {
        return time.stretch().start().getYear();
    }

    private boolean isAfterComma(int start) {
        return start > 0 && (tokens.get(start - 1).is(',') || isLineEnd(start - 1));
    }

    private boolean isLineEnd(int index) {
        return index >= 0 && index < tokens.size() && tokens.get(index).is(CellText.LINE_END);
    }

    /** Tells whether a phrase and the one before it name the same sort of time, and only one of them its year. */
    private boolean isUnclearBeside(PhraseReader phrase) {
        var first = phrase.firstPoint();
        var last = before == null ? null : before.lastPoint();
        var isAfter = first != null && last != null && first.isAfterSameUnit(last);
        return (phrase.continues() || isAfter) && isUnclear(yearBefore, phrase.writtenYear());
    }

    /** Of a number and the one before it only one has a year, and that is not the plan's: is it the other's too? */
    private boolean isUnclear(@Nullable Integer before, @Nullable Integer written) {
        return before == null ? written != null && written != yearMeant : written == null && before != yearMeant;
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
            parts.add(new Part(unreadTo == 0 ? oneLine(text) : wording(unreadFrom, unreadTo), null));
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
        return oneLine(
                text.substring(tokens.get(start).start(), tokens.get(end - 1).end()));
    }

    private static String oneLine(String words) {
        return words.replace(CellText.LINE_END, ' ');
    }

    private static Problem problem(Part part) {
        return part.fault() == null
                ? Problem.of(ProblemCode.NOT_UNDERSTOOD).with("wording", part.wording())
                : Problem.of(ProblemCode.WINDOW_IMPOSSIBLE)
                        .with("wording", part.wording())
                        .with("fault", part.fault());
    }

    /** The window of what was understood, if that is anything; a recurrence alone has the plan's year. */
    private Optional<TaskWindow> window(List<Stretch> stretches) {
        var recurrence = recurrences.stream().reduce(Recurrence::and);
        if (stretches.isEmpty() && awaited.isEmpty()) {
            return recurrence
                    .filter(Recurrence::isTime)
                    .map(found -> TaskWindow.builder()
                            .from(TaskWindow.ofYear(year))
                            .recurrence(found)
                            .build())
                    .map(this::untilLastOccurrence);
        }
        return Optional.of(untilLastOccurrence(TaskWindow.of(stretches, recurrence, awaited)));
    }

    /** Ends each range that holds days of the recurrence at the last of them, unless its last day is written. */
    private TaskWindow untilLastOccurrence(TaskWindow window) {
        var rules = window.recurrence().map(Recurrence::by).orElse(List.of());
        if (rules.isEmpty()) {
            return window;
        }
        var written = times.endsByDay();
        isUnasked = !times.isEmpty()
                && window.isDated()
                && window.occurrences().isEmpty()
                && !written.contains(window.lastDay());
        var stretches = window.stretches().stream()
                .map(stretch ->
                        written.contains(stretch.range().getEndInclusive()) ? stretch : stretch.untilLast(rules))
                .toList();
        return TaskWindow.of(stretches, window.recurrence(), window.awaited());
    }
}
