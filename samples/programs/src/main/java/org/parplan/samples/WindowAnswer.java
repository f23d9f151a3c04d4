package org.parplan.samples;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parplan.core.text.Labels;
import org.parplan.core.text.Reading;
import org.parplan.core.window.AwaitedEvent;
import org.parplan.core.window.Interval;
import org.parplan.core.window.Recurrence;
import org.parplan.core.window.RecurringDay;
import org.parplan.core.window.TaskWindow;
import org.threeten.extra.LocalDateRange;

/** The JSON answer of the command that reads windows: four keys always, others where there is something to tell. */
final class WindowAnswer {

    private WindowAnswer() {}

    static Map<String, Object> of(String text, Reading<TaskWindow> reading, Labels labels) {
        var window = reading.value();
        var answer = new LinkedHashMap<String, Object>();
        answer.put("text", text);
        answer.put("ranges", window.map(WindowAnswer::ranges).orElse(List.of()));
        answer.put(
                "recurrence",
                window.flatMap(TaskWindow::recurrence)
                        .map(WindowAnswer::recurrence)
                        .orElse(null));
        window.filter(found -> !found.occurrences().isEmpty())
                .ifPresent(found -> answer.put(
                        "occurrences",
                        found.occurrences().stream().map(LocalDate::toString).toList()));
        window.filter(found -> !found.awaited().isEmpty())
                .ifPresent(found -> answer.put(
                        "awaited",
                        found.awaited().stream().map(WindowAnswer::awaited).toList()));
        answer.put("problems", Answers.problems(reading.problems(), labels));
        return answer;
    }

    private static List<Map<String, String>> ranges(TaskWindow window) {
        return window.ranges().stream().map(range -> days(range, window)).toList();
    }

    private static Map<String, String> days(LocalDateRange range, TaskWindow window) {
        var answer = new LinkedHashMap<String, String>();
        answer.put("start", range.getStart().toString());
        answer.put("end", range.getEndInclusive().toString());
        closing(range, window).ifPresent(hour -> answer.put("until", hour.toString()));
        return answer;
    }

    static Optional<LocalTime> closing(LocalDateRange range, TaskWindow window) {
        return window.closings().stream()
                .filter(closing -> closing.toLocalDate().equals(range.getEndInclusive()))
                .map(LocalDateTime::toLocalTime)
                .findFirst();
    }

    private static Map<String, Object> recurrence(Recurrence recurrence) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("periodic", recurrence.periodic());
        answer.put("onDemand", recurrence.onDemand());
        if (recurrence.continuous()) {
            answer.put("continuous", true);
        }
        if (!recurrence.every().isEmpty()) {
            answer.put(
                    "every", recurrence.every().stream().map(Interval::toString).toList());
        }
        if (!recurrence.by().isEmpty()) {
            answer.put(
                    "by", recurrence.by().stream().map(RecurringDay::toString).toList());
        }
        return answer;
    }

    private static Map<String, String> awaited(AwaitedEvent awaited) {
        var answer = new LinkedHashMap<String, String>();
        answer.put("event", awaited.event());
        awaited.limit().ifPresent(limit -> answer.put("limit", limit.toString()));
        return answer;
    }
}
