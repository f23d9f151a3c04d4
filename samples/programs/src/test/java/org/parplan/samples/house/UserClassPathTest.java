package org.parplan.samples.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Arrays;
import java.util.stream.Stream;

/** Law 8: at run time core needs ThreeTen-Extra and nothing else, and what made its values is not to be seen. */
@AnalyzeClasses(packages = House.ROOT, importOptions = DoNotIncludeTests.class)
class UserClassPathTest {

    private static final String[] TOOLS = {
        "com.google..", "jakarta..", "javax..", "org.checkerframework..", "org.immutables..", "org.jspecify.."
    };

    @ArchTest
    static final ArchRule noCodeRunsATool =
            noClasses().that(House.libraries()).should().accessClassesThat().resideInAnyPackage(TOOLS);

    @ArchTest
    static final ArchRule nothingOfTheGeneratorWarnsAUsersCompiler = classes()
            .that(House.libraries())
            .and()
            .resideOutsideOfPackage("org.parplan.core.shape")
            .should(carryOnlyHarmlessAnnotations());

    @ArchTest
    static void coreRunsWithThreeTenExtraAlone(JavaClasses classes) throws Exception {
        URL[] userClassPath = {locationOf("org.parplan.core.text.Wording"), locationOf("org.threeten.extra.YearQuarter")
        };
        try (var user = new URLClassLoader(userClassPath, ClassLoader.getPlatformClassLoader())) {
            for (var type : classes) {
                if (House.core().test(type)
                        && !House.jsonPackages().test(type)
                        && !type.getName().endsWith("package-info")) {
                    var loaded = Class.forName(type.getName(), true, user);
                    assertThat(annotations(loaded))
                            .as("annotations a user sees on %s", loaded)
                            .allMatch(one -> one.annotationType().getName().startsWith("java."));
                }
            }
        }
    }

    private static Stream<Annotation> annotations(Class<?> type) {
        Stream<AnnotatedElement> elements = Stream.of(
                        Stream.of(type),
                        Arrays.stream(type.getDeclaredFields()),
                        Arrays.stream(type.getDeclaredConstructors()),
                        Arrays.stream(type.getDeclaredMethods()))
                .flatMap(one -> one);
        return elements.flatMap(element -> Arrays.stream(element.getAnnotations()));
    }

    private static URL locationOf(String type) throws ClassNotFoundException {
        return Class.forName(type).getProtectionDomain().getCodeSource().getLocation();
    }

    private static ArchCondition<JavaClass> carryOnlyHarmlessAnnotations() {
        return new ArchCondition<>("carry no annotation of the generator that warns") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                Stream<HasAnnotations<?>> carriers = Stream.concat(Stream.of(type), type.getMembers().stream());
                carriers.flatMap(carrier -> carrier.getAnnotations().stream())
                        .filter(annotation ->
                                annotation.getRawType().getPackageName().startsWith("org.immutables"))
                        .filter(annotation -> !isHarmless(annotation))
                        .forEach(annotation -> events.add(
                                SimpleConditionEvent.violated(type, annotation.getDescription() + " warns")));
            }
        };
    }

    /** Without elements there is nothing that a compiler without the generator could fail to find. */
    private static boolean isHarmless(JavaAnnotation<?> annotation) {
        return annotation.getProperties().keySet().stream().noneMatch(annotation::hasExplicitlyDeclaredProperty);
    }
}
