/** Judgement: how far a target is, whether its pace will do, what a unit scores by an index set, and why. */
module org.parplan.scoring {
    exports org.parplan.scoring.kpi;
    exports org.parplan.scoring.worklist;
    exports org.parplan.scoring.framework;
    exports org.parplan.scoring.sheet;
    exports org.parplan.scoring.ranking;
    exports org.parplan.scoring.crosswalk;

    requires transitive org.parplan.core;

    // Never needed at run time.
    requires static org.immutables.value.annotations;
    requires static org.jspecify;
}
