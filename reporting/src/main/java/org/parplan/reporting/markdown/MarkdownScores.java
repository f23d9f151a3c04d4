package org.parplan.reporting.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parplan.reporting.score.CriterionRow;
import org.parplan.reporting.score.FieldLevel;
import org.parplan.reporting.score.PointColumns;
import org.parplan.reporting.score.RankRow;
import org.parplan.reporting.score.ScoreReport;
import org.parplan.reporting.score.ScoredFieldRows;
import org.parplan.reporting.score.SheetRows;
import org.parplan.reporting.words.ScoreColumn;
import org.parplan.reporting.words.ScoreWords;
import org.parplan.reporting.words.Words;
import org.parplan.scoring.framework.Percent;
import org.parplan.scoring.sheet.LeafScore;
import org.parplan.scoring.sheet.Loss;

/** One report on scores being written, part by part. */
final class MarkdownScores {

    private static final int BLOCKS = 10;

    private final Words words;
    private final ScoreReport report;
    private final ScoreWords told;
    private final MarkdownWriter out;

    MarkdownScores(Words words, ScoreReport report) {
        this.words = words;
        this.report = report;
        this.told = new ScoreWords(words, report);
        this.out = new MarkdownWriter(words);
    }

    String write() {
        head();
        ranking();
        if (report.rows().size() > 1) {
            levels();
        }
        report.rows().forEach(this::sheet);
        out.paragraph(words.say(
                "reporting.score-made-by",
                "framework",
                report.framework().name(),
                "year",
                report.framework().year()));
        return out.toString();
    }

    private void head() {
        out.title(told.title());
        report.framework().issuer().ifPresent(out::paragraph);
        out.paragraph(told.scored());
        report.notes().forEach(note -> out.note(words.say("reporting.note"), note));
        out.list(told.basis());
    }

    private void ranking() {
        out.part("reporting.score-ranking");
        if (report.ranks().isEmpty()) {
            out.paragraph(words.say("reporting.score-ranking-none"));
            return;
        }
        out.paragraph(words.say(
                "reporting.score-ranking-lead", "units", report.sheets().size()));
        out.list(told.applied());
        out.table(
                List.of(
                        "reporting.col-rank",
                        "reporting.col-unit",
                        "reporting.col-points",
                        "reporting.score-index",
                        "reporting.col-band",
                        "reporting.col-movement"),
                report.ranks().stream().map(this::rank).toList());
    }

    private List<String> rank(RankRow row) {
        var sheet = row.sheet();
        return List.of(
                place(row),
                told.unit(sheet),
                told.pointsOf(sheet.points(), sheet.max()),
                told.index(sheet.index()),
                band(row),
                told.movement(row));
    }

    private String band(RankRow row) {
        var fell = told.fell(row);
        return fell.isEmpty() ? told.band(row) : told.band(row) + " (" + String.join(" ", fell) + ")";
    }

    private String place(RankRow row) {
        return row.ranked().tied() ? told.rank(row) + " (" + words.say("reporting.score-tied") + ")" : told.rank(row);
    }

    private void levels() {
        out.part("reporting.score-levels");
        out.paragraph(words.say("reporting.score-levels-lead"));
        var heads = Stream.concat(
                Stream.of(words.say("reporting.col-unit")),
                report.levels().stream().map(level -> told.field(level.field())));
        var units = report.ranks().stream()
                .map(row -> line(
                        told.unit(row.sheet()), row.sheet().fields().stream().map(score -> score.index())));
        var level = Stream.of(
                line(words.say("reporting.score-best"), report.levels().stream().map(FieldLevel::best)),
                Stream.concat(
                                Stream.of(words.say("reporting.score-median")),
                                report.levels().stream().map(FieldLevel::median).map(told::median))
                        .toList());
        out.tableOf(heads.toList(), Stream.concat(units, level).toList());
    }

    private List<String> line(String name, Stream<Optional<Percent>> indices) {
        return Stream.concat(Stream.of(name), indices.map(told::index)).toList();
    }

