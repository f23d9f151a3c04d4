package org.parplan.core.json.mapping;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parplan.core.budget.Vnd;
import org.parplan.core.shape.Compound;
import org.parplan.core.shape.Family;
import org.parplan.core.shape.GenericType;
import org.parplan.core.shape.Shape;
import org.parplan.core.text.Problem;
import org.parplan.core.text.Reading;
import org.threeten.extra.LocalDateRange;

/**
 * Makes the JSON Schema (2020-12) of a type from the same shapes that {@link Encoder} and {@link Decoder} go by, so that
 * the three cannot drift apart.
 *
 * <p>A schema says what keys there are and of what type; what only a value can check, such as that a number of a section
 * is well formed, it leaves to the reading.
 */
public final class Schema {

    private static final Node STRING = type("string");

    private final Map<String, Node> definitions = new LinkedHashMap<>();

    private Schema() {}

    /**
     * Makes the schema of a type's documents.
     *
     * @param root  the type
     * @return the schema
     */
    public static Node of(Class<?> root) {
        var schema = new Schema();
        var reference = schema.of(GenericType.of(root));
        var entries = new LinkedHashMap<String, Node>();
        entries.put("$schema", text("https://json-schema.org/draft/2020-12/schema"));
        entries.put("$id", text("urn:parplan:schema:" + root.getSimpleName() + ":1"));
        entries.put("title", text(root.getSimpleName()));
        entries.putAll(((Node.Obj) reference).entries());
        entries.put("$defs", new Node.Obj(schema.definitions));
        return new Node.Obj(entries);
    }

    private Node of(GenericType type) {
        var raw = type.raw();
        if (raw == Reading.class) {
            return defined("ReadingOf" + name(type.argument()), () -> reading(type.argument()));
        }
        if (raw == LocalDateRange.class) {
            return defined("LocalDateRange", this::range);
        }
        if (raw.isEnum()) {
            return defined(name(type), () -> constants(raw));
        }
        if (Collection.class.isAssignableFrom(raw)) {
            var isSet = Set.class.isAssignableFrom(raw);
            return with(type("array"), "items", of(type.argument()), isSet ? "uniqueItems" : null);
        }
        if (Map.class.isAssignableFrom(raw)) {
            var map = with(type("object"), "additionalProperties", of(type.argument(1)), null);
            return with(map, "propertyNames", of(type.argument(0)), null);
        }
        if (type.arguments().size() == 1) {
            return of(type.argument());
        }
        return scalar(raw, type);
    }

    private Node scalar(Class<?> raw, GenericType type) {
        if (raw == String.class) {
            return STRING;
        }
        if (raw == boolean.class || raw == Boolean.class) {
            return type("boolean");
        }
        if (raw == BigDecimal.class) {
            return type("number");
        }
        if (raw == int.class || raw == Integer.class || raw == OptionalInt.class) {
            return integer(Integer.MIN_VALUE, Integer.MAX_VALUE);
        }
        if (raw == long.class || raw == Long.class || raw == OptionalLong.class || raw == Vnd.class) {
            return integer(Long.MIN_VALUE, Long.MAX_VALUE);
        }
        if (raw == LocalDate.class) {
            return with(STRING, "format", text("date"), null);
        }
        if (raw == MonthDay.class) {
            return with(STRING, "pattern", text("^--(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"), null);
        }
        var shape =
                Shape.of(raw).orElseThrow(() -> new IllegalStateException("No schema is known for " + raw.getName()));
        if (shape instanceof Compound compound) {
            var bare = compound.bare();
            return bare.isPresent()
                    ? of(bare.get().type())
                    : defined(name(type), () -> object(properties(compound), required(compound)));
        }
        if (shape instanceof Family family) {
            return defined(
                    name(type),
                    () -> any(
                            "oneOf",
                            family.variants().values().stream()
                                    .map(variant -> of(GenericType.of(variant.type())))
                                    .toList()));
        }
        return STRING;
    }

    private Node range() {
        var ends = new LinkedHashMap<String, Node>();
        ends.put(Ranges.START, of(GenericType.of(LocalDate.class)));
        ends.put(Ranges.END, of(GenericType.of(LocalDate.class)));
        return object(ends, List.of());
    }

