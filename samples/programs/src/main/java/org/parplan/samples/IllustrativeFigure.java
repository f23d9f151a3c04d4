package org.parplan.samples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.parplan.core.kpi.Kpi;
import org.parplan.core.kpi.Measurement;
import org.parplan.core.kpi.Member;
import org.parplan.core.plan.Plan;

/**
 * A figure invented to show the library at work: never an official result.
 *
 * @param kpi the code of the indicator, such as {@code 7.5/level-3}
 * @param measurement what is pretended to have been measured
 */
public record IllustrativeFigure(String kpi, Measurement measurement) {

    /**
     * Makes a figure.
     *
     * @param kpi  the code of the indicator
     * @param measurement  what is pretended to have been measured
     */
    public IllustrativeFigure {
        Objects.requireNonNull(kpi, "kpi");
        Objects.requireNonNull(measurement, "measurement");
    }

    /** Reads lines {@code indicator | date | part [| whole]}, or the codes of members in place of the part. */
    static List<IllustrativeFigure> readAll(Plan plan, String lines) {
        var figures = new ArrayList<IllustrativeFigure>();
        for (var line : lines.split("\n", -1)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                figures.add(read(plan, line));
            }
        }
        return List.copyOf(figures);
    }

    private static IllustrativeFigure read(Plan plan, String line) {
        var cells = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
        if (cells.size() < 3 || cells.size() > 4) {
            throw new IllegalArgumentException(
                    "Figure must be written indicator | date | part | whole, such as 7.9 | 2018-06-30 | 4: " + line);
        }
        var kpi = plan.kpi(cells.get(0));
        var day = LocalDate.parse(cells.get(1));
        var reached = cells.get(2);
        if (cells.size() == 4) {
            return new IllustrativeFigure(
                    kpi.code(), Measurement.of(day, Long.parseLong(reached), Long.parseLong(cells.get(3))));
        }
        return new IllustrativeFigure(
                kpi.code(),
                reached.matches("[0-9]+")
                        ? Measurement.of(day, Long.parseLong(reached))
                        : Measurement.ofMembers(day, members(kpi, reached)));
    }

    private static List<Member> members(Kpi kpi, String codes) {
        var wanted = List.of(codes.split(" +", -1));
        return kpi.target().members().stream()
                .filter(member -> wanted.contains(member.code()))
                .toList();
    }
}