    private void sheet(SheetRows rows) {
        var sheet = rows.sheet();
        out.heading(2, told.unit(sheet));
        out.list(Stream.of(
                        Stream.of(
                                words.label(sheet.phase()),
                                named("reporting.score-index", told.index(sheet.index())),
                                named("reporting.col-points", told.pointsOf(sheet.points(), sheet.max())),
                                named(
                                        "reporting.score-rank",
                                        Words.list(Stream.concat(
                                                        Stream.of(place(rows.place())),
                                                        told.standing(rows.place()).stream())
                                                .toList()))),
                        told.vetoes(sheet).stream(),
                        told.adjusted(rows).stream(),
                        Stream.of(told.scaling(rows)))
                .flatMap(said -> said)
                .toList());
        out.paragraph(told.reason(rows.place().ranked().explanation()));
        fields(rows);
        leaves(rows);
        losses(rows);
        if (!sheet.problems().isEmpty()) {
            out.heading(3, words.say("reporting.score-problems"));
            out.list(sheet.problems().stream().map(told::problem).toList());
        }
    }

    private String named(String key, String text) {
        return words.say("reporting.score-bar", "field", words.say(key), "index", text);
    }

    private void fields(SheetRows rows) {
        out.heading(3, words.say("reporting.score-fields"));
        var heads = new ArrayList<>(List.of(
                "reporting.col-field",
                "reporting.col-points",
                "reporting.score-field-share",
                "reporting.score-picture"));
        if (report.isOfSeveral()) {
            heads.addAll(List.of("reporting.score-median", "reporting.score-best"));
        }
        out.table(heads, rows.fields().stream().map(this::field).toList());
    }

    private List<String> field(ScoredFieldRows row) {
        var score = row.score();
        var cells = new ArrayList<>(List.of(
                told.field(row.field()),
                told.pointsOf(score.points(), score.max()),
                told.index(score.index()),
                score.index().map(MarkdownScores::blocks).orElse("")));
        if (report.isOfSeveral()) {
            cells.add(told.median(row.level().median()));
            cells.add(told.index(row.level().best()));
        }
        return cells;
    }

    /** An index as ten blocks, of which as many are filled as it has full tens. */
    private static String blocks(Percent index) {
        var filled = (int) Math.min(BLOCKS, BLOCKS * index.millionths() / Percent.HUNDRED.millionths());
        return "■".repeat(filled) + "□".repeat(BLOCKS - filled);
    }

    private void leaves(SheetRows rows) {
        out.heading(3, words.say("reporting.score-leaves"));
        var columns = told.columns(rows.sheet());
        var heads = new ArrayList<>(List.of("reporting.col-code", "reporting.col-criterion"));
        columns.forEach(column -> heads.add(column.key()));
        heads.add("reporting.col-why");
        var cells = new ArrayList<List<String>>();
        for (var field : rows.fields()) {
            cells.add(cells(field.field().code(), field.field().title(), field.points(), "", columns));
            field.criteria()
                    .forEach(row -> cells.add(
                            cells(row.criterion().code(), row.criterion().title(), row.points(), why(row), columns)));
        }
        out.table(heads, cells);
    }

    private List<String> cells(String code, String title, PointColumns points, String why, List<ScoreColumn> columns) {
        var cells = new ArrayList<>(List.of(code, title));
        columns.forEach(column -> cells.add(told.cell(column, points)));
        cells.add(why);
        return cells;
    }

    private String why(CriterionRow row) {
        return row.leaf().map(this::why).orElse("");
    }

    private String why(LeafScore leaf) {
        return Stream.concat(Stream.of(told.reason(leaf.reason())), told.shown(leaf).stream())
                .reduce((one, next) -> one + " – " + next)
                .orElseThrow();
    }

    private void losses(SheetRows rows) {
        out.heading(3, words.say("reporting.score-losses"));
        out.paragraph(told.lost(rows.sheet()));
        if (!rows.sheet().losses().isEmpty()) {
            out.table(
                    List.of(
                            "reporting.col-lost",
                            "reporting.col-code",
                            "reporting.col-criterion",
                            "reporting.col-recovery"),
                    rows.sheet().losses().stream().map(this::loss).toList());
        }
    }

    private List<String> loss(Loss loss) {
        return List.of(told.points(loss.lost()), loss.criterion(), loss.title(), told.reason(loss.recovery()));
    }
}
