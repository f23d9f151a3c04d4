package org.parplan.reporting.csv;

import java.util.ArrayList;
import java.util.List;

/** Reads RFC 4180 back, by its grammar and nothing else: what a spreadsheet would see. */
final class CsvReader {

    private final String text;
    private int at;

    private CsvReader(String text) {
        this.text = text;
    }

    static List<List<String>> read(String text) {
        return new CsvReader(text).rows();
    }

    private List<List<String>> rows() {
        var rows = new ArrayList<List<String>>();
        while (at < text.length()) {
            var row = new ArrayList<String>();
            row.add(cell());
            while (text.charAt(at) == ',') {
                at++;
                row.add(cell());
            }
            if (!text.startsWith("\r\n", at)) {
                throw new AssertionError("Row must end in CR LF at " + at + " of " + text);
            }
            at += 2;
            rows.add(row);
        }
        return rows;
    }

    private String cell() {
        var cell = new StringBuilder();
        if (text.charAt(at) != '"') {
            while (",\"\r\n".indexOf(text.charAt(at)) < 0) {
                cell.append(text.charAt(at++));
            }
            return cell.toString();
        }
        at++;
        while (text.charAt(at) != '"' || text.startsWith("\"\"", at)) {
            at += text.charAt(at) == '"' ? 1 : 0;
            cell.append(text.charAt(at++));
        }
        at++;
        return cell.toString();
    }
}
