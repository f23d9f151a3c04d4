package org.parplan.scoring.sheet;

import java.util.EnumSet;
import java.util.Set;

/** How far the scoring of a unit has come. Who may take a step is the app's concern; which steps there are, is told here. */
public enum ScorePhase {
    /** The unit fills in its figures. */
    OPEN,
    /** The unit has scored itself; it may still go back. */
    SELF_ASSESSED,
    /** The unit's own points stand. */
    LOCKED,
    /** The appraiser has gone through them. */
    APPRAISED,
    /** The unit has explained where it disagrees. */
    EXPLAINED,
    /** The appraiser has gone through the explanations. */
    REAPPRAISED,
    /** The points stand. */
    FINAL,
    /** The points are published. */
    PUBLISHED;

    /**
     * The phases that may come next.
     *
     * @return the phases; none after the last
     */
    public Set<ScorePhase> next() {
        return switch (this) {
            case OPEN -> EnumSet.of(SELF_ASSESSED);
            case SELF_ASSESSED -> EnumSet.of(OPEN, LOCKED);
            case LOCKED -> EnumSet.of(APPRAISED);
            case APPRAISED -> EnumSet.of(EXPLAINED, FINAL);
            case EXPLAINED -> EnumSet.of(REAPPRAISED);
            case REAPPRAISED -> EnumSet.of(FINAL);
            case FINAL -> EnumSet.of(PUBLISHED);
            case PUBLISHED -> EnumSet.noneOf(ScorePhase.class);
        };
    }
}
