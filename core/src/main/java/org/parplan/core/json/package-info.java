/**
 * Values as JSON.
 *
 * <p>{@link org.parplan.core.json.ParplanJson} reads and writes whole documents, strictly or with a
 * {@link org.parplan.core.json.Stored} document's unknown parts carried along; a
 * {@link org.parplan.core.json.JsonRefusal} says what it did not read and where.
 * {@link org.parplan.core.json.ParplanModule} teaches a Jackson 2 mapper of yours the types of Parplan.
 */
@NullMarked
package org.parplan.core.json;

import org.jspecify.annotations.NullMarked;
