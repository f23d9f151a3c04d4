package org.parplan.scoring.crosswalk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parplan.core.text.Problem;
import org.parplan.core.text.ProblemCode;
import org.parplan.core.text.Severity;
import org.parplan.scoring.sheet.LeafScore;
import org.parplan.scoring.sheet.ScoreSheet;
import org.parplan.scoring.sheet.ScoreSource;

/** Pairs the sheets of two years, and tells which cannot be compared. */
final class ChangeBatch {

    private final Crosswalk crosswalk;
    private final Side before;
    private final Side after;

    /** One of the two sets, and where its sheets stand. */
    private record Side(String set, Set<String> codes, String at) {

        Optional<Problem> fault(ScoreSheet sheet) {
            var codes = sheet.leaves().stream().map(LeafScore::code).collect(Collectors.toSet());
            if (!sheet.framework().equals(set) || !codes.equals(codes())) {
                return Optional.of(Problem.of(ProblemCode.SHEET_DIFFERS)
                        .with("unit", sheet.unit())
                        .with("sheet", sheet.framework())
                        .with("framework", set));
            }
            return sheet.index().isPresent() && !sheet.max().isZero()
                    ? Optional.empty()
                    : Optional.of(Problem.of(ProblemCode.INDEX_MISSING)
                            .with("unit", sheet.unit())
                            .with("framework", set));
        }
    }

    ChangeBatch(Crosswalk crosswalk) {
        this.crosswalk = crosswalk;
        this.before = new Side(crosswalk.before(), codes(CrosswalkGroup::before), "/before/");
        this.after = new Side(crosswalk.after(), codes(CrosswalkGroup::after), "/after/");
    }

    private Set<String> codes(Function<CrosswalkGroup, List<CrosswalkLeaf>> side) {
        return crosswalk.groups().stream()
                .flatMap(group -> side.apply(group).stream())
                .map(CrosswalkLeaf::code)
                .collect(Collectors.toSet());
    }

    ScoreChange change(ScoreSheet old, ScoreSheet young) {
        crosswalk.problems().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .findFirst()
                .or(() -> before.fault(old))
                .or(() -> after.fault(young))
                .ifPresent(problem -> {
                    throw new IllegalArgumentException("Change from %s to %s must have nothing against it, but has %s"
                            .formatted(crosswalk.before(), crosswalk.after(), problem));
                });
        if (!old.unit().equals(young.unit())) {
            throw new IllegalArgumentException(
                    "Sheets to compare must be of one unit, but were of %s and %s".formatted(old.unit(), young.unit()));
        }
        return new Splitter(crosswalk, old, young).change();
    }

    ScoreChanges changes(List<ScoreSheet> olds, List<ScoreSheet> youngs) {
        var problems = new ArrayList<>(new LinkedHashSet<>(crosswalk.problems()));
        var changes = new ArrayList<ScoreChange>();
        if (!Problem.anyError(problems)) {
            var usable = usable(olds, before, problems);
            usable(youngs, after, problems).forEach((unit, sheet) -> {
                var old = usable.get(unit);
                if (old != null) {
                    changes.add(new Splitter(crosswalk, old, sheet).change());
                    tellPhases(old, sheet, "/after/" + youngs.indexOf(sheet), problems);
                }
            });
            tellAlone(olds, before, after, youngs, problems);
            tellAlone(youngs, after, before, olds, problems);
        }
        return ScoreChanges.builder()
                .before(crosswalk.before())
                .after(crosswalk.after())
                .changes(changes)
                .problems(problems)
                .build();
    }

    /** Own points of one year beside appraised ones of the other are not what appraisal made of the unit. */
    private static void tellPhases(ScoreSheet old, ScoreSheet young, String at, List<Problem> problems) {
        if (source(old) != source(young)) {
            problems.add(Problem.of(ProblemCode.PHASES_DIFFER)
                    .with("unit", young.unit())
                    .with("before", source(old))
                    .with("after", source(young))
                    .at(at));
        }
    }

    private static ScoreSource source(ScoreSheet sheet) {
        var isAppraised = switch (sheet.phase()) {
            case OPEN, SELF_ASSESSED, LOCKED ->
                sheet.leaves().stream()
                        .anyMatch(leaf -> leaf.appraised().isPresent()
                                || leaf.reappraised().isPresent());
            case APPRAISED, EXPLAINED, REAPPRAISED, FINAL, PUBLISHED -> true;
        };
        return isAppraised ? ScoreSource.APPRAISED : ScoreSource.SELF;
    }

    private static Map<String, ScoreSheet> usable(List<ScoreSheet> sheets, Side side, List<Problem> problems) {
        var usable = new LinkedHashMap<String, ScoreSheet>();
        var units = new HashSet<String>();
        for (var i = 0; i < sheets.size(); i++) {
            var sheet = sheets.get(i);
            var fault = units.add(sheet.unit())
                    ? side.fault(sheet)
                    : Optional.of(Problem.of(ProblemCode.UNIT_REPEATED).with("unit", sheet.unit()));
            if (fault.isPresent()) {
                problems.add(fault.get().at(side.at() + i));
            } else {
                usable.put(sheet.unit(), sheet);
            }
        }
        return usable;
    }

    private static void tellAlone(
            List<ScoreSheet> sheets, Side side, Side other, List<ScoreSheet> others, List<Problem> problems) {
        var known = others.stream().map(ScoreSheet::unit).collect(Collectors.toCollection(HashSet::new));
        for (var i = 0; i < sheets.size(); i++) {
            var unit = sheets.get(i).unit();
            if (known.add(unit)) {
                problems.add(Problem.of(ProblemCode.UNIT_IN_ONE_YEAR)
                        .with("unit", unit)
                        .with("in", side.set())
                        .with("missing", other.set())
                        .at(side.at() + i));
            }
        }
    }
}
