package org.parplan.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.parplan.core.calendar.WorkingCalendar;
import org.parplan.core.plan.Plan;
import org.parplan.core.progress.StatusTerms;
import org.parplan.core.text.Labels;
import org.parplan.reporting.csv.CsvRenderer;
import org.parplan.reporting.html.HtmlRenderer;
import org.parplan.reporting.ics.IcsRenderer;
import org.parplan.reporting.markdown.MarkdownRenderer;
import org.parplan.reporting.report.PlanReport;

/** What the demo makes of one plan on one day: its report in four forms by the ledger that comes with it, and its summary. */
final class Demo {

    private final BundledPlan bundled;
    private final Labels labels;
    private final PlanReport report;
    private final DemoSummary summary;

    Demo(BundledPlan bundled, LocalDate asOf, Labels labels) {
        this.bundled = bundled;
        this.labels = labels;
        Plan plan = bundled.plan();
        var terms = StatusTerms.asOf(asOf);
        this.report = PlanReport.builder()
                .from(PlanReport.of(
                        plan,
                        bundled.ledger(),
                        WorkingCalendar.vietnam(),
                        BundledRegistry.of(plan.issuer()).map(terms::using).orElse(terms)))
                .note(labels.label("cli.demo.illustrative"))
                .build();
        this.summary = new DemoSummary(report, labels);
    }

    /** A demo of each bundled plan after the first, at the end of September of its year, by the name of its folder. */
    static Map<String, Demo> others(Labels labels) {
        var demos = new LinkedHashMap<String, Demo>();
        Stream.of(BundledPlan.values())
                .skip(1)
                .forEach(plan -> demos.put(
                        plan.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        new Demo(plan, LocalDate.of(plan.plan().year(), Month.SEPTEMBER, 30), labels)));
        return demos;
    }

    DemoSummary summary() {
        return summary;
    }

    /** Writes the six files, making the folder if need be. */
    List<Path> write(Path folder) throws IOException {
        var language = labels.language();
        Files.createDirectories(folder);
        return List.of(
                Files.writeString(folder.resolve("plan.json"), bundled.json()),
                Files.writeString(folder.resolve("ledger.json"), bundled.ledgerJson()),
                Files.writeString(
                        folder.resolve("report.html"), HtmlRenderer.of(language).render(report)),
                Files.writeString(
                        folder.resolve("report.md"),
                        MarkdownRenderer.of(language).render(report)),
                Files.writeString(
                        folder.resolve("deadlines.csv"),
                        CsvRenderer.of(language).render(report)),
                Files.writeString(
                        folder.resolve("deadlines.ics"),
                        IcsRenderer.of(language).render(report)));
    }
}
