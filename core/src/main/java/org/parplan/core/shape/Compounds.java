package org.parplan.core.shape;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.ImplementationVisibility;

/**
 * Marks a package of compounds: values of several attributes, made by a nested {@code Builder}, and in JSON an object
 * with one key for each attribute.
 *
 * <p>Kept in the source only: {@code @Value.Style} itself on a package would stay in its class file and warn every
 * module that compiles against it.
 */
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        visibility = ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        allowedClasspathAnnotations = Override.class)
public @interface Compounds {}
