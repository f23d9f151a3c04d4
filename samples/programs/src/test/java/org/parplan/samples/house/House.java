package org.parplan.samples.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;
import java.util.Set;

/** The plan of the house: its library modules and their packages, in the order in which they may use one another. */
final class House {

    static final String ROOT = "org.parplan";

    static final List<String> CORE = List.of(
            "shape",
            "text",
            "legal",
            "calendar",
            "agency",
            "deadline",
            "window",
            "regime",
            "budget",
            "kpi",
            "plan",
            "progress",
            "cascade",
            "json",
            "json3");
    static final List<String> SCORING =
            List.of("kpi", "worklist", "framework", "sheet", "ranking", "crosswalk", "survey", "dossier");

    /** What all renderers may use: the models of reports, how their parts are told, and what a page shows of them. */
    static final List<String> REPORTS = List.of("report", "score", "words", "page");

    /** One renderer each, none of which knows another. */
    static final List<String> RENDERERS = List.of("html", "markdown", "csv", "ics", "docx", "xlsx");

    /** Packages that the architecture names and that are not built yet. */
    static final Set<String> LATER = Set.of(
            "org.parplan.scoring.survey",
            "org.parplan.scoring.dossier",
            "org.parplan.reporting.docx",
            "org.parplan.reporting.xlsx");

    /** Packages that are public for the compiler and not for callers. */
    static final Set<String> INTERNAL = Set.of(
            "org.parplan.core.json.mapping",
            "org.parplan.core.shape",
            "org.parplan.reporting.html.templates",
            "org.parplan.reporting.page",
            "org.parplan.reporting.words");

    private House() {}

    static DescribedPredicate<JavaClass> libraries() {
        return describe(
                "are of the libraries", type -> isIn(type, "core") || isIn(type, "scoring") || isIn(type, "reporting"));
    }

    static DescribedPredicate<JavaClass> core() {
        return describe("are of core", type -> isIn(type, "core"));
    }

    static DescribedPredicate<JavaClass> judges() {
        return describe("are of core or scoring", type -> isIn(type, "core") || isIn(type, "scoring"));
    }

    static DescribedPredicate<JavaClass> jsonPackages() {
        return describe("are of core.json or core.json3", type -> isIn(type, "core.json") || isIn(type, "core.json3"));
    }

    /** Public, and so is every class around it, and their package is for callers. */
    static DescribedPredicate<JavaClass> seenByCallers() {
        return describe(
                "are seen by callers",
                type -> type.getModifiers().contains(JavaModifier.PUBLIC)
                        && !INTERNAL.contains(type.getPackageName())
                        && type.getEnclosingClass()
                                .filter(outer -> !seenByCallers().test(outer))
                                .isEmpty());
    }

    /** Classes that the generator wrote: the value's implementation, its builder, and what is nested in them. */
    static DescribedPredicate<JavaClass> generated() {
        return describe("are generated", type -> type.getName().matches(".*[.$]Immutable[A-Z].*"));
    }

    private static boolean isIn(JavaClass type, String name) {
        return (type.getPackageName() + ".").startsWith(ROOT + "." + name + ".");
    }
}
