package org.parplan.core.calendar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line that says something: its number in the text, its words, and its fields.
 *
 * @param number which line of the text it is, from 1
 * @param text the line as written
 * @param fields what stands between the bars, at least one
 */
record TextLine(int number, String text, List<String> fields) {

    static List<TextLine> all(String text) {
        var unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        var lines = new ArrayList<TextLine>();
        var number = 0;
        for (var line : unmarked.split("\n", -1)) {
            number++;
            if (!line.isBlank() && !line.stripLeading().startsWith("#")) {
                var fields =
                        Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
                lines.add(new TextLine(number, line, fields));
            }
        }
        return lines;
    }

    IllegalArgumentException malformed(String specimen, @Nullable Exception cause) {
        return new IllegalArgumentException(
                "Line %s must be written such as %s: %s".formatted(number, specimen, text), cause);
    }

    IllegalArgumentException cannotBe(Exception cause) {
        return new IllegalArgumentException("Line %s: %s".formatted(number, cause.getMessage()), cause);
    }
}
