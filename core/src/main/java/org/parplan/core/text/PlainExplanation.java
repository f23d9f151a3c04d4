package org.parplan.core.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An explanation as {@link Explanation#of(String)} begins it and each step adds to it, without a builder between. */
final class PlainExplanation extends Explanation {

    private final String rule;
    private final Arguments arguments;
    private final @Nullable String basis;
    private final List<Explanation> steps;

    PlainExplanation(String rule, Arguments arguments, @Nullable String basis, List<Explanation> steps) {
        this.rule = rule;
        this.arguments = arguments;
        this.basis = basis;
        this.steps = steps;
    }

    /** The same explanation, however it was built. */
    static PlainExplanation copyOf(Explanation other) {
        return other instanceof PlainExplanation plain
                ? plain
                : new PlainExplanation(
                        other.rule(),
                        Arguments.NONE.plus(other.arguments().entrySet().stream()
                                .flatMap(entry -> List.of(entry.getKey(), entry.getValue()).stream())
                                .toArray(String[]::new)),
                        other.basis().orElse(null),
                        other.steps());
    }

    PlainExplanation plus(String... namesAndValues) {
        return new PlainExplanation(rule, arguments.plus(namesAndValues), basis, steps);
    }

    PlainExplanation on(String newBasis) {
        return new PlainExplanation(rule, arguments, newBasis, steps);
    }

    PlainExplanation after(Explanation step) {
        if (steps.isEmpty()) {
            return new PlainExplanation(rule, arguments, basis, List.of(step));
        }
        var more = new ArrayList<>(steps);
        more.add(step);
        return new PlainExplanation(rule, arguments, basis, Collections.unmodifiableList(more));
    }

    @Override
    public String rule() {
        return rule;
    }

    @Override
    public Map<String, String> arguments() {
        return arguments;
    }

    @Override
    public Optional<String> basis() {
        return Optional.ofNullable(basis);
    }

    @Override
    public List<Explanation> steps() {
        return steps;
    }
}
