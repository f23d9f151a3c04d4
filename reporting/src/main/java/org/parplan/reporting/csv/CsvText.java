package org.parplan.reporting.csv;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Rows as RFC 4180 writes them: cells parted by commas, each row ended by CR LF, cells quoted where they must be.
 *
 * <p>A spreadsheet takes a cell that begins with {@code =}, {@code +}, {@code -}, {@code @}, a tab or a carriage return
 * for a formula. Such a cell gets an apostrophe in front, which spreadsheets take as "text follows". A cell that begins
 * with an apostrophe gets one as well, so that taking off one leading apostrophe always gives back the text.
 */
final class CsvText {

    private static final String FORMULA_STARTS = "=+-@\t\r";

    private CsvText() {}

    static String row(List<String> cells) {
        return cells.stream().map(CsvText::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    static String cell(String text) {
        var safe = text.isEmpty() || !isGuarded(text.charAt(0)) ? text : "'" + text;
        return safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n')
                ? '"' + safe.replace("\"", "\"\"") + '"'
                : safe;
    }

    private static boolean isGuarded(char first) {
        return first == '\'' || FORMULA_STARTS.indexOf(first) >= 0;
    }
}
