package org.parplan.samples;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows what the library makes of the bundled Hà Tĩnh 2018 plan: a summary, and five files. */
@Command(
        name = "demo",
        description = "Shows what the library makes of the bundled Hà Tĩnh 2018 plan.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class DemoCommand extends AnsweringCommand {

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "samples/programs/target/demo",
            description = "Where the five files go (default: ${DEFAULT-VALUE}).")
    private Path out = Path.of("");

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            defaultValue = "2018-06-30",
            description = "The day to report for (default: ${DEFAULT-VALUE}).")
    private LocalDate asOf = LocalDate.EPOCH;

    @Override
    public Integer call() throws IOException {
        var demo = new Demo(BundledPlan.HATINH_2018, asOf, output().labels());
        var files = demo.write(out);
        var to = out();
        if (output().isJson()) {
            to.println(Answers.json(demo.summary().json(files)));
        } else {
            demo.summary().lines(files).forEach(to::println);
        }
        return Parplan.DONE;
    }
}
