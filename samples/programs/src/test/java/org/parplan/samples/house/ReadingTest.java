package org.parplan.samples.house;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.parplan.core.text.Reading;

/** Law 5: whatever reads the words of a plan gives back what it made of them, the words, and the problems met. */
@AnalyzeClasses(packages = House.ROOT, importOptions = DoNotIncludeTests.class)
class ReadingTest {

    @ArchTest
    static final ArchRule readGivesAReading = methods()
            .that()
            .areDeclaredInClassesThat(House.libraries().and(not(House.jsonPackages())))
            .and()
            .arePublic()
            .and()
            .areStatic()
            .and()
            .haveName("read")
            .should()
            .haveRawReturnType(Reading.class);
}
