package org.parplan.reporting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Texts kept as files and compared whole. {@code mvn -pl reporting -am test -Dgolden.renew=true} writes them anew. */
public final class Golden {

    private static final Path FILES = Path.of("src/test/resources/golden");
    private static final int LINES_SHOWN = 20;

    private Golden() {}

    /** Compares a text with the file of a name; the failure shows where they part and how to renew the file. */
    public static void assertSame(String name, String text) {
        try {
            var file = FILES.resolve(name);
            if (Boolean.getBoolean("golden.renew")) {
                Files.writeString(file, text);
            }
            var kept = Files.exists(file) ? Files.readString(file) : "";
            if (!text.equals(kept)) {
                throw new AssertionError(
                        ("%s is not what is written now. If what is written now is right, renew the file"
                                        + " with -Dgolden.renew=true and say in the commit what changed.%n%s")
                                .formatted(file, difference(lines(kept), lines(text))));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** From the first line that differs to the last, as far as can be shown; line ends are shown as they are. */
    static String difference(List<String> kept, List<String> now) {
        var start = 0;
        while (start < Math.min(kept.size(), now.size()) && kept.get(start).equals(now.get(start))) {
            start++;
        }
        var end = 0;
        while (end < Math.min(kept.size(), now.size()) - start
                && kept.get(kept.size() - 1 - end).equals(now.get(now.size() - 1 - end))) {
            end++;
        }
        var text = new StringBuilder("From line " + (start + 1) + ":\n");
        show("- ", kept.subList(start, kept.size() - end), text);
        show("+ ", now.subList(start, now.size() - end), text);
        return text.toString();
    }

    private static void show(String sign, List<String> lines, StringBuilder text) {
        lines.stream()
                .limit(LINES_SHOWN)
                .forEach(line ->
                        text.append(sign).append(line.replace("\r", "\\r")).append('\n'));
        if (lines.size() > LINES_SHOWN) {
            text.append(sign).append("and ").append(lines.size() - LINES_SHOWN).append(" lines more\n");
        }
    }

    private static List<String> lines(String text) {
        return List.of(text.split("\n", -1));
    }
}
