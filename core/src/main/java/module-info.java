/**
 * The plan, and what is true of it without anyone's opinion: words, documents, working days, agencies, deadlines,
 * money, targets, and the plan that holds them.
 *
 * <p>At run time it needs ThreeTen-Extra and nothing else. The packages {@code core.json} and {@code core.json3} also
 * need Jackson 2 or 3, which is why those are optional.
 */
module org.parplan.core {
    // The packages in their order: each may use those before it.
    exports org.parplan.core.text;
    exports org.parplan.core.legal;
    exports org.parplan.core.calendar;
    exports org.parplan.core.agency;
    exports org.parplan.core.deadline;
    exports org.parplan.core.budget;
    exports org.parplan.core.kpi;

    requires transitive org.threeten.extra;

    // Never needed at run time.
    requires static org.immutables.value.annotations;
    requires static org.jspecify;
}
