package org.parplan.core.agency;

import java.util.Optional;

/** Writes the line-oriented text of a registry, which {@link RegistryReader} reads back. */
final class RegistryText {

    private RegistryText() {}

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
