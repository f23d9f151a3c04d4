/** A report as one web page that needs nothing else: {@link org.parplan.reporting.html.HtmlRenderer}. */
@NullMarked
package org.parplan.reporting.html;

import org.jspecify.annotations.NullMarked;
