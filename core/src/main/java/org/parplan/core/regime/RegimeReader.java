package org.parplan.core.regime;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.parplan.core.agency.Actor;
import org.parplan.core.agency.Agency;
import org.parplan.core.agency.AgencyGroup;
import org.parplan.core.agency.OpenGroup;
import org.parplan.core.agency.UnresolvedAgency;
import org.parplan.core.calendar.Certainty;
import org.parplan.core.deadline.Boundary;
import org.parplan.core.text.Wording;

/** Reads the lines of regimes: each regime's own line, then those of its senders, its addressee and its rules. */
final class RegimeReader {

    private static final String REGIME = "regime | hatinh-2018 | Chế độ báo cáo | 2018-01-01 | 2018-12-31 | STATUTORY |"
            + " Kế hoạch CCHC tỉnh Hà Tĩnh năm 2018, mục V.1";
    private static final String ACTOR = "addressee | AGENCY | Bộ Nội vụ";
    private static final String RULE = "rule | QUARTER 1 | -1/15..0/14 | ON_OR_BEFORE 20 | chậm nhất ngày 20 |";

    private final ReportingRegimes.Builder regimes = ReportingRegimes.builder();
    private ReportingRegime.@Nullable Builder regime;
    private int begun;
    private boolean hasAddressee;

    static ReportingRegimes resource(String name) {
        try (var stream = RegimeReader.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("Missing from the jar: " + name);
            }
            return new RegimeReader().read(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ReportingRegimes read(String text) {
        var number = 0;
        for (var line : (text.startsWith("\uFEFF") ? text.substring(1) : text).split("\n", -1)) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                line(number, line);
            }
        }
        finish();
        return regimes.build();
    }

    private void line(int number, String line) {
        var fields = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
        var kind = fields.get(0);
        var specimen = switch (kind) {
            case "sender", "addressee" -> ACTOR;
            case "rule" -> RULE;
            default -> REGIME;
        };
        try {
            switch (kind) {
                case "regime" -> begin(number, requireSize(fields, 7));
                case "sender" -> begun().addSenders(actor(requireSize(fields, 3)));
                case "addressee" -> addressee(requireSize(fields, 3));
                case "rule" -> begun().addRules(rule(requireSize(fields, 6)));
                default ->
                    throw new IllegalArgumentException(
                            "it must begin with regime, sender, addressee or rule, but began with " + kind);
            }
        } catch (DateTimeException | IllegalArgumentException | NoSuchElementException e) {
            throw new IllegalArgumentException(
                    "Line %s must be written such as %s: %s (%s)".formatted(number, specimen, line, e.getMessage()), e);
        }
    }

    private static List<String> requireSize(List<String> fields, int size) {
        if (fields.size() != size) {
            throw new IllegalArgumentException("it must have %s fields, but has %s".formatted(size, fields.size()));
        }
        return fields;
    }

    private ReportingRegime.Builder begun() {
        if (regime == null) {
            throw new IllegalArgumentException("a line that begins with regime must stand before it");
        }
        return regime;
    }

    private void begin(int number, List<String> fields) {
        var next = ReportingRegime.builder()
                .code(required("code", fields.get(1)))
                .name(required("name", fields.get(2)))
                .effectiveFrom(present(fields.get(3)).map(LocalDate::parse))
                .effectiveTo(present(fields.get(4)).map(LocalDate::parse))
                .certainty(constant(Certainty.values(), fields.get(5)))
                .source(required("source", fields.get(6)));
        finish();
        regime = next;
        begun = number;
        hasAddressee = false;
    }

    private void finish() {
        if (regime != null) {
            try {
                regimes.addRegimes(regime.build());
            } catch (DateTimeException | IllegalArgumentException e) {
                throw new IllegalArgumentException("Line %s: %s".formatted(begun, e.getMessage()), e);
            }
        }
    }

    private void addressee(List<String> fields) {
        if (hasAddressee) {
            throw new IllegalArgumentException("a regime must have one addressee, but has a second");
        }
        begun().addressee(actor(fields));
        hasAddressee = true;
    }

    private static int number(String what, String text) {
        if (text.isEmpty() || text.length() > 9 || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new IllegalArgumentException(what + " must be a whole number, but was \"" + text + "\"");
        }
        return Integer.parseInt(text);
    }

    private static Actor actor(List<String> fields) {
        var wording = required("wording", fields.get(2));
        return switch (fields.get(1)) {
            case "AGENCY" -> Agency.of(wording);
            case "AGENCY_GROUP" -> AgencyGroup.of(wording);
            case "OPEN_GROUP" -> OpenGroup.of(wording);
            case "UNRESOLVED_AGENCY" -> UnresolvedAgency.of(wording);
            default ->
                throw new IllegalArgumentException("kind of actor must be AGENCY, AGENCY_GROUP, OPEN_GROUP or"
                        + " UNRESOLVED_AGENCY, but was " + fields.get(1));
        };
    }

    private static ReportRule rule(List<String> fields) {
        var kind = fields.get(1).split(" ", -1);
        if (kind.length > 2) {
            throw new IllegalArgumentException(
                    "kind of report must be written such as QUARTER or QUARTER 1, but was " + fields.get(1));
        }
        return ReportRule.builder()
                .kind(ReportKind.parse(kind[0]))
                .index(kind.length == 1 ? OptionalInt.empty() : OptionalInt.of(number("number of a report", kind[1])))
                .window(present(fields.get(2)).map(ReportWindow::parse))
                .due(present(fields.get(3)).map(RegimeReader::due))
                .wording(Wording.of(required("wording", fields.get(4))))
                .line(present(fields.get(5))
                        .map(line -> OptionalInt.of(number("line of the source", line)))
                        .orElse(OptionalInt.empty()))
                .build();
    }

    private static DueRule due(String text) {
        var space = text.indexOf(' ');
        var boundary = constant(Boundary.values(), text.substring(0, Math.max(space, 0)));
        var day = text.substring(space + 1);
        return day.startsWith("--")
                ? new DueRule.DayOfYear(boundary, MonthDay.parse(day))
                : new DueRule.DayOfLastMonth(boundary, number("due day", day));
    }

    private static <E extends Enum<E>> E constant(E[] constants, String text) {
        return Arrays.stream(constants)
                .filter(constant -> constant.name().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "must be one of %s, but was \"%s\"".formatted(List.of(constants), text)));
    }

    private static Optional<String> present(String field) {
        return Optional.of(field).filter(text -> !text.isEmpty());
    }

    private static String required(String what, String field) {
        if (field.isEmpty()) {
            throw new IllegalArgumentException(what + " must not be empty");
        }
        return field;
    }
}
