package org.parplan.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What was made of a wording: the value where it was understood, the wording always, and the problems met.
 *
 * <p>Nothing read is ever lost: {@code Quý l} reads as the first quarter, keeps its wording, and carries the problem
 * that a numeral was assumed; {@code khi đủ điều kiện} has no value, keeps its wording, and says so.
 *
 * @param <T> the type of the value
 */
public final class Reading<T> {

    private final Wording wording;
    private final @Nullable T value;
    private final List<Problem> problems;

    private Reading(Wording wording, @Nullable T value, List<Problem> problems) {
        this.wording = Objects.requireNonNull(wording, "wording");
        this.value = value;
        this.problems = List.copyOf(problems);
    }

    /**
     * Obtains a reading that was understood without a problem.
     *
     * @param wording  the text as written
     * @param value  what it means
     * @param <T>  the type of the value
     * @return the reading
     */
    public static <T> Reading<T> of(Wording wording, T value) {
        return of(wording, value, List.of());
    }

    /**
     * Obtains a reading that was understood, with what had to be assumed.
     *
     * @param wording  the text as written
     * @param value  what it means
     * @param problems  what was met on the way
     * @param <T>  the type of the value
     * @return the reading
     */
    public static <T> Reading<T> of(Wording wording, T value, List<Problem> problems) {
        return new Reading<>(wording, Objects.requireNonNull(value, "value"), problems);
    }

    /**
     * Obtains a reading that was not understood.
     *
     * @param wording  the text as written
     * @param problems  why not
     * @param <T>  the type the value would have had
     * @return the reading
     */
    public static <T> Reading<T> notUnderstood(Wording wording, List<Problem> problems) {
        return new Reading<>(wording, null, problems);
    }

    /**
     * The text as written.
     *
     * @return the wording
     */
    public Wording wording() {
        return wording;
    }

    /**
     * What the text means, empty if it was not understood.
     *
     * @return the value
     */
    public Optional<T> value() {
        return Optional.ofNullable(value);
    }

    /**
     * What was met on the way, empty if the text was plain.
     *
     * @return the problems
     */
    public List<Problem> problems() {
        return problems;
    }

    /**
     * Tells whether the text was understood.
     *
     * @return true if there is a value
     */
    public boolean isUnderstood() {
        return value != null;
    }

    /**
     * The value, for a caller that cannot go on without one.
     *
     * @return the value
     * @throws NoSuchElementException if the text was not understood, naming the text
     */
    public T orElseThrow() {
        if (value == null) {
            throw new NoSuchElementException("Not understood: \"" + wording.normalised() + "\"");
        }
        return value;
    }

    /**
     * Returns the reading of the same wording with another value, the problems kept.
     *
     * @param function  turns the value
     * @param <R>  the type of the new value
     * @return a new reading, without a value if this one has none
     */
    public <R> Reading<R> map(Function<? super T, ? extends R> function) {
        return value == null ? notUnderstood(wording, problems) : of(wording, function.apply(value), problems);
    }

    /**
     * Returns this reading with one more problem.
     *
     * @param problem  the problem
     * @return a new reading
     */
    public Reading<T> with(Problem problem) {
        var more = new ArrayList<>(problems);
        more.add(problem);
        return new Reading<>(wording, value, more);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Reading<?> that
                && wording.equals(that.wording)
                && Objects.equals(value, that.value)
                && problems.equals(that.problems);
    }

    @Override
    public int hashCode() {
        return Objects.hash(wording, value, problems);
    }

    /** Returns the wording, the value and the problems, for logs and test reports. */
    @Override
    public String toString() {
        return "\"" + wording + "\" = " + (value == null ? "not understood" : value)
                + (problems.isEmpty() ? "" : " " + problems);
    }
}
