/**
 * Who does something: {@link org.parplan.core.agency.Actor}, which is one named {@link org.parplan.core.agency.Agency},
 * an {@link org.parplan.core.agency.AgencyGroup}, an {@link org.parplan.core.agency.OpenGroup} of nobody in particular,
 * or an {@link org.parplan.core.agency.UnresolvedAgency}: words that name nobody as written.
 */
@NullMarked
package org.parplan.core.agency;

import org.jspecify.annotations.NullMarked;
