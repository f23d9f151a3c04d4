package org.parplan.scoring.worklist;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.parplan.core.progress.Subject;
import org.parplan.core.text.Explanation;

/** One thing that needs attention: what it is, whose it is, by when, and why. */
@Value.Immutable
public abstract class WorkItem {

    WorkItem() {}

    /**
     * Obtains a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Why it needs attention.
     *
     * @return the kind
     */
    public abstract WorkKind kind();

    /**
     * The task, report or indicator.
     *
     * @return the subject
     */
    public abstract Subject subject();

    /**
     * Who has to do something.
     *
     * @return the agency's code, or its words where no registry knows it; absent where nobody is named
     */
    public abstract Optional<String> agency();

    /**
     * The last day for it.
     *
     * @return the day; absent where there is none
     */
    public abstract Optional<LocalDate> dueOn();

    /**
     * What it stands at and why.
     *
     * @return the reason
     */
    public abstract Explanation reason();

    /** Collects the parts of a {@link WorkItem}. */
    public static final class Builder extends ImmutableWorkItem.Builder {
        Builder() {}
    }
}
