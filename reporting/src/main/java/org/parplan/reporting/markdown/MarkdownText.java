package org.parplan.reporting.markdown;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Text and tables as GitHub's Markdown writes them, so that a text shows as it is and can neither open a tag, a link or
 * a list nor leave its cell.
 */
final class MarkdownText {

    /** What may begin markup inside a line; {@code &} and {@code <} become entities instead. */
    private static final String MARKUP = "\\`*_[]|~#";

    private MarkdownText() {}

    /** Any text as it is, on one line. */
    static String escape(String text) {
        var escaped = new StringBuilder(text.length() + 8);
        text.strip().codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                default -> {
                    if (Character.isISOControl(c) || c == '\u2028' || c == '\u2029') {
                        escaped.append(' ');
                    } else if (MARKUP.indexOf(c) >= 0) {
                        escaped.append('\\').appendCodePoint(c);
                    } else {
                        escaped.appendCodePoint(c);
                    }
                }
            }
        });
        return escaped.toString();
    }

    /** A text that stands at the start of a line, where {@code -}, {@code +}, {@code 1.} and such begin lists. */
    static String line(String text) {
        var escaped = escape(text);
        return escaped.replaceFirst("^([-+=]|[0-9]+(?=[.)]))", escaped.matches("^[0-9].*") ? "$1\\\\" : "\\\\$1");
    }

    /** A table: a head, then rows of cells that are Markdown already. */
    static String table(List<String> head, List<List<String>> rows) {
        var table = new StringBuilder(row(head));
        table.append(row(head.stream().map(cell -> "---").toList()));
        rows.forEach(cells -> table.append(row(cells)));
        return table.toString();
    }

    private static String row(List<String> cells) {
        return cells.stream().collect(Collectors.joining(" | ", "| ", " |\n"));
    }
}
