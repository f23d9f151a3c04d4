package org.parplan.samples.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.parplan.core.agency.Agency;
import org.parplan.core.budget.Funding;
import org.parplan.core.kpi.Share;
import org.parplan.core.plan.Plan;
import org.parplan.core.plan.Product;
import org.parplan.core.plan.ReformField;
import org.parplan.core.plan.Task;
import org.parplan.core.progress.EntryKind;
import org.parplan.core.progress.ProductReference;
import org.parplan.core.progress.ProgressEntry;
import org.parplan.core.progress.Subject;
import org.parplan.core.regime.ReportingRegime;
import org.parplan.core.text.Wording;
import org.parplan.core.window.TaskWindow;

/** A made-up plan of 10,000 tasks and 300 agencies, and what is reported of it in a year; the same in every run. */
final class SampleYear {

    static final LocalDate AS_OF = LocalDate.of(2018, 9, 30);

    private static final int TASKS = 10_000;
    private static final int AGENCIES = 300;

    final Plan plan;
    final List<ProgressEntry> entries;

    SampleYear(int size) {
        this.plan = plan();
        var random = new Random(20180105);
        var all = new ArrayList<ProgressEntry>(size);
        for (var i = 0; i < size; i++) {
            all.add(entry(i, random));
        }
        this.entries = all;
    }

    private static Plan plan() {
        var plan = Plan.builder()
                .id("sample")
                .title("Sample")
                .year(2018)
                .issuer("Sample")
                .addFields(ReformField.builder().code("1").name("Sample").build())
                .reporting(ReportingRegime.builder()
                        .code("none")
                        .name("None")
                        .source("sample")
                        .build());
        var window = TaskWindow.read("Tháng 3 - Tháng 11", 2018);
        var funding = Funding.read("0", 1);
        for (var i = 0; i < TASKS; i++) {
            plan.addTasks(Task.builder()
                    .id("sample/" + i)
                    .number(Integer.toString(i))
                    .field("1")
                    .content("Sample")
                    .addLeads(new Agency(Wording.of("agency " + i % AGENCIES), Optional.of("a" + i % AGENCIES)))
                    .window(window)
                    .funding(funding)
                    .addProducts(Product.of("Sample"))
                    .build());
        }
        return plan.build();
    }

    /** Mostly progress; one in twenty hands in the product, one in twenty sends it back. */
    private static ProgressEntry entry(int number, Random random) {
        var day = LocalDate.of(2018, 1, 1).plusDays(random.nextInt(365));
        var entry = ProgressEntry.builder()
                .id("e" + number)
                .subject(Subject.task(Integer.toString(random.nextInt(TASKS))))
                .agency("a" + random.nextInt(AGENCIES))
                .effectiveOn(day)
                .reportedOn(day.plusDays(random.nextInt(10)));
        switch (random.nextInt(20)) {
            case 0 -> entry.kind(EntryKind.COMPLETED).product(ProductReference.of(day));
            case 1 -> entry.kind(EntryKind.RETURNED);
            default -> entry.kind(EntryKind.PROGRESS).progress(Share.of(random.nextInt(100), 100));
        }
        return entry.build();
    }
}
