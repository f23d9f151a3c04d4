package org.parplan.samples;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows what the library makes of the bundled plans: a summary of each, and their files, with a score report. */
@Command(
        name = "demo",
        description = "Shows what the library makes of the bundled plans, that of Hà Tĩnh for 2018 first.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class DemoCommand extends AnsweringCommand {

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "samples/programs/target/demo",
            description = "Where the files go; those of further plans in folders there (default: ${DEFAULT-VALUE}).")
    private Path out = Path.of("");

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            defaultValue = "2018-06-30",
            description = "The day to report for, of the 2018 plan (default: ${DEFAULT-VALUE}).")
    private LocalDate asOf = LocalDate.EPOCH;

    @Override
    public Integer call() throws IOException {
        var demo = new Demo(BundledPlan.HATINH_2018, asOf, output().labels());
        var files = demo.write(out);
        var others = Demo.others(output().labels());
        var scores =
                ScoreFiles.write(ScoreFiles.illustration(), output().labels().language(), out.resolve("scores"));
        var to = out();
        if (output().isJson()) {
            var answer = demo.summary().json(files);
            for (var other : others.entrySet()) {
                var written = other.getValue().write(out.resolve(other.getKey()));
                answer.put(other.getKey(), other.getValue().summary().json(written));
            }
            answer.put(
                    "scores",
                    Map.of("files", scores.stream().map(Path::toString).toList()));
            to.println(Answers.json(answer));
        } else {
            demo.summary().lines(files).forEach(to::println);
            for (var other : others.entrySet()) {
                var written = other.getValue().write(out.resolve(other.getKey()));
                to.println();
                other.getValue().summary().shortly(written).forEach(to::println);
            }
            to.println();
            to.println(output().labels().label("cli.demo.scores"));
            scores.forEach(file -> to.println("  " + file));
        }
        return Parplan.DONE;
    }
}
