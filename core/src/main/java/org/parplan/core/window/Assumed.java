package org.parplan.core.window;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.parplan.core.text.Problem;
import org.parplan.core.text.ProblemCode;

/** What had to be assumed about a cell that was understood. */
final class Assumed {

    private Assumed() {}

    /** Quarters whose numeral has an L for an I, and arabic ones among roman; days read by analogy. */
    static List<Problem> problems(String text, List<QuarterNumeral> numerals, List<PhraseReader.Analogy> analogies) {
        var roman = numerals.stream().anyMatch(numeral -> numeral.style() != QuarterNumeral.Style.ARABIC);
        var problems = new LinkedHashSet<Problem>();
        for (var numeral : numerals) {
            if (numeral.style() == QuarterNumeral.Style.ROMAN_WITH_L
                    || (numeral.style() == QuarterNumeral.Style.ARABIC && roman)) {
                problems.add(Problem.of(ProblemCode.ASSUMED_NUMERAL)
                        .with("printed", text.substring(numeral.start(), numeral.end()))
                        .with("read", numeral.read()));
            }
        }
        for (var analogy : analogies) {
            problems.add(Problem.of(ProblemCode.ASSUMED_DAY)
                    .with(
                            "printed",
                            text.substring(
                                    analogy.point().start(), analogy.point().end()))
                    .with("read", analogy.day()));
        }
        return new ArrayList<>(problems);
    }
}
