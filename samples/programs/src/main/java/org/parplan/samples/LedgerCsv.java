package org.parplan.samples;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.parplan.core.progress.LedgerDocument;
import org.parplan.core.progress.ProgressEntry;
import org.parplan.core.progress.ProgressLedger;

/**
 * Reads a ledger from comma-separated values (RFC 4180), or by semicolons or tabs where the header is: a header of column names in any order, then a row for each
 * entry. Needed are {@code id}, {@code subject}, {@code kind} and {@code effectiveOn}; an empty cell is nothing. A row
 * that cannot be read is a problem with its line, and the others count. Rows before the header that begin with {@code #}
 * are the note of the ledger.
 */
final class LedgerCsv {

    /** The columns without which no row can be read. */
    static final List<String> NEEDED = List.of("id", "subject", "kind", "effectiveOn");

    private static final List<String> COLUMNS = List.of(
            "id",
            "supersedes",
            "subject",
            "agency",
            "part",
            "effectiveOn",
            "reportedOn",
            "kind",
            "progress",
            "product",
            "productNumber",
            "productIssuedOn",
            "due",
            "event",
            "lead",
            "measuredOn",
            "measured",
            "measuredOf",
            "measuredKind",
            "achieved",
            "document",
            "difficulties",
            "proposals");

    private static final String REMARK = "#";

    /** A spreadsheet's own first row, which says how cells are set apart. */
    private static final String SEPARATOR = "sep=";

    private final String name;
    private final char separator;
    private final List<String> notes = new ArrayList<>();
    private final List<ProgressEntry> entries = new ArrayList<>();
    private final List<LedgerFile.UnreadRow> unread = new ArrayList<>();
    private @Nullable List<String> header;

    private LedgerCsv(String name, char separator) {
        this.name = name;
        this.separator = separator;
    }

    /**
     * Reads a ledger.
     *
     * @throws Refusal if the header lacks a needed column or has one that is not known, or the quotes are in disorder
     */
    static LedgerFile read(String name, String text) {
        return new LedgerCsv(name, separator(text)).read(text);
    }

    /**
     * By what cells are set apart: commas, unless more column names are found in the header by semicolons, as a spreadsheet
     * saves where the comma is for decimals, or by tabs.
     */
    private static char separator(String text) {
        var header = text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith(REMARK) && !line.startsWith("\"" + REMARK))
                .filter(line -> !line.startsWith(SEPARATOR))
                .findFirst()
                .orElse("");
        var best = ',';
        for (var separator : List.of(';', '\t')) {
            best = columns(header, separator) > columns(header, best) ? separator : best;
        }
        return best;
    }

    private static long columns(String header, char separator) {
        return Stream.of(header.split(Pattern.quote(Character.toString(separator)), -1))
                .map(cell -> cell.replace("\"", "").strip())
                .filter(COLUMNS::contains)
                .count();
    }

    private LedgerFile read(String text) {
        var format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(true)
                .get();
        try (var rows = format.parse(new StringReader(text))) {
            rows(rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (header == null) {
            throw lacks(NEEDED);
        }
        var note = Optional.of(String.join(" ", notes)).filter(words -> !words.isBlank());
        return new LedgerFile(
                new LedgerDocument(note, ProgressLedger.of(entries.stream()).entries()), unread);
    }

    private void rows(CSVParser rows) {
        var line = 1L;
        try {
            for (var row : rows) {
                row(row, line);
                line = rows.getCurrentLineNumber() + 1;
            }
        } catch (UncheckedIOException | IllegalStateException e) {
            throw new Refusal("cli.document.quotes", "file", name, "line", line).because(e);
        }
    }

    private void row(CSVRecord row, long line) {
        if (header != null) {
            try {
                entries.add(new LedgerRow(header, row).entry());
            } catch (Refusal why) {
                unread.add(new LedgerFile.UnreadRow(line, why));
            }
        } else if (row.get(0).strip().startsWith(REMARK)) {
            remark(row);
        } else if (!row.get(0).startsWith(SEPARATOR)) {
            header = check(row.stream().toList());
        }
    }

    /** A spreadsheet saves a remark with as many separators as there are columns. */
    private void remark(CSVRecord row) {
        var words = String.join(
                separator + " ", row.stream().filter(cell -> !cell.isBlank()).toList());
        notes.add(words.strip().substring(REMARK.length()).strip());
    }

    private List<String> check(List<String> columns) {
        var missing =
                NEEDED.stream().filter(column -> !columns.contains(column)).toList();
        if (!missing.isEmpty()) {
            throw lacks(missing);
        }
        var unknown = new TreeSet<>(columns);
        unknown.removeAll(COLUMNS);
        if (!unknown.isEmpty()) {
            throw new Refusal(
                    "cli.document.unknown",
                    "file",
                    name,
                    "unknown",
                    String.join(",", unknown),
                    "columns",
                    String.join(",", COLUMNS));
        }
        if (new TreeSet<>(columns).size() < columns.size()) {
            throw new Refusal("cli.document.twice", "file", name, "columns", String.join(",", columns));
        }
        return columns;
    }

    private Refusal lacks(List<String> missing) {
        return new Refusal(
                "cli.document.lacks",
                "file",
                name,
                "needed",
                String.join(",", NEEDED),
                "missing",
                String.join(",", missing));
    }
}
