package org.parplan.scoring.kpi;

import java.util.Arrays;
import java.util.List;
import org.parplan.core.kpi.Kpi;

/**
 * What is expected of a growth target while its window runs: data, for a service grows evenly and a programme is handed in
 * at the end.
 *
 * <p>Whatever the path, nothing is expected before the window opens, all of it is on its last day, and a target that is
 * not met after that is missed.
 *
 * <pre>{@code
 * KpiPath path = KpiPath.steps(
 *         new PathStep(LocalDate.of(2018, 6, 30), Share.of(45, 100)),
 *         new PathStep(LocalDate.of(2018, 9, 30), Share.of(70, 100)));
 * }</pre>
 */
public sealed interface KpiPath {

    /** Evenly over the working days of the window. */
    KpiPath LINEAR = new Linear();

    /** All of it on the last day, nothing before. */
    KpiPath AT_END = new AtEnd();

    /** No pace is judged; of a rate or a level to be kept the level itself is. */
    KpiPath NONE = new None();

    /**
     * Obtains the path that suits what an indicator asks for, as it is judged unless another is given.
     *
     * <p>{@link #NONE} for a limit, a rank, days, a comparison with a base year, for a rate to be kept up ({@code tối thiểu
     * 98%}, {@code trên 90%}, without named members) and for a level that stood at the start already; {@link #AT_END} for
     * one product; else {@link #LINEAR}, all of a set too ({@code 100%}). Whether a share is kept up or worked through is
     * decided by what it is of: on time, satisfied and sent online are kept up, be it {@code 100%}; inspected, rotated,
     * trained and reviewed are worked through. Where the words tell neither, or both, {@code tối thiểu} and {@code trên}
     * are read as kept up; the assessment then says so, and another path changes it.
     *
     * @param kpi  the indicator
     * @return the path
     */
    static KpiPath of(Kpi kpi) {
        return Levels.path(kpi);
    }

    /**
     * Obtains a path by dated shares of the target.
     *
     * @param steps  the steps by date, at least one
     * @return the path
     * @throws IllegalArgumentException if there are none, a date does not follow the one before, or a share falls
     */
    static KpiPath steps(PathStep... steps) {
        return new Steps(Arrays.asList(steps));
    }

    /**
     * The kind of this path, for labels.
     *
     * @return the kind
     */
    PathKind kind();

    /**
     * Answers by the kind of path.
     *
     * @param cases  one answer for each kind
     * @param <R>  the type of the answer
     * @return the answer of this path's kind
     */
    <R> R match(Cases<R> cases);

    /** Evenly over the working days of the window. */
    record Linear() implements KpiPath {
        @Override
        public PathKind kind() {
            return PathKind.LINEAR;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.linear(this);
        }
    }

    /**
     * By dated shares of the target; between two dates what the earlier one asked for is enough.
     *
     * @param steps the steps by date, at least one, no share below the one before
     */
    record Steps(List<PathStep> steps) implements KpiPath {

        /**
         * Makes the path.
         *
         * @param steps  the steps by date, at least one
         * @throws IllegalArgumentException if there are none, a date does not follow the one before, or a share falls
         */
        public Steps {
            steps = List.copyOf(steps);
            if (steps.isEmpty()) {
                throw new IllegalArgumentException("Path by steps must have at least one step, but has none");
            }
            for (var i = 1; i < steps.size(); i++) {
                check(steps.get(i - 1), steps.get(i));
            }
        }

        private static void check(PathStep before, PathStep step) {
            if (!step.by().isAfter(before.by()) || step.share().compareTo(before.share()) < 0) {
                throw new IllegalArgumentException(
                        "Step after %s by %s must be later and expect no less, but is %s by %s"
                                .formatted(before.share(), before.by(), step.share(), step.by()));
            }
        }

        @Override
        public PathKind kind() {
            return PathKind.STEPS;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.steps(this);
        }
    }

    /** All of it on the last day, nothing before. */
    record AtEnd() implements KpiPath {
        @Override
        public PathKind kind() {
            return PathKind.AT_END;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.atEnd(this);
        }
    }

    /** No pace is judged. */
    record None() implements KpiPath {
        @Override
        public PathKind kind() {
            return PathKind.NONE;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.none(this);
        }
    }

    /**
     * One answer for each kind of path.
     *
     * @param <R> the type of the answer
     */
    interface Cases<R> {

        /**
         * Answers for an even path.
         *
         * @param path  the path
         * @return the answer
         */
        R linear(Linear path);

        /**
         * Answers for a path by steps.
         *
         * @param path  the path
         * @return the answer
         */
        R steps(Steps path);

        /**
         * Answers for a path that ends all at once.
         *
         * @param path  the path
         * @return the answer
         */
        R atEnd(AtEnd path);

        /**
         * Answers where no pace is judged.
         *
         * @param path  the path
         * @return the answer
         */
        R none(None path);
    }
}
