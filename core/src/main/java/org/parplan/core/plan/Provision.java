package org.parplan.core.plan;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.parplan.core.agency.Actor;
import org.parplan.core.kpi.Target;
import org.parplan.core.legal.LegalReference;
import org.parplan.core.text.Reading;

/**
 * One bullet or paragraph of a section: what the plan lays down, under a short title.
 *
 * <p>Its address is the section's number and its place there: {@code II.7.d/2} is the second provision of II.7.d.
 */
@Value.Immutable
public abstract class Provision {

    Provision() {}

    /**
     * Obtains a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * What is laid down, in a few words of whoever entered the plan.
     *
     * @return the title
     */
    public abstract String title();

    /**
     * How it is set off in print.
     *
     * @return the marker
     */
    public abstract Marker marker();

    /**
     * The line of the source text, from 1.
     *
     * @return the line
     */
    public abstract OptionalInt line();

    /**
     * Who is bound by it, where it says so.
     *
     * @return the actors
     */
    public abstract List<Actor> actors();

    /**
     * The targets it sets.
     *
     * @return the targets
     */
    public abstract List<Target> targets();

    /**
     * The documents it refers to.
     *
     * @return the references as read
     */
    public abstract List<Reading<LegalReference>> references();

    /**
     * The ids of the tasks that carry it out, such as {@code ht-2018/7.10}.
     *
     * @return the ids
     */
    public abstract List<String> tasks();

    /**
     * What the text at hand lost here.
     *
     * @return what was lost
     */
    public abstract Optional<LostText> lost();

    /** Collects the parts of a {@link Provision}. */
    public static final class Builder extends ImmutableProvision.Builder {
        Builder() {}
    }
}
