package org.parplan.samples.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.util.TreeMap;
import org.parplan.core.text.Labels;
import org.parplan.core.text.Language;

/** Law 4: what people see of a constant is a label in every language, whatever module the constant is in. */
@AnalyzeClasses(packages = House.ROOT, importOptions = DoNotIncludeTests.class)
class ToldTest {

    @ArchTest
    static void everyConstantThatCallersSeeHasALabel(JavaClasses classes) {
        for (var type : classes) {
            if (isEnumForCallers(type)) {
                for (var constant : type.reflect().getEnumConstants()) {
                    var key = type.getSimpleName() + "." + ((Enum<?>) constant).name();
                    for (var language : Language.values()) {
                        assertThat(Labels.of(language).find(key))
                                .as("label of %s in %s", key, language)
                                .isPresent();
                    }
                }
            }
        }
    }

    @ArchTest
    static void noTwoEnumsShareTheirLabels(JavaClasses classes) {
        var seen = new TreeMap<String, String>();
        for (var type : classes) {
            if (isEnumForCallers(type)) {
                assertThat(seen.put(type.getSimpleName(), type.getName()))
                        .as("another enum with the simple name of " + type.getName())
                        .isNull();
            }
        }
    }

    private static boolean isEnumForCallers(JavaClass type) {
        return House.libraries().test(type) && House.seenByCallers().test(type) && type.isEnum();
    }
}
