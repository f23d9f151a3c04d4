package org.parplan.core.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What people see of constants, rules and problems in one language: labels by {@code Type.CONSTANT}, messages by code.
 *
 * <p>The bundled texts are data. A province that words something otherwise lays its own file over them:
 *
 * <pre>{@code
 * Labels ours = Labels.of(Language.VI).overlaidBy(Labels.parse(Language.VI, "Severity.ERROR = Sai sót\n"));
 * ours.label(Severity.ERROR); // "Sai sót"
 * }</pre>
 */
@Value.Immutable
public abstract class Labels {

    /** The bundled files: one a topic, each in every language. */
    private static final List<String> TOPICS = List.of(
            "text",
            "legal",
            "calendar",
            "agency",
            "deadline",
            "window",
            "regime",
            "budget",
            "kpi",
            "plan",
            "progress",
            "cascade",
            "scoring",
            "reporting");

    private static final Map<Language, Labels> BUNDLED = bundled();

    Labels() {}

    /**
     * Obtains the bundled labels of a language.
     *
     * @param language  the language
     * @return its labels and messages
     */
    public static Labels of(Language language) {
        var labels = BUNDLED.get(language);
        if (labels == null) {
            throw new NoSuchElementException("No labels for " + language);
        }
        return labels;
    }

    /**
     * Obtains labels from lines of the form {@code key = text}; empty lines and lines that begin with {@code #} are
     * passed over, and so is the byte order mark that some editors put first.
     *
     * @param language  the language the texts are in
     * @param lines  the lines
     * @return the labels
     * @throws IllegalArgumentException if a line has no key or no {@code =}, or a key stands twice, naming the line; or
     *     if a text has a place that no argument can fill, such as {@code {lastDay|date}}, naming the key
     */
    public static Labels parse(Language language, String lines) {
        var texts = new LinkedHashMap<String, String>();
        var number = 0;
        var unmarked = lines.startsWith("\uFEFF") ? lines.substring(1) : lines;
        for (var line : unmarked.split("\n", -1)) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            var equals = line.indexOf('=');
            if (equals < 0 || line.substring(0, equals).isBlank()) {
                throw new IllegalArgumentException(
                        "Line %s must be written key = text, such as Severity.ERROR = Lỗi: %s".formatted(number, line));
            }
            var key = line.substring(0, equals).strip();
            if (texts.putIfAbsent(key, line.substring(equals + 1).strip()) != null) {
                throw new IllegalArgumentException("Line %s repeats the key %s".formatted(number, key));
            }
        }
        return builder().language(language).texts(texts).build();
    }

    /**
     * Obtains a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The language the texts are in, which also writes the dates and numbers in messages.
     *
     * @return the language
     */
    public abstract Language language();

    /**
     * All texts by key.
     *
     * @return the texts
     */
    public abstract Map<String, String> texts();

    @Value.Check
    void check() {
        texts().forEach((key, text) -> {
            try {
                Template.check(text);
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException("Text of %s: %s".formatted(key, e.getMessage()), e);
            }
        });
    }

    /**
     * The label of a constant, such as {@code Cảnh báo} for {@link Severity#WARNING}.
     *
     * @param constant  the constant
     * @return its label
     * @throws NoSuchElementException if there is none
     */
    public final String label(Enum<?> constant) {
        return label(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    /**
     * The text of a key.
     *
     * @param key  the key, such as {@code Funding.NOT_STATED}
     * @return its text
     * @throws NoSuchElementException if there is none, naming the key and the language
     */
    public final String label(String key) {
        return find(key)
                .orElseThrow(() -> new NoSuchElementException("No label in %s for %s".formatted(language(), key)));
    }

    /**
     * The text of a key, if there is one.
     *
     * @param key  the key
     * @return its text
     */
    public final Optional<String> find(String key) {
        return Optional.ofNullable(texts().get(key));
    }

    /**
     * The message of a rule or problem with its arguments put in.
     *
     * @param key  the key of the message, such as {@code deadline.before}
     * @param arguments  the arguments in their canonical texts, by name
     * @return the sentence
     * @throws NoSuchElementException if there is no such message, or it names an argument that is not given
     */
    public final String message(String key, Map<String, String> arguments) {
        return Template.fill(label(key), arguments, this);
    }

    /**
     * Returns these labels with another's texts in place of those of the same keys.
     *
     * @param other  the labels that win, in the same language
     * @return new labels in this language
     * @throws IllegalArgumentException if the other's language is not this one
     */
    public final Labels overlaidBy(Labels other) {
        if (language() != other.language()) {
            throw new IllegalArgumentException("Labels laid over those in %s must be in %s too, but were in %s"
                    .formatted(language(), language(), other.language()));
        }
        var both = new LinkedHashMap<>(texts());
        both.putAll(other.texts());
        return builder().language(language()).texts(both).build();
    }

    private static Map<Language, Labels> bundled() {
        var bundled = new EnumMap<Language, Labels>(Language.class);
        for (var language : Language.values()) {
            var lines = new StringBuilder();
            for (var topic : TOPICS) {
                lines.append(resource("labels/%s_%s.txt".formatted(topic, language.tag())));
            }
            bundled.put(language, parse(language, lines.toString()));
        }
        return bundled;
    }

    private static String resource(String name) {
        try (var stream = Labels.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("Missing from the jar: " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Collects the parts of {@link Labels}. */
    public static final class Builder extends ImmutableLabels.Builder {
        Builder() {}
    }
}
