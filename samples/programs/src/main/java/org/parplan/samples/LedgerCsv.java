package org.parplan.samples;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.parplan.core.kpi.Measurement;
import org.parplan.core.kpi.MeasurementKind;
import org.parplan.core.kpi.Share;
import org.parplan.core.progress.EntryKind;
import org.parplan.core.progress.ProductReference;
import org.parplan.core.progress.ProgressEntry;
import org.parplan.core.progress.ProgressLedger;
import org.parplan.core.progress.Subject;
import org.parplan.core.text.Problem;
import org.parplan.core.text.ProblemCode;

/**
 * Reads a ledger from comma-separated values (RFC 4180): a header of column names in any order, then a row for each
 * entry. Needed are {@code id}, {@code subject}, {@code kind} and {@code effectiveOn}; an empty cell is nothing. A row
 * that cannot be read is a problem with its line, and the others count.
 */
final class LedgerCsv {

    private static final List<String> NEEDED = List.of("id", "subject", "kind", "effectiveOn");
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
            "lead",
            "measuredOn",
            "measured",
            "measuredOf",
            "measuredKind",
            "achieved",
            "document",
            "difficulties",
            "proposals");

    private final CSVRecord row;

    private LedgerCsv(CSVRecord row) {
        this.row = row;
    }

    /**
     * Reads a ledger.
     *
     * @throws IllegalArgumentException if the header lacks a needed column or has one that is not known
     */
    static LedgerFile read(String name, String text) {
        var entries = new ArrayList<ProgressEntry>();
        var problems = new ArrayList<Problem>();
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreEmptyLines(true)
                .get();
        try (var rows = format.parse(new StringReader(text))) {
            check(name, rows.getHeaderNames());
            var first = rows.getCurrentLineNumber() + 1;
            for (var row : rows) {
                var line = first;
                first = rows.getCurrentLineNumber() + 1;
                try {
                    entries.add(new LedgerCsv(row).entry());
                } catch (IllegalArgumentException | IllegalStateException | DateTimeException e) {
                    problems.add(Problem.of(ProblemCode.ROW_NOT_READ)
                            .with("reason", Optional.ofNullable(e.getMessage()).orElse("?"))
                            .at(line + ":1"));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new LedgerFile(ProgressLedger.of(entries.stream()), problems);
    }

    private static void check(String name, List<String> header) {
        var missing = NEEDED.stream().filter(column -> !header.contains(column)).toList();
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("%s must have the columns %s, but lacks %s"
                    .formatted(name, String.join(",", NEEDED), String.join(",", missing)));
        }
        Set<String> unknown = new TreeSet<>(header);
        unknown.removeAll(COLUMNS);
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("%s must have no columns but %s, but has %s"
                    .formatted(name, String.join(",", COLUMNS), String.join(",", unknown)));
        }
    }

    private ProgressEntry entry() {
        if (!row.isConsistent()) {
            throw new IllegalArgumentException("Row must have as many cells as the header, but has " + row.size());
        }
        together("productIssuedOn", "product", "productNumber");
        together("measured", "measuredOn", "measuredOf", "measuredKind", "achieved");
        var day = LocalDate.parse(needed("effectiveOn"));
        return ProgressEntry.builder()
                .id(needed("id"))
                .supersedes(cell("supersedes"))
                .subject(Subject.parse(needed("subject")))
                .agency(cell("agency"))
                .part(cell("part"))
                .effectiveOn(day)
                .reportedOn(cell("reportedOn").map(LocalDate::parse).orElse(day))
                .kind(constant(EntryKind.class, needed("kind")))
                .progress(cell("progress").map(Share::parse))
                .product(product())
                .due(cell("due").map(LocalDate::parse))
                .lead(cell("lead"))
                .measurement(cell("measured").map(part -> measurement(part, day)))
                .document(cell("document"))
                .difficulties(cell("difficulties"))
                .proposals(cell("proposals"))
                .build();
    }

    private Optional<ProductReference> product() {
        return cell("productIssuedOn").map(LocalDate::parse).map(day -> {
            var product = ProductReference.builder().issuedOn(day).number(cell("productNumber"));
            cell("product").map(number("product")).ifPresent(place -> product.which(Math.toIntExact(place)));
            return product.build();
        });
    }

    private Measurement measurement(String part, LocalDate day) {
        var measurement = Measurement.builder()
                .measuredOn(cell("measuredOn").map(LocalDate::parse).orElse(day))
                .part(number("measured").apply(part))
                .kind(cell("measuredKind")
                        .map(kind -> constant(MeasurementKind.class, kind))
                        .orElse(MeasurementKind.ACTUAL))
                .achieved(cell("achieved").stream()
                        .flatMap(codes -> Stream.of(codes.split(" +", -1)))
                        .toList());
        cell("measuredOf").map(number("measuredOf")).ifPresent(measurement::whole);
        return measurement.build();
    }

    /** Refuses what would say nothing without another cell, so that it is not lost. */
    private void together(String needed, String... others) {
        for (var other : others) {
            if (cell(other).isPresent() && cell(needed).isEmpty()) {
                throw new IllegalArgumentException("%s must stand beside %s, but is empty".formatted(needed, other));
            }
        }
    }

    private static Function<String, Long> number(String column) {
        return text -> {
            try {
                return Long.parseLong(text);
            } catch (NumberFormatException e) {
                throw new IllegalArgumentException(
                        "%s must be a whole number such as 180, but was %s".formatted(column, text), e);
            }
        };
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String text) {
        try {
            return Enum.valueOf(type, text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "kind must be one of %s, but was %s".formatted(List.of(type.getEnumConstants()), text), e);
        }
    }

    private String needed(String column) {
        return cell(column).orElseThrow(() -> new IllegalArgumentException("%s must not be empty".formatted(column)));
    }

    private Optional<String> cell(String column) {
        return row.isSet(column)
                ? Optional.of(row.get(column).strip()).filter(text -> !text.isEmpty())
                : Optional.empty();
    }
}
