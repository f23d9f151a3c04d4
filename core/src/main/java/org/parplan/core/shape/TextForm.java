package org.parplan.core.shape;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;

/** The shape of a value with one canonical text, which {@code toString} writes and {@code parse} reads. */
public final class TextForm implements Shape {

    private final Class<?> type;
    private final MethodHandle parse;

    TextForm(Class<?> type, Method parse) {
        this.type = type;
        this.parse = Handles.of(parse).asType(MethodType.methodType(Object.class, String.class));
    }

    @Override
    public Class<?> type() {
        return type;
    }

    /**
     * Makes the value from its text.
     *
     * @param text  the text
     * @return the value
     * @throws RuntimeException as the type's {@code parse} does
     */
    public Object parse(String text) {
        return Handles.call(() -> parse.invokeExact(text));
    }
}
