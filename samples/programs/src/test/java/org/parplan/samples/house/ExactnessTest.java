package org.parplan.samples.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noCodeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;

/** Law 3: nothing that counts, sums or judges goes through a floating-point number. */
@AnalyzeClasses(packages = House.ROOT, importOptions = DoNotIncludeTests.class)
class ExactnessTest {

    private static final Set<String> FLOATING = Set.of("double", "float", "java.lang.Double", "java.lang.Float");

    @ArchTest
    static final ArchRule keepsNoFloatingPointNumber =
            noFields().that().areDeclaredInClassesThat(House.judges()).should().haveRawType(floating());

    @ArchTest
    static final ArchRule takesAndGivesNoFloatingPointNumber = noCodeUnits()
            .that()
            .areDeclaredInClassesThat(House.judges())
            .should()
            .haveRawReturnType(floating())
            .orShould()
            .haveRawParameterTypes(describe("with a floating-point number", ExactnessTest::anyFloating));

    @ArchTest
    static final ArchRule computesWithNoFloatingPointNumber = noClasses()
            .that(House.judges())
            .should()
            .accessTargetWhere(describe(
                    "gives or gets a floating-point number",
                    (JavaAccess<?> access) -> access.getTarget() instanceof CodeUnitAccessTarget target
                            && (isFloating(target.getRawReturnType()) || anyFloating(target.getRawParameterTypes()))));

    private static DescribedPredicate<JavaClass> floating() {
        return describe("floating-point", ExactnessTest::isFloating);
    }

    private static boolean isFloating(JavaClass type) {
        return FLOATING.contains(type.getBaseComponentType().getName());
    }

    private static boolean anyFloating(List<JavaClass> types) {
        return types.stream().anyMatch(ExactnessTest::isFloating);
    }
}
