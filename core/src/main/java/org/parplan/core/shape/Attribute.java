package org.parplan.core.shape;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** One attribute of a {@link Compound}: its name, its type, and whether it may be left out. */
public final class Attribute {

    private final String name;
    private final GenericType type;
    private final boolean hasDefault;
    private final MethodHandle accessor;

    Attribute(Class<?> owner, Method accessor) {
        this.name = accessor.getName();
        this.type = GenericType.of(accessor.getGenericReturnType());
        this.hasDefault = !owner.isRecord() && !Modifier.isAbstract(accessor.getModifiers());
        this.accessor = Handles.of(owner, accessor).asType(MethodType.methodType(Object.class, Object.class));
    }

    /**
     * The name, which is also the key in JSON.
     *
     * @return the accessor's name
     */
    public String name() {
        return name;
    }

    /**
     * The type of the values.
     *
     * @return the type, with its arguments
     */
    public GenericType type() {
        return type;
    }

    /**
     * Tells whether the type itself says what the value is where none is given.
     *
     * @return true for {@code @Value.Default}
     */
    public boolean hasDefault() {
        return hasDefault;
    }

    /**
     * Tells whether a value may be absent.
     *
     * @return true for {@code Optional} and its like
     */
    public boolean isOptional() {
        return type.raw() == Optional.class || type.raw() == OptionalInt.class || type.raw() == OptionalLong.class;
    }

    /**
     * Tells whether the attribute holds several values, of which there may be none.
     *
     * @return true for lists, sets and maps
     */
    public boolean isSeveral() {
        return Collection.class.isAssignableFrom(type.raw()) || Map.class.isAssignableFrom(type.raw());
    }

    /**
     * Tells whether a value must be given.
     *
     * @return true if the attribute is neither optional nor several nor has a default
     */
    public boolean isRequired() {
        return !hasDefault && !isOptional() && !isSeveral();
    }

    /**
     * The attribute's value in a compound.
     *
     * @param compound  the compound
     * @return the value
     */
    public Object get(Object compound) {
        return Handles.call(() -> accessor.invokeExact(compound));
    }
}
