package org.parplan.samples;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parplan.core.agency.AgencyRegistry;
import org.parplan.core.agency.Expansion;
import org.parplan.core.agency.RegisteredAgency;
import org.parplan.core.text.Labels;
import org.parplan.core.text.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Lists the agencies that exist on a day: all, those that words name, or those that took the place of one. */
@Command(
        name = "agencies",
        description = "Lists the agencies of a day: all, those of a group, or the successors of one.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class AgenciesCommand extends AnsweringCommand {

    @Option(names = "--date", paramLabel = "D", required = true, description = "The day, such as 2018-06-30.")
    private @Nullable LocalDate date;

    @Option(names = "--group", paramLabel = "\"TEXT\"", description = "The words of a plan that name agencies.")
    private @Nullable String group;

    @Option(names = "--successors-of", paramLabel = "CODE", description = "The code of an agency that ended.")
    private @Nullable String predecessor;

    @Option(
            names = "--registry",
            paramLabel = "FILE",
            defaultValue = RegistryFile.HATINH,
            description = "A registry of one's own, as lines or as JSON (default: ${DEFAULT-VALUE}).")
    private String registry = RegistryFile.HATINH;

    @Override
    public Integer call() throws IOException {
        if (group != null && predecessor != null) {
            throw new ParameterException(
                    commandLine(), "Options --group and --successors-of must not be given together, but both were");
        }
        var day = Objects.requireNonNull(date, "date");
        var answer = answer(RegistryFile.read(registry), day);
        if (output().isJson()) {
            var json = new LinkedHashMap<String, Object>();
            json.put(
                    "agencies",
                    answer.agencies().stream().map(agency -> json(agency, day)).toList());
            json.put("problems", Answers.problems(answer.problems(), output().labels()));
            out().println(Answers.json(json));
        } else {
            print(answer, day, output().labels());
        }
        return Problem.anyError(answer.problems()) ? Parplan.PROBLEMS : Parplan.DONE;
    }

    private Expansion answer(AgencyRegistry known, LocalDate day) {
        if (predecessor != null) {
            return known.successorsOf(predecessor, day);
        }
        return group == null
                ? Expansion.builder()
                        .agencies(known.at(day))
                        .problems(known.problemsAt(day))
                        .build()
                : named(known, group, day);
    }

    /** Everybody that some words name; what was met in reading them is told once. */
    private static Expansion named(AgencyRegistry known, String words, LocalDate day) {
        var agencies = new LinkedHashSet<RegisteredAgency>();
        var problems = new LinkedHashSet<Problem>();
        var readings = known.readAll(words, day);
        if (readings.isEmpty()) {
            problems.addAll(known.read(words, day).problems());
        }
        for (var reading : readings) {
            problems.addAll(reading.problems());
            reading.value().map(actor -> known.expand(actor, day)).ifPresent(expansion -> {
                agencies.addAll(expansion.agencies());
                problems.addAll(expansion.problems());
            });
        }
        return Expansion.builder()
                .agencies(agencies)
                .problems(new ArrayList<>(problems))
                .build();
    }

    private static Map<String, String> json(RegisteredAgency agency, LocalDate day) {
        var answer = new LinkedHashMap<String, String>();
        answer.put("code", agency.code());
        answer.put("name", agency.name(day));
        answer.put("level", agency.level().name());
        return answer;
    }

    private void print(Expansion answer, LocalDate day, Labels labels) {
        answer.agencies().forEach(agency -> out().println(labels.message("cli.agencies.agency", told(agency, day))));
        out().println(labels.message(
                answer.problems().stream().anyMatch(AgenciesCommand::hidesHowMany)
                        ? "cli.agencies.some"
                        : "cli.agencies.count",
                Map.of("count", Integer.toString(answer.agencies().size()), "date", day.toString())));
        List<Problem> problems = answer.problems();
        problems.forEach(problem -> out().println(labels.label(problem.severity()) + ": " + problem.in(labels)));
    }

    /** Whether somebody is meant who cannot be named, and nobody knows how many. */
    private static boolean hidesHowMany(Problem problem) {
        return switch (problem.code()) {
            case GROUP_OPEN,
                    GROUP_INCOMPLETE,
                    GROUP_UNCOUNTABLE,
                    ACTOR_UNRESOLVED,
                    ACTOR_AMBIGUOUS,
                    SUCCESSORS_UNNAMED -> true;
            default -> false;
        };
    }

    private static Map<String, String> told(RegisteredAgency agency, LocalDate day) {
        return Map.of(
                "code",
                agency.code(),
                "name",
                agency.name(day),
                "level",
                agency.level().name());
    }
}
