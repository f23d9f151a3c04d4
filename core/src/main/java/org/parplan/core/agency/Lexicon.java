package org.parplan.core.agency;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * All names of a registry's agencies by their words, and with them the province's own name, which words may add.
 */
final class Lexicon {

    private static final String TINH = ActorToken.key("tỉnh");

    /**
     * That an agency is called so.
     *
     * @param agency the agency
     * @param validity the days on which the name is used
     */
    record Use(RegisteredAgency agency, Validity validity) {

        boolean holds(LocalDate date) {
            return agency.validity().contains(date) && validity.contains(date);
        }
    }

    private final PhraseTree<Use> names = new PhraseTree<>();
    private final List<String> province;

    private Lexicon(String province) {
        this.province = ActorToken.keys(province);
    }

    static Lexicon of(AgencyRegistry registry) {
        var lexicon = new Lexicon(registry.name());
        for (var agency : registry.agencies()) {
            agency.names().forEach(name -> lexicon.add(name, agency));
            agency.aliases().forEach(name -> lexicon.add(name, agency));
        }
        return lexicon;
    }

    private void add(AgencyName name, RegisteredAgency agency) {
        var keys = keys(name);
        var use = new Use(agency, name.validity());
        names.add(keys, use);
        NameVariants.of(keys, province).forEach(variant -> names.add(variant, use));
    }

    /** The words of a name as they are looked up, the same for every spelling of it. */
    static List<String> keys(AgencyName name) {
        var keys = new ArrayList<>(ActorToken.keys(name.text()));
        keys.removeIf(key -> key.equals(ActorToken.BREAK) || key.equals(ActorToken.DOT));
        return keys;
    }

    PhraseTree<Use> names() {
        return names;
    }

    /** Where the province's own name ends that stands behind an actor, with or without {@code tỉnh}; else the same place. */
    int behindProvince(List<ActorToken> tokens, int from) {
        var at = from < tokens.size() && tokens.get(from).is(TINH) ? from + 1 : from;
        for (var key : province) {
            if (at >= tokens.size() || !tokens.get(at).is(key)) {
                return from;
            }
            at++;
        }
        return province.isEmpty() ? from : at;
    }
}
