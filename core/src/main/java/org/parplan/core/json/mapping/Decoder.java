package org.parplan.core.json.mapping;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.parplan.core.shape.Compound;
import org.parplan.core.shape.Family;
import org.parplan.core.shape.GenericType;
import org.parplan.core.shape.Shape;
import org.parplan.core.shape.TextForm;
import org.parplan.core.text.Problem;
import org.parplan.core.text.ProblemCode;
import org.parplan.core.text.Reading;
import org.parplan.core.text.Wording;
import org.threeten.extra.LocalDateRange;

/**
 * Turns JSON into values, and refuses what does not fit, with its place.
 *
 * <p>Strict: what is not known is refused. Tolerant: an unknown field is marked and passed over; a value of an unknown
 * kind or constant is marked and left out at the nearest place that can do without it, which is an optional attribute, an
 * element of a list, an entry of a map or what a reading means. Everything else is refused all the same.
 */
public final class Decoder {

    static final int SUPPORTED_VERSION = 1;
    private static final GenericType PROBLEMS = new GenericType(List.class, List.of(GenericType.of(Problem.class)));

    private final @Nullable Marks marks;

    private Decoder(@Nullable Marks marks) {
        this.marks = marks;
    }

    /**
     * Reads a value strictly.
     *
     * @param type  what the value should be
     * @param node  the JSON
     * @param at  where it stands
     * @return the value
     * @throws Refused if the JSON is not exactly such a value
     */
    public static Object read(GenericType type, Node node, Pointer at) {
        return new Decoder(null).value(type, node, at);
    }

    /**
     * Reads a value, passing over what is not known.
     *
     * @param type  what the value should be
     * @param node  the JSON
     * @return the value, and the JSON in which the unknown is marked
     * @throws Refused if the JSON is wrong otherwise, or cannot do without what is unknown
     */
    public static Opened open(GenericType type, Node node) {
        var marks = new Marks();
        var value = new Decoder(marks).value(type, node, Pointer.ROOT);
        return new Opened(value, marks.in(node));
    }

    /**
     * A value read, and its document.
     *
     * @param value the value
     * @param document the JSON in which the unknown is marked
     */
    public record Opened(Object value, Node document) {}

    Object value(GenericType type, Node node, Pointer at) {
        var raw = type.raw();
        if (raw == LocalDateRange.class) {
            return Ranges.read(node, at, this);
        }
        if (raw == Reading.class) {
            return reading(type.argument(), Scalars.object(node, at).entries(), at);
        }
        if (raw.isEnum()) {
            return Scalars.constant(raw, node, at);
        }
        if (Collection.class.isAssignableFrom(raw)) {
            return several(type, node, at);
        }
        if (Map.class.isAssignableFrom(raw)) {
            return map(type, Scalars.object(node, at), at);
        }
        return Scalars.read(raw, node, at).or(() -> optional(type, node, at)).orElseGet(() -> shaped(raw, node, at));
    }

    private Optional<Object> optional(GenericType type, Node node, Pointer at) {
        if (type.raw() == Optional.class) {
            return Optional.of(Optional.of(value(type.argument(), node, at)));
        }
        if (type.raw() == OptionalInt.class) {
            return Optional.of(OptionalInt.of(Numbers.readInt(node, at)));
        }
        return type.raw() == OptionalLong.class
                ? Optional.of(OptionalLong.of(Numbers.readLong(node, at)))
                : Optional.empty();
    }

    private Object shaped(Class<?> type, Node node, Pointer at) {
        var shape = Shape.of(type)
                .orElseThrow(() -> new IllegalArgumentException(
                        "A type to read must be one of Parplan's, but was of type " + type.getSimpleName()));
        if (shape instanceof TextForm form) {
            return Scalars.parsed(form, node, at);
        }
        var untagged = untagged(shape);
        if (untagged != null) {
            return untagged(untagged, type, node, at);
        }
        var object = Scalars.object(node, at);
        return shape instanceof Family family
                ? variant(family, object.entries(), at, Set.of())
                : compound((Compound) shape, object.entries(), at, Set.of());
    }

    /** The family that has no kinds, if a shape is one or a variant of one. */
    private static @Nullable Family untagged(Shape shape) {
        var family = shape instanceof Family own ? Optional.of(own) : ((Compound) shape).family();
        return family.filter(Family::isUntagged).orElse(null);
    }

