package org.parplan.core.shape;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The shape of a value with attributes: a type with a nested {@code Builder}, or a record.
 *
 * <p>An attribute is a field of the generated class for which the builder has a method; that leaves out what is derived
 * and what merely asks. Their order is that of declaration.
 */
public final class Compound implements Shape {

    private final Class<?> type;
    private final List<Attribute> attributes;
    private final Function<Map<String, Object>, Object> maker;

    private Compound(Class<?> type, List<Attribute> attributes, Function<Map<String, Object>, Object> maker) {
        this.type = type;
        this.attributes = List.copyOf(attributes);
        this.maker = maker;
    }

    static Compound ofRecord(Class<?> type) {
        var components = type.getRecordComponents();
        var attributes = Stream.of(components)
                .map(component -> new Attribute(type, component.getAccessor()))
                .toList();
        var constructor = Handles.constructor(
                        type, Stream.of(components).map(part -> part.getType()).toArray(Class<?>[]::new))
                .asSpreader(Object[].class, components.length)
                .asType(MethodType.methodType(Object.class, Object[].class));
        return new Compound(type, attributes, values -> {
            var parts = attributes.stream()
                    .map(attribute -> values.getOrDefault(
                            attribute.name(), nothing(attribute.type().raw())))
                    .toArray();
            return Handles.call(() -> constructor.invokeExact(parts));
        });
    }

    static Compound ofBuilder(Class<?> type, Class<?> builder) {
        var attributes = new ArrayList<Attribute>();
        var setters = new LinkedHashMap<String, MethodHandle>();
        for (var field : builder.getSuperclass().getDeclaringClass().getDeclaredFields()) {
            accessor(type, field)
                    .ifPresent(accessor -> setter(builder, accessor).ifPresent(setter -> {
                        attributes.add(new Attribute(type, accessor));
                        setters.put(
                                accessor.getName(),
                                Handles.of(builder, setter)
                                        .asType(MethodType.methodType(Object.class, Object.class, Object.class)));
                    }));
        }
        var start = Handles.of(type, method(type, "builder")).asType(MethodType.methodType(Object.class));
        var build =
                Handles.of(builder, method(builder, "build")).asType(MethodType.methodType(Object.class, Object.class));
        return new Compound(
                type,
                attributes,
                values -> Handles.call(() -> {
                    var collected = (Object) start.invokeExact();
                    for (var value : values.entrySet()) {
                        var setter = setters.get(value.getKey());
                        if (setter == null) {
                            throw new IllegalArgumentException(
                                    "%s has no %s".formatted(type.getName(), value.getKey()));
                        }
                        collected = (Object) setter.invokeExact(collected, value.getValue());
                    }
                    return (Object) build.invokeExact(collected);
                }));
    }

    @Override
    public Class<?> type() {
        return type;
    }

    /**
     * What the value consists of.
     *
     * @return the attributes in the order of declaration
     */
    public List<Attribute> attributes() {
        return attributes;
    }

    /**
     * The attribute of a name.
     *
     * @param name  the name
     * @return the attribute, or empty if there is none
     */
    public Optional<Attribute> attribute(String name) {
        return attributes.stream()
                .filter(attribute -> attribute.name().equals(name))
                .findFirst();
    }

    /**
     * The family this type is a variant of.
     *
     * @return the family, or empty if it stands alone
     */
    public Optional<Family> family() {
        return Family.around(type);
    }

    /**
     * The one attribute that stands for the whole value in JSON.
     *
     * @return the attribute of a variant of an untagged family that has one alone; empty for any other compound
     */
    public Optional<Attribute> bare() {
        return attributes.size() == 1 && family().filter(Family::isUntagged).isPresent()
                ? Optional.of(attributes.get(0))
                : Optional.empty();
    }

    /**
     * Makes a value, with all its checks.
     *
     * @param values  the values by the attributes' names; what is not named is absent, empty or the default
     * @return the value
     * @throws RuntimeException as the type's builder or constructor does
     */
    public Object make(Map<String, Object> values) {
        return maker.apply(values);
    }

    private static Optional<Method> accessor(Class<?> type, Field field) {
        return Stream.of(type.getMethods())
                .filter(method -> method.getName().equals(field.getName()) && method.getParameterCount() == 0)
                .filter(method -> !method.isBridge())
                .findFirst();
    }

    /** The builder's method that takes the accessor's own type, or any sequence for a list or a set. */
    private static Optional<Method> setter(Class<?> builder, Method accessor) {
        var wanted =
                Collection.class.isAssignableFrom(accessor.getReturnType()) ? Iterable.class : accessor.getReturnType();
        return Stream.of(builder.getMethods())
                .filter(method -> method.getName().equals(accessor.getName()) && method.getParameterCount() == 1)
                .filter(method -> method.getParameterTypes()[0] == wanted)
                .findFirst();
    }

    private static Method method(Class<?> type, String name) {
        try {
            return type.getMethod(name);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("%s must have %s()".formatted(type.getName(), name), e);
        }
    }

    /** What a record is given for a component that is not there: nothing of its kind, or null, which it refuses. */
    private static @Nullable Object nothing(Class<?> type) {
        if (type == Optional.class) {
            return Optional.empty();
        }
        if (type == OptionalInt.class) {
            return OptionalInt.empty();
        }
        if (type == OptionalLong.class) {
            return OptionalLong.empty();
        }
        if (type == Map.class) {
            return Map.of();
        }
        if (type == Set.class) {
            return Set.of();
        }
        return type.isAssignableFrom(List.class) ? List.of() : null;
    }
}
