package org.parplan.core.agency;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.parplan.core.agency.RegistryFault.Kind;
import org.parplan.core.agency.RegistryFault.Place;
import org.parplan.core.calendar.Certainty;

/**
 * Reads the line-oriented text of a registry: a first line that names it, then a line for each thing it knows. Of lines that
 * cannot be, alone or together, all are told.
 */
final class RegistryReader {

    private static final String REGISTRY = "registry | Hà Tĩnh | 2018-01-01";

    private static final String AGENCY =
            "agency | 447 | DISTRICT | ../2025-06-30 | REPORTED | mã GSO | UBND huyện Kỳ Anh"
                    + " | also Kỳ Anh | under ubnd-tinh";

    private static final String SUCCESSION = "succession | 2025-01-01 | 448 > 445 | REPORTED | báo chí";

    private static final String END = "end | DISTRICT | 2025-06-30 | COMMUNE | REPORTED | bộ dữ liệu";

    private static final String COUNT = "count | COMMUNE | 69 | 2025-07-01/.. | REPORTED | bộ dữ liệu";

    private static final String DOUBT = "doubt | DEPARTMENT | 2025-02-19/.. | 347/QĐ-UBND";

    private static final String KINDS = "agency, succession, end, count or doubt";

    private static final int MOST_FAULTS = 20;

    private final AgencyRegistry.Builder registry = AgencyRegistry.builder();
    private final List<RegisteredAgency> agencies = new ArrayList<>();
    private final List<Succession> successions = new ArrayList<>();
    private final List<LevelEnd> ends = new ArrayList<>();
    private final List<LevelCount> counts = new ArrayList<>();
    private final Map<Place, Integer> lines = new HashMap<>();

    private RegistryReader() {}

    static AgencyRegistry read(String text) {
        var all = RegistryLine.all(text);
        if (all.isEmpty()) {
            throw new IllegalArgumentException("Registry must begin with a line such as " + REGISTRY);
        }
        var reader = new RegistryReader();
        var refusals = new ArrayList<String>();
        for (var i = 0; i < all.size(); i++) {
            try {
                reader.add(all.get(i), i == 0);
            } catch (IllegalArgumentException e) {
                refusals.add(e.getMessage());
            }
        }
        refuse(refusals);
        return reader.registry();
    }

    private AgencyRegistry registry() {
        refuse(RegistryChecks.faults(new RegistryParts(agencies, successions, ends, counts)).stream()
                .map(fault -> fault.at(lines))
                .toList());
        return registry.agencies(agencies)
                .successions(successions)
                .ends(ends)
                .counts(counts)
                .build();
    }

    private static void refuse(List<String> refusals) {
        if (!refusals.isEmpty()) {
            var told = String.join(";\n", refusals.subList(0, Math.min(refusals.size(), MOST_FAULTS)));
            var more = refusals.size() - MOST_FAULTS;
            throw new IllegalArgumentException(more > 0 ? told + ";\nand " + more + " more" : told);
        }
    }

    private void add(RegistryLine line, boolean isFirst) {
        if (isFirst) {
            name(line);
            return;
        }
        switch (line.fields().get(0)) {
            case "agency" -> {
                lines.put(new Place(Kind.AGENCY, agencies.size()), line.number());
                agencies.add(agency(line));
            }
            case "succession" -> {
                lines.put(new Place(Kind.SUCCESSION, successions.size()), line.number());
                successions.add(succession(line));
            }
            case "end" -> {
                lines.put(new Place(Kind.END, ends.size()), line.number());
                ends.add(end(line));
            }
            case "count" -> {
                lines.put(new Place(Kind.COUNT, counts.size()), line.number());
                counts.add(count(line));
            }
            case "doubt" -> registry.addDoubts(doubt(line));
            default ->
                throw new IllegalArgumentException(
                        "Line %s must begin with %s: %s".formatted(line.number(), KINDS, line.start()));
        }
    }

    private void name(RegistryLine line) {
        var fields = fields(line, "registry", REGISTRY, 2, 3);
        registry.name(made(line, () -> {
            RegistryLine.requireField("Name of a registry", fields.get(1));
            return fields.get(1);
        }));
        if (fields.size() > 2) {
            registry.firstDay(parsed(line, REGISTRY, () -> day(fields.get(2))));
        }
    }

    private static RegisteredAgency agency(RegistryLine line) {
        var fields = fields(line, "agency", AGENCY, 7, Integer.MAX_VALUE);
        var agency = parsed(
                line,
                AGENCY,
                () -> RegisteredAgency.builder()
                        .level(constant("Level", AgencyLevel.class, fields.get(2)))
                        .validity(Validity.parse(fields.get(3)))
                        .certainty(constant("Certainty", Certainty.class, fields.get(4))));
        return made(line, () -> {
            agency.code(fields.get(1)).source(source(fields.get(5))).addNames(name(fields.get(6)));
            fields.subList(7, fields.size()).forEach(more -> readMore(more, agency));
            return agency.build();
        });
    }

