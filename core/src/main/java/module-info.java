/**
 * The plan, and what is true of it without anyone's opinion: words, documents, working days, agencies, deadlines,
 * money, targets, and the plan that holds them.
 *
 * <p>At run time it needs ThreeTen-Extra and nothing else. The packages {@code core.json} and {@code core.json3} also
 * need Jackson 2 or 3, which is why those are optional.
 */
@SuppressWarnings("module") // the modules that shape is exported to are built after this one
module org.parplan.core {
    // The styles of generated values, for the library's own modules at compile time.
    exports org.parplan.core.shape to
            org.parplan.scoring,
            org.parplan.reporting;

    // The packages in their order: each may use those before it.
    exports org.parplan.core.text;
    exports org.parplan.core.legal;
    exports org.parplan.core.calendar;
    exports org.parplan.core.agency;
    exports org.parplan.core.deadline;
    exports org.parplan.core.window;
    exports org.parplan.core.regime;
    exports org.parplan.core.budget;
    exports org.parplan.core.kpi;
    exports org.parplan.core.plan;
    exports org.parplan.core.progress;
    exports org.parplan.core.cascade;
    exports org.parplan.core.json;
    exports org.parplan.core.json3;

    requires transitive org.threeten.extra;

    // Needed by core.json and by core.json3, each alone. There is no "provides ... Module" for either: JDK 17 would
    // then
    // not start any program on the module path that lacks one of the two. There, add our module to a mapper by hand; on
    // the class path META-INF/services lets it be found.
    requires static com.fasterxml.jackson.databind;
    requires static tools.jackson.databind;

    // Never needed at run time.
    requires static org.immutables.value.annotations;
    requires static org.jspecify;
}
