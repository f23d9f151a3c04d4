/** Values for the tests of JSON: one of every shape and every sort of attribute. */
@NullMarked
@Compounds
package org.parplan.core.json.ledger;

import org.jspecify.annotations.NullMarked;
import org.parplan.core.shape.Compounds;
