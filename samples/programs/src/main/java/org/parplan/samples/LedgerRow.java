package org.parplan.samples;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.parplan.core.kpi.Measurement;
import org.parplan.core.kpi.MeasurementKind;
import org.parplan.core.kpi.Share;
import org.parplan.core.progress.EntryKind;
import org.parplan.core.progress.ProductReference;
import org.parplan.core.progress.ProgressEntry;
import org.parplan.core.progress.Subject;

/** A row of a ledger, cell by cell; what does not fit is told by its column, with how it should be written. */
record LedgerRow(List<String> header, CSVRecord row) {

    private static final String DAY = "2018-03-20";

    /**
     * The entry that the row tells.
     *
     * @throws Refusal if it tells none
     */
    ProgressEntry entry() {
        if (row.size() != header.size()) {
            throw new Refusal("cli.row.cells", "columns", header.size(), "cells", row.size());
        }
        together("productIssuedOn", "product", "productNumber");
        together("measured", "measuredOn", "measuredOf", "measuredKind", "achieved");
        var id = needed("id");
        var subject = read("subject", needed("subject"), "task 7.5", Subject::parse);
        var day = day("effectiveOn", needed("effectiveOn"));
        var kind = constant("kind", EntryKind.class, needed("kind"));
        LedgerRules.check(this, kind, subject);
        var entry = ProgressEntry.builder()
                .id(id)
                .supersedes(cell("supersedes"))
                .subject(subject)
                .agency(cell("agency"))
                .part(cell("part"))
                .effectiveOn(day)
                .reportedOn(day("reportedOn").orElse(day))
                .kind(kind)
                .progress(cell("progress").map(share -> read("progress", share, "60/100", Share::parse)))
                .product(product(day))
                .due(day("due"))
                .event(cell("event"))
                .lead(cell("lead"))
                .measurement(cell("measured").map(part -> measurement(part, day)))
                .document(cell("document"))
                .difficulties(cell("difficulties"))
                .proposals(cell("proposals"));
        try {
            return entry.build();
        } catch (IllegalArgumentException e) {
            throw new Refusal("cli.row.other").because(e);
        }
    }

    private Optional<ProductReference> product(LocalDate effective) {
        return day("productIssuedOn").map(day -> {
            if (day.isAfter(effective)) {
                throw new Refusal("cli.row.product-after", "product", day, "effective", effective);
            }
            var product = ProductReference.builder().issuedOn(day).number(cell("productNumber"));
            cell("product")
                    .map(place -> Math.toIntExact(number("product", place, 1, Integer.MAX_VALUE, "1")))
                    .ifPresent(product::which);
            return product.build();
        });
    }

    private Measurement measurement(String text, LocalDate day) {
        var part = number("measured", text, 0, Long.MAX_VALUE, "180");
        var achieved = cell("achieved").stream()
                .flatMap(codes -> Stream.of(codes.split(" +", -1)))
                .toList();
        var different = Set.copyOf(achieved).size();
        if (different != achieved.size() || (different > 0 && different != part)) {
            throw new Refusal("cli.row.achieved", "part", part, "different", different);
        }
        var measurement = Measurement.builder()
                .measuredOn(day("measuredOn").orElse(day))
                .part(part)
                .kind(cell("measuredKind")
                        .map(kind -> constant("measuredKind", MeasurementKind.class, kind))
                        .orElse(MeasurementKind.ACTUAL))
                .achieved(achieved);
        cell("measuredOf")
                .map(whole -> number("measuredOf", whole, 1, Long.MAX_VALUE, "400"))
                .ifPresent(measurement::whole);
        return measurement.build();
    }

    /** Refuses what would say nothing without another cell, so that it is not lost. */
    private void together(String needed, String... others) {
        for (var other : others) {
            if (cell(other).isPresent() && cell(needed).isEmpty()) {
                throw new Refusal("cli.row.beside", "needed", needed, "column", other);
            }
        }
    }

    private static long number(String column, String text, long least, long most, String specimen) {
        try {
            var number = Long.parseLong(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw form(column, text, specimen).because(e);
        }
        throw form(column, text, specimen);
    }

    private Optional<LocalDate> day(String column) {
        return cell(column).map(text -> day(column, text));
    }

    private static LocalDate day(String column, String text) {
        return read(column, text, DAY, LocalDate::parse);
    }

    private static <T> T read(String column, String text, String specimen, Function<String, T> parse) {
        try {
            return parse.apply(text);
        } catch (RuntimeException e) {
            throw form(column, text, specimen).because(e);
        }
    }

    private static Refusal form(String column, String text, String specimen) {
        return column.equals("subject")
                ? new Refusal("cli.row.form-subject", "text", text)
                : new Refusal("cli.row.form", "column", column, "specimen", specimen, "text", text);
    }

    private static <E extends Enum<E>> E constant(String column, Class<E> type, String text) {
        return Stream.of(type.getEnumConstants())
                .filter(constant -> constant.name().equals(text))
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        "cli.row.one-of",
                        "column",
                        column,
                        "choices",
                        Stream.of(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", ")),
                        "text",
                        text));
    }

    private String needed(String column) {
        return cell(column).orElseThrow(() -> new Refusal("cli.row.needed", "column", column));
    }

    Optional<String> cell(String column) {
        var place = header.indexOf(column);
        return place < 0
                ? Optional.empty()
                : Optional.of(row.get(place).strip()).filter(text -> !text.isEmpty());
    }
}
