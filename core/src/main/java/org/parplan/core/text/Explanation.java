package org.parplan.core.text;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Why a computed value is what it is: a rule, what it was applied to, what it rests on, and the steps before it.
 *
 * <p>An explanation is data, compared and stored as such; the sentences come from the messages of a language.
 *
 * <pre>{@code
 * Explanation.of("deadline.before").with("limit", "2018-06-10").with("lastDay", "2018-06-09").in(Language.EN);
 * // "Before 10 June 2018: the last day is 9 June 2018."
 * }</pre>
 */
@Value.Immutable
public abstract class Explanation {

    Explanation() {}

    /**
     * Obtains an explanation by one rule, yet without arguments.
     *
     * @param rule  the rule's code, such as {@code deadline.before}: the key of its message
     * @return the explanation
     */
    public static Explanation of(String rule) {
        return new PlainExplanation(Objects.requireNonNull(rule, "rule"), Arguments.NONE, null, List.of());
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
     * The rule's code, which is the key of its message.
     *
     * @return the code
     */
    public abstract String rule();

    /**
     * What the rule was applied to and what came out, by name, each in its canonical text: dates ISO, amounts in whole
     * đồng, shares {@code 180/400}.
     *
     * @return the arguments in the order given
     */
    public abstract Map<String, String> arguments();

    /**
     * The law or document the rule rests on, as it is cited, where there is one.
     *
     * @return the citation
     */
    public abstract Optional<String> basis();

    /**
     * The steps this one rests on, in the order to be told.
     *
     * @return the earlier steps
     */
    public abstract List<Explanation> steps();

    /**
     * Returns this explanation with one more argument.
     *
     * @param name  the name the message uses
     * @param value  the value, whose {@code toString} is its canonical text
     * @return a new explanation
     */
    public final Explanation with(String name, Object value) {
        return PlainExplanation.copyOf(this).plus(name, value.toString());
    }

    /**
     * Returns this explanation with several more arguments at once.
     *
     * @param namesAndValues  each name that the message uses, followed by the canonical text of its value
     * @return a new explanation
     * @throws IllegalArgumentException if the last name has no value
     */
    public final Explanation withAll(String... namesAndValues) {
        return PlainExplanation.copyOf(this).plus(namesAndValues);
    }

    /**
     * Returns this explanation resting on a law or document.
     *
     * @param basis  the citation
     * @return a new explanation
     */
    public final Explanation basedOn(String basis) {
        return PlainExplanation.copyOf(this).on(Objects.requireNonNull(basis, "basis"));
    }

    /**
     * Returns this explanation with one more step.
     *
     * @param step  the step to tell after the others
     * @return a new explanation
     */
    public final Explanation because(Explanation step) {
        return PlainExplanation.copyOf(this).after(Objects.requireNonNull(step, "step"));
    }

    /**
     * Tells the explanation in a language, with the bundled messages.
     *
     * @param language  the language to write
     * @return one line for each step, indented by depth, without a final line end
     */
    public final String in(Language language) {
        return in(Labels.of(language));
    }

    /**
     * Tells the explanation with the caller's messages.
     *
     * @param labels  the messages to use
     * @return one line for each step, indented by depth, without a final line end
     */
    public final String in(Labels labels) {
        var text = new StringBuilder();
        tell(labels, 0, text);
        return text.toString();
    }

    private void tell(Labels labels, int depth, StringBuilder text) {
        if (depth > 0) {
            text.append('\n').append("  ".repeat(depth - 1)).append("- ");
        }
        text.append(labels.message(rule(), arguments()));
        basis().ifPresent(basis -> text.append(" (").append(basis).append(')'));
        for (var step : steps()) {
            step.tell(labels, depth + 1, text);
        }
    }

    /** Explanations are equal if they say the same, however they were built. */
    @Override
    public final boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Explanation that
                        && rule().equals(that.rule())
                        && arguments().equals(that.arguments())
                        && basis().equals(that.basis())
                        && steps().equals(that.steps()));
    }

    @Override
    public final int hashCode() {
        return Objects.hash(rule(), arguments(), basis(), steps());
    }

    @Override
    public final String toString() {
        return "Explanation{rule=%s, arguments=%s%s, steps=%s}"
                .formatted(
                        rule(),
                        arguments(),
                        basis().map(basis -> ", basis=" + basis).orElse(""),
                        steps());
    }

    /** Collects the parts of an {@link Explanation}. */
    public static final class Builder extends ImmutableExplanation.Builder {
        Builder() {}
    }
}
