package org.parplan.samples.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the first question to a calendar costs: the time, the memory that stays, and the classes that are loaded, each in
 * virtual machines of their own.
 */
final class FirstUse {

    private static final int VIRTUAL_MACHINES = 15;

    /** Such as {@code [0.046s][info][class,load] org.parplan.core.text.Language source: file:benchmarks.jar}. */
    private static final Pattern LOADED = Pattern.compile("\\[class,load\\] (\\S+) ");

    private static final Pattern OF_THE_JDK = Pattern.compile("(java|javax|jdk|sun|com\\.sun)\\..*");

    /** The first three parts of a class's name, such as {@code org.parplan.core}. */
    private static final Pattern LIBRARY = Pattern.compile("(\\w+\\.\\w+\\.\\w+)\\..*");

    private FirstUse() {}

    static String measure(boolean quick) throws IOException, InterruptedException {
        var table = new StringBuilder("""
                | first question to | median time | heap that stays | classes loaded beside the JDK's |
                |---|--:|--:|---|
                """);
        for (var calendar : FirstUseProbe.CALENDARS) {
            table.append(String.format(
                    Locale.ROOT,
                    "| %s | %.0f ms | %d kB | %s |%n",
                    calendar,
                    medianNanos(calendar, quick ? 1 : VIRTUAL_MACHINES) / 1e6,
                    probe("bytes", calendar, "-XX:+UseSerialGC", "-XX:-UseTLAB") / 1000,
                    libraries(calendar).entrySet().stream()
                            .map(library -> library.getKey() + ": " + library.getValue())
                            .collect(Collectors.joining(", "))));
        }
        return table.toString();
    }

    private static long medianNanos(String calendar, int virtualMachines) throws IOException, InterruptedException {
        var nanos = new long[virtualMachines];
        for (var i = 0; i < virtualMachines; i++) {
            nanos[i] = probe("nanoseconds", calendar);
        }
        Arrays.sort(nanos);
        return nanos[virtualMachines / 2];
    }

    /** How many classes of each library were loaded. */
    static Map<String, Long> libraries(String calendar) throws IOException, InterruptedException {
        var log = Files.createTempFile("classes", ".log");
        try {
            probe("nanoseconds", calendar, "-Xlog:class+load:file=" + log);
            return libraries(log);
        } finally {
            Files.delete(log);
        }
    }

    private static Map<String, Long> libraries(Path log) throws IOException {
        try (var lines = Files.lines(log)) {
            return lines.map(LOADED::matcher)
                    .filter(Matcher::find)
                    .map(line -> line.group(1))
                    .filter(name -> !OF_THE_JDK.matcher(name).matches() && !name.startsWith("org.parplan.samples."))
                    .map(name -> LIBRARY.matcher(name).replaceFirst("$1"))
                    .collect(Collectors.groupingBy(library -> library, TreeMap::new, Collectors.counting()));
        }
    }

    private static long probe(String unit, String calendar, String... options)
            throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-classpath", System.getProperty("java.class.path")));
        command.addAll(List.of(options));
        command.addAll(List.of(FirstUseProbe.class.getName(), unit, calendar));
        var process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var output = process.inputReader()) {
            var line = output.readLine();
            if (process.waitFor() != 0 || line == null) {
                throw new IOException("First use must end with 0, but did not: " + command);
            }
            return Long.parseLong(line);
        }
    }
}
