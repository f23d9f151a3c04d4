package org.parplan.samples;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** Runs {@code parplan} as the shell would, and keeps what it printed. */
record CommandLineContext(int code, String out, String err) {

    static CommandLineContext parplan(String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        var code = Parplan.run(new PrintWriter(out), new PrintWriter(err), arguments);
        return new CommandLineContext(code, out.toString(), err.toString());
    }

    JsonNode json() {
        try {
            return JsonMapper.builder().build().readTree(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
