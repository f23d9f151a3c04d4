package org.parplan.core.window;

import java.util.ArrayList;
import java.util.List;
import org.parplan.core.text.Wording;

/**
 * The text of a cell in one line. A line end before a bullet separates; another may separate, or be where a line was
 * full, and so there are two texts. A leading bullet, and brackets around all, are left out.
 *
 * @param joined the text with spaces for line ends that may be where a line was full
 * @param apart the text with separators there
 */
record CellText(String joined, String apart) {

    /** What stands for a line end that separates. */
    static final char LINE_END = '\n';

    private static final String BULLETS = "-+*•·–—";

    static CellText of(String text) {
        var lines = lines(text);
        var joined = new StringBuilder();
        var apart = new StringBuilder();
        for (var line : lines) {
            var isBullet = isBullet(line.charAt(0)) && line.length() > 1;
            var words = isBullet ? line.substring(1).strip() : line;
            if (!joined.isEmpty()) {
                joined.append(isBullet ? LINE_END : ' ');
                apart.append(LINE_END);
            }
            joined.append(words);
            apart.append(words);
        }
        return new CellText(withoutBrackets(joined.toString()), withoutBrackets(apart.toString()));
    }

    static boolean isBullet(char mark) {
        return BULLETS.indexOf(mark) >= 0;
    }

    private static List<String> lines(String text) {
        var lines = new ArrayList<String>();
        for (var line : text.split("\\R", -1)) {
            var words = Wording.of(line).normalised();
            if (!words.isEmpty()) {
                lines.add(words);
            }
        }
        return lines;
    }

    private static String withoutBrackets(String text) {
        var inner = text.length() < 3 ? "" : text.substring(1, text.length() - 1);
        var isAround = text.startsWith("(") && text.endsWith(")") && inner.indexOf('(') < 0 && inner.indexOf(')') < 0;
        return isAround ? inner.strip() : text;
    }
}
