package org.parplan.core.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.parplan.core.json.mapping.Decoder;
import org.parplan.core.json.mapping.Encoder;
import org.parplan.core.json.mapping.JsonText;
import org.parplan.core.json.mapping.Limits;
import org.parplan.core.json.mapping.Node;
import org.parplan.core.json.mapping.Pointer;
import org.parplan.core.json.mapping.Refused;
import org.parplan.core.json.mapping.Source;
import org.parplan.core.json.mapping.TreeReader;
import org.parplan.core.shape.GenericType;

/**
 * Reads and writes values of Parplan as JSON; needs Jackson 2 ({@code jackson-databind}) beside the library.
 *
 * <p>{@code read} is strict: whatever a value does not have, and whatever could be meant in two ways, is refused with its
 * place. {@code open} is for an app's own store: it carries along what a newer version wrote. {@code write} gives every
 * value one text: keys in the order of declaration, nothing absent, two spaces, line feeds.
 *
 * <pre>{@code
 * Actor actor = ParplanJson.read("{\"kind\": \"AGENCY\", \"wording\": \"Sở Nội vụ\"}", Actor.class);
 * }</pre>
 *
 * <p>A document may have 32 MB, a text in it a million characters, a key a thousand, a number a hundred, and brackets
 * may stand 200 deep.
 */
public final class ParplanJson {

    private static final String SCHEMA = "plan.schema.json";

    /** Jackson's limits lie behind ours, which tell the place. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(2 * Limits.DEPTH)
                    .maxStringLength(Limits.DOCUMENT)
                    .maxNumberLength(Limits.DOCUMENT)
                    .maxNameLength(Limits.DOCUMENT)
                    .build())
            .build();

    private ParplanJson() {}

    /**
     * Reads a value from a file, strictly.
     *
     * @param file  a file of JSON in UTF-8
     * @param type  what the value should be
     * @param <T>  the type of the value
     * @return the value
     * @throws JsonRefusal if the file holds anything else
     * @throws UncheckedIOException if the file cannot be read
     */
    public static <T> T read(Path file, Class<T> type) {
        return read(text(file), type);
    }

    /**
     * Reads a value from a text, strictly.
     *
     * @param json  the text
     * @param type  what the value should be
     * @param <T>  the type of the value
     * @return the value
     * @throws JsonRefusal if the text is anything else
     */
    public static <T> T read(String json, Class<T> type) {
        return refusing(() -> type.cast(Decoder.read(GenericType.of(type), parse(json), Pointer.ROOT)));
    }

    /**
     * Reads a value from an app's own file, and carries along what this version does not know.
     *
     * @param file  a file of JSON in UTF-8
     * @param type  what the value should be
     * @param <T>  the type of the value
     * @return the value, with what was not known
     * @throws JsonRefusal if the file is wrong otherwise, or the value cannot do without what is not known
     * @throws UncheckedIOException if the file cannot be read
     */
    public static <T> Stored<T> open(Path file, Class<T> type) {
        return open(text(file), type);
    }

    /**
     * Reads a value from an app's own text, and carries along what this version does not know.
     *
     * @param json  the text
     * @param type  what the value should be
     * @param <T>  the type of the value
     * @return the value, with what was not known
     * @throws JsonRefusal if the text is wrong otherwise, or the value cannot do without what is not known
     */
    public static <T> Stored<T> open(String json, Class<T> type) {
        return refusing(() -> {
            var opened = Decoder.open(GenericType.of(type), parse(json));
            return Stored.of(type.cast(opened.value()), opened.document());
        });
    }

    /**
     * Writes a value in its one text.
     *
     * @param value  a value of Parplan, or a {@link Stored} one with what was not known
     * @return the text, with a final line end
     * @throws IllegalArgumentException if the value is not one of Parplan's
     */
    public static String write(Object value) {
        return JsonText.of(value instanceof Stored<?> stored ? stored.document() : Encoder.write(value));
    }

    /**
     * Writes a value in its one text to a file, in UTF-8.
     *
     * @param value  a value of Parplan, or a {@link Stored} one with what was not known
     * @param file  the file, which is replaced if it exists
     * @throws IllegalArgumentException if the value is not one of Parplan's
     * @throws UncheckedIOException if the file cannot be written
     */
    public static void write(Object value, Path file) {
        try {
            Files.writeString(file, write(value));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write %s: %s".formatted(file, e.getMessage()), e);
        }
    }

    /**
     * Obtains a Jackson 2 mapper that is as strict with your own types as with ours.
     *
     * @return a new mapper
     */
    public static ObjectMapper mapper() {
        return JsonMapper.builder()
                .addModule(new ParplanModule())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .withCoercionConfig(
                        LogicalType.Textual,
                        text -> text.setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail))
                .build();
    }

    /**
     * The JSON Schema (2020-12) of a plan, made from the types when the library was built.
     *
     * @return the schema's text
     */
    public static String planSchema() {
        try (var stream = ParplanJson.class.getResourceAsStream(SCHEMA)) {
            return new String(Objects.requireNonNull(stream, SCHEMA).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Reading<T> {
        T run() throws IOException;
    }

    private static <T> T refusing(Reading<T> reading) {
        try {
            return reading.run();
        } catch (Refused refused) {
            throw new JsonRefusal(refused.problem(), String.valueOf(refused.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Node parse(String json) throws IOException {
        if (json.length() > Limits.DOCUMENT) {
            throw tooLarge();
        }
        var start = json.startsWith("\uFEFF") ? 1 : 0;
        try (var parser = FACTORY.createParser(json.substring(start))) {
            var source = new JacksonSource(parser);
            var reader = new TreeReader<>(source, Pointer.ROOT);
            try {
                var first = source.next();
                if (first == Source.Token.END) {
                    throw Refused.malformed(Pointer.ROOT, "The document is empty.");
                }
                var document = reader.read(first);
                if (source.next() != Source.Token.END) {
                    throw Refused.malformed(
                            Pointer.ROOT,
                            place(parser.currentTokenLocation()) + "Something stands after the document.");
                }
                return document;
            } catch (StreamConstraintsException e) {
                throw Refused.tooLarge(reader.where(), e.getOriginalMessage());
            } catch (JsonProcessingException e) {
                throw Refused.malformed(reader.where(), place(e.getLocation()) + words(e));
            }
        }
    }

    /** What the parser met, without its advice: that names settings nobody here can set. */
    private static String words(JsonProcessingException e) {
        return e instanceof JsonEOFException || e.getOriginalMessage().startsWith("Unexpected end-of-input")
                ? "The text ends before the document does."
                : e.getOriginalMessage().replaceAll("(?s): .*| \\(code \\d+\\)", "") + ".";
    }

    private static String place(JsonLocation location) {
        return "Line %s, column %s: ".formatted(location.getLineNr(), location.getColumnNr());
    }

    private static Refused tooLarge() {
        return Refused.tooLarge(
                Pointer.ROOT, "A document may have %s MB, but this one has more.".formatted(Limits.DOCUMENT >> 20));
    }

    private static String text(Path file) {
        return refusing(() -> {
            try (var stream = Files.newInputStream(file)) {
                var bytes = stream.readNBytes(Limits.DOCUMENT + 1);
                if (bytes.length > Limits.DOCUMENT) {
                    throw tooLarge();
                }
                return StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(bytes))
                        .toString();
            } catch (CharacterCodingException e) {
                throw Refused.malformed(Pointer.ROOT, "The file is not in UTF-8.");
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot read %s: %s".formatted(file, e.getMessage()), e);
            }
        });
    }
}
