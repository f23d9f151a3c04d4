package org.parplan.samples.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.lang.reflect.Executable;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Format;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Law 1 again: no text is cased, formatted, encoded or decoded by what the machine happens to prefer. */
@AnalyzeClasses(packages = House.ROOT, importOptions = DoNotIncludeTests.class)
class LocaleTest {

    private static final Pattern FORMATTED =
            Pattern.compile("((?:\"(?:[^\"\\\\\n]|\\\\.)*\"[\\s+)]*)+)\\.formatted\\(");
    private static final Pattern BY_LOCALE = Pattern.compile("%(?![s%n])");

    @ArchTest
    static final ArchRule namesTheLocaleOrCharsetWhereverTheJdkTakesOne = noClasses()
            .that(House.libraries())
            .should()
            .accessTargetWhere(describe(
                    "leaves out a locale or charset that could be given",
                    (JavaAccess<?> access) -> access.getTarget() instanceof CodeUnitAccessTarget target
                            && access.getTargetOwner().getPackageName().startsWith("java.")
                            && !access.getTargetOwner().isEquivalentTo(Files.class)
                            && takesOneMore(target)));

    @ArchTest
    static final ArchRule writesNumbersAndDatesByLanguageAndNotByLocale =
            noClasses().that(House.libraries()).should().dependOnClassesThat().areAssignableTo(Format.class);

    /** {@code "…".formatted(…)} cannot be given a locale: it may only put in what has one form in all of them. */
    @Test
    void formatsWithoutALocaleOnlyWhatEveryLocaleWritesAlike() throws IOException {
        for (var module : List.of("core", "scoring", "reporting")) {
            try (var files = Files.walk(Path.of("..", "..", module, "src", "main", "java"))) {
                for (var file :
                        files.filter(path -> path.toString().endsWith(".java")).toList()) {
                    var source = Files.readString(file);
                    var texts = FORMATTED
                            .matcher(source)
                            .results()
                            .map(call -> call.group(1))
                            .toList();
                    assertThat(texts)
                            .as("%s: use %%s, or String.format(Locale.ROOT, …)", file)
                            .noneMatch(text -> BY_LOCALE.matcher(text).find());
                    assertThat(source.split("\\.formatted\\(", -1))
                            .as("%s: only a literal may be formatted, so that it can be checked", file)
                            .hasSize(texts.size() + 1);
                }
            }
        }
    }

    private static boolean takesOneMore(CodeUnitAccessTarget target) {
        var owner = target.getOwner().reflect();
        var given =
                target.getRawParameterTypes().stream().map(JavaClass::getName).toList();
        Stream<Executable> others = target.getName().equals("<init>")
                ? Arrays.stream(owner.getConstructors())
                : Arrays.stream(owner.getMethods())
                        .filter(method -> method.getName().equals(target.getName()))
                        .map(Executable.class::cast);
        return others.map(other -> Arrays.asList(other.getParameterTypes()))
                .filter(types -> types.contains(Locale.class) || types.contains(Charset.class))
                .anyMatch(types -> types.stream()
                        .filter(type -> type != Locale.class && type != Charset.class)
                        .map(Class::getName)
                        .toList()
                        .equals(given));
    }
}
