package org.parplan.scoring.crosswalk;

import java.util.List;
import org.parplan.core.text.Wording;

/** What became of criteria from one set to the next. */
public enum CrosswalkKind {
    /** One criterion with the same code, title and maximum. */
    KEPT,
    /** One criterion with the same code and title, and another maximum. */
    MAXIMUM_CHANGED,
    /** One criterion with another code or title, whether or not its maximum changed as well. */
    RENAMED,
    /** One criterion that became several. */
    SPLIT,
    /** Several criteria that became one. */
    MERGED,
    /** Several criteria that became several, with no telling which came of which. */
    REGROUPED,
    /** A criterion that nothing before corresponds to. */
    ADDED,
    /** A criterion that nothing corresponds to any more. */
    DROPPED;

    static CrosswalkKind of(List<CrosswalkLeaf> before, List<CrosswalkLeaf> after) {
        if (before.isEmpty() || after.isEmpty()) {
            return before.isEmpty() ? ADDED : DROPPED;
        }
        if (before.size() > 1) {
            return after.size() > 1 ? REGROUPED : MERGED;
        }
        return after.size() > 1 ? SPLIT : ofOne(before.get(0), after.get(0));
    }

    private static CrosswalkKind ofOne(CrosswalkLeaf before, CrosswalkLeaf after) {
        if (!before.code().equals(after.code()) || !sameTitle(before.title(), after.title())) {
            return RENAMED;
        }
        return before.maxPoints().equals(after.maxPoints()) ? KEPT : MAXIMUM_CHANGED;
    }

    /** Titles are the same if they differ in nothing but composition of letters and runs of spaces. */
    static boolean sameTitle(String one, String other) {
        return one.equals(other) || titleKey(one).equals(titleKey(other));
    }

    static String titleKey(String title) {
        return Wording.of(title).normalised();
    }
}
