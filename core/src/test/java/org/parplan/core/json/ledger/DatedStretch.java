package org.parplan.core.json.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A compound that is a variant, and that may be without any attribute. */
@Value.Immutable
public abstract sealed class DatedStretch implements Stretch permits ImmutableDatedStretch {

    DatedStretch() {}

    public static Builder builder() {
        return new Builder();
    }

    public abstract List<LocalDate> days();

    public abstract Optional<String> note();

    public static final class Builder extends ImmutableDatedStretch.Builder {
        Builder() {}
    }
}
