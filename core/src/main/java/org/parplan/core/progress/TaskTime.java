package org.parplan.core.progress;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.parplan.core.calendar.WorkingCalendar;
import org.parplan.core.deadline.LimitUnit;
import org.parplan.core.deadline.TimeLimit;
import org.parplan.core.plan.Task;
import org.parplan.core.text.Problem;
import org.parplan.core.text.ProblemCode;
import org.parplan.core.window.AwaitedEvent;
import org.parplan.core.window.TaskWindow;

/**
 * When a task is to be done: as the plan has it, with the days that events brought which have happened.
 *
 * <p>A limit from an event ends on a day, as {@link TaskWindow#resolved(String, LocalDate, WorkingCalendar)} counts it. An
 * event without a limit, or with one in hours, which run from a moment, dates nothing by itself; that is told.
 *
 * @param window the time, without the events that brought days
 * @param happened what happened, in the order of the days
 */
record TaskTime(Optional<TaskWindow> window, List<Happened> happened) {

    /** What an event brought. */
    enum Brought {
        /** Days, which run from it. */
        DAYS,
        /** Nothing that moves the stated end. */
        NO_CHANGE,
        /** No days, for the plan states no limit from it. */
        NO_LIMIT,
        /** No days, for the limit runs from a moment. */
        HOURS,
        /** No days, for the calendar does not know those in which the limit ends. */
        UNKNOWN_DAYS
    }

    /** An event, as the plan words it, the day it happened on, and what it brought. */
    record Happened(String event, LocalDate on, Brought brought) {}

    TaskTime {
        happened = List.copyOf(happened);
    }

    /** The time of a task by its entries that count, which are in their order. */
    static TaskTime of(Task task, List<ProgressEntry> entries, WorkingCalendar calendar, List<Problem> problems) {
        var stated = task.window().value();
        var events = events(task, entries, problems);
        var window = stated;
        var happened = new ArrayList<Happened>();
        for (var event : events.values()) {
            var name = AwaitedEvents.meant(event, AwaitedEvents.of(task)).orElseThrow();
            var on = event.effectiveOn();
            var brought = brought(stated.orElseThrow(), name);
            if (brought == Brought.DAYS || brought == Brought.NO_CHANGE) {
                try {
                    window = Optional.of(window.orElseThrow().resolved(name, on, calendar));
                } catch (DateTimeException e) {
                    brought = Brought.UNKNOWN_DAYS;
                }
            }
            happened.add(new Happened(name, on, brought));
        }
        return new TaskTime(window, happened);
    }

    /** The first entry of each event; another day of it is told. */
    private static LinkedHashMap<String, ProgressEntry> events(
            Task task, List<ProgressEntry> entries, List<Problem> problems) {
        var awaited = AwaitedEvents.of(task);
        var events = new LinkedHashMap<String, ProgressEntry>();
        for (var entry : entries) {
            var event = entry.kind() == EntryKind.EVENT_OCCURRED
                    ? AwaitedEvents.meant(entry, awaited)
                    : Optional.<String>empty();
            if (event.isEmpty()) {
                continue;
            }
            var first = events.putIfAbsent(event.get(), entry);
            if (first != null && !first.effectiveOn().equals(entry.effectiveOn())) {
                problems.add(Problem.of(ProblemCode.EVENT_TWICE)
                        .with("entry", entry.id())
                        .with("task", task.number())
                        .with("event", event.get())
                        .with("on", entry.effectiveOn())
                        .with("first", first.effectiveOn())
                        .with("other", first.id()));
            }
        }
        return events;
    }

    private static Brought brought(TaskWindow stated, String event) {
        var limits = stated.awaited().stream()
                .filter(awaited -> awaited.event().equals(event))
                .map(AwaitedEvent::limit)
                .toList();
        if (limits.stream()
                .anyMatch(limit -> limit.map(TimeLimit::unit)
                        .filter(LimitUnit.HOURS::equals)
                        .isPresent())) {
            return Brought.HOURS;
        }
        if (limits.stream().anyMatch(Optional::isEmpty)) {
            return stated.isDated() ? Brought.NO_CHANGE : Brought.NO_LIMIT;
        }
        return Brought.DAYS;
    }

    /** The events that have not happened yet, as the plan words them. */
    List<String> awaited() {
        return window.map(TaskWindow::awaited).orElse(List.of()).stream()
                .map(AwaitedEvent::event)
                .filter(event -> happened.stream().noneMatch(one -> one.event().equals(event)))
                .distinct()
                .toList();
    }
}
