package org.parplan.core.json.ledger;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.parplan.core.agency.Actor;
import org.parplan.core.agency.Agency;
import org.parplan.core.budget.Funding;
import org.parplan.core.budget.Vnd;
import org.parplan.core.text.Reading;

/** An element with an id, and readings of every sort. */
@Value.Immutable
public abstract class Entry {

    Entry() {}

    public static Entry of(String id) {
        return builder().id(id).build();
    }

    public static Builder builder() {
        return new Builder();
    }

    public abstract String id();

    public abstract Optional<Colour> colour();

    public abstract List<Actor> leads();

    public abstract Optional<Agency> keeper();

    public abstract Optional<Stretch> stretch();

    public abstract List<Item> items();

    public abstract Optional<Reading<Funding>> funding();

    public abstract Optional<Reading<Vnd>> words();

    public abstract Optional<Reading<Actor>> sender();

    public abstract Optional<Reading<DatedStretch>> window();

    public abstract Optional<Reading<Colour>> hue();

    public abstract List<Entry> parts();

    public static final class Builder extends ImmutableEntry.Builder {
        Builder() {}
    }
}
