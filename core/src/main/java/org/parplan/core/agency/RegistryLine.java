package org.parplan.core.agency;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A line of a registry that says something, and what may stand in its fields.
 *
 * @param number which line of the text it is, from 1
 * @param text the line as written
 * @param fields what stands between the bars, at least one
 */
record RegistryLine(int number, String text, List<String> fields) {

    private static final int MOST_SHOWN = 200;

    private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{Nd}][\\p{L}\\p{M}\\p{Nd}._-]*");

    private static final String DAY = "\\.\\.|[+-]?[0-9]{4,}-[0-9]{2}-[0-9]{2}";

    /** A validity that begins a field, and what stands behind it. */
    static final Pattern DATED = Pattern.compile("((?:" + DAY + ")/(?:" + DAY + "))\\s+(.*)");

    static List<RegistryLine> all(String text) {
        var unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        var lines = new ArrayList<RegistryLine>();
        var number = 0;
        for (var line : unmarked.split("\n", -1)) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                var fields =
                        Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
                lines.add(new RegistryLine(number, line.strip(), fields));
            }
        }
        return lines;
    }

    IllegalArgumentException malformed(String specimen, String reason) {
        return new IllegalArgumentException(
                "Line %s must be written such as %s: %s (%s)".formatted(number, specimen, start(), reason));
    }

    /** The line, or as much of it as a message can hold. */
    String start() {
        return text.codePointCount(0, text.length()) <= MOST_SHOWN
                ? text
                : text.substring(0, text.offsetByCodePoints(0, MOST_SHOWN)) + "…";
    }

    /** What stands in a field must be one line without the bar, and stripped, or it would not be read back. */
    static void requireField(String what, String field) {
        if (field.isBlank() || !field.equals(field.strip()) || field.chars().anyMatch(c -> c == '|' || c == '\n')) {
            throw new IllegalArgumentException(
                    "%s must be one line without | and without spaces around it, but was \"%s\""
                            .formatted(what, field));
        }
    }

    /** A name must not begin as its own dates would, or they would be read for it. */
    static void requireNoValidity(String name) {
        if (DATED.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "Name of an agency must not begin with days such as 2018-01-01/.., but was \"%s\"".formatted(name));
        }
    }

    static void requireCode(String code) {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException(
                    "Code of an agency must be of letters, digits, dots, hyphens and underscores, such as 447 or"
                            + " so-noi-vu, but was \"%s\"".formatted(code));
        }
    }
}
