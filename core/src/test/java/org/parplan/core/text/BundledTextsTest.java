package org.parplan.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The bundled labels and messages, as files and as a whole: nothing missing, nothing left over, alike in both languages. */
class BundledTextsTest {

    private static final Path FILES = Path.of("src/main/resources/org/parplan/core/text/labels");
    private static final Pattern PLACE = Pattern.compile("\\{(?<name>\\w+)(\\|(?<form>[^}:]+)(:(?<type>[^}]+))?)?}");
    private static final Pattern RULE_KEY = Pattern.compile("[a-z][a-z0-9]*(\\.[a-z0-9]+(-[a-z0-9]+)*)+");

    @Test
    void everyTopicHasTheSameKeysInBothLanguages() throws IOException {
        var vi = keysByTopic("vi");
        assertThat(vi).isNotEmpty().isEqualTo(keysByTopic("en"));
    }

    @Test
    void everyFileIsReadAsATopic() throws IOException {
        for (var language : Language.values()) {
            var keys = new TreeSet<String>();
            keysByTopic(language.tag()).values().forEach(keys::addAll);
            assertThat(Labels.of(language).texts().keySet()).containsExactlyInAnyOrderElementsOf(keys);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyTextIsComposedAndHasNoBlankWhereNobodySeesIt(Language language) throws IOException {
        for (var file : files(language.tag())) {
            var text = Files.readString(file);
            assertThat(text)
                    .isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFC))
                    .endsWith("\n");
            assertThat(text.lines())
                    .as(file.toString())
                    .allMatch(line -> line.isEmpty() || line.startsWith("# ") || line.matches("\\S+ = \\S(.*\\S)?"))
                    .noneMatch(line -> line.contains("  ") || line.contains("\t") || line.contains("\u00a0"));
        }
    }

    @Test
    void everyMessageNamesTheSameArgumentsInBothLanguages() {
        var english = arguments(Language.EN);
        assertThat(arguments(Language.VI))
                .allSatisfy((key, arguments) -> assertThat(arguments).as(key).isEqualTo(english.get(key)));
    }

    @ParameterizedTest
    @EnumSource
    void everyFormInAMessageIsOneThatTemplatesHave(Language language) {
        var labels = Labels.of(language);
        var specimens = Map.of(
                "day",
                "2018-06-09",
                "days",
                "2018-06-09",
                "weekday",
                "2018-06-09",
                "number",
                "7",
                "money",
                "7",
                "percent",
                "1/2",
                "plural",
                "7");
        labels.texts()
                .forEach((key, text) -> places(text).forEach(place -> {
                    var form = place.group(3);
                    if (form != null && !form.startsWith("label")) {
                        var argument = Map.of(place.group(1), specimens.getOrDefault(form, "7"));
                        assertThat(Template.fill(place.group(), argument, labels))
                                .isNotBlank();
                    }
                }));
    }

    @ParameterizedTest
    @EnumSource
    void everyTypeWhoseLabelsAMessageNeedsHasLabels(Language language) {
        var keys = Labels.of(language).texts().keySet();
        Labels.of(language)
                .texts()
                .forEach((key, text) -> places(text)
                        .filter(place ->
                                place.group(3) != null && place.group(3).startsWith("label"))
                        .forEach(place -> assertThat(keys)
                                .as("labels of %s, which the message %s needs", place.group(5), key)
                                .anyMatch(other -> other.startsWith(place.group(5) + "."))));
    }

    @ParameterizedTest
    @EnumSource
    void everyBraceBelongsToAPlace(Language language) {
        assertThat(Labels.of(language).texts())
                .allSatisfy((key, text) ->
                        assertThat(PLACE.matcher(text).replaceAll("")).doesNotContain("{", "}"));
    }

    @ParameterizedTest
    @EnumSource
    void everyProblemCodeHasALabelAndAMessageThatEndsAsASentence(Language language) {
        for (var code : ProblemCode.values()) {
            assertThat(Labels.of(language).label(code)).doesNotEndWith(".").doesNotContain("{");
            assertThat(Labels.of(language).label("problem." + code)).matches(".*([.?]|\\{detail})");
        }
    }

    @Test
    void everyConstantOfEveryPublicEnumHasALabelAndNoLabelIsLeftOver() throws IOException {
        var enums = new TreeMap<String, Set<String>>();
        for (var type : PublicEnums.ofCore()) {
            var constants = new TreeSet<String>();
            for (var constant : type.getEnumConstants()) {
                constants.add(((Enum<?>) constant).name());
            }
            assertThat(enums.put(type.getSimpleName(), constants))
                    .as("two public enums named " + type.getSimpleName() + " would share their labels")
                    .isNull();
        }
        enums.put("problem", new TreeSet<>(enums.getOrDefault("ProblemCode", Set.of())));
        var labelled = new TreeMap<String, Set<String>>();
        for (var key : Labels.of(Language.VI).texts().keySet()) {
            var type = key.substring(0, key.indexOf('.'));
            if (enums.containsKey(type)) {
                labelled.computeIfAbsent(type, t -> new TreeSet<>()).add(key.substring(type.length() + 1));
            }
        }
        assertThat(labelled).isEqualTo(enums);
    }

    @Test
    void everyRuleThatTheSourcesExplainByHasAMessageAndNoMessageIsLeftOver() throws IOException {
        var sources = MainSources.ofTheLibraries();
        var messages = new TreeSet<String>();
        Labels.of(Language.VI).texts().keySet().stream()
                .filter(RULE_KEY.asMatchPredicate())
                .forEach(messages::add);
        assertThat(messages).containsAll(sources.rules());
        messages.removeAll(sources.literals());
        assertThat(messages).as("messages that no source asks for").isEmpty();
    }

    private static Map<String, Set<String>> arguments(Language language) {
        var arguments = new TreeMap<String, Set<String>>();
        Labels.of(language).texts().forEach((key, text) -> {
            var names = new TreeSet<String>();
            places(text).forEach(place -> names.add(place.group(1)));
            arguments.put(key, names);
        });
        return arguments;
    }

    private static Stream<MatchResult> places(String text) {
        return PLACE.matcher(text).results();
    }

    private static Map<String, Set<String>> keysByTopic(String tag) throws IOException {
        var keys = new LinkedHashMap<String, Set<String>>();
        for (var file : files(tag)) {
            var topic = file.getFileName().toString().replace("_" + tag + ".txt", "");
            keys.put(
                    topic,
                    Labels.parse(Language.VI, Files.readString(file)).texts().keySet());
        }
        return keys;
    }

    private static List<Path> files(String tag) throws IOException {
        try (var files = Files.list(FILES)) {
            var found = new ArrayList<>(files.filter(file -> file.toString().endsWith("_" + tag + ".txt"))
                    .sorted()
                    .toList());
            assertThat(found).isNotEmpty();
            return found;
        }
    }
}
