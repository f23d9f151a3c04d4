package org.parplan.reporting.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.parplan.reporting.score.PointColumns;
import org.parplan.scoring.framework.Points;
import org.parplan.scoring.sheet.ScoreSheet;

/**
 * One column of points in the table of criteria.
 *
 * @param key the key of its head
 * @param points what it shows of a row
 */
public record ScoreColumn(String key, Function<PointColumns, Optional<Points>> points) {

    private static final String MAXIMUM = "reporting.score-max";

    /**
     * The columns of a sheet: that of a second appraisal only where there was one.
     *
     * @param sheet  the sheet
     * @return the columns, from the maximum to what counts
     */
    static List<ScoreColumn> of(ScoreSheet sheet) {
        var columns = new ArrayList<ScoreColumn>();
        columns.add(new ScoreColumn(MAXIMUM, row -> Optional.of(row.max())));
        columns.add(new ScoreColumn("ScoreSource.SELF", PointColumns::self));
        columns.add(new ScoreColumn("ScoreSource.APPRAISED", PointColumns::appraised));
        if (sheet.leaves().stream().anyMatch(leaf -> leaf.reappraised().isPresent())) {
            columns.add(new ScoreColumn("ScoreSource.REAPPRAISED", PointColumns::reappraised));
        }
        columns.add(new ScoreColumn("ScoreSource.SURVEY", PointColumns::survey));
        columns.add(new ScoreColumn("reporting.score-final", row -> Optional.of(row.finalPoints())));
        return List.copyOf(columns);
    }

    /**
     * Tells whether the column is that of the maximum.
     *
     * @return true if so
     */
    public boolean isMaximum() {
        return key.equals(MAXIMUM);
    }
}
