package org.parplan.reporting.report;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.parplan.core.progress.PartKind;
import org.parplan.core.progress.PartStatus;
import org.parplan.core.progress.TaskStatus;

/** A later date that was granted for a part of a task, or for members of the group that leads it. */
@Value.Immutable
public abstract class Extension {

    Extension() {}

    /**
     * Obtains a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    /** What was granted of a task, each date once, with those who were granted it. */
    static List<Extension> of(TaskStatus task, AgencyNames names) {
        var found = new LinkedHashMap<List<Object>, Builder>();
        for (var part : task.parts()) {
            var times = times(part);
            if (times > 0) {
                var extension = found.computeIfAbsent(
                        List.of(part.originalDue(), part.currentDue(), times),
                        of -> builder()
                                .original(part.originalDue())
                                .current(part.currentDue().orElseThrow())
                                .times(times));
                part.member().map(names::of).ifPresent(extension::addMembers);
                if (part.kind() == PartKind.OTHERS) {
                    extension.unnamed(part.size());
                }
            }
        }
        return found.values().stream().map(Builder::build).toList();
    }

    /** How often a later date was granted: the first that is set where the plan gives none is no later one. */
    private static int times(PartStatus part) {
        return part.originalDue().isPresent() ? part.extensions() : Math.max(0, part.extensions() - 1);
    }

    /**
     * The last day by the plan.
     *
     * @return the day, absent where the plan gives none
     */
    public abstract Optional<LocalDate> original();

    /**
     * The last day now.
     *
     * @return the day
     */
    public abstract LocalDate current();

    /**
     * How often a later date was granted.
     *
     * @return the number, from 1
     */
    public abstract int times();

    /**
     * Who was granted it, where a group leads.
     *
     * @return the names of those who can be named, none if it is the task's
     */
    public abstract List<String> members();

    /**
     * How many more were granted it that cannot be named.
     *
     * @return the number
     */
    @Value.Default
    public int unnamed() {
        return 0;
    }

    /** Collects the parts of an {@link Extension}. */
    public static final class Builder extends ImmutableExtension.Builder {
        Builder() {}
    }
}
