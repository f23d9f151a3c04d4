package org.parplan.core.agency;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.parplan.core.calendar.Certainty;

/** The line-oriented text of a registry: a first line that names it, then a line for each thing it knows. */
final class RegistryText {

    private static final String REGISTRY = "registry | Hà Tĩnh | 2018-01-01";

    private static final String AGENCY =
            "agency | 447 | DISTRICT | ../2025-06-30 | REPORTED | mã GSO | UBND huyện Kỳ Anh"
                    + " | also Kỳ Anh | under ubnd-tinh";

    private static final String SUCCESSION = "succession | 2025-01-01 | 448 > 445 | REPORTED | báo chí";

    private static final String END = "end | DISTRICT | 2025-06-30 | COMMUNE | REPORTED | bộ dữ liệu";

    private static final String COUNT = "count | COMMUNE | 69 | 2025-07-01/.. | REPORTED | bộ dữ liệu";

    private static final String DOUBT = "doubt | DEPARTMENT | 2025-02-19/.. | 347/QĐ-UBND";

    private static final String KINDS = "agency, succession, end, count or doubt";

    private RegistryText() {}

    static AgencyRegistry read(String text) {
        AgencyRegistry.@Nullable Builder registry = null;
        for (var line : RegistryLine.all(text)) {
            if (registry == null) {
                registry = registry(line);
            } else {
                add(line, registry);
            }
        }
        if (registry == null) {
            throw new IllegalArgumentException("Registry must begin with a line such as " + REGISTRY);
        }
        return registry.build();
    }

    private static AgencyRegistry.Builder registry(RegistryLine line) {
        var fields = fields(line, "registry", REGISTRY, 2, 3);
        var registry = AgencyRegistry.builder().name(fields.get(1));
        if (fields.size() > 2) {
            registry.firstDay(parsed(line, REGISTRY, () -> LocalDate.parse(fields.get(2))));
        }
        return registry;
    }

    private static void add(RegistryLine line, AgencyRegistry.Builder registry) {
        switch (line.fields().get(0)) {
            case "agency" -> registry.addAgencies(agency(line));
            case "succession" -> registry.addSuccessions(succession(line));
            case "end" -> registry.addEnds(end(line));
            case "count" -> registry.addCounts(count(line));
            case "doubt" -> registry.addDoubts(doubt(line));
            default ->
                throw new IllegalArgumentException(
                        "Line %s must begin with %s: %s".formatted(line.number(), KINDS, line.text()));
        }
    }

    private static RegisteredAgency agency(RegistryLine line) {
        var fields = fields(line, "agency", AGENCY, 7, Integer.MAX_VALUE);
        var agency = parsed(
                line,
                AGENCY,
                () -> RegisteredAgency.builder()
                        .level(AgencyLevel.valueOf(fields.get(2)))
                        .validity(Validity.parse(fields.get(3)))
                        .certainty(Certainty.valueOf(fields.get(4))));
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
        if (arrow < 0) {
            throw line.malformed(SUCCESSION, null);
        }
        var succession = parsed(
                line,
                SUCCESSION,
                () -> Succession.builder()
                        .firstDay(LocalDate.parse(fields.get(1)))
                        .certainty(Certainty.valueOf(fields.get(3))));
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
                        .level(AgencyLevel.valueOf(fields.get(1)))
                        .lastDay(LocalDate.parse(fields.get(2)))
                        .successor(source(fields.get(3)).map(AgencyLevel::valueOf))
                        .certainty(Certainty.valueOf(fields.get(4))));
        return made(line, () -> end.source(source(fields.get(5))).build());
    }

    private static LevelCount count(RegistryLine line) {
        var fields = fields(line, "count", COUNT, 6, 6);
        var count = parsed(
                line,
                COUNT,
                () -> LevelCount.builder()
                        .level(AgencyLevel.valueOf(fields.get(1)))
                        .count(Integer.parseInt(fields.get(2)))
                        .validity(Validity.parse(fields.get(3)))
                        .certainty(Certainty.valueOf(fields.get(4))));
        return made(line, () -> count.source(source(fields.get(5))).build());
    }

    private static LevelDoubt doubt(RegistryLine line) {
        var fields = fields(line, "doubt", DOUBT, 4, 4);
        var doubt = parsed(
                line,
                DOUBT,
                () -> LevelDoubt.builder()
                        .level(AgencyLevel.valueOf(fields.get(1)))
                        .validity(Validity.parse(fields.get(2))));
        return made(line, () -> doubt.source(fields.get(3)).build());
    }

    private static Optional<String> source(String field) {
        return Optional.of(field).filter(source -> !source.isEmpty());
    }

    private static List<String> fields(RegistryLine line, String kind, String specimen, int least, int most) {
        var fields = line.fields();
        if (!fields.get(0).equals(kind) || fields.size() < least || fields.size() > most) {
            throw line.malformed(specimen, null);
        }
        return fields;
    }

    /** What a field says, where one that has another form makes the line malformed. */
    private static <T> T parsed(RegistryLine line, String specimen, Supplier<T> parts) {
        try {
            return parts.get();
        } catch (DateTimeException | IllegalArgumentException e) {
            throw line.malformed(specimen, e);
        }
    }

    /** What a line makes, where what cannot be is told in its own words. */
    private static <T> T made(RegistryLine line, Supplier<T> value) {
        try {
            return value.get();
        } catch (DateTimeException | IllegalArgumentException e) {
            throw line.cannotBe(e);
        }
    }

    static String write(AgencyRegistry registry) {
        var text = new StringBuilder("registry | " + registry.name());
        registry.firstDay().ifPresent(day -> text.append(" | ").append(day));
        text.append('\n');
        registry.agencies().forEach(agency -> text.append(line(agency)).append('\n'));
        registry.successions()
                .forEach(one -> line(
                        text,
                        one.source(),
                        "succession",
                        one.firstDay(),
                        String.join(" ", one.predecessors()) + " > " + String.join(" ", one.successors()),
                        one.certainty()));
        registry.ends()
                .forEach(end -> line(
                        text,
                        end.source(),
                        "end",
                        end.level(),
                        end.lastDay(),
                        end.successor().map(AgencyLevel::name).orElse(""),
                        end.certainty()));
        registry.counts()
                .forEach(count -> line(
                        text,
                        count.source(),
                        "count",
                        count.level(),
                        count.count(),
                        count.validity(),
                        count.certainty()));
        registry.doubts()
                .forEach(doubt -> line(text, Optional.of(doubt.source()), "doubt", doubt.level(), doubt.validity()));
        return text.toString();
    }

    private static void line(StringBuilder text, Optional<String> source, Object... fields) {
        for (var field : fields) {
            text.append(field).append(" | ");
        }
        text.append(source.orElse("")).append('\n');
    }

    private static String line(RegisteredAgency agency) {
        var line = new StringBuilder("agency | %s | %s | %s | %s | %s | %s"
                .formatted(
                        agency.code(),
                        agency.level(),
                        agency.validity(),
                        agency.certainty(),
                        agency.source().orElse(""),
                        field(agency.names().get(0))));
        agency.names().stream().skip(1).forEach(name -> line.append(" | name ").append(field(name)));
        agency.aliases().forEach(name -> line.append(" | also ").append(field(name)));
        agency.parents()
                .forEach(parent ->
                        line.append(" | under ").append(field(new AgencyName(parent.code(), parent.validity()))));
        return line.toString();
    }

    private static String field(AgencyName name) {
        return name.validity().equals(Validity.ALWAYS) ? name.text() : name.validity() + " " + name.text();
    }
}
