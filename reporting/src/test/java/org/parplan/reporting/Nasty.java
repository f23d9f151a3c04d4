package org.parplan.reporting;

import java.util.List;
import org.parplan.core.agency.Agency;
import org.parplan.core.agency.UnresolvedAgency;
import org.parplan.core.budget.Funding;
import org.parplan.core.kpi.Target;
import org.parplan.core.plan.Fragment;
import org.parplan.core.plan.Inference;
import org.parplan.core.plan.Loss;
import org.parplan.core.plan.Plan;
import org.parplan.core.plan.Product;
import org.parplan.core.plan.Provision;
import org.parplan.core.plan.ReformField;
import org.parplan.core.plan.Section;
import org.parplan.core.plan.Task;
import org.parplan.core.plan.UnlinkedTask;
import org.parplan.core.regime.ReportingRegime;
import org.parplan.core.window.TaskWindow;
import org.parplan.reporting.report.PlanReport;

/** A plan that holds one text everywhere where a plan holds free text. */
public final class Nasty {

    /** What breaks out of HTML text, attributes, scripts, Markdown cells and spreadsheet cells that do not escape. */
    public static final String TEXT = "</script> \" onload=\"x <& 'y' =cmd|";

    private Nasty() {}

    /** The report on {@link #plan(String)} with the text as its note as well. */
    public static PlanReport report(String text) {
        return PlanReport.builder()
                .from(ReportContext.reportOn(plan(text), ReportContext.AS_OF))
                .measurements(ReportContext.measurements())
                .note(text)
                .build();
    }

    /** The plan of {@link ReportContext} with its words replaced by a text. */
    public static Plan plan(String text) {
        var plan = ReportContext.plan();
        return Plan.builder()
                .from(plan)
                .title(text)
                .issuer(text)
                .fields(plan.fields().stream()
                        .map(field ->
                                ReformField.builder().from(field).name(text).build())
                        .toList())
                .sections(plan.sections().stream()
                        .map(section -> section(section, text))
                        .toList())
                .tasks(plan.tasks().stream().map(task -> task(task, text)).toList())
                .fragments(List.of(
                        Fragment.builder().addCells(text, text).note(text).build()))
                .losses(plan.losses().stream()
                        .map(loss -> Loss.builder().from(loss).note(text).build())
                        .toList())
                .unlinked(List.of(UnlinkedTask.builder().task(text).reason(text).build()))
                .inferences(List.of(
                        Inference.builder().of("funding.amount").reason(text).build()))
                .reporting(ReportingRegime.builder()
                        .from(plan.reporting())
                        .source(text)
                        .addressee(Agency.of(text))
                        .build())
                .build();
    }

    private static Section section(Section section, String text) {
        return Section.builder()
                .from(section)
                .heading(text)
                .provisions(section.provisions().stream()
                        .map(provision -> Provision.builder()
                                .from(provision)
                                .title(text)
                                .targets(targets(provision.targets(), text))
                                .build())
                        .toList())
                .sections(section.sections().stream()
                        .map(inner -> section(inner, text))
                        .toList())
                .build();
    }

    private static Task task(Task task, String text) {
        return Task.builder()
                .from(task)
                .content(text)
                .products(List.of(Product.of(text)))
                .leads(List.of(Agency.of(text)))
                .coordinating(List.of(UnresolvedAgency.of(text)))
                .window(task.number().equals("2.4") ? TaskWindow.read(text, 2018) : task.window())
                .funding(task.number().equals("2.4") ? Funding.read(text, 1) : task.funding())
                .targets(targets(task.targets(), text))
                .build();
    }

    private static List<Target> targets(List<Target> targets, String text) {
        return targets.stream()
                .map(target -> Target.builder().from(target).subject(text).build())
                .toList();
    }
}
