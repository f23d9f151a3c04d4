/** A report as text that wikis and repositories show: {@link org.parplan.reporting.markdown.MarkdownRenderer}. */
@NullMarked
package org.parplan.reporting.markdown;

import org.jspecify.annotations.NullMarked;
