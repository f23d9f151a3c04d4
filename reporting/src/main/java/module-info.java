/** What people look at: report models, and one renderer for each form they are shown in. */
module org.parplan.reporting {
    // The models, then their renderers.
    exports org.parplan.reporting.report;
    exports org.parplan.reporting.score;
    exports org.parplan.reporting.html;
    exports org.parplan.reporting.markdown;
    exports org.parplan.reporting.csv;
    exports org.parplan.reporting.ics;

    requires transitive org.parplan.scoring;

    // Escapes what the HTML templates write.
    requires gg.jte.runtime;

    // Never needed at run time.
    requires static org.immutables.value.annotations;
    requires static org.jspecify;
}
