package org.parplan.core.json.mapping;

import java.util.Collection;
import org.parplan.core.text.Language;
import org.parplan.core.text.Problem;
import org.parplan.core.text.ProblemCode;

/** Why a document is not read: one problem, and words that help to mend it. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST_DETAIL = 300;
    private static final int LONGEST_LIST = 24;

    private final transient Problem problem;

    private Refused(Problem problem, String hint) {
        super(sentence(problem, hint), null, false, false);
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

    static Refused wrongType(Pointer at, JsonType expected, Node found, String hint) {
        return new Refused(
                Problem.of(ProblemCode.WRONG_TYPE)
                        .with("expected", expected)
                        .with("found", found.type())
                        .at(at.toString()),
                hint);
    }

    static Refused unknownField(Pointer at, String field, Collection<String> known) {
        return new Refused(
                Problem.of(ProblemCode.UNKNOWN_FIELD)
                        .with("field", shortened(field))
                        .at(at.toString()),
                known(known));
    }

    static Refused unknownCode(Pointer at, String code, Collection<String> known) {
        return new Refused(
                Problem.of(ProblemCode.UNKNOWN_CODE)
                        .with("code", shortened(code))
                        .at(at.toString()),
                known(known));
    }

    static Refused missing(Pointer at, String field) {
        return new Refused(
                Problem.of(ProblemCode.MISSING_FIELD).with("field", field).at(at.toString()), "");
    }

    static Refused duplicate(Pointer at, String field) {
        return new Refused(
                Problem.of(ProblemCode.DUPLICATE_KEY)
                        .with("field", shortened(field))
                        .at(at.toString()),
                "");
    }

    static Refused version(Pointer at, String found, int supported) {
        return new Refused(
                Problem.of(ProblemCode.UNSUPPORTED_VERSION)
                        .with("found", shortened(found))
                        .with("supported", supported)
                        .at(at.toString()),
                "");
    }

    /**
     * Obtains the refusal of a value that cannot be.
     *
     * @param at  where it stands
     * @param detail  the requirement, and what came instead
     * @return the refusal
     */
    public static Refused invalid(Pointer at, String detail) {
        return new Refused(
                Problem.of(ProblemCode.INVALID_VALUE)
                        .with("detail", shortened(detail))
                        .at(at.toString()),
                "");
    }

    /**
     * Obtains the refusal of what passes a limit.
     *
     * @param at  where it stands
     * @param detail  the limit
     * @return the refusal
     */
    public static Refused tooLarge(Pointer at, String detail) {
        return new Refused(
                Problem.of(ProblemCode.INPUT_TOO_LARGE).with("detail", detail).at(at.toString()), "");
    }

    /**
     * Obtains the refusal of what is no JSON.
     *
     * @param at  the value in which it was met
     * @param detail  what was met, and where in the text
     * @return the refusal
     */
    public static Refused malformed(Pointer at, String detail) {
        return new Refused(
                Problem.of(ProblemCode.MALFORMED_JSON)
                        .with("detail", shortened(detail))
                        .at(at.toString()),
                "");
    }

    private static String known(Collection<String> known) {
        return known.isEmpty() || known.size() > LONGEST_LIST ? "" : "Known here: " + String.join(", ", known) + ".";
    }

    private static String sentence(Problem problem, String hint) {
        return (problem.path().isEmpty() ? "" : problem.path() + ": ")
                + problem.in(Language.EN)
                + (hint.isEmpty() ? "" : " " + hint);
    }

    /** One line of readable length, whatever came in. */
    private static String shortened(String text) {
        var line = text.replaceAll("\\p{Cntrl}+", " ");
        return line.length() <= LONGEST_DETAIL ? line : line.substring(0, LONGEST_DETAIL) + "…";
    }
}
