package org.parplan.scoring.kpi;

import java.util.List;
import org.parplan.core.text.Explanation;

/** A status with the steps of the explanation that give the reason, the reason itself last. */
record Verdict(KpiStatus status, List<Explanation> reasons) {

    static Verdict of(KpiStatus status, Explanation reason) {
        return new Verdict(status, List.of(reason));
    }

    /** Tells whether the reason says what being about a value comes to. */
    boolean isOfAbout() {
        return reasons.stream().anyMatch(reason -> reason.rule().startsWith("scoring.kpi-about-"));
    }
}
