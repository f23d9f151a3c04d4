package org.parplan.reporting;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import net.jqwik.api.Property;

/**
 * A law of the house: a property tried 1000 times from one fixed seed, so that a build tests the same inputs today and
 * tomorrow. A counterexample found with another seed is pinned as an ordinary test.
 */
@Property(seed = "20180105", tries = 1000)
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Law {}
