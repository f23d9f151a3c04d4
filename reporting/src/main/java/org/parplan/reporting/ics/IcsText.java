package org.parplan.reporting.ics;

import java.nio.charset.StandardCharsets;

/**
 * Content lines as RFC 5545 writes them: text escaped, long lines folded, each line ended by CR LF.
 *
 * <p>No line is longer than 75 octets of UTF-8 before its line end; the rest goes on the next line behind one space. A
 * fold never parts the octets of one character.
 */
final class IcsText {

    private static final int MOST_OCTETS = 75;

    private final StringBuilder lines = new StringBuilder();

    /** Adds a property whose value is written as it is: a date, a time, a constant. */
    IcsText line(String name, String value) {
        fold(name + ":" + value);
        return this;
    }

    /** Adds a property whose value is text. */
    IcsText text(String name, String value) {
        return line(name, escape(value));
    }

    /** Text as property values hold it: line ends as {@code \n}, other control characters left out. */
    static String escape(String text) {
        var escaped = new StringBuilder(text.length() + 8);
        text.replace("\r\n", "\n").replace('\r', '\n').codePoints().forEach(c -> {
            switch (c) {
                case '\\', ';', ',' -> escaped.append('\\').append((char) c);
                case '\n' -> escaped.append("\\n");
                default -> {
                    if (c == '\t' || !Character.isISOControl(c)) {
                        escaped.appendCodePoint(c);
                    }
                }
            }
        });
        return escaped.toString();
    }

    private void fold(String line) {
        var octets = 0;
        for (var i = 0; i < line.length(); ) {
            var character = Character.toString(line.codePointAt(i));
            var size = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > MOST_OCTETS) {
                lines.append("\r\n ");
                octets = 1;
            }
            lines.append(character);
            octets += size;
            i += character.length();
        }
        lines.append("\r\n");
    }

    /** Returns the lines added so far. */
    @Override
    public String toString() {
        return lines.toString();
    }
}