    /** The variant that JSON of this type means: the one with attributes for an object, else that of the same type. */
    private Object untagged(Family family, Class<?> type, Node node, Pointer at) {
        for (var variant : family.variants().values()) {
            var bare = variant.bare();
            if (type.isAssignableFrom(variant.type())
                    && node.type() == bare.map(JsonType::of).orElse(JsonType.OBJECT)) {
                return bare.isPresent()
                        ? Scalars.checked(
                                at,
                                () -> variant.make(Map.of(
                                        bare.get().name(), value(bare.get().type(), node, at))))
                        : attributes(variant, Scalars.object(node, at).entries(), at, Set.of());
            }
        }
        var hint =
                node.type() == JsonType.NUMBER ? "A number with a fraction is written as a text, such as \"3.5\"." : "";
        throw Refused.wrongType(at, JsonType.OBJECT, node, hint);
    }

    private Object variant(Family family, Map<String, Node> entries, Pointer at, Set<String> beside) {
        var kind = entries.get(Family.KIND);
        if (kind == null) {
            throw Refused.missing(at, Family.KIND);
        }
        var there = at.child(Family.KIND);
        var code = Scalars.text(kind, there);
        var variants = Family.around(family.type()).orElse(family).variants();
        var variant = variants.get(code);
        if (variant == null || !family.type().isAssignableFrom(variant.type())) {
            throw Refused.unknownCode(there, code, family.variants().keySet());
        }
        return attributes(variant, entries, at, and(beside, Family.KIND));
    }

    private Object compound(Compound compound, Map<String, Node> entries, Pointer at, Set<String> beside) {
        var family = compound.family().orElse(null);
        if (family == null) {
            return attributes(compound, entries, at, beside);
        }
        var value = variant(family, entries, at, beside);
        if (!compound.type().isInstance(value)) {
            throw Refused.unknownCode(
                    at.child(Family.KIND),
                    family.kindOf(Shape.published(value.getClass())),
                    List.of(family.kindOf(compound.type())));
        }
        return value;
    }

    private Object attributes(Compound compound, Map<String, Node> entries, Pointer at, Set<String> beside) {
        if (compound.attribute(Encoder.FORMAT_VERSION).isPresent()) {
            version(entries.get(Encoder.FORMAT_VERSION), at);
        }
        for (var key : entries.keySet()) {
            if (!beside.contains(key) && compound.attribute(key).isEmpty()) {
                unknownField(at.child(key), key, names(compound));
            }
        }
        var values = new LinkedHashMap<String, Object>();
        for (var attribute : compound.attributes()) {
            var node = entries.get(attribute.name());
            var there = at.child(attribute.name());
            if (node == null && attribute.isRequired()) {
                throw Refused.missing(at, attribute.name());
            }
            if (node != null && attribute.isOptional()) {
                orKept(there, Node.Place.FIELD, () -> value(attribute.type(), node, there))
                        .ifPresent(value -> values.put(attribute.name(), value));
            } else if (node != null) {
                values.put(attribute.name(), value(attribute.type(), node, there));
            }
        }
        return Scalars.checked(at, () -> compound.make(values));
    }

    private static void version(@Nullable Node node, Pointer at) {
        if (node == null) {
            throw Refused.missing(at, Encoder.FORMAT_VERSION);
        }
        var there = at.child(Encoder.FORMAT_VERSION);
        var version = Numbers.readInt(node, there);
        if (version != SUPPORTED_VERSION) {
            throw Refused.version(there, Integer.toString(version), SUPPORTED_VERSION);
        }
    }

    private Reading<?> reading(GenericType meaning, Map<String, Node> entries, Pointer at) {
        var written = entries.get(Readings.WORDING);
        if (written == null) {
            throw Refused.missing(at, Readings.WORDING);
        }
        var wording = Wording.of(Scalars.text(written, at.child(Readings.WORDING)));
        var problems = problems(entries.get(Readings.PROBLEMS), at.child(Readings.PROBLEMS));
        return meaning(meaning, entries, at)
                .<Reading<?>>map(value -> Reading.of(wording, value, problems))
                .orElseGet(() -> Reading.notUnderstood(wording, problems));
    }

