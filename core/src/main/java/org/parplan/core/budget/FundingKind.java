package org.parplan.core.budget;

/** What sort of thing a plan says of the money for a task; one for each kind of {@link Funding}. */
public enum FundingKind {
    /** No money is needed. */
    NONE(FundingRule.OTHER_TASKS),
    /** An amount is stated. */
    AMOUNT(FundingRule.OTHER_TASKS),
    /** Nothing is stated, which is not the same as no money. */
    NOT_STATED(FundingRule.OTHER_TASKS),
    /** By spending norms. */
    BY_NORM(FundingRule.NORMS),
    /** By an approved scheme, plan or project. */
    BY_APPROVED_SCHEME(FundingRule.APPROVED_SCHEMES),
    /** An agency estimates it apart. */
    SEPARATE_ESTIMATE(FundingRule.OTHER_TASKS);

    private final FundingRule rule;

    FundingKind(FundingRule rule) {
        this.rule = rule;
    }

    /**
     * The rule that tasks with this kind of funding are paid by.
     *
     * @return the rule
     */
    public FundingRule rule() {
        return rule;
    }

    /**
     * Tells whether funding of this kind can be added up: a stated amount, or none at all, which is zero.
     *
     * @return true for {@link #NONE} and {@link #AMOUNT}
     */
    public boolean isCounted() {
        return this == NONE || this == AMOUNT;
    }
}
