package org.parplan.samples;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parplan.core.agency.AgencyRegistry;
import org.parplan.core.plan.Plan;
import org.parplan.core.progress.PlanStatus;
import org.parplan.core.progress.ProgressLedger;
import org.parplan.core.progress.ReportingDiscipline;
import org.parplan.core.progress.StatusTerms;
import org.parplan.core.text.Labels;
import org.parplan.core.text.Problem;
import org.parplan.scoring.kpi.KpiOutlook;
import org.parplan.scoring.worklist.Worklist;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The plan, the ledger and the day of a question on how things stand. */
final class LedgerOptions {

    @Parameters(index = "0", paramLabel = "PLAN.json", description = "The plan.")
    private Path plan = Path.of("");

    @Parameters(index = "1", paramLabel = "LEDGER", description = "What was reported, as JSON or CSV.")
    private Path ledger = Path.of("");

    @Option(names = "--as-of", required = true, paramLabel = "D", description = "The day at whose end to judge.")
    private LocalDate asOf = LocalDate.EPOCH;

    @Option(
            names = "--cut-off",
            paramLabel = "D",
            description = "The day by whose end something must have been reported to count (default: the day judged).")
    private @Nullable LocalDate cutOff;

    @Option(
            names = "--registry",
            paramLabel = "FILE",
            description =
                    "A registry of agencies to list groups by, as lines or as JSON (default: the bundled one of the"
                            + " plan's issuer, if there is one).")
    private @Nullable String registry;

    @Mixin
    private CalendarOptions calendar = new CalendarOptions();

    /** The plan, what was reported of it, and the terms of the question. */
    record Question(Plan plan, LedgerFile file, CalendarOptions calendar, StatusTerms terms) {

        ProgressLedger ledger() {
            return file.ledger();
        }

        PlanStatus status() throws IOException {
            return calendar.count(days -> PlanStatus.of(plan, ledger(), days, terms));
        }

        ReportingDiscipline discipline() throws IOException {
            return calendar.count(days -> ReportingDiscipline.of(plan, ledger(), days, terms));
        }

        Worklist worklist() throws IOException {
            return calendar.count(days -> Worklist.of(plan, ledger(), days, terms));
        }

        List<KpiOutlook> kpis(KpiOptions targets) throws IOException {
            return calendar.count(days -> plan.kpis().stream()
                    .map(targets::based)
                    .map(kpi -> targets.path(kpi)
                            .map(path -> KpiOutlook.of(kpi, ledger(), days, terms, targets.thresholds(), path))
                            .orElseGet(() -> KpiOutlook.of(kpi, ledger(), days, terms, targets.thresholds())))
                    .toList());
        }

        /** What people call an agency on the day asked for, or its code where nobody knows it. */
        String named(String agency) {
            return terms.registry()
                    .flatMap(registry -> registry.find(agency))
                    .map(known -> known.name(terms.asOf()))
                    .orElse(agency);
        }

        /** What has to be known of the ledger, as the commands print it; empty where it says nothing. */
        List<String> note(Labels labels) {
            return file.note().stream()
                    .map(note -> labels.message("cli.note", Map.of("note", note)))
                    .toList();
        }

        /** The rows that could not be read, then what was met in judging. */
        List<Problem> problems(List<Problem> met, Labels labels) {
            var all = new ArrayList<>(file.problems(labels));
            all.addAll(met);
            return all;
        }
    }

    Question question() throws IOException {
        var read = DocumentFile.plan(plan);
        var terms = StatusTerms.asOf(asOf);
        terms = cutOff == null ? terms : terms.reportedBy(cutOff);
        return new Question(
                read,
                LedgerFile.read(ledger),
                calendar,
                registry(read).map(terms::using).orElse(terms));
    }

    private Optional<AgencyRegistry> registry(Plan read) throws IOException {
        return registry == null ? BundledRegistry.of(read.issuer()) : Optional.of(RegistryFile.read(registry));
    }
}
