package org.parplan.core.agency;

import java.util.List;

/**
 * The entries of a registry that can contradict one another.
 *
 * @param agencies the agencies
 * @param successions the successions
 * @param ends the ends of levels
 * @param counts the counts of levels
 */
record RegistryParts(
        List<RegisteredAgency> agencies, List<Succession> successions, List<LevelEnd> ends, List<LevelCount> counts) {}
