package org.parplan.reporting.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parplan.reporting.score.RankRow;
import org.parplan.reporting.score.ScoreReport;
import org.parplan.reporting.score.ScoredFieldRows;
import org.parplan.reporting.score.SheetRows;
import org.parplan.reporting.words.ScoreWords;
import org.parplan.reporting.words.Words;
import org.parplan.scoring.sheet.FieldScore;
import org.parplan.scoring.sheet.Loss;
import org.parplan.scoring.sheet.ScoreSheet;

/** One page on scores being written: the report, the words it is told in, its pictures, and the links within it. */
public final class ScorePage {

    /** How many losses are shown before the rest, which is opened by a click. */
    private static final int LOSSES_SHOWN = 5;

    private final Words words;
    private final ScoreReport report;
    private final Map<String, String> anchors = new HashMap<>();

    /**
     * Makes the page.
     *
     * @param words  the words
     * @param report  the report
     */
    public ScorePage(Words words, ScoreReport report) {
        this.words = words;
        this.report = report;
        for (var sheet : report.sheets()) {
            anchors.put(sheet.unit(), "sheet-" + (anchors.size() + 1));
        }
    }

    /**
     * The report.
     *
     * @return the report
     */
    public ScoreReport report() {
        return report;
    }

    /**
     * The words.
     *
     * @return the words
     */
    public Words words() {
        return words;
    }

    /**
     * What the report says.
     *
     * @return the sentences
     */
    public ScoreWords told() {
        return new ScoreWords(words, report);
    }

    /**
     * The language of the page.
     *
     * @return the tag for {@code lang}
     */
    public String lang() {
        return words.language().tag();
    }

    /**
     * A text of the reporting topic.
     *
     * @param key  its key
     * @param arguments  names and values in turn
     * @return the text
     */
    public String say(String key, Object... arguments) {
        return words.say(key, arguments);
    }

    /**
     * Text of a framework on one line.
     *
     * @param text  the text as printed
     * @return the text
     */
    public String plain(String text) {
        return Words.plain(text);
    }

    /**
     * The place of a sheet on the page.
     *
     * @param sheet  the sheet
     * @return the value of {@code id}
     */
    public String anchor(ScoreSheet sheet) {
        return anchors.getOrDefault(sheet.unit(), "");
    }

    /**
     * A link to a sheet on the page.
     *
     * @param row  the unit
     * @return the value of {@code href}
     */
    public String link(RankRow row) {
        return "#" + anchor(row.sheet());
    }

    /**
     * The picture of a field.
     *
     * @param row  the field
     * @return its bar, with marks where several units are compared
     */
    public IndexBar bar(ScoredFieldRows row) {
        return report.isOfSeveral()
                ? IndexBar.of(
                        row.score().index(), row.level().median(), row.level().best())
                : IndexBar.of(row.score().index(), Optional.empty(), Optional.empty());
    }

    /**
     * The picture of an index alone.
     *
     * @param score  the field
     * @return its bar
     */
    public IndexBar bar(FieldScore score) {
        return IndexBar.of(score.index(), Optional.empty(), Optional.empty());
    }

    /**
     * The fields of a unit as bars side by side.
     *
     * @param sheet  the sheet
     * @return the bars, from left to right
     */
    public List<IndexBar.Column> columns(ScoreSheet sheet) {
        var columns = new ArrayList<IndexBar.Column>();
        for (var score : sheet.fields()) {
            columns.add(IndexBar.Column.of(columns.size(), score.index()));
        }
        return List.copyOf(columns);
    }

    /**
     * What is printed of the parts that a click opens: on the page of one unit all of them, on that of many those that
     * are open, for else they fill hundreds of pages.
     *
     * @return the class of those parts
     */
    public String whole() {
        return report.rows().size() == 1 ? "print" : "many";
    }

    /**
     * The losses that are shown at once.
     *
     * @param sheet  the sheet
     * @return the largest
     */
    public List<Loss> first(SheetRows sheet) {
        return sheet.sheet().losses().stream().limit(LOSSES_SHOWN).toList();
    }

    /**
     * The losses that are shown by a click.
     *
     * @param sheet  the sheet
     * @return the smaller ones
     */
    public List<Loss> rest(SheetRows sheet) {
        return sheet.sheet().losses().stream().skip(LOSSES_SHOWN).toList();
    }
}
