package org.parplan.samples.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;

/** What is thrown is of a type that says what went wrong: the JDK's own, or one a caller can catch and read about. */
@AnalyzeClasses(packages = House.ROOT, importOptions = DoNotIncludeTests.class)
class FailuresTest {

    private static final Set<String> SAYING_NOTHING = Set.of(
            "java.lang.Throwable",
            "java.lang.Exception",
            "java.lang.Error",
            "java.lang.RuntimeException",
            "java.lang.UnsupportedOperationException");

    @ArchTest
    static final ArchRule throwsTypesOfTheJdkOrItsOwn = noClasses()
            .that(House.libraries())
            .and(not(House.jsonPackages()))
            .should()
            .accessTargetWhere(describe(
                    "makes a failure of somebody else's type",
                    (JavaAccess<?> access) -> makesAThrowable(access)
                            && !access.getTargetOwner().getPackageName().startsWith("java.")
                            && !access.getTargetOwner().getPackageName().startsWith(House.ROOT)));

    @ArchTest
    static final ArchRule throwsNoTypeThatSaysNothing = noClasses()
            .that(House.libraries())
            .and(not(House.generated()))
            .should()
            .accessTargetWhere(describe(
                    "makes a failure that does not say of what sort it is",
                    (JavaAccess<?> access) -> makesAThrowable(access)
                            && !access.getOriginOwner().isAssignableTo(Throwable.class)
                            && SAYING_NOTHING.contains(access.getTargetOwner().getName())));

    @ArchTest
    static final ArchRule aFailureOfItsOwnIsPartOfWhatCallersSee = classes()
            .that(House.libraries())
            .and()
            .areAssignableTo(Throwable.class)
            .should()
            .bePublic()
            .andShould()
            .haveModifier(JavaModifier.FINAL);

    private static boolean makesAThrowable(JavaAccess<?> access) {
        return access.getTarget().getName().equals("<init>")
                && access.getTargetOwner().isAssignableTo(Throwable.class);
    }
}
