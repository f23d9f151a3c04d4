package org.parplan.samples.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.util.List;
import java.util.stream.Stream;

/** Arrows between modules and between packages point one way only. */
@AnalyzeClasses(packages = House.ROOT, importOptions = DoNotIncludeTests.class)
class ArrowsTest {

    @ArchTest
    static final ArchRule modulesUseOnlyThoseBelow = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage("org.parplan..")
            .layer("core")
            .definedBy("org.parplan.core..")
            .layer("scoring")
            .definedBy("org.parplan.scoring..")
            .layer("reporting")
            .definedBy("org.parplan.reporting..")
            .optionalLayer("samples")
            .definedBy("org.parplan.samples..")
            .whereLayer("core")
            .mayNotAccessAnyLayer()
            .whereLayer("scoring")
            .mayOnlyAccessLayers("core")
            .whereLayer("reporting")
            .mayOnlyAccessLayers("core", "scoring")
            .whereLayer("samples")
            .mayNotBeAccessedByAnyLayer()
            .ensureAllClassesAreContainedInArchitecture();

    @ArchTest
    static final ArchRule packagesOfCoreUseOnlyThoseAbove = order("core", House.CORE);

    @ArchTest
    static final ArchRule packagesOfScoringUseOnlyThoseBefore = order("scoring", House.SCORING);

    @ArchTest
    static final ArchRule packagesOfReportingUseOnlyThoseBeforeAndNoRendererAnother = renderers();

    @ArchTest
    static final ArchRule everyPackageHasItsPlaceInTheOrder = classes()
            .that(House.libraries())
            .should()
            .resideInAnyPackage(Stream.of(
                            packages("core", House.CORE),
                            packages("scoring", House.SCORING),
                            packages("reporting", House.REPORTS),
                            packages("reporting", House.RENDERERS))
                    .flatMap(List::stream)
                    .map(name -> name + "..")
                    .toArray(String[]::new));

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("org.parplan.(*).(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule onlyTheJsonPackagesKnowJackson = noClasses()
            .that(House.libraries())
            .and()
            .resideOutsideOfPackages("org.parplan.core.json..", "org.parplan.core.json3..")
            .should()
            .dependOnClassesThat(resideInAPackage("com.fasterxml..").or(resideInAPackage("tools.jackson..")));

    @ArchTest
    static final ArchRule jacksonTwoAndThreeAreKeptApart = noClasses()
            .that()
            .resideInAPackage("org.parplan.core.json3..")
            .should()
            .dependOnClassesThat(resideInAPackage("com.fasterxml.jackson.databind..")
                    .or(resideInAPackage("com.fasterxml.jackson.core..")));

    @ArchTest
    static final ArchRule jacksonTwoDoesNotKnowThree = noClasses()
            .that()
            .resideInAPackage("org.parplan.core.json..")
            .should()
            .dependOnClassesThat(resideInAPackage("tools.jackson.."));

    private static ArchRule order(String module, List<String> packages) {
        return inOrder(layers(module, packages), packages(module, packages));
    }

    private static ArchRule renderers() {
        var shared = packages("reporting", House.REPORTS);
        var all =
                Stream.concat(House.REPORTS.stream(), House.RENDERERS.stream()).toList();
        var rule = inOrder(layers("reporting", all), shared);
        for (var renderer : packages("reporting", House.RENDERERS)) {
            rule = rule.whereLayer(renderer).mayOnlyAccessLayers(shared.toArray(String[]::new));
        }
        return rule;
    }

    private static LayeredArchitecture layers(String module, List<String> packages) {
        var rule = layeredArchitecture().consideringOnlyDependenciesInLayers();
        for (var name : packages(module, packages)) {
            rule = House.LATER.contains(name)
                    ? rule.optionalLayer(name).definedBy(name + "..")
                    : rule.layer(name).definedBy(name + "..");
        }
        return rule;
    }

    private static LayeredArchitecture inOrder(LayeredArchitecture layers, List<String> names) {
        var rule = layers.whereLayer(names.get(0)).mayNotAccessAnyLayer();
        for (var i = 1; i < names.size(); i++) {
            rule = rule.whereLayer(names.get(i))
                    .mayOnlyAccessLayers(names.subList(0, i).toArray(String[]::new));
        }
        return rule;
    }

    private static List<String> packages(String module, List<String> names) {
        return names.stream().map(name -> "org.parplan." + module + "." + name).toList();
    }
}
