package org.parplan.core.shape;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.List;
import java.util.stream.Stream;

/**
 * A type with its arguments, such as {@code Reading<TaskWindow>}: what a reader of JSON must know to make a value.
 *
 * @param raw the class or interface
 * @param arguments the types in angle brackets, empty where there are none
 */
public record GenericType(Class<?> raw, List<GenericType> arguments) {

    /**
     * Makes a type from its parts.
     *
     * @param raw  the class or interface
     * @param arguments  the types in angle brackets
     */
    public GenericType {
        arguments = List.copyOf(arguments);
    }

    /**
     * Obtains a type from Java's reflection.
     *
     * @param type  a class, a parameterised type or a wildcard, which stands for its bound
     * @return the type
     * @throws IllegalStateException if it is a type variable or a generic array
     */
    public static GenericType of(Type type) {
        if (type instanceof Class<?> raw) {
            return new GenericType(raw, List.of());
        }
        if (type instanceof ParameterizedType generic) {
            return new GenericType(
                    (Class<?>) generic.getRawType(),
                    Stream.of(generic.getActualTypeArguments())
                            .map(GenericType::of)
                            .toList());
        }
        if (type instanceof WildcardType wildcard) {
            return of(wildcard.getUpperBounds()[0]);
        }
        throw new IllegalStateException("Type must be known when compiled, but is " + type);
    }

    /**
     * The one type in angle brackets, or the first of several.
     *
     * @return the type
     * @throws IllegalStateException if there is none
     */
    public GenericType argument() {
        return argument(0);
    }

    /**
     * A type in angle brackets.
     *
     * @param index  which one, from 0
     * @return the type
     * @throws IllegalStateException if there are not so many
     */
    public GenericType argument(int index) {
        if (index >= arguments.size()) {
            throw new IllegalStateException("%s must be given with its type argument %s".formatted(this, index + 1));
        }
        return arguments.get(index);
    }

    /** Returns the type as in source, without packages. */
    @Override
    public String toString() {
        return arguments.isEmpty()
                ? raw.getSimpleName()
                : raw.getSimpleName()
                        + "<"
                        + String.join(
                                ", ", arguments.stream().map(Object::toString).toList())
                        + ">";
    }
}
