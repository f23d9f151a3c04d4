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
import java.util.regex.Pattern;

/** Law 3: nothing that counts, sums or judges goes through a floating-point number. */
@AnalyzeClasses(packages = House.ROOT, importOptions = DoNotIncludeTests.class)
class ExactnessTest {

    /** A floating-point type or an array of one, by its name: arrays of foreign types are not resolved further. */
    private static final Pattern FLOATING =
            Pattern.compile("double|float|\\[+[DF]|(\\[+L)?java\\.lang\\.(Double|Float);?");

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
        return FLOATING.matcher(type.getName()).matches();
    }

    private static boolean anyFloating(List<JavaClass> types) {
        return types.stream().anyMatch(ExactnessTest::isFloating);
    }
}
