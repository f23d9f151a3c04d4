package org.parplan.reporting.words;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parplan.core.text.Explanation;
import org.parplan.core.text.Problem;
import org.parplan.reporting.score.PointColumns;
import org.parplan.reporting.score.RankRow;
import org.parplan.reporting.score.ScoreReport;
import org.parplan.reporting.score.SheetRows;
import org.parplan.scoring.framework.Percent;
import org.parplan.scoring.framework.Points;
import org.parplan.scoring.framework.ScoredField;
import org.parplan.scoring.ranking.Movement;
import org.parplan.scoring.ranking.MovementKind;
import org.parplan.scoring.sheet.Evidence;
import org.parplan.scoring.sheet.LeafScore;
import org.parplan.scoring.sheet.Loss;
import org.parplan.scoring.sheet.ScoreSheet;

/**
 * What a report on scores says, in the words of one language.
 *
 * @param words the words
 * @param report the report
 */
public record ScoreWords(Words words, ScoreReport report) {

    /** What stands where there is nothing. */
    private static final String NONE = "–";

    /**
     * The title of the index set.
     *
     * @return the title, or else the name
     */
    public String title() {
        return report.framework()
                .title()
                .map(Words::plain)
                .orElse(report.framework().name());
    }

    /**
     * The title of the page.
     *
     * @return the unit or the index set, with the year
     */
    public String pageTitle() {
        var year = report.framework().year();
        return report.unit().isPresent() && report.ranks().size() == 1
                ? words.say(
                        "reporting.score-title-unit",
                        "unit",
                        unit(report.ranks().get(0).sheet()),
                        "year",
                        year)
                : words.say("reporting.score-title", "title", title(), "year", year);
    }

    /**
     * Which level is scored and for which year.
     *
     * @return the sentence
     */
    public String scored() {
        return words.say(
                "reporting.score-of",
                "year",
                report.framework().year(),
                "level",
                report.framework().level());
    }

    /**
     * What the scores rest on: the decision on the set, how large it is, how points are rounded and indices called.
     *
     * @return the sentences
     */
    public List<String> basis() {
        var framework = report.framework();
        var told = new ArrayList<String>();
        framework
                .decision()
                .ifPresent(decision -> told.add(words.say("reporting.score-decision", "decision", decision)));
        told.add(words.say(
                "reporting.score-set",
                "fields",
                framework.fields().size(),
                "leaves",
                framework.leaves().size(),
                "max",
                framework.maxPoints()));
        told.add(words.say(
                "reporting.score-rounding",
                "leaf",
                framework.rounding().leaf(),
                "index",
                framework.rounding().index()));
        framework
                .rating()
                .ifPresent(rating -> told.add(words.say(
                        "reporting.score-bands",
                        "bands",
                        rating.bands().stream()
                                .map(band -> words.say(
                                        "reporting.score-band", "band", Words.plain(band.name()), "from", band.from()))
                                .collect(Collectors.joining("; ")))));
        return List.copyOf(told);
    }

    /**
     * The name of a unit.
     *
     * @param sheet  its sheet
     * @return the title, or else the code
     */
    public String unit(ScoreSheet sheet) {
        return sheet.title().map(Words::plain).orElse(sheet.unit());
    }

    /**
     * The code and name of a field.
     *
     * @param field  the field
     * @return both
     */
    public String field(ScoredField field) {
        return words.say("reporting.field", "code", field.code(), "name", Words.plain(field.title()));
    }

    /**
     * Points as the framework shows them.
     *
     * @param points  the points
     * @return the number
     */
    public String points(Points points) {
        return decimal(points.text(report.framework().rounding().leaf()));
    }

    /**
     * Points where there are any.
     *
     * @param points  the points
     * @return the number, or a dash
     */
    public String points(Optional<Points> points) {
        return points.map(this::points).orElse(NONE);
    }