    private static void readMore(String field, RegisteredAgency.Builder agency) {
        var space = Math.max(field.indexOf(' '), 0);
        var value = field.substring(space).strip();
        switch (field.substring(0, space)) {
            case "name" -> agency.addNames(name(value));
            case "also" -> agency.addAliases(name(value));
            case "under" -> {
                var under = name(value);
                agency.addParents(new AgencyParent(under.text(), under.validity()));
            }
            default ->
                throw new IllegalArgumentException(
                        "Field must begin with name, also or under, but was \"" + field + "\"");
        }
    }

    private static AgencyName name(String field) {
        var dated = RegistryLine.DATED.matcher(field);
        return dated.matches() ? new AgencyName(dated.group(2), Validity.parse(dated.group(1))) : AgencyName.of(field);
    }

    private static Succession succession(RegistryLine line) {
        var fields = fields(line, "succession", SUCCESSION, 5, 5);
        var arrow = fields.get(2).indexOf('>');
        var succession = parsed(line, SUCCESSION, () -> {
            if (arrow < 0) {
                throw new IllegalArgumentException(
                        "Who came before and who after must stand on the sides of >, but was \"" + fields.get(2)
                                + "\"");
            }
            return Succession.builder()
                    .firstDay(day(fields.get(1)))
                    .certainty(constant("Certainty", Certainty.class, fields.get(3)));
        });
        return made(
                line,
                () -> succession
                        .predecessors(codes(fields.get(2).substring(0, arrow)))
                        .successors(codes(fields.get(2).substring(arrow + 1)))
                        .source(source(fields.get(4)))
                        .build());
    }

    private static List<String> codes(String text) {
        return Arrays.stream(text.split(" ", -1))
                .filter(code -> !code.isBlank())
                .toList();
    }

    private static LevelEnd end(RegistryLine line) {
        var fields = fields(line, "end", END, 6, 6);
        var end = parsed(
                line,
                END,
                () -> LevelEnd.builder()
                        .level(constant("Level", AgencyLevel.class, fields.get(1)))
                        .lastDay(day(fields.get(2)))
                        .successor(source(fields.get(3)).map(level -> constant("Level", AgencyLevel.class, level)))
                        .certainty(constant("Certainty", Certainty.class, fields.get(4))));
        return made(line, () -> end.source(source(fields.get(5))).build());
    }

    private static LevelCount count(RegistryLine line) {
        var fields = fields(line, "count", COUNT, 6, 6);
        var count = parsed(
                line,
                COUNT,
                () -> LevelCount.builder()
                        .level(constant("Level", AgencyLevel.class, fields.get(1)))
                        .count(number(fields.get(2)))
                        .validity(Validity.parse(fields.get(3)))
                        .certainty(constant("Certainty", Certainty.class, fields.get(4))));
        return made(line, () -> count.source(source(fields.get(5))).build());
    }

    private static LevelDoubt doubt(RegistryLine line) {
        var fields = fields(line, "doubt", DOUBT, 4, 4);
        var doubt = parsed(
                line,
                DOUBT,
                () -> LevelDoubt.builder()
                        .level(constant("Level", AgencyLevel.class, fields.get(1)))
                        .validity(Validity.parse(fields.get(2))));
        return made(line, () -> doubt.source(fields.get(3)).build());
    }

    private static Optional<String> source(String field) {
        return Optional.of(field).filter(source -> !source.isEmpty());
    }

    private static <E extends Enum<E>> E constant(String what, Class<E> type, String field) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(field))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "%s must be one of %s, but was \"%s\"".formatted(what, String.join(", ", names(type)), field)));
    }

    private static <E extends Enum<E>> List<String> names(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
    }

    private static LocalDate day(String field) {
        try {
            return LocalDate.parse(field);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("Day must be written such as 2025-06-30, but was \"" + field + "\"", e);
        }
    }

    private static int number(String field) {
        try {
            return Integer.parseInt(field);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "Count must be a whole number, such as 69, but was \"" + field + "\"", e);
        }
    }

    private static List<String> fields(RegistryLine line, String kind, String specimen, int least, int most) {
        var fields = line.fields();
        if (!fields.get(0).equals(kind)) {
            throw line.malformed(specimen, "it must begin with " + kind);
        }
        if (fields.size() < least || fields.size() > most) {
            throw line.malformed(specimen, "%s fields stand there".formatted(fields.size()));
        }
        return fields;
    }

    /** What a field says, where one that has another form makes the line malformed. */
    private static <T> T parsed(RegistryLine line, String specimen, Supplier<T> parts) {
        try {
            return parts.get();
        } catch (DateTimeException | IllegalArgumentException e) {
            throw line.malformed(specimen, String.valueOf(e.getMessage()));
        }
    }

    /** What a line makes, where what cannot be is told in its own words. */
    private static <T> T made(RegistryLine line, Supplier<T> value) {
        try {
            return value.get();
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new IllegalArgumentException("Line %s: %s".formatted(line.number(), e.getMessage()));
        }
    }
}
