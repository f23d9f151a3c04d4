package org.parplan.core.json.mapping;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.parplan.core.budget.Vnd;
import org.parplan.core.shape.Attribute;
import org.parplan.core.shape.Compound;
import org.parplan.core.shape.Family;
import org.parplan.core.shape.Shape;
import org.parplan.core.shape.TextForm;
import org.parplan.core.text.Problem;
import org.parplan.core.text.Reading;
import org.threeten.extra.LocalDateRange;

/**
 * Turns values into canonical JSON.
 *
 * <p>Left out are absent attributes, empty lists and maps, and what equals the type's own default; a
 * {@code formatVersion} is always written.
 */
public final class Encoder {

    /** The attribute that makes a compound a document of its own. */
    static final String FORMAT_VERSION = "formatVersion";

    private Encoder() {}

    /**
     * Turns a value into JSON.
     *
     * @param value  a value of the house, or one that may be part of it
     * @return the value's one form
     * @throws IllegalArgumentException if the value has no JSON form
     */
    public static Node write(Object value) {
        if (value instanceof String text) {
            return new Node.Text(text);
        }
        if (value instanceof Boolean bool) {
            return new Node.Bool(bool);
        }
        if (value instanceof Integer || value instanceof Long) {
            return new Node.Num(value.toString());
        }
        if (value instanceof Vnd amount) {
            return new Node.Num(Long.toString(amount.dong()));
        }
        if (value instanceof BigDecimal decimal) {
            return Numbers.write(decimal);
        }
        if (value instanceof OptionalInt || value instanceof OptionalLong || value instanceof Optional) {
            return write(content(value)
                    .orElseThrow(() -> new IllegalArgumentException("Absent is not a value that can be written")));
        }
        if (value instanceof Enum<?> constant) {
            return new Node.Text(constant.name());
        }
        if (value instanceof Collection<?> several) {
            return new Node.Arr(several.stream().map(Encoder::write).toList());
        }
        if (value instanceof Map<?, ?> map) {
            var entries = new LinkedHashMap<String, Node>();
            map.forEach((key, content) -> entries.put(key(key), write(content)));
            return new Node.Obj(entries);
        }
        if (value instanceof LocalDateRange range) {
            return Ranges.write(range);
        }
        if (value instanceof Reading<?> reading) {
            return reading(reading);
        }
        return shaped(value);
    }

    private static Node shaped(Object value) {
        var shape = Shape.of(value.getClass()).orElse(null);
        if (shape instanceof TextForm) {
            return new Node.Text(value.toString());
        }
        if (shape instanceof Compound compound) {
            return compound(value, compound);
        }
        throw new IllegalArgumentException("A value to write must be one of Parplan's, but was of type "
                + value.getClass().getSimpleName());
    }

    private static Node compound(Object value, Compound compound) {
        var bare = compound.bare();
        if (bare.isPresent()) {
            return write(bare.get().get(value));
        }
        var entries = new LinkedHashMap<String, Node>();
        compound.family()
                .filter(family -> !family.isUntagged())
                .ifPresent(family -> entries.put(Family.KIND, new Node.Text(family.kindOf(compound.type()))));
        var all = new LinkedHashMap<String, Object>();
        compound.attributes().forEach(attribute -> all.put(attribute.name(), attribute.get(value)));
        for (var attribute : compound.attributes()) {
            var part = all.get(attribute.name());
            if (part != null && !isNothing(attribute, part) && !isDefault(compound, attribute, all)) {
                entries.put(attribute.name(), write(part));
            }
        }
        return new Node.Obj(entries);
    }

    private static boolean isNothing(Attribute attribute, Object part) {
        if (part instanceof Collection<?> several) {
            return several.isEmpty();
        }
        if (part instanceof Map<?, ?> map) {
            return map.isEmpty();
        }
        return attribute.isOptional() && content(part).isEmpty();
    }

    /** Tells whether the compound would be the same without the value: a default may depend on other attributes. */
    private static boolean isDefault(Compound compound, Attribute attribute, Map<String, Object> all) {
        if (!attribute.hasDefault() || attribute.name().equals(FORMAT_VERSION)) {
            return false;
        }
        var others = new LinkedHashMap<>(all);
        others.remove(attribute.name());
        try {
            return attribute.get(compound.make(others)).equals(all.get(attribute.name()));
        } catch (IllegalArgumentException | IllegalStateException | DateTimeException | ArithmeticException e) {
            return false;
        }
    }

    private static Node reading(Reading<?> reading) {
        var entries = new LinkedHashMap<String, Node>();
        entries.put(Readings.WORDING, new Node.Text(reading.wording().text()));
        reading.value().ifPresent(value -> {
            var node = write(value);
            if (node instanceof Node.Obj object && !object.entries().isEmpty() && Readings.isBeside(value.getClass())) {
                entries.putAll(object.entries());
            } else {
                entries.put(Readings.VALUE, node);
            }
        });
        if (!reading.problems().isEmpty()) {
            entries.put(
                    Readings.PROBLEMS,
                    new Node.Arr(reading.problems().stream()
                            .map((Problem problem) -> write(problem))
                            .toList()));
        }
        return new Node.Obj(entries);
    }

    private static Optional<?> content(Object optional) {
        if (optional instanceof OptionalInt number) {
            return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
        }
        if (optional instanceof OptionalLong number) {
            return number.isPresent() ? Optional.of(number.getAsLong()) : Optional.empty();
        }
        return (Optional<?>) optional;
    }

    private static String key(Object key) {
        if (write(key) instanceof Node.Text text) {
            return text.text();
        }
        throw new IllegalArgumentException("A key to write must have a text, but was " + key);
    }
}
