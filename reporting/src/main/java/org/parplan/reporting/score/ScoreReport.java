package org.parplan.reporting.score;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.parplan.scoring.framework.Criterion;
import org.parplan.scoring.framework.ScoredField;
import org.parplan.scoring.framework.ScoringFramework;
import org.parplan.scoring.ranking.PublishedResults;
import org.parplan.scoring.ranking.RankedUnit;
import org.parplan.scoring.ranking.Ranking;
import org.parplan.scoring.sheet.DeclaredScores;
import org.parplan.scoring.sheet.FieldScore;
import org.parplan.scoring.sheet.LeafScore;
import org.parplan.scoring.sheet.ScoreSheet;
import org.parplan.scoring.sheet.Scorer;

/**
 * What can be said of the scores of a level in one year: the ranking of the units, where they stand by field, and the
 * sheet of each with reasons and losses.
 *
 * <p>A report holds what it is made of and computes its parts once, when they are first asked for. It adds no number to
 * the sheets and the ranking but sums of criteria. A report for one unit holds the sheets of all, for its place among them, and
 * shows the unit's own.
 *
 * <pre>{@code
 * ScoreReport report = ScoreReport.of(framework, Scorer.of(framework).sheets(declared));
 * HtmlRenderer.of(Language.VI).render(report);                   // one page: ranking first, sheets after
 * HtmlRenderer.of(Language.VI).render(report.forUnit("447"));    // the sheet of one unit with its place
 * }</pre>
 */
@Value.Immutable
public abstract class ScoreReport {

    ScoreReport() {}

    /**
     * Obtains the report on sheets.
     *
     * @param framework  the framework
     * @param sheets  the sheets of units scored by it, at most one for each unit
     * @return the report
     * @throws IllegalArgumentException if the sheets are not those of the framework, or a unit has two
     */
    public static ScoreReport of(ScoringFramework framework, List<ScoreSheet> sheets) {
        return builder().framework(framework).sheets(sheets).build();
    }

    /**
     * Obtains the report on what was declared, with the note of the declarations.
     *
     * @param framework  the framework
     * @param declared  the declarations
     * @return the report
     * @throws IllegalArgumentException if the framework has an error
     */
    public static ScoreReport of(ScoringFramework framework, DeclaredScores declared) {
        return builder()
                .framework(framework)
                .sheets(Scorer.of(framework).sheets(declared))
                .note(declared.note())
                .build();
    }

    /**
     * Obtains a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The framework that the units are scored by.
     *
     * @return the framework
     */
    public abstract ScoringFramework framework();

    /**
     * The sheets of all units of the level.
     *
     * @return the sheets, at most one for each unit
     */
    public abstract List<ScoreSheet> sheets();

    /**
     * A remark on the figures that every rendering shows at its head, such as that they are illustrative. That of the
     * framework is shown without being given here.
     *
     * @return the remark, in the language the report is to be rendered in
     */
    public abstract Optional<String> note();

    /**
     * The ranking of the units, with movements and ratings where they were asked for.
     *
     * @return the ranking; empty for that of the sheets by index, rated by the framework's own scheme
     */
    public abstract Optional<Ranking> ranking();

    /**
     * The one unit that is shown.
     *
     * @return its code; empty where all are
     */
    public abstract Optional<String> unit();

    @Value.Check
    void check() {
        var codes = framework().leaves().stream().map(Criterion::code).toList();
        var fields = framework().fields().stream().map(ScoredField::code).toList();
        var units = new HashSet<String>();
        for (var sheet : sheets()) {
            if (!sheet.framework().equals(framework().name())
                    || !codes.equals(
                            sheet.leaves().stream().map(LeafScore::code).toList())
                    || !fields.equals(
                            sheet.fields().stream().map(FieldScore::code).toList())) {
                throw new IllegalArgumentException("Sheets of a report must be by framework %s, but that of %s is by %s"
                        .formatted(framework().name(), sheet.unit(), sheet.framework()));
            }
            if (!units.add(sheet.unit())) {
                throw new IllegalArgumentException(
                        "Units of a report must have one sheet each, but %s has two".formatted(sheet.unit()));
            }
        }
        ranking().ifPresent(ranking -> {
            var ranked = ranking.units().stream().map(RankedUnit::unit).toList();
            units.stream().filter(unit -> !ranked.contains(unit)).findFirst().ifPresent(unit -> {
                throw new IllegalArgumentException(
                        "Ranking of a report must have its units, but does not have %s".formatted(unit));
            });
        });
        unit().filter(unit -> !units.contains(unit)).ifPresent(unit -> {
            throw new IllegalArgumentException(
                    "Report for a unit must have its sheet, but there is none of %s".formatted(unit));
        });
    }

    /**
     * Returns the report for one unit alone, with its place among all.
     *
     * @param unit  the code of a unit that has a sheet
     * @return the report for it
     * @throws IllegalArgumentException if the unit has no sheet
     */
    public final ScoreReport forUnit(String unit) {
        return builder().from(this).unit(unit).build();
    }

    /**
     * Returns the report with movements since an earlier year.
     *
     * @param last  the results of an earlier year
     * @return the report with them
     * @throws IllegalArgumentException if the results are of another level or of a later year
     */
    public final ScoreReport comparedWith(PublishedResults last) {
        return builder().from(this).ranking(placed().comparedWith(last)).build();
    }

    /**
     * The ranking that is shown.
     *
     * @return the one given, or that of the sheets
     */
    @Value.Lazy
    public Ranking placed() {
        return ranking().orElseGet(() -> Ranking.of(framework(), sheets()));
    }

    /**
     * What a reader must know first: the notes of the framework and of this report.
     *
     * @return the notes, each once
     */
    public final List<String> notes() {
        return Stream.of(framework().note(), note())
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    /**
     * The ranking of the units that are shown.
     *
     * @return one row for each, by rank
     */
    @Value.Lazy
    public List<RankRow> ranks() {
        return RankRow.of(placed(), sheets()).stream()
                .filter(row ->
                        unit().isEmpty() || unit().get().equals(row.sheet().unit()))
                .toList();
    }

    /**
     * Where all units stand by field.
     *
     * @return one level for each field, in order
     */
    @Value.Lazy
    public List<FieldLevel> levels() {
        return framework().fields().stream()
                .map(field -> FieldLevel.of(field, placed()))
                .toList();
    }

    /**
     * The sheets that are shown.
     *
     * @return one for each unit, by rank
     */
    @Value.Lazy
    public List<SheetRows> rows() {
        return ranks().stream().map(place -> SheetRows.of(place, levels())).toList();
    }

    /**
     * Tells whether the units can be compared with one another.
     *
     * @return true if there are several
     */
    public final boolean isOfSeveral() {
        return sheets().size() > 1;
    }

    /** Collects the parts of a {@link ScoreReport}. */
    public static final class Builder extends ImmutableScoreReport.Builder {
        Builder() {}
    }
}
