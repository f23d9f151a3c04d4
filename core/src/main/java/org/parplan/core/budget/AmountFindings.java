package org.parplan.core.budget;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.parplan.core.text.Problem;
import org.parplan.core.text.ProblemCode;
import org.parplan.core.text.Reading;
import org.parplan.core.text.Wording;

/** What a scan of a text has found so far: the amounts in their order, and the problems with their places. */
final class AmountFindings {

    private static final BigInteger MOST = BigInteger.valueOf(Long.MAX_VALUE);

    /** As much of a wording as a problem repeats. */
    private static final int LONGEST = 200;

    private final String text;
    private final List<Integer> lines = new ArrayList<>();
    private final List<StatedAmount> amounts = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    AmountFindings(String text) {
        this.text = text;
        lines.add(0);
        for (var at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            lines.add(at + 1);
        }
    }

    void add(StatedAmount amount) {
        amounts.add(amount);
    }

    /** Takes the last amount away, for what comes restates it. */
    StatedAmount takeLast() {
        return amounts.remove(amounts.size() - 1);
    }

    /** The amount last added. */
    Vnd last() {
        return amounts.get(amounts.size() - 1).amount();
    }

    /** The exact amount, or a problem and nothing where there is none. */
    Optional<Vnd> whole(BigDecimal dong, int start, int end) {
        var exact = dong.stripTrailingZeros();
        if (exact.scale() > 0) {
            problem(ProblemCode.AMOUNT_NOT_WHOLE, start, end);
            return Optional.empty();
        }
        if (exact.toBigIntegerExact().compareTo(MOST) > 0) {
            tooLarge(start, end);
            return Optional.empty();
        }
        return Optional.of(Vnd.ofDong(exact.longValueExact()));
    }

    void tooLarge(int start, int end) {
        problems.add(about(ProblemCode.AMOUNT_TOO_LARGE, start, end).with("most", Long.MAX_VALUE));
    }

    void fault(Figure.Fault fault, int start, int end) {
        switch (fault) {
            case AMBIGUOUS -> problem(ProblemCode.AMOUNT_AMBIGUOUS, start, end);
            case MALFORMED -> problem(ProblemCode.NOT_UNDERSTOOD, start, end);
            case TOO_LONG -> tooLarge(start, end);
        }
    }

    void inferred(Vnd amount, int start, int end) {
        problems.add(about(ProblemCode.CURRENCY_INFERRED, start, end).with("amount", amount.dong()));
    }

    void problem(ProblemCode code, int start, int end) {
        problems.add(about(code, start, end));
    }

    void problems(List<Problem> found, int start) {
        found.forEach(problem -> problems.add(problem.at(place(start))));
    }

    private Problem about(ProblemCode code, int start, int end) {
        var wording = Wording.of(text.substring(start, Math.min(end, start + LONGEST)));
        return Problem.of(code).with("wording", wording.normalised()).at(place(start));
    }

    private String place(int start) {
        var found = Collections.binarySearch(lines, start);
        var line = found < 0 ? -found - 2 : found;
        return (line + 1) + ":" + (start - lines.get(line) + 1);
    }

    Reading<List<StatedAmount>> reading() {
        return Reading.of(Wording.of(text), List.copyOf(amounts), problems);
    }
}
