package org.parplan.core.shape;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a family whose variants need no {@code kind}, for no two are of one type in JSON: a record of one truth, number
 * or text is written as that, and one of several components as an object.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Untagged {}
