package org.parplan.core.deadline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parplan.core.text.Explanation;

/** The days off that an explanation names, to be held against those that a table lists. */
public final class DaysOff {

    private DaysOff() {}

    /**
     * The days in a cell of a table.
     *
     * @param cell  days by blank, or nothing
     * @return the days
     */
    public static List<String> listed(@Nullable String cell) {
        return cell == null ? List.of() : List.of(cell.split(" ", -1));
    }

    /**
     * The days that an explanation names as days off, in order.
     *
     * @param explanation  the explanation
     * @return the days
     */
    public static List<String> of(Explanation explanation) {
        var days = new ArrayList<String>();
        told(explanation).forEach(step -> {
            switch (step.rule()) {
                case "calendar.weekend" ->
                    days.addAll(
                            List.of(step.arguments().getOrDefault("days", "").split(",", -1)));
                case "calendar.entry" ->
                    Optional.of(step.arguments())
                            .filter(entry -> !"SWAPPED_WORKING".equals(entry.get("kind")))
                            .ifPresent(entry -> days.add(entry.get("date")));
                default -> {
                    // Tells of no day off.
                }
            }
        });
        return days;
    }

    static Stream<Explanation> told(Explanation explanation) {
        return Stream.concat(
                Stream.of(explanation), explanation.steps().stream().flatMap(DaysOff::told));
    }
}
