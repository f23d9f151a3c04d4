package org.parplan.reporting.markdown;

import java.util.List;
import org.parplan.core.text.Explanation;
import org.parplan.reporting.words.Words;

/** Collects headings, paragraphs, lists and tables. Whatever text comes in is escaped here, and only here. */
final class MarkdownWriter {

    private final Words words;
    private final StringBuilder out = new StringBuilder();

    MarkdownWriter(Words words) {
        this.words = words;
    }

    void title(String text) {
        heading(1, text);
    }

    /** The heading of a part of the report, by its key. */
    void part(String key) {
        heading(2, words.say(key));
    }

    void heading(int level, String text) {
        out.append("#".repeat(Math.min(6, level)))
                .append(' ')
                .append(text(text))
                .append("\n\n");
    }

    void paragraph(String text) {
        out.append(line(text)).append("\n\n");
    }

    void note(String head, String text) {
        out.append("> **").append(text(head)).append(".** ").append(text(text)).append("\n\n");
    }

    /** A list, followed by an empty line; nothing if there are no items. */
    void list(List<String> items) {
        items.forEach(item -> item(0, item));
        gap(items);
    }

    /** Explanations as a list of lists, followed by an empty line. */
    void why(List<Explanation> steps) {
        why(steps, 0);
        gap(steps);
    }

    private void why(List<Explanation> steps, int depth) {
        for (var step : steps) {
            item(depth, words.told(step));
            why(step.steps(), depth + 1);
        }
    }

    private void item(int depth, String text) {
        out.append("  ".repeat(depth)).append("- ").append(line(text)).append('\n');
    }

    private void gap(List<?> items) {
        out.append(items.isEmpty() ? "" : "\n");
    }

    /** A table with heads by their keys. */
    void table(List<String> heads, List<List<String>> rows) {
        tableOf(heads.stream().map(key -> words.say(key)).toList(), rows);
    }

    /** A table with heads as they are. */
    void tableOf(List<String> heads, List<List<String>> rows) {
        out.append(MarkdownText.table(
                        texts(heads), rows.stream().map(MarkdownWriter::texts).toList()))
                .append('\n');
    }

    private static List<String> texts(List<String> cells) {
        return cells.stream().map(MarkdownWriter::text).toList();
    }

    /** Returns the report so far, without the empty line at its end. */
    @Override
    public String toString() {
        return out.toString().stripTrailing() + "\n";
    }

    private static String text(String text) {
        return MarkdownText.escape(Words.plain(text));
    }

    private static String line(String text) {
        return MarkdownText.line(Words.plain(text));
    }
}
