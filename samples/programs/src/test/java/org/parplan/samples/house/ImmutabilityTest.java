package org.parplan.samples.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.Predicate;

/** Law 2: nobody can change a value, add to its kinds from outside, or write a text form that cannot be read. */
@AnalyzeClasses(packages = House.ROOT, importOptions = DoNotIncludeTests.class)
class ImmutabilityTest {

    @ArchTest
    static final ArchRule nothingStaticChanges = fields().that()
            .areDeclaredInClassesThat(House.libraries())
            .and()
            .areStatic()
            .should()
            .beFinal();

    @ArchTest
    static final ArchRule nothingInAValueChanges = fields().that()
            .areDeclaredInClassesThat(House.libraries().and(House.seenByCallers()))
            .and()
            .areNotStatic()
            .should()
            .beFinal();

    @ArchTest
    static final ArchRule noFieldIsPublicUnlessConstant = fields().that()
            .areDeclaredInClassesThat(House.libraries())
            .and()
            .arePublic()
            .should()
            .beStatic()
            .andShould()
            .beFinal();

    @ArchTest
    static final ArchRule noPublicClassCanBeExtendedFromOutside =
            classes().that(House.libraries()).and(House.seenByCallers()).should(beClosed());

    @ArchTest
    static final ArchRule whatIsParsedIsAlsoWritten =
            classes().that(House.libraries()).and(areParsed()).should(writeTheirText());

    private static ArchCondition<JavaClass> beClosed() {
        return condition(
                "be final, an enum, an interface, sealed, or abstract with no constructor to call",
                type -> type.isInterface()
                        || type.isEnum()
                        || type.getModifiers().contains(JavaModifier.FINAL)
                        || type.reflect().isSealed()
                        || isAbstractWithoutAConstructorToCall(type));
    }

    private static boolean isAbstractWithoutAConstructorToCall(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.ABSTRACT)
                && type.getConstructors().stream()
                        .map(JavaConstructor::getModifiers)
                        .noneMatch(modifiers ->
                                modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED));
    }

    private static DescribedPredicate<JavaClass> areParsed() {
        return describe(
                "have a public parse(String)",
                type -> type.tryGetMethod("parse", String.class)
                        .filter(parse -> parse.getModifiers().contains(JavaModifier.PUBLIC)
                                && parse.getRawReturnType().equals(type))
                        .isPresent());
    }

    private static ArchCondition<JavaClass> writeTheirText() {
        return condition(
                "declare a final toString",
                type -> type.tryGetMethod("toString")
                        .filter(method -> type.isEnum()
                                || type.getModifiers().contains(JavaModifier.FINAL)
                                || method.getModifiers().contains(JavaModifier.FINAL))
                        .isPresent());
    }

    private static ArchCondition<JavaClass> condition(String description, Predicate<JavaClass> holds) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!holds.test(type)) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " must " + description));
                }
            }
        };
    }
}
