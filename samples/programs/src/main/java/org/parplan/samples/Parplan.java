package org.parplan.samples;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Set;
import org.parplan.core.text.Labels;
import org.parplan.core.text.Language;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.TypeConversionException;

/**
 * The {@code parplan} program: reads a plan, says what is wrong in it, and writes what a department looks at.
 *
 * <p>Exit codes: 0 done, 1 problems of severity ERROR, 2 wrong usage or unreadable input. What was asked for goes to
 * standard output, why it could not be done to standard error, on one line.
 */
@Command(
        name = "parplan",
        description = "Reads Vietnamese public-administration-reform plans.",
        mixinStandardHelpOptions = true,
        version = "parplan 0.1.0-SNAPSHOT",
        subcommands = {
            DemoCommand.class,
            CheckCommand.class,
            WindowCommand.class,
            DaysOffCommand.class,
            DueCommand.class,
            ReportDeadlinesCommand.class,
            ImpactCommand.class,
            AmountCommand.class,
            WordsCommand.class,
            BudgetCommand.class,
            CiteCommand.class,
            AgenciesCommand.class,
            StatusCommand.class,
            DisciplineCommand.class,
            WorklistCommand.class,
            CascadeCommand.class,
            FrameworkCommand.class,
            ScoreCommand.class,
            RankCommand.class,
            CrosswalkCommand.class
        },
        synopsisSubcommandLabel = "COMMAND")
public final class Parplan {

    static final int DONE = 0;
    static final int PROBLEMS = 1;
    static final int REFUSED = 2;

    /** Commands whose one argument may begin with a dash: {@code amount "- 5 triệu đồng"}. */
    private static final Set<String> FREE_TEXT = Set.of("amount", "words");

    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "Show the stack trace of a refusal.")
    private boolean debug;

    Parplan() {}

    /**
     * Runs the program and leaves the Java machine with its exit code, unless all went well.
     *
     * @param arguments  the words of the command line
     */
    public static void main(String[] arguments) {
        var out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
        var err = new PrintWriter(System.err, false, StandardCharsets.UTF_8);
        var code = run(out, err, arguments);
        out.flush();
        err.flush();
        if (code != DONE) {
            System.exit(code);
        }
    }

    /**
     * Runs the program within another.
     *
     * @param out  where answers go
     * @param err  where refusals go
     * @param arguments  the words of the command line
     * @return the exit code: 0 done, 1 problems of severity ERROR, 2 wrong usage or unreadable input
     */
    public static int run(PrintWriter out, PrintWriter err, String... arguments) {
        var parplan = new Parplan();
        var commandLine = new CommandLine(parplan)
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(LocalDate.class, Parplan::day)
                .setParameterExceptionHandler((refusal, words) -> parplan.refuse(refusal, Labels.of(Language.VI), err))
                .setExecutionExceptionHandler((refusal, line, result) -> parplan.refuse(refusal, labels(line), err));
        commandLine
                .getSubcommands()
                .forEach((name, command) -> command.setUnmatchedOptionsArePositionalParams(FREE_TEXT.contains(name)));
        return arguments.length == 0 ? usage(commandLine, err) : commandLine.execute(arguments);
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException("Date must be written such as 2018-06-30: " + text);
        }
    }

    private static int usage(CommandLine commandLine, PrintWriter err) {
        commandLine.usage(err);
        return REFUSED;
    }

    private static Labels labels(CommandLine line) {
        return line.getCommand() instanceof AnsweringCommand command
                ? command.output().labels()
                : Labels.of(Language.VI);
    }

    private int refuse(Exception refusal, Labels labels, PrintWriter err) {
        err.println("parplan: " + Refusals.sentence(refusal, labels));
        if (debug) {
            refusal.printStackTrace(err);
        }
        return REFUSED;
    }
}
