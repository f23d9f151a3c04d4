package org.parplan.scoring.ranking;

import java.util.List;
import org.parplan.core.text.Problem;

/**
 * What a ranking was compared with.
 *
 * @param year the earlier year
 * @param of how many were ranked then
 * @param comparable whether the units are the same but for mergers; if not, no movement is told
 * @param added units that are new by more than mergers, by their codes
 * @param gone units that are gone by more than mergers, by their codes
 * @param problems what did not fit, with its place in the earlier results
 */
public record Comparison(
        int year, int of, boolean comparable, List<String> added, List<String> gone, List<Problem> problems) {

    /**
     * Makes the comparison.
     *
     * @param year  the earlier year
     * @param of  how many were ranked then
     * @param comparable  whether the units are the same but for mergers
     * @param added  units that are new
     * @param gone  units that are gone
     * @param problems  what did not fit
     */
    public Comparison {
        added = List.copyOf(added);
        gone = List.copyOf(gone);
        problems = List.copyOf(problems);
    }
}
