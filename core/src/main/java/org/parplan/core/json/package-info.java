/**
 * Values as JSON.
 *
 * <p>{@link org.parplan.core.json.ParplanJson} reads and writes whole documents, strictly or with a
 * {@link org.parplan.core.json.Stored} document's unknown parts carried along; a
 * {@link org.parplan.core.json.JsonRefusal} says what it did not read and where.
 * {@link org.parplan.core.json.ParplanModule} teaches a Jackson 2 mapper of yours the types of Parplan.
 *
 * <p>The form of a value follows from its type, in whichever module of Parplan:
 *
 * <ul>
 *   <li>a value with a builder, or a record, is an object with its attributes in the order of declaration; left out are
 *       absent attributes, empty lists and maps, and what equals the type's default, but never {@code formatVersion};
 *   <li>a value with a {@code parse} is its text; an amount of money the number of đồng; a date {@code "2018-06-30"}, a day
 *       of every year {@code "--11-25"}, a range of days {@code {"start", "end"}} with both ends in it;
 *   <li>a variant of a closed family begins with its {@code "kind"}, the variant's name such as {@code "BY_NORM"};
 *   <li>a constant is its name; a decimal is a number without exponent;
 *   <li>a reading is {@code {"wording"}}, then the keys of what it means or its {@code "value"}, then {@code "problems"}.
 * </ul>
 */
@NullMarked
package org.parplan.core.json;

import org.jspecify.annotations.NullMarked;
