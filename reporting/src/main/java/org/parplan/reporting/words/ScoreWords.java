package org.parplan.reporting.words;

import java.util.List;
import java.util.Optional;
import org.parplan.core.text.Explanation;
import org.parplan.core.text.Problem;
import org.parplan.reporting.score.PointColumns;
import org.parplan.reporting.score.RankRow;
import org.parplan.reporting.score.ScoreReport;
import org.parplan.reporting.score.SheetRows;
import org.parplan.scoring.framework.Percent;
import org.parplan.scoring.framework.Points;
import org.parplan.scoring.framework.ScoredField;
import org.parplan.scoring.sheet.LeafScore;
import org.parplan.scoring.sheet.ScoreSheet;

/**
 * What a report on scores says, in the words of one language.
 *
 * @param words the words
 * @param report the report
 */
public record ScoreWords(Words words, ScoreReport report) {

    private ScoreNumbers numbers() {
        return new ScoreNumbers(words, report.framework().rounding());
    }

    private HeadSentences head() {
        return new HeadSentences(words, report);
    }

    private RankSentences ranks() {
        return new RankSentences(words, report);
    }

    private SheetSentences sheets() {
        return new SheetSentences(words, report.framework(), numbers());
    }

    private FieldSentences fields() {
        return new FieldSentences(words, numbers());
    }

    /**
     * The title of the index set.
     *
     * @return the title, or else the name
     */
    public String title() {
        return head().title();
    }

    /**
     * The title of the page.
     *
     * @return the unit or the index set, with the year
     */
    public String pageTitle() {
        return head().pageTitle();
    }

    /**
     * Which level is scored and for which year.
     *
     * @return the sentence
     */
    public String scored() {
        return head().scored();
    }

    /**
     * What the scores rest on: the decision on the set, how large it is, how points are rounded and indices called.
     *
     * @return the sentences
     */
    public List<String> basis() {
        return head().basis();
    }

    /**
     * The name of a unit.
     *
     * @param sheet  its sheet
     * @return the title, or else the code
     */
    public String unit(ScoreSheet sheet) {
        return HeadSentences.name(sheet);
    }

    /**
     * The code and name of a field.
     *
     * @param field  the field
     * @return both
     */
    public String field(ScoredField field) {
        return fields().field(field);
    }

    /**
     * Points as the framework shows them.
     *
     * @param points  the points
     * @return the number
     */
    public String points(Points points) {
        return numbers().points(points);
    }

    /**
     * Points where there are any.
     *
     * @param points  the points
     * @return the number, or a dash
     */
    public String points(Optional<Points> points) {
        return numbers().points(points);
    }

    /**
     * How much of a maximum applies to the unit.
     *
     * @param points  the points of a criterion or of several
     * @return the words, empty where all of it applies
     */
    public Optional<String> applicable(PointColumns points) {
        return fields().applicable(points);
    }

    /**
     * A cell of the table of criteria in one line.
     *
     * @param column  the column
     * @param points  the points of the row
     * @return the number, and how much of it applies
     */
    public String cell(ScoreColumn column, PointColumns points) {
        return fields().cell(column, points);
    }

    /**
     * Points of a maximum.
     *
     * @param points  the points
     * @param max  the maximum
     * @return both
     */
    public String pointsOf(Points points, Points max) {
        return numbers().pointsOf(points, max);
    }

    /**
     * An index as it is published, without the percent sign.
     *
     * @param index  the index
     * @return the number, or a dash where there is none
     */
    public String index(Optional<Percent> index) {
        return numbers().index(index);
    }

    /**
     * A median as fine as the indices are published, rounded half up.
     *
     * @param median  the median
     * @return the number, or a dash where there is none
     */
    public String median(Optional<Percent> median) {
        return numbers().median(median);
    }

    /**
     * The rank of a unit.
     *
     * @param row  the unit
     * @return the rank of how many, or a dash
     */
    public String rank(RankRow row) {
        return ranks().rank(row);
    }

    /**
     * What an index is called.
     *
     * @param row  the unit
     * @return the name of the band, or a dash
     */
    public String band(RankRow row) {
        return ranks().band(row);
    }

    /**
     * Why a unit is not in the band of its index.
     *
     * @param row  the unit
     * @return a sentence for each step down by a fact or a quota; none if it is in that band
     */
    public List<String> fell(RankRow row) {
        return ranks().fell(row);
    }

    /**
     * The quotas of the rating with what they came to, and whom facts kept from a band.
     *
     * @return a paragraph for each quota and one for the facts; none where the rating knows neither
     */
    public List<String> applied() {
        return ranks().applied();
    }

    /**
     * How the rank of a unit moved.
     *
     * @param row  the unit
     * @return the words, with the earlier rank where there was one; a dash where nothing was compared
     */
    public String movement(RankRow row) {
        return ranks().movement(row);
    }

    /**
     * What is said of a unit beside its rank: what its index is called, and how the rank moved.
     *
     * @param row  the unit
     * @return the words
     */
    public List<String> standing(RankRow row) {
        return ranks().standing(row);
    }

    /**
     * The field indices of a unit in one line.
     *
     * @param sheet  its sheet
     * @return code and index of each field
     */
    public String fieldIndices(ScoreSheet sheet) {
        return fields().fieldIndices(sheet);
    }

    /**
     * Bonus and penalty of a unit with their caps, and the sum they stand beside.
     *
     * @param sheet  its sheet
     * @return the parts, one alone where the set knows neither
     */
    public List<String> adjusted(SheetRows sheet) {
        return sheets().adjusted(sheet);
    }

    /**
     * Whether the index is of less than the set's maximum, and why.
     *
     * @param sheet  the sheet
     * @return the sentence
     */
    public String scaling(SheetRows sheet) {
        return sheets().scaling(sheet);
    }

    /**
     * The facts that are held against a rating.
     *
     * @param sheet  its sheet
     * @return the sentence, empty if there are none
     */
    public Optional<String> vetoes(ScoreSheet sheet) {
        return sheets().vetoes(sheet);
    }

    /**
     * An explanation in one paragraph.
     *
     * @param explanation  the explanation
     * @return its sentences, each with its basis, outer before inner
     */
    public String reason(Explanation explanation) {
        return sheets().reason(explanation);
    }

    /**
     * What a unit shows for its points and says to the appraiser's.
     *
     * @param leaf  the criterion
     * @return the sentences
     */
    public List<String> shown(LeafScore leaf) {
        return sheets().shown(leaf);
    }

    /**
     * How much was lost where.
     *
     * @param sheet  the sheet
     * @return the sentence
     */
    public String lost(ScoreSheet sheet) {
        return sheets().lost(sheet);
    }

    /**
     * The columns of points of a sheet.
     *
     * @param sheet  the sheet
     * @return the columns
     */
    public List<ScoreColumn> columns(ScoreSheet sheet) {
        return ScoreColumn.of(sheet);
    }

    /**
     * A problem with how much it hinders.
     *
     * @param problem  the problem
     * @return the sentence
     */
    public String problem(Problem problem) {
        return sheets().problem(problem);
    }
}
