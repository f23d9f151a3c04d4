package org.parplan.core.regime;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.parplan.core.agency.Actor;
import org.parplan.core.agency.Agency;
import org.parplan.core.agency.AgencyGroup;
import org.parplan.core.agency.OpenGroup;
import org.parplan.core.agency.UnresolvedAgency;

/** Writes regimes in the lines that {@link RegimeReader} reads. */
final class RegimeWriter {

    private RegimeWriter() {}

    static String write(ReportingRegimes regimes) {
        return regimes.regimes().stream().map(RegimeWriter::write).collect(Collectors.joining("\n"));
    }

    private static String write(ReportingRegime regime) {
        var text = new StringBuilder();
        text.append(line(
                "regime",
                regime.code(),
                regime.name(),
                regime.effectiveFrom().map(LocalDate::toString).orElse(""),
                regime.effectiveTo().map(LocalDate::toString).orElse(""),
                regime.certainty().name(),
                regime.source()));
        for (var sender : regime.senders()) {
            text.append(line("sender", kind(sender), sender.wording().text()));
        }
        regime.addressee()
                .ifPresent(addressee -> text.append(
                        line("addressee", kind(addressee), addressee.wording().text())));
        for (var rule : regime.rules()) {
            text.append(line(
                    "rule",
                    rule.toString(),
                    rule.window().map(ReportWindow::toString).orElse(""),
                    rule.due().map(RegimeWriter::due).orElse(""),
                    rule.wording().text(),
                    rule.line().isPresent() ? Integer.toString(rule.line().getAsInt()) : ""));
        }
        return text.toString();
    }

    private static String line(String... fields) {
        for (var field : fields) {
            if (!field.equals(field.strip()) || field.chars().anyMatch(c -> c == '|' || c == '\n')) {
                throw new IllegalArgumentException(
                        "Text of a regime must be one line without | and without spaces around it, but was \"%s\""
                                .formatted(field));
            }
        }
        return Arrays.stream(fields).collect(Collectors.joining(" | ")).strip() + "\n";
    }

    private static String kind(Actor actor) {
        return actor.match(new Actor.Cases<>() {
            @Override
            public String agency(Agency agency) {
                return "AGENCY";
            }

            @Override
            public String agencyGroup(AgencyGroup group) {
                return "AGENCY_GROUP";
            }

            @Override
            public String openGroup(OpenGroup group) {
                return "OPEN_GROUP";
            }

            @Override
            public String unresolvedAgency(UnresolvedAgency unresolved) {
                return "UNRESOLVED_AGENCY";
            }
        });
    }

    private static String due(DueRule due) {
        return due.match(new DueRule.Cases<>() {
            @Override
            public String dayOfLastMonth(DueRule.DayOfLastMonth rule) {
                return rule.boundary() + " " + rule.day();
            }

            @Override
            public String dayOfYear(DueRule.DayOfYear rule) {
                return rule.boundary() + " " + rule.day();
            }
        });
    }
}
