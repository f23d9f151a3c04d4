package org.parplan.core.agency;

import java.util.Optional;

/**
 * What a phrase means that is no agency's name.
 *
 * @param selector which agencies it selects, absent for nobody in particular
 * @param isPart whether the words name only some kinds of unit of a level
 */
record Phrase(Optional<GroupSelector> selector, boolean isPart) {}
