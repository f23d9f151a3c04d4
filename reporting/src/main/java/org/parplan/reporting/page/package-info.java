/**
 * What the HTML templates ask for beyond the report: {@link org.parplan.reporting.page.Page}, and the geometry of its
 * pictures. Not exported.
 */
@NullMarked
package org.parplan.reporting.page;

import org.jspecify.annotations.NullMarked;
