package org.parplan.samples;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parplan.core.json.ParplanJson;
import org.parplan.core.text.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Lists, shows and checks index sets. */
@Command(
        name = "framework",
        description = "Lists, shows and checks index sets.",
        mixinStandardHelpOptions = true,
        subcommands = {
            FrameworkCommand.ListSets.class,
            FrameworkCommand.Show.class,
            FrameworkCommand.Example.class,
            FrameworkCommand.Check.class
        },
        synopsisSubcommandLabel = "COMMAND")
final class FrameworkCommand {

    @Command(
            name = "list",
            description = "Lists the shipped index sets.",
            mixinStandardHelpOptions = true,
            sortOptions = false)
    static final class ListSets extends AnsweringCommand {

        @Override
        public Integer call() {
            var sets = BundledFrameworks.names().stream()
                    .map(BundledFrameworks::framework)
                    .toList();
            if (output().isJson()) {
                out().println(Answers.json(sets.stream()
                        .map(set -> {
                            var answer = new LinkedHashMap<String, Object>();
                            answer.put("name", set.name());
                            answer.put("level", set.level());
                            answer.put("title", set.title().orElse(set.name()));
                            return answer;
                        })
                        .toList()));
            } else {
                sets.forEach(set -> out().println(output().labels()
                        .message(
                                "cli.framework.set",
                                Map.of(
                                        "name", set.name(),
                                        "level", set.level().name(),
                                        "title", set.title().orElse(set.name())))));
            }
            return Parplan.DONE;
        }
    }

    @Command(
            name = "show",
            description = "Shows a shipped index set, as the JSON that other commands read.",
            mixinStandardHelpOptions = true,
            sortOptions = false)
    static final class Show extends AnsweringCommand {

        @Parameters(paramLabel = "NAME", description = "A name that framework list tells.")
        private String name = "";

        @Override
        public Integer call() {
            out().print(ParplanJson.write(BundledFrameworks.framework(name)));
            return Parplan.DONE;
        }
    }

    @Command(
            name = "example",
            description = "Shows invented figures declared for a shipped index set, as the JSON that score reads.",
            mixinStandardHelpOptions = true,
            sortOptions = false)
    static final class Example extends AnsweringCommand {

        @Parameters(paramLabel = "NAME", description = "A name that framework list tells.")
        private String name = "";

        @Override
        public Integer call() {
            out().print(ParplanJson.write(BundledFrameworks.declared(name)));
            return Parplan.DONE;
        }
    }

    @Command(
            name = "check",
            description = "Tells what keeps an index set from being scored by.",
            mixinStandardHelpOptions = true,
            sortOptions = false)
    static final class Check extends AnsweringCommand {

        @Parameters(paramLabel = "FILE", description = "The index set, as JSON, or a shipped name.")
        private String file = "";

        @Override
        public Integer call() {
            List<Problem> problems = FrameworkFile.framework(file).validate();
            if (output().isJson()) {
                var answer = new LinkedHashMap<String, Object>();
                answer.put("problems", Answers.problems(problems, output().labels()));
                answer.put("counts", Answers.counts(problems));
                out().println(Answers.json(answer));
            } else {
                CheckCommand.print(problems, output().labels(), out());
            }
            return Problem.anyError(problems) ? Parplan.PROBLEMS : Parplan.DONE;
        }
    }
}
