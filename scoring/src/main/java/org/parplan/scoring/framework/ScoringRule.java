package org.parplan.scoring.framework;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.parplan.core.shape.CamelKinds;

/**
 * How the points of a criterion follow from what a unit declares.
 *
 * <p>Each rule asks for one figure by name, {@link #figure()}; where the framework gives none, the rule's own name for it
 * stands. In JSON the kinds are {@code yesNo}, {@code choice}, {@code bands}, {@code linear}, {@code count},
 * {@code deduction}, {@code onTime}, {@code survey} and {@code judgement}.
 *
 * <pre>{@code
 * new ScoringRule.Linear(Optional.of("planDone"));   // 46 of 50 tasks done: 92 % of the maximum
 * }</pre>
 */
@CamelKinds
public sealed interface ScoringRule {

    /**
     * The name of the figure as the framework gives it.
     *
     * @return the name; empty where the rule's own stands
     */
    Optional<String> of();

    /**
     * The name of the figure that a unit declares for this rule.
     *
     * @return the framework's name, or else the rule's own
     */
    default String figure() {
        return of().orElseGet(() -> kind().usualFigure());
    }

    /**
     * The kind of this rule, for grouping and labels.
     *
     * @return the kind
     */
    RuleKind kind();

    /**
     * All or nothing: the maximum for {@code true}, nothing for {@code false}.
     *
     * @param of the figure's name, {@code yes} unless given
     */
    record YesNo(Optional<String> of) implements ScoringRule {
        @Override
        public RuleKind kind() {
            return RuleKind.YES_NO;
        }
    }

    /**
     * One of several options, each with its points.
     *
     * @param of the figure's name, {@code choice} unless given
     * @param options what can be chosen
     */
    record Choice(Optional<String> of, List<ChoiceOption> options) implements ScoringRule {
        /**
         * Makes the rule.
         *
         * @param of  the figure's name
         * @param options  what can be chosen
         */
        public Choice {
            options = List.copyOf(options);
        }

        @Override
        public RuleKind kind() {
            return RuleKind.CHOICE;
        }
    }

    /**
     * By the band in which a share lies.
     *
     * @param of the figure's name, {@code share} unless given
     * @param bands the bands, in any order
     */
    record Bands(Optional<String> of, List<Band> bands) implements ScoringRule {
        /**
         * Makes the rule.
         *
         * @param of  the figure's name
         * @param bands  the bands, in any order
         */
        public Bands {
            bands = List.copyOf(bands);
        }

        @Override
        public RuleKind kind() {
            return RuleKind.BANDS;
        }
    }

    /**
     * A share of the maximum.
     *
     * @param of the figure's name, {@code share} unless given
     */
    record Linear(Optional<String> of) implements ScoringRule {
        @Override
        public RuleKind kind() {
            return RuleKind.LINEAR;
        }
    }

    /**
     * So many points for each, up to the maximum.
     *
     * @param of the figure's name, {@code count} unless given
     * @param each the points for one
     */
    record Count(Optional<String> of, Points each) implements ScoringRule {
        /**
         * Makes the rule.
         *
         * @param of  the figure's name
         * @param each  the points for one
         */
        public Count {
            Objects.requireNonNull(each, "each");
        }

        @Override
        public RuleKind kind() {
            return RuleKind.COUNT;
        }
    }

    /**
     * So many points off for each violation, down to a floor.
     *
     * @param of the figure's name, {@code violations} unless given
     * @param each the points off for one
     * @param floor what is left at the least; nothing unless given
     */
    record Deduction(Optional<String> of, Points each, Optional<Points> floor) implements ScoringRule {
        /**
         * Makes the rule.
         *
         * @param of  the figure's name
         * @param each  the points off for one
         * @param floor  what is left at the least
         */
        public Deduction {
            Objects.requireNonNull(each, "each");
        }

        @Override
        public RuleKind kind() {
            return RuleKind.DEDUCTION;
        }
    }

    /**
     * The maximum for what was done in time, less or nothing for what was late. The figure is {@code true} or
     * {@code false}, or the number of working days late.
     *
     * @param of the figure's name, {@code daysLate} unless given
     * @param late what is still given for a little lateness, the least late first; nothing unless given
     */
    record OnTime(Optional<String> of, List<LateStep> late) implements ScoringRule {
        /**
         * Makes the rule.
         *
         * @param of  the figure's name
         * @param late  what is still given, the least late first
         */
        public OnTime {
            late = List.copyOf(late);
        }

        @Override
        public RuleKind kind() {
            return RuleKind.ON_TIME;
        }
    }

    /**
     * A share of the maximum, from a survey and not from the unit.
     *
     * @param of the figure's name, {@code share} unless given
     */
    record Survey(Optional<String> of) implements ScoringRule {
        @Override
        public RuleKind kind() {
            return RuleKind.SURVEY;
        }
    }

    /**
     * Points as somebody judges, up to the maximum.
     *
     * @param of the figure's name, {@code points} unless given
     */
    record Judgement(Optional<String> of) implements ScoringRule {
        @Override
        public RuleKind kind() {
            return RuleKind.JUDGEMENT;
        }
    }
}
