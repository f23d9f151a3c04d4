package org.parplan.core.shape;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;

/**
 * Calls public methods of public types, found through the type a user knows.
 *
 * <p>A method handle checks access by the class it was looked up in, so a builder's methods can be called although the
 * generated class that declares them is package-private, and no package need be opened to anybody.
 */
final class Handles {

    private Handles() {}

    /** A call that may throw anything. */
    interface Call {
        Object run() throws Throwable;
    }

    static MethodHandle of(Method method) {
        return of(method.getDeclaringClass(), method);
    }

    static MethodHandle of(Class<?> known, Method method) {
        try {
            var type = MethodType.methodType(method.getReturnType(), method.getParameterTypes());
            return isStatic(method)
                    ? lookup(known).findStatic(known, method.getName(), type)
                    : lookup(known).findVirtual(known, method.getName(), type);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("%s.%s must be public".formatted(known.getName(), method.getName()), e);
        }
    }

    static MethodHandle constructor(Class<?> type, Class<?>... parameters) {
        try {
            return lookup(type).findConstructor(type, MethodType.methodType(void.class, parameters));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("%s must be public".formatted(type.getName()), e);
        }
    }

    static Object call(Call call) {
        try {
            return call.run();
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("A value of the house must not throw a checked exception", e);
        }
    }

    private static boolean isStatic(Method method) {
        return Modifier.isStatic(method.getModifiers());
    }

    /** Looks with the rights of this module, which then reads the module of the type, as reflection would. */
    private static MethodHandles.Lookup lookup(Class<?> type) {
        Handles.class.getModule().addReads(type.getModule());
        return MethodHandles.lookup();
    }
}
