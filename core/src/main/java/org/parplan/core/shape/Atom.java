package org.parplan.core.shape;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.ImplementationVisibility;

/**
 * Marks a value that has one canonical text and no builder: made by {@code of} or {@code parse}, written by
 * {@code toString}, and in JSON that text.
 *
 * <p>Kept in the source only, so that none of the generator's settings reach a user's compiler.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        visibility = ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        allParameters = true,
        allowedClasspathAnnotations = Override.class,
        defaults = @Value.Immutable(builder = false, copy = false))
public @interface Atom {}
