/**
 * The one mapping between values of the house and JSON, which knows no JSON library.
 *
 * <p>Not exported. A {@link org.parplan.core.json.mapping.Node} is a document as it stands;
 * {@link org.parplan.core.json.mapping.Decoder} and {@link org.parplan.core.json.mapping.Encoder} turn it into values
 * and back by their {@link org.parplan.core.shape.Shape}; {@link org.parplan.core.json.mapping.Merge} brings what was not
 * known through an edit. Jackson 2 and 3 only bring tokens in ({@link org.parplan.core.json.mapping.TreeReader}) and out
 * ({@link org.parplan.core.json.mapping.TreeWriter}), which is why they agree.
 */
@NullMarked
package org.parplan.core.json.mapping;

import org.jspecify.annotations.NullMarked;
