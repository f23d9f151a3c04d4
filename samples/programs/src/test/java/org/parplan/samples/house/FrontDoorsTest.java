package org.parplan.samples.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** What is public is meant for callers: exported, without null unless it says so, and made of types callers can name. */
@AnalyzeClasses(packages = House.ROOT, importOptions = DoNotIncludeTests.class)
class FrontDoorsTest {

    private static final Set<String> EXPORTED = exported();

    @ArchTest
    static final ArchRule everyPublicTypeIsInAnExportedPackage = classes()
            .that(House.libraries())
            .and(House.seenByCallers())
            .should()
            .resideInAnyPackage(EXPORTED.toArray(String[]::new));

    @ArchTest
    static final ArchRule whatCallersSeeIsMadeOfTypesTheyCanName = classes()
            .that(House.libraries())
            .and(House.seenByCallers())
            .and()
            .resideInAnyPackage(EXPORTED.toArray(String[]::new))
            .should(nameOnlyTypesThatCallersHave());

    @ArchTest
    static void everyExportedPackageHasAPublicType(JavaClasses classes) {
        var withPublicTypes = classes.stream()
                .filter(House.seenByCallers())
                .map(JavaClass::getPackageName)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(withPublicTypes).containsAll(EXPORTED);
    }

    @ArchTest
    static void everyPackageSaysThatNothingIsNullUnlessItSaysSo(JavaClasses classes) {
        var packages = classes.stream()
                .filter(House.libraries().or(type -> type.getPackageName().startsWith("org.parplan.samples")))
                .map(JavaClass::getPackage)
                .distinct();
        assertThat(packages.filter(one ->
                        !House.INTERNAL.contains(one.getName()) || one.getName().endsWith("shape")))
                .allMatch(one -> one.isAnnotatedWith(NullMarked.class));
    }

    private static ArchCondition<JavaClass> nameOnlyTypesThatCallersHave() {
        return new ArchCondition<>("name only types that callers have") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getCodeUnits().stream()
                        .filter(unit -> unit.getModifiers().contains(JavaModifier.PUBLIC)
                                && !unit.getModifiers().contains(JavaModifier.SYNTHETIC))
                        .filter(unit -> mentioned(unit).anyMatch(FrontDoorsTest::isHidden))
                        .forEach(unit -> events.add(SimpleConditionEvent.violated(
                                type, unit.getFullName() + " names a type that callers do not have")));
            }
        };
    }

    private static Stream<JavaClass> mentioned(JavaCodeUnit unit) {
        return Stream.concat(
                        Stream.concat(
                                unit.getReturnType().getAllInvolvedRawTypes().stream(),
                                unit.getParameterTypes().stream()
                                        .flatMap(type -> type.getAllInvolvedRawTypes().stream())),
                        unit.getExceptionTypes().stream())
                .map(FrontDoorsTest::element);
    }

    /** The type that an array of ours is of; arrays of foreign types are not resolved further. */
    private static JavaClass element(JavaClass type) {
        return type.getName().startsWith("[") && type.getName().contains(House.ROOT)
                ? type.getBaseComponentType()
                : type;
    }

    private static boolean isHidden(JavaClass type) {
        return type.getPackageName().startsWith(House.ROOT)
                && !(EXPORTED.contains(type.getPackageName())
                        && House.seenByCallers().test(type));
    }

    private static Set<String> exported() {
        try {
            var exported = new TreeSet<String>();
            for (var url : Collections.list(House.class.getClassLoader().getResources("module-info.class"))) {
                try (var stream = url.openStream()) {
                    var module = ModuleDescriptor.read(stream);
                    if (module.name().startsWith(House.ROOT)) {
                        module.exports().stream()
                                .filter(exports -> !exports.isQualified())
                                .map(ModuleDescriptor.Exports::source)
                                .forEach(exported::add);
                    }
                }
            }
            return exported;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