    /**
     * How much of a maximum applies to the unit.
     *
     * @param points  the points of a criterion or of several
     * @return the words, empty where all of it applies
     */
    public Optional<String> applicable(PointColumns points) {
        return points.applicableMax().equals(points.max())
                ? Optional.empty()
                : Optional.of(words.say("reporting.score-applicable", "max", points(points.applicableMax())));
    }

    /**
     * A cell of the table of criteria in one line.
     *
     * @param column  the column
     * @param points  the points of the row
     * @return the number, and how much of it applies
     */
    public String cell(ScoreColumn column, PointColumns points) {
        var number = points(column.points().apply(points));
        return applicable(points)
                .filter(part -> column.isMaximum())
                .map(part -> number + " (" + part + ")")
                .orElse(number);
    }

    /**
     * Points of a maximum.
     *
     * @param points  the points
     * @param max  the maximum
     * @return both
     */
    public String pointsOf(Points points, Points max) {
        return words.say("reporting.score-points-of", "points", points(points), "max", points(max));
    }

    /**
     * An index as it is published, without the percent sign.
     *
     * @param index  the index
     * @return the number, or a dash where there is none
     */
    public String index(Optional<Percent> index) {
        return index.map(percent ->
                        decimal(percent.text(report.framework().rounding().index())))
                .orElse(NONE);
    }

    private String decimal(String text) {
        return words.language().number(new BigDecimal(text));
    }

    /**
     * The rank of a unit.
     *
     * @param row  the unit
     * @return the rank of how many, or a dash
     */
    public String rank(RankRow row) {
        var rank = row.ranked().rank();
        return rank.isPresent() ? rank(rank.getAsInt(), row.ranked().of()) : NONE;
    }

    private String rank(int rank, int of) {
        return words.say("reporting.score-place", "rank", rank, "of", of);
    }

    /**
     * What an index is called.
     *
     * @param row  the unit
     * @return the name of the band, or a dash
     */
    public String band(RankRow row) {
        return row.ranked().band().map(Words::plain).orElse(NONE);
    }

    /**
     * How the rank of a unit moved.
     *
     * @param row  the unit
     * @return the words, with the earlier rank where there was one; a dash where nothing was compared
     */
    public String movement(RankRow row) {
        return row.ranked().movement().map(this::movement).orElse(NONE);
    }

    private String movement(Movement movement) {
        var moved = movement.places().isPresent() && movement.kind() != MovementKind.SAME
                ? words.say(
                        movement.kind() == MovementKind.UP ? "reporting.score-up" : "reporting.score-down",
                        "places",
                        Math.abs(movement.places().getAsInt()))
                : Words.lower(words.label(movement.kind()));
        return movement.lastRank().isPresent()
                ? words.say(
                        "reporting.score-moved",
                        "movement",
                        moved,
                        "year",
                        movement.lastYear(),
                        "last",
                        rank(movement.lastRank().getAsInt(), movement.lastOf().orElseThrow()))
                : moved;
    }

    /**
     * What is said of a unit beside its rank: what its index is called, and how the rank moved.
     *
     * @param row  the unit
     * @return the words
     */
    public List<String> standing(RankRow row) {
        return Stream.concat(
                        row.ranked().band().map(Words::plain).stream(),
                        row.ranked().movement().stream().map(this::movement))
                .toList();
    }

    /**
     * The field indices of a unit in one line.
     *
     * @param sheet  its sheet
     * @return code and index of each field
     */
    public String fieldIndices(ScoreSheet sheet) {
        return words.say(
                "reporting.score-fields-shown",
                "fields",
                sheet.fields().stream()
                        .map(score -> words.say(
                                "reporting.score-field-index", "code", score.code(), "index", index(score.index())))
                        .collect(Collectors.joining("; ")));
    }

