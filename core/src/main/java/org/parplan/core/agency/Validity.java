package org.parplan.core.agency;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.parplan.core.shape.Atom;

/**
 * The days from a first to a last one, both included, on which something holds, written {@code 2025-01-01/2025-06-30}; an
 * end that is not known or not yet there is written {@code ..}, so {@code ../2025-06-30} ended with June 2025.
 *
 * <p>What is not known stays open and is never invented: {@code ../..} holds on every day.
 */
@Atom
@Value.Immutable
public abstract class Validity {

    /** Every day, because neither a first nor a last is known. */
    public static final Validity ALWAYS = ofEnds(Optional.empty(), Optional.empty());

    private static final String OPEN = "..";

    Validity() {}

    /**
     * Obtains the days between two.
     *
     * @param firstDay  the first day
     * @param lastDay  the last day, itself included
     * @return the validity
     * @throws DateTimeException if the last day is before the first
     */
    public static Validity of(LocalDate firstDay, LocalDate lastDay) {
        return ofEnds(Optional.of(firstDay), Optional.of(lastDay));
    }

    private static Validity ofEnds(Optional<LocalDate> firstDay, Optional<LocalDate> lastDay) {
        return ImmutableValidity.of(firstDay, lastDay);
    }

    /**
     * Obtains the days from one on.
     *
     * @param firstDay  the first day
     * @return the validity, without a last day
     */
    public static Validity from(LocalDate firstDay) {
        return ofEnds(Optional.of(firstDay), Optional.empty());
    }

    /**
     * Obtains the days up to one.
     *
     * @param lastDay  the last day, itself included
     * @return the validity, without a first day
     */
    public static Validity until(LocalDate lastDay) {
        return ofEnds(Optional.empty(), Optional.of(lastDay));
    }

    /**
     * Obtains the days from the text that {@link #toString()} writes.
     *
     * @param text  the first and the last day, such as {@code ../2025-06-30}
     * @return the validity
     * @throws DateTimeException if the text has another form, or the last day is before the first
     */
    public static Validity parse(String text) {
        var slash = text.indexOf('/');
        if (slash < 0) {
            throw malformed(text, null);
        }
        Optional<LocalDate> first;
        Optional<LocalDate> last;
        try {
            first = end(text.substring(0, slash));
            last = end(text.substring(slash + 1));
        } catch (DateTimeParseException e) {
            throw malformed(text, e);
        }
        return ofEnds(first, last);
    }

    private static Optional<LocalDate> end(String text) {
        return text.equals(OPEN) ? Optional.empty() : Optional.of(LocalDate.parse(text));
    }

    private static DateTimeException malformed(String text, @Nullable Exception cause) {
        return new DateTimeException(
                "Validity must be written first day/last day, such as ../2025-06-30: " + text, cause);
    }

    /**
     * The first day.
     *
     * @return the day, absent if it is not known
     */
    public abstract Optional<LocalDate> firstDay();

    /**
     * The last day, itself included.
     *
     * @return the day, absent if there is none yet or it is not known
     */
    public abstract Optional<LocalDate> lastDay();

    @Value.Check
    void check() {
        if (firstDay().isPresent()
                && lastDay().isPresent()
                && lastDay().get().isBefore(firstDay().get())) {
            throw new DateTimeException("Last day must be on or after %s, but was %s"
                    .formatted(firstDay().get(), lastDay().get()));
        }
    }

    /**
     * Tells whether a day is among these.
     *
     * @param day  the day
     * @return true if it is; the first and the last day are
     */
    public final boolean contains(LocalDate day) {
        return firstDay().filter(day::isBefore).isEmpty() && !endedBefore(day);
    }

    /**
     * Tells whether these days are over.
     *
     * @param day  the day asked for
     * @return true if the last day is before it
     */
    public final boolean endedBefore(LocalDate day) {
        return lastDay().filter(day::isAfter).isPresent();
    }

    /** The days that are among these and among others, absent if there are none. */
    final Optional<Validity> with(Validity other) {
        var first =
                Stream.concat(firstDay().stream(), other.firstDay().stream()).max(Comparator.naturalOrder());
        var last = Stream.concat(lastDay().stream(), other.lastDay().stream()).min(Comparator.naturalOrder());
        var isEmpty = first.isPresent() && last.filter(first.get()::isAfter).isPresent();
        return isEmpty ? Optional.empty() : Optional.of(ofEnds(first, last));
    }

    final boolean overlaps(Validity other) {
        return with(other).isPresent();
    }

    /** Whether all days of another are among these; an open end is covered by an open end only. */
    final boolean covers(Validity other) {
        return with(other).filter(other::equals).isPresent();
    }

    /** Returns the text {@code first/last}, which {@link #parse(String)} reads back. */
    @Override
    public final String toString() {
        return firstDay().map(LocalDate::toString).orElse(OPEN)
                + "/"
                + lastDay().map(LocalDate::toString).orElse(OPEN);
    }
}
