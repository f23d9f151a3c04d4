package org.parplan.samples.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.Calendar;
import java.util.Date;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TimeZone;
import java.util.Timer;
import java.util.random.RandomGenerator;

/** Law 1: same input, same bytes out. Nothing is asked of the machine; what is needed comes in as an argument. */
@AnalyzeClasses(packages = House.ROOT, importOptions = DoNotIncludeTests.class)
class PurityTest {

    private static final Set<String> ASKERS = Set.of(
            "java.lang.Boolean.getBoolean",
            "java.lang.Integer.getInteger",
            "java.lang.Long.getLong",
            "java.lang.Math.random",
            "java.lang.StrictMath.random",
            "java.nio.charset.Charset.defaultCharset",
            "java.time.ZoneId.systemDefault",
            "java.util.Collections.shuffle",
            "java.util.Locale.getDefault",
            "java.util.UUID.randomUUID");

    private static final Set<String> FILE_NAMERS = Set.of(
            "java.nio.file.FileSystems.getDefault",
            "java.nio.file.Files.createTempDirectory",
            "java.nio.file.Files.createTempFile",
            "java.nio.file.Path.of",
            "java.nio.file.Paths.get");

    @ArchTest
    static final ArchRule asksNoClockZoneLocaleOrChance = noClasses()
            .that(House.libraries())
            .should()
            .accessTargetWhere(describe(
                    "asks the machine", (JavaAccess<?> access) -> isNow(access) || ASKERS.contains(name(access))));

    @ArchTest
    static final ArchRule knowsNoClockChanceOrOldDates = noClasses()
            .that(House.libraries())
            .should()
            .dependOnClassesThat(belongToAnyOf(
                            Calendar.class,
                            Clock.class,
                            Date.class,
                            Random.class,
                            RandomGenerator.class,
                            SplittableRandom.class,
                            TimeZone.class)
                    .or(resideInAnyPackage("java.security..", "java.util.random.."))
                    .as("hold a clock, chance or a date of old"));

    @ArchTest
    static final ArchRule asksNothingOfTheSystem = noClasses()
            .that(House.libraries())
            .should()
            .accessTargetWhere(describe(
                    "asks the system, or writes to it",
                    (JavaAccess<?> access) -> access.getTargetOwner().isEquivalentTo(System.class)
                            && !access.getTarget().getName().equals("arraycopy")))
            .orShould()
            .accessTargetWhere(describe(
                    "prints a stack trace",
                    (JavaAccess<?> access) -> access.getTarget().getName().equals("printStackTrace")))
            .orShould()
            .dependOnClassesThat(belongToAnyOf(Process.class, ProcessBuilder.class, Runtime.class));

    @ArchTest
    static final ArchRule startsNoThread = noClasses()
            .that(House.libraries())
            .should()
            .dependOnClassesThat(belongToAnyOf(Thread.class, ThreadLocal.class, Timer.class)
                    .or(resideInAnyPackage("java.util.concurrent")))
            .orShould()
            .accessTargetWhere(describe(
                    "streams in parallel",
                    (JavaAccess<?> access) -> name(access).matches("java\\.util\\..*\\.(parallel|parallelStream)")));

    @ArchTest
    static final ArchRule usesNoNetworkAndWritesNoLog = noClasses()
            .that(House.libraries())
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "java.net..",
                    "java.rmi..",
                    "java.sql..",
                    "java.util.logging..",
                    "java.util.prefs..",
                    "javax..",
                    "org.apache..",
                    "org.slf4j.."));

    @ArchTest
    static final ArchRule onlyTheJsonPackagesReadFiles = noClasses()
            .that(House.libraries())
            .and(DescribedPredicate.not(House.jsonPackages()))
            .should()
            .dependOnClassesThat(files());

    /** What a main is given by name counts as given: core has one, which the build runs to write the schema. */
    @ArchTest
    static final ArchRule aFileIsAlwaysAnArgument = noClasses()
            .that(House.libraries())
            .should()
            .accessTargetWhere(describe(
                    "names a file of its own",
                    (JavaAccess<?> access) -> FILE_NAMERS.contains(name(access))
                            && !access.getOrigin().getName().equals("main")))
            .orShould()
            .dependOnClassesThat(resideInAnyPackage("java.io")
                    .and(describe("are files", type -> type.getSimpleName().matches("(File|RandomAccessFile).*"))));

    private static DescribedPredicate<JavaClass> files() {
        return resideInAnyPackage("java.nio.file..", "java.nio.channels..").as("are files");
    }

    private static boolean isNow(JavaAccess<?> access) {
        return name(access).matches("(java\\.time|org\\.threeten)\\..*\\.now");
    }

    private static String name(JavaAccess<?> access) {
        return access.getTargetOwner().getName() + "." + access.getTarget().getName();
    }
}
