package org.parplan.core.agency;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.parplan.core.shape.Atom;

/**
 * Which agencies a group means, whatever registry and day it is put to: levels, written {@code DISTRICT}, or several
 * selections together, written {@code DISTRICT + COMMUNE}.
 *
 * <p>A selection may be narrowed: {@code DEPARTMENT under ubnd-tinh}, {@code DISTRICT except 447,449}. What no registry
 * records is kept in words, {@code COMMUNE where nông thôn mới}: such a group has members, but none can be named.
 * {@code DISTRICT/COMMUNE} is one selection over two levels and goes on when one of them ends;
 * {@code DISTRICT + COMMUNE} names both.
 */
@Atom
@Value.Immutable
public abstract class GroupSelector {

    private static final String PLUS = " + ";

    private static final Comparator<GroupTerm> ORDER = Comparator.<GroupTerm, AgencyLevel>comparing(
                    term -> term.levels().iterator().next())
            .thenComparing(GroupTerm::toString);

    GroupSelector() {}

    /**
     * Obtains the selector of all agencies of some levels, as one selection.
     *
     * @param levels  the levels, at least one
     * @return the selector
     * @throws IllegalArgumentException if there is none
     */
    public static GroupSelector of(AgencyLevel... levels) {
        return ofTerms(List.of(GroupTerm.of(levels)));
    }

    private static GroupSelector ofTerms(List<GroupTerm> terms) {
        var sorted = new ArrayList<>(new LinkedHashSet<>(terms));
        sorted.sort(ORDER);
        return ImmutableGroupSelector.of(sorted);
    }

    /**
     * Obtains a selector from the text that {@link #toString()} writes.
     *
     * @param text  the selections, such as {@code DISTRICT + COMMUNE}
     * @return the selector
     * @throws IllegalArgumentException if the text has another form
     */
    public static GroupSelector parse(String text) {
        try {
            return ofTerms(
                    Arrays.stream(text.split(" \\+ ", -1)).map(GroupTerm::parse).toList());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("Group must be written such as DISTRICT + COMMUNE: " + text, e);
        }
    }

    /** The selections, in order, each once. */
    abstract List<GroupTerm> terms();

    /**
     * The levels that any selection is of.
     *
     * @return the levels in their order
     */
    public final Set<AgencyLevel> levels() {
        return terms().stream().flatMap(term -> term.levels().stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * Returns the selector of whatever this or another selects.
     *
     * @param other  the other selector
     * @return the selector of both
     */
    public final GroupSelector union(GroupSelector other) {
        var both = new ArrayList<>(terms());
        both.addAll(other.terms());
        return ofTerms(both);
    }

    /**
     * Returns this selector without one agency.
     *
     * @param code  the code of the agency
     * @return the selector, each of whose selections leaves it out
     * @throws IllegalArgumentException if the code has another form
     */
    public final GroupSelector except(String code) {
        return ofTerms(terms().stream().map(term -> term.without(code)).toList());
    }

    /** This selector of those only that have a quality which no registry records. */
    final GroupSelector where(String quality) {
        return ofTerms(terms().stream().map(term -> term.where(quality)).toList());
    }

    /**
     * Returns this selector of what belongs to one agency only.
     *
     * @param code  the code of the agency above
     * @return the selector, each of whose selections is of that parent
     * @throws IllegalArgumentException if the code has another form
     */
    public final GroupSelector under(String code) {
        return ofTerms(terms().stream()
                .map(term -> new GroupTerm(term.levels(), Optional.of(code), term.except(), term.quality()))
                .toList());
    }

    /** Returns the selections by plus, which {@link #parse(String)} reads back. */
    @Override
    public final String toString() {
        return terms().stream().map(GroupTerm::toString).collect(Collectors.joining(PLUS));
    }
}
