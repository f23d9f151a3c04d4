package org.parplan.core.json.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.immutables.value.Value;
import org.parplan.core.budget.Vnd;
import org.parplan.core.plan.OutlineNumber;
import org.threeten.extra.LocalDateRange;

/** A document: its attributes are of every type that an attribute may be of, in no order of the alphabet. */
@Value.Immutable
public abstract class Ledger {

    Ledger() {}

    public static Builder builder() {
        return new Builder();
    }

    @Value.Default
    public int formatVersion() {
        return 1;
    }

    public abstract String title();

    public abstract int year();

    public abstract Optional<LocalDate> opened();

    public abstract Optional<MonthDay> closesOn();

    public abstract Optional<OutlineNumber> section();

    public abstract OptionalInt pages();

    public abstract OptionalLong stamps();

    public abstract Optional<BigDecimal> weight();

    public abstract Optional<Vnd> balance();

    @Value.Default
    public boolean locked() {
        return false;
    }

    /** A default that rests on another attribute. */
    @Value.Default
    public int lastYear() {
        return year();
    }

    public abstract List<Entry> entries();

    public abstract List<LocalDateRange> absences();

    public abstract Set<Colour> colours();

    public abstract Map<String, String> remarks();

    public abstract Map<Colour, Vnd> sums();

    @Value.Check
    void check() {
        if (lastYear() < year()) {
            throw new IllegalArgumentException(
                    "Last year must be on or after %s, but was %s".formatted(year(), lastYear()));
        }
    }

    /** Derived, and so no attribute. */
    @Value.Derived
    public int size() {
        return entries().size();
    }

    /** Merely asks, and so no attribute. */
    public final boolean isEmpty() {
        return entries().isEmpty();
    }

    public static final class Builder extends ImmutableLedger.Builder {
        Builder() {}
    }
}
