package org.parplan.core.json;

import org.parplan.core.text.Problem;

/**
 * Says that a text was not read, why, and where: {@code /tasks/0: The required field "number" is missing.}
 *
 * <p>The {@link #problem()} is for programs: its code, its path (a JSON pointer), its arguments, and its sentence in
 * either language. The message is that sentence in English, after the path and with what helps to mend it.
 */
public final class JsonRefusal extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    /**
     * Makes a refusal.
     *
     * @param problem  what is wrong, at its place
     * @param message  one English line
     */
    public JsonRefusal(Problem problem, String message) {
        super(message);
        this.problem = problem;
    }

    /**
     * What is wrong.
     *
     * @return the problem, at its place
     */
    public Problem problem() {
        return problem;
    }
}
