package org.parplan.core.shape;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells by its members how a type is made, once for each type. */
final class Conventions {

    private static final ClassValue<Optional<Shape>> SHAPES = new ClassValue<>() {
        @Override
        protected Optional<Shape> computeValue(Class<?> type) {
            return find(type);
        }
    };

    private Conventions() {}

    static Optional<Shape> of(Class<?> type) {
        return SHAPES.get(type);
    }

    private static Optional<Shape> find(Class<?> type) {
        if (type.isEnum() || type.isPrimitive() || type.isArray()) {
            return Optional.empty();
        }
        var builder = Shape.isOfTheHouse(type) ? builder(type) : Optional.<Class<?>>empty();
        if (builder.isPresent()) {
            return Optional.of(Compound.ofBuilder(type, builder.get()));
        }
        var parse = parse(type);
        if (parse.isPresent()) {
            return Optional.of(new TextForm(type, parse.get()));
        }
        if (!Shape.isOfTheHouse(type)) {
            return Optional.empty();
        }
        if (type.isRecord()) {
            return Optional.of(Compound.ofRecord(type));
        }
        return type.isSealed() ? Optional.of(new Family(type)) : Optional.empty();
    }

    /** The method that reads a text: of a String in the house, of a CharSequence in Java's and ThreeTen's times. */
    private static Optional<Method> parse(Class<?> type) {
        var isTime = type.getName().startsWith("java.time.") || type.getName().startsWith("org.threeten.extra.");
        if (!isTime && !Shape.isOfTheHouse(type)) {
            return Optional.empty();
        }
        var text = isTime ? CharSequence.class : String.class;
        return Stream.of(type.getMethods())
                .filter(method -> method.getName().equals("parse") && Modifier.isStatic(method.getModifiers()))
                .filter(method -> method.getReturnType() == type && method.getParameterCount() == 1)
                .filter(method -> method.getParameterTypes()[0] == text)
                .findFirst();
    }

    private static Optional<Class<?>> builder(Class<?> type) {
        return Stream.<Class<?>>of(type.getClasses())
                .filter(nested -> nested.getDeclaringClass() == type
                        && nested.getSimpleName().equals("Builder"))
                .findFirst();
    }
}
