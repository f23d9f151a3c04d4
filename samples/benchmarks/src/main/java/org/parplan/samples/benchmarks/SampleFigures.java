package org.parplan.samples.benchmarks;

import java.util.Map;
import java.util.Random;
import org.parplan.scoring.sheet.DeclaredScores;
import org.parplan.scoring.sheet.DeclaredUnit;
import org.parplan.scoring.sheet.Figure;

/**
 * What made-up units declare for the sample index set, and once more as bare numbers for the peers; the same in every
 * run. Every fifth criterion has the appraiser's figure beside the unit's own, which then counts.
 */
final class SampleFigures {

    final int units;

    /** What counts: of the unit {@code u} and the criterion {@code i} at {@code u × 100 + i}. */
    final long[] parts;

    final long[] wholes;

    final DeclaredScores declared;

    SampleFigures(int units) {
        this.units = units;
        this.parts = new long[units * SampleIndexSet.LEAVES];
        this.wholes = new long[parts.length];
        var random = new Random(20180105);
        var all = DeclaredScores.builder().framework("sample");
        for (var unit = 0; unit < units; unit++) {
            all.addUnits(unit(unit, random));
        }
        this.declared = all.build();
    }

    private DeclaredUnit unit(int unit, Random random) {
        var declared = DeclaredUnit.builder().unit("u" + unit);
        for (var leaf = 0; leaf < SampleIndexSet.LEAVES; leaf++) {
            var code = SampleIndexSet.code(leaf);
            var name = SampleIndexSet.kind(leaf).usualFigure();
            declared.putValues(code, Map.of(name, figure(unit, leaf, random)));
            if (leaf % 5 == 4) {
                declared.putAppraised(code, Map.of(name, figure(unit, leaf, random)));
            }
        }
        return declared.build();
    }

    /** The last figure of a criterion stays in the arrays. */
    private Figure figure(int unit, int leaf, Random random) {
        var at = unit * SampleIndexSet.LEAVES + leaf;
        wholes[at] = 1;
        switch (SampleIndexSet.kind(leaf)) {
            case LINEAR, SURVEY, BANDS -> {
                wholes[at] = 1L + random.nextInt(1000);
                parts[at] = (long) random.nextInt((int) wholes[at] + 1);
                return new Figure.Ratio(parts[at], wholes[at]);
            }
            case YES_NO -> {
                parts[at] = random.nextInt(2);
                return new Figure.YesNo(parts[at] == 1);
            }
            case CHOICE -> {
                parts[at] = random.nextInt(3);
                return new Figure.Text(Long.toString(parts[at]));
            }
            case JUDGEMENT -> {
                parts[at] = random.nextInt(SampleIndexSet.max(leaf) + 1);
                return new Figure.Text(SampleIndexSet.points((int) parts[at]).toString());
            }
            default -> {
                parts[at] = random.nextInt(8);
                return new Figure.Count(parts[at]);
            }
        }
    }
}
