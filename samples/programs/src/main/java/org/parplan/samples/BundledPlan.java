package org.parplan.samples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parplan.core.json.ParplanJson;
import org.parplan.core.plan.Plan;
import org.parplan.core.progress.LedgerDocument;
import org.parplan.core.progress.ProgressLedger;

/** The plans that come with the samples, each with figures invented to show what the library does with them. */
public enum BundledPlan {
    /** The plan of Hà Tĩnh province for 2018: real tasks and targets, and what its text lost marked as lost. */
    HATINH_2018("hatinh-2018", null),

    /**
     * A small plan for 2026 of a province that does not exist, under two levels of government: all of it is invented, and
     * says so. It reports by {@code bnv-581}, with senders of its own.
     */
    TINH_MAU_2026("tinh-mau-2026", null),

    /**
     * The plan of {@link #TINH_MAU_2026} as a decision (invented too) has it from 1 July 2026 on, in one text: two tasks
     * led by others, one taken out, whose row is kept to compare by, and one added.
     *
     * <p>It says which plan it replaces; what holds the two together are the ids of the tasks, which stay. The
     * ledger of the first plan tells the change as entries of that day and is whole by itself; the ledger of this one is
     * that and what was reported of the task added. So either plan with its ledger gives the same state of the tasks
     * that both have, on any day.
     */
    TINH_MAU_2026_AMENDED("tinh-mau-2026-sua-doi", TINH_MAU_2026);

    private final String name;
    private final @Nullable BundledPlan amended;

    BundledPlan(String name, @Nullable BundledPlan amended) {
        this.name = name;
        this.amended = amended;
    }

    /**
     * Reads the plan.
     *
     * @return the plan
     */
    public Plan plan() {
        return ParplanJson.read(json(), Plan.class);
    }

    /**
     * The plan's JSON as it is bundled, which is also how the library writes it.
     *
     * @return the text
     */
    public String json() {
        return resource(name + ".json");
    }

    /**
     * Figures invented for the samples; no official result.
     *
     * @return measurements by the code of their indicator, in the order of the file; none but of {@link #HATINH_2018},
     *     since the ledgers of the others hold theirs
     */
    public List<IllustrativeFigure> illustrativeFigures() {
        return this == HATINH_2018
                ? IllustrativeFigure.readAll(plan(), resource(name + "-illustrative.txt"))
                : List.of();
    }

    /**
     * What is pretended to have been reported of the plan's tasks; no official result.
     *
     * @return the ledger
     */
    public ProgressLedger ledger() {
        var own = document().ledger();
        return amended == null ? own : amended.ledger().plus(own);
    }

    /**
     * What the ledger says of itself: that the progress in it is invented.
     *
     * @return the note, in Vietnamese
     */
    public String ledgerNote() {
        return document().note().orElseThrow();
    }

    private LedgerDocument document() {
        return ParplanJson.read(resource(name + "-ledger.json"), LedgerDocument.class);
    }

    /**
     * The ledger's JSON with its note, as the library writes a {@link LedgerDocument}, which is also how it is bundled.
     *
     * @return the text
     */
    public String ledgerJson() {
        return amended == null
                ? resource(name + "-ledger.json")
                : ParplanJson.write(LedgerDocument.of(ledger(), ledgerNote()));
    }

    private static String resource(String name) {
        try (InputStream stream = BundledPlan.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("Missing from the jar: " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
