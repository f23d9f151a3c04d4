package org.parplan.scoring.sheet;

import org.parplan.core.text.Problem;
import org.parplan.core.text.ProblemCode;
import org.parplan.core.text.Severity;

/** Which problems of a sheet hinder which step. */
final class Obstacles {

    private Obstacles() {}

    /**
     * A unit has scored itself when its figures can be read and none is missing; its points are locked with their
     * evidence; they stand when every figure is there, the survey's too.
     */
    static boolean hinders(Problem problem, ScorePhase to) {
        var isOfSurvey = problem.path().startsWith("/survey");
        return switch (to) {
            case OPEN -> false;
            case SELF_ASSESSED -> isOwn(problem) && isFigure(problem);
            case LOCKED -> (isOwn(problem) && isFigure(problem)) || problem.code() == ProblemCode.EVIDENCE_MISSING;
            case APPRAISED, EXPLAINED, REAPPRAISED -> !isOfSurvey && problem.severity() == Severity.ERROR;
            case FINAL, PUBLISHED ->
                problem.severity() == Severity.ERROR || problem.code() == ProblemCode.FIGURE_MISSING;
        };
    }

    private static boolean isOwn(Problem problem) {
        return problem.path().startsWith("/values") || problem.path().startsWith("/notApplicable");
    }

    private static boolean isFigure(Problem problem) {
        return problem.severity() == Severity.ERROR || problem.code() == ProblemCode.FIGURE_MISSING;
    }
}
