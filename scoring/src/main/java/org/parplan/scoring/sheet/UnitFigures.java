package org.parplan.scoring.sheet;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parplan.core.text.Problem;
import org.parplan.scoring.framework.NotApplicable;
import org.parplan.scoring.framework.NotApplicablePolicy;

/**
 * What is declared for a unit, read once against a framework, so that it can be scored many times at little cost.
 *
 * <p>Made by {@link Scorer#figures(DeclaredUnit, boolean)}; it is of no use to another scorer.
 */
public final class UnitFigures {

    private final DeclaredUnit declared;
    private final List<Problem> problems;
    final Column self;
    final Column appraised;
    final Column reappraised;
    final Column survey;
    final Column last;
    final ScoreSource[] sources;
    final @Nullable NotApplicable[] reasons;
    final @Nullable NotApplicablePolicy[] policies;
    /** The pairs of {@link #last}, at hand: to go by way of the column is one wait for the memory more. */
    final long[] pairs;

    final long max;
    final long bonus;
    final long penalty;

    UnitFigures(UnitReader reader) {
        this.declared = reader.unit;
        this.problems = List.copyOf(reader.problems);
        this.self = reader.self;
        this.appraised = reader.appraised;
        this.reappraised = reader.reappraised;
        this.survey = reader.survey;
        this.last = reader.last;
        this.sources = reader.sources;
        this.reasons = reader.reasons;
        this.policies = reader.policies;
        this.pairs = reader.last.pairs();
        this.max = reader.max;
        this.bonus = reader.bonus;
        this.penalty = reader.penalty;
    }

    /**
     * The unit's code.
     *
     * @return the code
     */
    public String unit() {
        return declared.unit();
    }

    /**
     * What was read.
     *
     * @return the declaration
     */
    public DeclaredUnit declared() {
        return declared;
    }

    /**
     * What does not fit the framework.
     *
     * @return the problems, their places seen from the unit
     */
    public List<Problem> problems() {
        return problems;
    }

    Optional<NotApplicable> reason(int leaf) {
        return Optional.ofNullable(reasons[leaf]);
    }

    Optional<NotApplicablePolicy> policy(int leaf) {
        return Optional.ofNullable(policies[leaf]);
    }
}
