package org.parplan.core.agency;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * One part of a {@link GroupSelector}: the agencies of some levels, of one parent, without some, of a quality.
 *
 * @param levels the levels, at least one, in their order
 * @param parent the code of what they belong to, absent for all
 * @param except the codes of those left out, in order
 * @param quality what else they must be that no registry records, such as {@code nông thôn mới}
 */
record GroupTerm(Set<AgencyLevel> levels, Optional<String> parent, Set<String> except, Optional<String> quality) {

    private static final String UNDER = " under ";
    private static final String EXCEPT = " except ";
    private static final String WHERE = " where ";

    GroupTerm {
        if (levels.isEmpty()) {
            throw new IllegalArgumentException("Group must be of a level, such as DISTRICT, but has none");
        }
        levels = Collections.unmodifiableSet(EnumSet.copyOf(levels));
        except = Collections.unmodifiableSet(new TreeSet<>(except));
        parent.ifPresent(RegistryLine::requireCode);
        except.forEach(RegistryLine::requireCode);
        quality.ifPresent(words -> {
            RegistryLine.requireField("Quality of a group", words);
            if (words.contains("+")) {
                throw new IllegalArgumentException("Quality of a group must be without +, but was " + words);
            }
        });
    }

    static GroupTerm of(AgencyLevel... levels) {
        return new GroupTerm(Set.of(levels), Optional.empty(), Set.of(), Optional.empty());
    }

    static GroupTerm parse(String text) {
        var where = text.indexOf(WHERE);
        var rest = where < 0 ? text : text.substring(0, where);
        Optional<String> quality = where < 0 ? Optional.empty() : Optional.of(text.substring(where + WHERE.length()));
        var except = rest.indexOf(EXCEPT);
        Set<String> without = except < 0
                ? Set.of()
                : Set.copyOf(
                        Arrays.asList(rest.substring(except + EXCEPT.length()).split(",", -1)));
        rest = except < 0 ? rest : rest.substring(0, except);
        var under = rest.indexOf(UNDER);
        Optional<String> parent = under < 0 ? Optional.empty() : Optional.of(rest.substring(under + UNDER.length()));
        rest = under < 0 ? rest : rest.substring(0, under);
        var levels =
                Arrays.stream(rest.split("/", -1)).map(AgencyLevel::valueOf).collect(Collectors.toSet());
        return new GroupTerm(levels, parent, without, quality);
    }

    /** Tells whether an agency that exists on a day is selected; nobody is by a quality, for nobody knows who has it. */
    boolean selects(RegisteredAgency agency, LocalDate date) {
        return quality.isEmpty()
                && levels.contains(agency.level())
                && !except.contains(agency.code())
                && parent.filter(code -> !agency.isUnder(code, date)).isEmpty();
    }

    GroupTerm without(String code) {
        var codes = new TreeSet<>(except);
        codes.add(code);
        return new GroupTerm(levels, parent, codes, quality);
    }

    /** The same of a quality more. */
    GroupTerm where(String words) {
        return new GroupTerm(
                levels,
                parent,
                except,
                Optional.of(quality.map(known -> known + ", " + words).orElse(words)));
    }

    @Override
    public String toString() {
        return levels.stream().map(AgencyLevel::name).collect(Collectors.joining("/"))
                + parent.map(code -> UNDER + code).orElse("")
                + (except.isEmpty() ? "" : EXCEPT + String.join(",", except))
                + quality.map(words -> WHERE + words).orElse("");
    }
}
