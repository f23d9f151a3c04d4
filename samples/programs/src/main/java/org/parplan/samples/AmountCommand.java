package org.parplan.samples;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parplan.core.budget.StatedAmount;
import org.parplan.core.text.Problem;
import org.parplan.core.text.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads the amounts of money in a text, such as {@code 280 triệu đồng/HTX}. */
@Command(
        name = "amount",
        description = "Reads the amounts of money in a text.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class AmountCommand extends AnsweringCommand {

    /** The units that columns of money are headed by. */
    enum ColumnUnit {
        DONG(1),
        THOUSAND(1_000),
        MILLION(1_000_000),
        BILLION(1_000_000_000);

        private final long dong;

        ColumnUnit(long dong) {
            this.dong = dong;
        }
    }

    @Parameters(paramLabel = "TEXT", description = "The text, such as \"hơn 268 tỷ đồng\".")
    private String text = "";

    @Option(
            names = "--unit",
            paramLabel = "dong|thousand|million|billion",
            description = "The text is a cell of a column in this unit: a bare figure counts it.")
    private @Nullable ColumnUnit unit;

    @Override
    public Integer call() {
        var reading = unit == null ? StatedAmount.read(text) : StatedAmount.read(text, unit.dong);
        if (output().isJson()) {
            out().println(Answers.json(json(reading)));
        } else {
            print(reading);
        }
        return Problem.anyError(reading.problems()) ? Parplan.PROBLEMS : Parplan.DONE;
    }

    private Map<String, Object> json(Reading<List<StatedAmount>> reading) {
        var amounts = reading.orElseThrow();
        var answer = new LinkedHashMap<String, Object>(amounts.isEmpty() ? nothing() : amount(amounts.get(0)));
        answer.put("others", amounts.stream().skip(1).map(AmountCommand::amount).toList());
        answer.put("problems", Answers.problems(reading.problems(), output().labels()));
        return answer;
    }

    private static Map<String, Object> nothing() {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("amount", null);
        answer.put("comparator", null);
        answer.put("per", null);
        return answer;
    }

    private static Map<String, Object> amount(StatedAmount amount) {
        var answer = nothing();
        answer.put("amount", amount.amount().dong());
        answer.put("comparator", amount.bound().symbol());
        answer.put("per", amount.per().orElse(null));
        return answer;
    }

    private void print(Reading<List<StatedAmount>> reading) {
        var labels = output().labels();
        var amounts = reading.orElseThrow();
        if (amounts.isEmpty() && reading.problems().isEmpty()) {
            out().println(labels.label("cli.amount.none"));
        }
        for (var amount : amounts) {
            var arguments = new LinkedHashMap<String, String>();
            arguments.put("bound", amount.bound().name());
            arguments.put("amount", Long.toString(amount.amount().dong()));
            amount.per().ifPresent(per -> arguments.put("per", per));
            out().println(labels.message(amount.per().isPresent() ? "cli.amount.per" : "cli.amount", arguments));
        }
        reading.problems()
                .forEach(problem -> out().println(labels.label(problem.severity()) + ": " + problem.in(labels)));
    }
}
