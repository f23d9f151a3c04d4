package org.parplan.scoring.framework;

/** What sort of rule gives a criterion its points. */
public enum RuleKind {
    /** All or nothing. */
    YES_NO("yes"),
    /** One of several options. */
    CHOICE("choice"),
    /** By the band in which a share lies. */
    BANDS("share"),
    /** A share of the maximum. */
    LINEAR("share"),
    /** Points for each. */
    COUNT("count"),
    /** Points off for each violation. */
    DEDUCTION("violations"),
    /** In time or late. */
    ON_TIME("daysLate"),
    /** A share of the maximum, from a survey. */
    SURVEY("share"),
    /** As somebody judges. */
    JUDGEMENT("points");

    private final String usualFigure;

    RuleKind(String usualFigure) {
        this.usualFigure = usualFigure;
    }

    /**
     * The name of the figure where a framework gives none.
     *
     * @return the name, such as {@code share}
     */
    public String usualFigure() {
        return usualFigure;
    }
}