    private List<Problem> problems(@Nullable Node node, Pointer at) {
        return node == null
                ? List.of()
                : ((Collection<?>) value(PROBLEMS, node, at))
                        .stream().map(Problem.class::cast).toList();
    }

    /** What a reading's wording means: the rest of its keys, if there are any that say so. */
    private Optional<Object> meaning(GenericType type, Map<String, Node> entries, Pointer at) {
        var keys = new LinkedHashSet<>(entries.keySet());
        keys.removeAll(Readings.BESIDE);
        var isBeside = Readings.isBeside(type.raw());
        var known = isBeside ? and(Readings.names(type.raw()), Readings.VALUE) : Set.of(Readings.VALUE);
        if (keys.stream().noneMatch(known::contains)) {
            keys.forEach(key -> unknownField(at.child(key), key, known));
            return Optional.empty();
        }
        var value = entries.get(Readings.VALUE);
        var places = keys.stream().map(at::child).toList();
        if (isBeside && !(value instanceof Node.Obj empty && empty.entries().isEmpty())) {
            return orKept(places, Node.Place.READING, () -> {
                var shape = Shape.of(type.raw()).orElseThrow();
                return shape instanceof Family family
                        ? variant(family, entries, at, Readings.BESIDE)
                        : compound((Compound) shape, entries, at, Readings.BESIDE);
            });
        }
        keys.remove(Readings.VALUE);
        keys.forEach(key -> unknownField(at.child(key), key, known));
        return value == null
                ? Optional.empty()
                : orKept(places, Node.Place.READING, () -> value(type, value, at.child(Readings.VALUE)));
    }

    private Object several(GenericType type, Node node, Pointer at) {
        if (!(node instanceof Node.Arr array)) {
            throw Refused.wrongType(at, JsonType.LIST, node, "");
        }
        var isSet = Set.class.isAssignableFrom(type.raw());
        var values = isSet ? new LinkedHashSet<Object>() : new ArrayList<Object>();
        for (var i = 0; i < array.elements().size(); i++) {
            var element = array.elements().get(i);
            var there = at.child(i);
            orKept(there, Node.Place.ELEMENT, () -> value(type.argument(), element, there))
                    .ifPresent(value -> {
                        if (!values.add(value)) {
                            throw Refused.invalid(there, "Elements of a set must differ, but this one stands twice.");
                        }
                    });
        }
        return values;
    }

    private Map<Object, Object> map(GenericType type, Node.Obj object, Pointer at) {
        var values = new LinkedHashMap<Object, Object>();
        object.entries().forEach((key, node) -> {
            var there = at.child(key);
            orKept(
                            there,
                            Node.Place.ELEMENT,
                            () -> Map.entry(
                                    value(type.argument(0), new Node.Text(key), there),
                                    value(type.argument(1), node, there)))
                    .ifPresent(entry ->
                            values.put(((Map.Entry<?, ?>) entry).getKey(), ((Map.Entry<?, ?>) entry).getValue()));
        });
        return values;
    }

    void unknownField(Pointer at, String key, Collection<String> known) {
        var refused = Refused.unknownField(at, key, known);
        if (marks == null) {
            throw refused;
        }
        marks.keep(at, Node.Place.FIELD, refused.problem());
    }

    private Optional<Object> orKept(Pointer place, Node.Place sort, Supplier<Object> read) {
        return orKept(List.of(place), sort, read);
    }

    /** What is read, or nothing if it is of a code unknown to this version: then the places are marked instead. */
    private Optional<Object> orKept(List<Pointer> places, Node.Place sort, Supplier<Object> read) {
        if (marks == null) {
            return Optional.of(read.get());
        }
        var before = marks.size();
        try {
            return Optional.of(read.get());
        } catch (Refused refused) {
            if (refused.problem().code() != ProblemCode.UNKNOWN_CODE) {
                throw refused;
            }
            marks.forgetFrom(before);
            places.forEach(place -> marks.keep(place, sort, refused.problem()));
            return Optional.empty();
        }
    }

    private static Set<String> names(Compound compound) {
        var names = new LinkedHashSet<String>();
        compound.attributes().forEach(attribute -> names.add(attribute.name()));
        return names;
    }

    private static Set<String> and(Set<String> some, String another) {
        var all = new LinkedHashSet<>(some);
        all.add(another);
        return all;
    }
}
