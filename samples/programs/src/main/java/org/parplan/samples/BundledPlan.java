package org.parplan.samples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.parplan.core.json.ParplanJson;
import org.parplan.core.plan.Plan;
import org.parplan.core.progress.ProgressLedger;

/** The plans that come with the samples, each with figures invented to show what the library does with them. */
public enum BundledPlan {
    /** The plan of Hà Tĩnh province for 2018: real tasks and targets, and what its text lost marked as lost. */
    HATINH_2018("hatinh-2018");

    private final String name;

    BundledPlan(String name) {
        this.name = name;
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
     * @return measurements by the code of their indicator, in the order of the file
     */
    public List<IllustrativeFigure> illustrativeFigures() {
        return IllustrativeFigure.readAll(plan(), resource(name + "-illustrative.txt"));
    }

    /**
     * What is pretended to have been reported of the plan's real tasks; no official result.
     *
     * @return the ledger
     */
    public ProgressLedger ledger() {
        return ParplanJson.read(ledgerJson(), ProgressLedger.class);
    }

    /**
     * The ledger's JSON as it is bundled, which is also how the library writes it.
     *
     * @return the text
     */
    public String ledgerJson() {
        return resource(name + "-ledger.json");
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
