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

    /** An amount as it is rightly written. */
    private static final String SPECIMEN = "640.000.000";

    private final String text;

    /** Where the last amount or problem ends in the text. */
    private int end;

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
        end = endOfLast();
    }

    /** Adds the second end of a range of which the last amount is the first end, or refuses both. */
    void addEnd(StatedAmount to, boolean joinedByWord) {
        var from = takeLast();
        var start = from.start();
        var stop = to.start() + to.wording().length();
        forgetInferred(place(start));
        var bounds = RangeBounds.of(stated(from), stated(to), joinedByWord);
        if (bounds.isEmpty() || from.amount().compareTo(to.amount()) > 0) {
            problem(ProblemCode.AMOUNT_AMBIGUOUS, start, stop);
            return;
        }
        add(with(from, bounds.get().from(), from.per().or(to::per)));
        add(with(to, bounds.get().to(), to.per()));
    }

    /** The currency of a range's second end is that of its first. */
    private void forgetInferred(String place) {
        var last = problems.size() - 1;
        if (last >= 0
                && problems.get(last).code() == ProblemCode.CURRENCY_INFERRED
                && problems.get(last).path().equals(place)) {
            problems.remove(last);
        }
    }

    private static Optional<AmountBound> stated(StatedAmount amount) {
        return Optional.of(amount.bound()).filter(bound -> bound != AmountBound.EXACTLY);
    }

    private static StatedAmount with(StatedAmount amount, AmountBound bound, Optional<String> per) {
        return StatedAmount.builder().from(amount).bound(bound).per(per).build();
    }

    /** Where the last amount or problem ends in the text. */
    int end() {
        return end;
    }

    /** Where the last amount ends in the text, or nowhere. */
    int endOfLast() {
        if (amounts.isEmpty()) {
            return -1;
        }
        var last = amounts.get(amounts.size() - 1);
        return last.start() + last.wording().length();
    }

    boolean isEmpty() {
        return amounts.isEmpty() && problems.isEmpty();
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
            case MALFORMED, SEPARATED -> malformed(start, end);
            case MIXED -> problem(ProblemCode.NOT_UNDERSTOOD, start, end);
            case TOO_LONG -> tooLarge(start, end);
        }
    }

    private void malformed(int start, int end) {
        problems.add(about(ProblemCode.AMOUNT_MALFORMED, start, end).with("specimen", SPECIMEN));
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

    private Problem about(ProblemCode code, int start, int stop) {
        end = Math.max(end, stop);
        var wording = Wording.of(text.substring(start, Math.min(stop, start + LONGEST)));
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