    private Node reading(GenericType meaning) {
        var wording = new LinkedHashMap<String, Node>();
        wording.put(Readings.WORDING, STRING);
        var alternatives = new ArrayList<Node>();
        alternatives.add(reading(wording, List.of()));
        if (!Readings.isBeside(meaning.raw())) {
            wording.put(Readings.VALUE, of(meaning));
            alternatives.add(reading(wording, List.of(Readings.VALUE)));
            return any("anyOf", alternatives);
        }
        for (var variant : Readings.variants(meaning.raw())) {
            var all = new LinkedHashMap<>(wording);
            all.putAll(properties(variant));
            alternatives.add(reading(all, required(variant)));
            if (required(variant).isEmpty()) {
                wording.put(Readings.VALUE, object(Map.of(), List.of()));
                alternatives.add(reading(wording, List.of(Readings.VALUE)));
            }
        }
        return any("anyOf", alternatives);
    }

    private Node reading(Map<String, Node> properties, List<String> required) {
        var all = new LinkedHashMap<>(properties);
        all.put(Readings.PROBLEMS, of(new GenericType(List.class, List.of(GenericType.of(Problem.class)))));
        return object(
                all,
                Stream.concat(Stream.of(Readings.WORDING), required.stream()).toList());
    }

    private Map<String, Node> properties(Compound compound) {
        var properties = new LinkedHashMap<String, Node>();
        compound.family()
                .filter(family -> !family.isUntagged())
                .ifPresent(family -> properties.put(
                        Family.KIND, new Node.Obj(Map.of("const", text(family.kindOf(compound.type()))))));
        for (var attribute : compound.attributes()) {
            properties.put(
                    attribute.name(),
                    attribute.name().equals(Encoder.FORMAT_VERSION)
                            ? new Node.Obj(Map.of("const", number(Decoder.SUPPORTED_VERSION)))
                            : of(attribute.type()));
        }
        return properties;
    }

    private static List<String> required(Compound compound) {
        var required = new ArrayList<String>();
        compound.family().filter(family -> !family.isUntagged()).ifPresent(family -> required.add(Family.KIND));
        for (var attribute : compound.attributes()) {
            if (attribute.isRequired() || attribute.name().equals(Encoder.FORMAT_VERSION)) {
                required.add(attribute.name());
            }
        }
        return required;
    }

    /** A reference to a definition, which is made when it is first needed and may refer to itself. */
    private Node defined(String name, Supplier<Node> definition) {
        if (!definitions.containsKey(name)) {
            definitions.put(name, new Node.Null());
            definitions.put(name, definition.get());
        }
        return new Node.Obj(Map.of("$ref", text("#/$defs/" + name)));
    }

    private static Node constants(Class<?> type) {
        return new Node.Obj(Map.of(
                "enum",
                new Node.Arr(Stream.of(type.getEnumConstants())
                        .map(constant -> text(((Enum<?>) constant).name()))
                        .toList())));
    }

    private static Node any(String keyword, List<Node> alternatives) {
        return new Node.Obj(Map.of(keyword, new Node.Arr(alternatives)));
    }

    private static Node object(Map<String, Node> properties, List<String> required) {
        var entries = new LinkedHashMap<String, Node>();
        entries.put("type", text("object"));
        entries.put("properties", new Node.Obj(properties));
        if (!required.isEmpty()) {
            entries.put(
                    "required", new Node.Arr(required.stream().map(Schema::text).toList()));
        }
        entries.put("additionalProperties", new Node.Bool(false));
        return new Node.Obj(entries);
    }

    private static Node integer(long least, long most) {
        return with(with(type("integer"), "minimum", number(least), null), "maximum", number(most), null);
    }

    private static Node with(Node schema, String key, Node value, @Nullable String flag) {
        var entries = new LinkedHashMap<>(((Node.Obj) schema).entries());
        entries.put(key, value);
        if (flag != null) {
            entries.put(flag, new Node.Bool(true));
        }
        return new Node.Obj(entries);
    }

    private static Node type(String name) {
        return new Node.Obj(Map.of("type", text(name)));
    }

    private static Node text(String text) {
        return new Node.Text(text);
    }

    private static Node number(long number) {
        return new Node.Num(Long.toString(number));
    }

    /** The name without the package: {@code Funding.Amount}. */
    private static String name(GenericType type) {
        var outer = type.raw().getDeclaringClass();
        var own = outer == null
                ? type.raw().getSimpleName()
                : outer.getSimpleName() + "." + type.raw().getSimpleName();
        return type.arguments().isEmpty()
                ? own
                : own + "Of"
                        + String.join(
                                "And",
                                type.arguments().stream().map(Schema::name).toList());
    }
}
