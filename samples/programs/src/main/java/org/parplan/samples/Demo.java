package org.parplan.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.parplan.core.calendar.WorkingCalendar;
import org.parplan.core.kpi.Measurement;
import org.parplan.core.plan.Plan;
import org.parplan.core.text.Labels;
import org.parplan.reporting.csv.CsvRenderer;
import org.parplan.reporting.html.HtmlRenderer;
import org.parplan.reporting.ics.IcsRenderer;
import org.parplan.reporting.markdown.MarkdownRenderer;
import org.parplan.reporting.report.PlanReport;

/** What the demo makes of one plan on one day: its report in four forms, and its summary. */
final class Demo {

    private final BundledPlan bundled;
    private final Labels labels;
    private final PlanReport report;
    private final DemoSummary summary;

    Demo(BundledPlan bundled, LocalDate asOf, Labels labels) {
        this.bundled = bundled;
        this.labels = labels;
        Plan plan = bundled.plan();
        var calendar = WorkingCalendar.vietnam();
        var figures = figures(bundled);
        this.report = PlanReport.builder()
                .plan(plan)
                .calendar(calendar)
                .asOf(asOf)
                .measurements(figures)
                .note(labels.label("cli.demo.illustrative"))
                .build();
        this.summary = new DemoSummary(report, labels);
    }

    private static Map<String, List<Measurement>> figures(BundledPlan bundled) {
        return bundled.illustrativeFigures().stream()
                .collect(Collectors.groupingBy(
                        IllustrativeFigure::kpi,
                        Collectors.mapping(IllustrativeFigure::measurement, Collectors.toList())));
    }

    DemoSummary summary() {
        return summary;
    }

    /** Writes the five files, making the folder if need be. */
    List<Path> write(Path folder) throws IOException {
        var language = labels.language();
        Files.createDirectories(folder);
        return List.of(
                Files.writeString(folder.resolve("plan.json"), bundled.json()),
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
