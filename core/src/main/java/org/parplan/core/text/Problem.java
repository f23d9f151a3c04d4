package org.parplan.core.text;

import java.time.DateTimeException;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.immutables.value.Value;

/**
 * Something about the input that a person should know: which rule ({@link #code()}), where ({@link #path()}) and about
 * what ({@link #arguments()}).
 *
 * <p>A problem is data. Its sentence is made from the messages of a language, so the same problem can be shown in
 * Vietnamese and in English, and counted in neither.
 *
 * <pre>{@code
 * Problem.of(ProblemCode.FUNDING_NOT_STATED).with("task", "7.2").at("/tasks/23/funding").in(Language.EN);
 * // "The funding cell of task 7.2 is empty: not stated, which is not zero."
 * }</pre>
 */
@Value.Immutable
public abstract class Problem {

    Problem() {}

    /**
     * Obtains a problem about the whole input, without arguments.
     *
     * @param code  which rule found it
     * @return the problem
     */
    public static Problem of(ProblemCode code) {
        return builder().code(code).build();
    }

    /**
     * Obtains a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Which rule found the problem; it also fixes severity and kind.
     *
     * @return the code
     */
    public abstract ProblemCode code();

    /**
     * Where in the input: a JSON pointer (RFC 6901) for JSON, {@code line:column} for text, {@code Sheet!B12} for
     * workbooks; empty for the whole input.
     *
     * @return the place
     */
    @Value.Default
    public String path() {
        return "";
    }

    /**
     * What the message speaks of, by name, each in its canonical text: dates ISO, amounts in whole đồng, shares
     * {@code 180/400}.
     *
     * @return the arguments in the order given
     */
    public abstract Map<String, String> arguments();

    /**
     * How much the problem hinders.
     *
     * @return the severity of the code
     */
    public final Severity severity() {
        return code().severity();
    }

    /**
     * What sort of thing is wrong.
     *
     * @return the kind of the code
     */
    public final ProblemKind kind() {
        return code().kind();
    }

    /**
     * Tells the problem in a language, with the bundled messages.
     *
     * @param language  the language to write
     * @return one sentence, without the path
     */
    public final String in(Language language) {
        return in(Labels.of(language));
    }

    /**
     * Tells the problem with the caller's messages. A stored problem may lack an argument that today's message needs: it
     * is told by the label of its code and the arguments it has, for whoever shows a list must not fail on one of them.
     *
     * @param labels  the messages to use
     * @return one sentence, without the path
     */
    public final String in(Labels labels) {
        try {
            return labels.message("problem." + code().name(), arguments());
        } catch (NoSuchElementException | IllegalArgumentException | DateTimeException e) {
            return labels.label(code()) + " " + arguments();
        }
    }

    /**
     * Returns this problem with one more argument.
     *
     * @param name  the name the message uses
     * @param value  the value, whose {@code toString} is its canonical text
     * @return a new problem
     */
    public final Problem with(String name, Object value) {
        return builder().from(this).putArguments(name, value.toString()).build();
    }

    /**
     * Returns this problem at another place.
     *
     * @param path  the place
     * @return a new problem
     */
    public final Problem at(String path) {
        return builder().from(this).path(path).build();
    }

    /**
     * Returns this problem seen from further outside: its path put behind a prefix.
     *
     * @param prefix  the path of the part this problem was found in
     * @return a new problem
     */
    public final Problem under(String prefix) {
        return at(prefix + path());
    }

    /**
     * Tells whether a list holds a problem that hinders carrying out or computing.
     *
     * @param problems  the problems found
     * @return true if one has severity {@link Severity#ERROR}
     */
    public static boolean anyError(List<Problem> problems) {
        return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }

    /** Returns code, path and English message on one line, for logs and test reports. */
    @Override
    public final String toString() {
        return code() + (path().isEmpty() ? "" : " at " + path()) + ": " + in(Language.EN);
    }

    /** Collects the parts of a {@link Problem}. */
    public static final class Builder extends ImmutableProblem.Builder {
        Builder() {}
    }
}
