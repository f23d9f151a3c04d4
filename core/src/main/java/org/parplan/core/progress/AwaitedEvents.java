package org.parplan.core.progress;

import java.util.List;
import java.util.Optional;
import org.parplan.core.plan.Task;
import org.parplan.core.text.ProblemCode;
import org.parplan.core.text.Wording;
import org.parplan.core.window.AwaitedEvent;
import org.parplan.core.window.TaskWindow;

/** Which of the events that a task waits for an entry tells of. */
final class AwaitedEvents {

    private AwaitedEvents() {}

    /** The events that a task waits for, each once, as the plan words them. */
    static List<String> of(Task task) {
        return task.window().value().map(TaskWindow::awaited).orElse(List.of()).stream()
                .map(AwaitedEvent::event)
                .distinct()
                .toList();
    }

    /** The event that an entry means, as the plan words it; empty where it has a {@link #fault}. */
    static Optional<String> meant(ProgressEntry entry, List<String> awaited) {
        if (entry.event().isEmpty()) {
            return awaited.size() == 1 ? Optional.of(awaited.get(0)) : Optional.empty();
        }
        var key = Wording.of(entry.event().get()).key();
        return awaited.stream()
                .filter(event -> Wording.of(event).key().equals(key))
                .findFirst();
    }

    /** Why an entry means none of them. */
    static Optional<ProblemCode> fault(ProgressEntry entry, List<String> awaited) {
        if (meant(entry, awaited).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(awaited.isEmpty() ? ProblemCode.EVENT_NOT_AWAITED : ProblemCode.EVENT_NOT_IDENTIFIED);
    }
}
