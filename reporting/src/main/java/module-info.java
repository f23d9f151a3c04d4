/** What people look at: report models, and one renderer for each form they are shown in. */
module org.parplan.reporting {
    exports org.parplan.reporting.report;

    requires transitive org.parplan.scoring;

    // Never needed at run time.
    requires static org.immutables.value.annotations;
    requires static org.jspecify;
}
