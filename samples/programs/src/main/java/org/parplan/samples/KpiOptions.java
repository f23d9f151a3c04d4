package org.parplan.samples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parplan.core.kpi.Kpi;
import org.parplan.core.kpi.Share;
import org.parplan.core.plan.Plan;
import org.parplan.scoring.kpi.KpiPath;
import org.parplan.scoring.kpi.PathStep;
import org.parplan.scoring.kpi.StatusThresholds;
import picocli.CommandLine.Option;

/** How targets are to be judged, where it is not as they are by themselves. */
final class KpiOptions {

    @Option(
            names = "--path",
            paramLabel = "KPI=PATH",
            description = "What is expected of a target while it runs: LINEAR, AT_END, NONE or steps such as"
                    + " 2018-06-30:45/100,2018-09-30:70/100 (default: what suits it). May be given for several.")
    private Map<String, String> paths = new LinkedHashMap<>();

    @Option(
            names = "--baseline",
            paramLabel = "KPI=N",
            description =
                    "What a target starts from or compares with, such as 7.5/level-3=350, or 0 where its figures are"
                            + " the increase itself (default: what the ledger holds of the year before, where that counts on)."
                            + " May be given for several.")
    private Map<String, Long> baselines = new LinkedHashMap<>();

    @Option(
            names = "--tolerance",
            paramLabel = "SHARE",
            description = "How far from a value a target that says about it is still met, such as 10/100 (default:"
                    + " such targets are not judged).")
    private @Nullable String tolerance;

    StatusThresholds thresholds() {
        return tolerance == null ? StatusThresholds.STANDARD : StatusThresholds.STANDARD.within(Share.parse(tolerance));
    }

    /** The path that was given for a target. */
    Optional<KpiPath> path(Kpi kpi) {
        return Optional.ofNullable(paths.get(kpi.code())).map(KpiOptions::read);
    }

    /** The target with the baseline that was given for it. */
    Kpi based(Kpi kpi) {
        var given = baselines.get(kpi.code());
        return given == null ? kpi : Kpi.builder().from(kpi).baseline(given).build();
    }

    /** Refuses a path or a baseline for a target that the plan does not have. */
    void check(Plan plan) {
        var codes = plan.kpis().stream().map(Kpi::code).toList();
        check("--path", paths.keySet(), codes);
        check("--baseline", baselines.keySet(), codes);
    }

    private static void check(String option, Set<String> given, List<String> codes) {
        for (var code : given) {
            if (!codes.contains(code)) {
                throw new IllegalArgumentException("%s must be for a target of the plan, such as %s, but was for %s"
                        .formatted(option, codes.stream().findFirst().orElse("none"), code));
            }
        }
    }

    private static KpiPath read(String text) {
        return switch (text) {
            case "LINEAR" -> KpiPath.LINEAR;
            case "AT_END" -> KpiPath.AT_END;
            case "NONE" -> KpiPath.NONE;
            default -> steps(text);
        };
    }

    private static KpiPath steps(String text) {
        var steps = new ArrayList<PathStep>();
        for (var step : text.split(",", -1)) {
            var colon = step.indexOf(':');
            if (colon < 0) {
                throw new IllegalArgumentException(
                        "--path must be LINEAR, AT_END, NONE or steps such as 2018-06-30:45/100, but was " + text);
            }
            steps.add(new PathStep(LocalDate.parse(step.substring(0, colon)), Share.parse(step.substring(colon + 1))));
        }
        return KpiPath.steps(steps.toArray(PathStep[]::new));
    }
}
