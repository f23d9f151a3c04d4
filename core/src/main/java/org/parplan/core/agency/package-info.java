/**
 * Who does something: {@link org.parplan.core.agency.Actor}, which is one named {@link org.parplan.core.agency.Agency},
 * an {@link org.parplan.core.agency.AgencyGroup}, an {@link org.parplan.core.agency.OpenGroup} of nobody in particular,
 * or an {@link org.parplan.core.agency.UnresolvedAgency}: words that name nobody as written.
 *
 * <p>{@link org.parplan.core.agency.AgencyRegistry} is what tells one from the other: it knows the
 * {@link org.parplan.core.agency.RegisteredAgency agencies} of a province by stable code, their dated
 * {@link org.parplan.core.agency.AgencyName names}, parents and {@link org.parplan.core.agency.Succession successions}, and
 * of each {@link org.parplan.core.agency.AgencyLevel} how many there are ({@link org.parplan.core.agency.LevelCount}),
 * when it ended ({@link org.parplan.core.agency.LevelEnd}) and what is in doubt
 * ({@link org.parplan.core.agency.LevelDoubt}). It reads the words of a plan, and lists for a
 * {@link org.parplan.core.agency.Validity day} the members of a group ({@link org.parplan.core.agency.GroupSelector},
 * {@link org.parplan.core.agency.Expansion}).
 */
@NullMarked
@Compounds
package org.parplan.core.agency;

import org.jspecify.annotations.NullMarked;
import org.parplan.core.shape.Compounds;