    /**
     * Bonus and penalty of a unit with their caps, and the sum they stand beside.
     *
     * @param sheet  its sheet
     * @return the parts, one alone where the set knows neither
     */
    public List<String> adjusted(SheetRows sheet) {
        var told = new ArrayList<String>();
        var framework = report.framework();
        framework
                .bonusCap()
                .ifPresent(cap -> told.add(words.say(
                        "reporting.score-bonus", "points", points(sheet.sheet().bonus()), "cap", points(cap))));
        framework
                .penaltyCap()
                .ifPresent(cap -> told.add(words.say(
                        "reporting.score-penalty",
                        "points",
                        points(sheet.sheet().penalty()),
                        "cap",
                        points(cap))));
        told.add(
                told.isEmpty()
                        ? words.say("reporting.score-adjusted-none")
                        : words.say("reporting.score-sum", "points", points(sheet.sumOfFields())));
        return List.copyOf(told);
    }

    /**
     * Whether the index is of less than the set's maximum, and why.
     *
     * @param sheet  the sheet
     * @return the sentence
     */
    public String scaling(SheetRows sheet) {
        if (!sheet.sheet().rescaled()) {
            return words.say("reporting.score-not-rescaled");
        }
        var reasons = sheet.removed().entrySet().stream()
                .map(entry -> words.say(
                        "reporting.score-removed",
                        "criteria",
                        entry.getValue().stream().map(LeafScore::code).collect(Collectors.joining(", ")),
                        "reason",
                        Words.lower(words.label(entry.getKey()))))
                .collect(Collectors.joining("; "));
        return words.say(
                "reporting.score-rescaled", "max", points(report.framework().maxPoints()), "reasons", reasons);
    }

    /**
     * The facts that are held against a rating.
     *
     * @param sheet  its sheet
     * @return the sentence, empty if there are none
     */
    public Optional<String> vetoes(ScoreSheet sheet) {
        return sheet.vetoes().isEmpty()
                ? Optional.empty()
                : Optional.of(words.say("reporting.score-vetoes", "facts", String.join("; ", sheet.vetoes())));
    }

    /**
     * An explanation in one paragraph.
     *
     * @param explanation  the explanation
     * @return its sentences, each with its basis, outer before inner
     */
    public String reason(Explanation explanation) {
        return Stream.concat(
                        Stream.of(words.told(explanation)),
                        explanation.steps().stream().map(this::reason))
                .collect(Collectors.joining(" "));
    }

    /**
     * What a unit shows for its points and says to the appraiser's.
     *
     * @param leaf  the criterion
     * @return the sentences
     */
    public List<String> shown(LeafScore leaf) {
        return Stream.concat(
                        leaf.evidence().stream().map(this::evidence),
                        leaf.remark().stream().map(remark -> words.say("reporting.score-remark", "text", remark)))
                .toList();
    }

    private String evidence(Evidence evidence) {
        var document = evidence.reference()
                .map(reference -> evidence.date()
                        .map(date -> words.say("reporting.score-dated", "reference", reference, "date", date))
                        .orElse(reference));
        var shown =
                Stream.concat(document.stream(), evidence.locator().stream()).collect(Collectors.joining(", "));
        return Stream.concat(
                        Stream.of(shown)
                                .filter(text -> !text.isEmpty())
                                .map(text -> words.say("reporting.score-evidence", "evidence", text)),
                        evidence.explanation().stream()
                                .map(text -> words.say("reporting.score-explained", "text", text)))
                .collect(Collectors.joining(". "));
    }

    /**
     * How much was lost where.
     *
     * @param sheet  the sheet
     * @return the sentence
     */
    public String lost(ScoreSheet sheet) {
        var lost = sheet.losses();
        return lost.isEmpty()
                ? words.say("reporting.score-losses-none")
                : words.say(
                        "reporting.score-losses-lead",
                        "lost",
                        points(lost.stream().map(Loss::lost).reduce(Points.ZERO, Points::plus)),
                        "leaves",
                        lost.size());
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
        return words.say(
                "reporting.score-problem", "severity", problem.severity(), "message", problem.in(words.labels()));
    }
}
