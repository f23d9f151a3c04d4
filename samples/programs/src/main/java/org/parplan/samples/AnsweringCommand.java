package org.parplan.samples;

import java.io.PrintWriter;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A command that answers on standard output, in the form and the language asked for. */
abstract class AnsweringCommand implements Callable<Integer> {

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Spec
    private @Nullable CommandSpec spec;

    final OutputOptions output() {
        return output;
    }

    final CommandLine commandLine() {
        return Objects.requireNonNull(spec, "spec").commandLine();
    }

    final PrintWriter out() {
        return commandLine().getOut();
    }
}
