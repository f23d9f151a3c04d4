/**
 * How the parts of a report are told in a language, for all renderers alike: {@link org.parplan.reporting.words.Words}.
 * Not exported.
 */
@NullMarked
package org.parplan.reporting.words;

import org.jspecify.annotations.NullMarked;
