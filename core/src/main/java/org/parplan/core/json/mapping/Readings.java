package org.parplan.core.json.mapping;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.parplan.core.shape.Compound;
import org.parplan.core.shape.Family;
import org.parplan.core.shape.Shape;

/**
 * How a reading is laid out: its wording, then what was understood, then the problems.
 *
 * <p>A value with keys of its own stands beside the wording, any other under {@code value}: a text, a number, a list, and
 * an object one of whose keys the reading itself needs. An object that happens to have no key stands under
 * {@code value} too, as {@code {}}: an object with a wording alone is a reading that was not understood.
 */
final class Readings {

    static final String WORDING = "wording";
    static final String VALUE = "value";
    static final String PROBLEMS = "problems";

    static final Set<String> BESIDE = Set.of(WORDING, PROBLEMS);

    private static final Set<String> TAKEN = Set.of(WORDING, VALUE, PROBLEMS);

    private Readings() {}

    /** Tells whether values of a type stand beside the wording. */
    static boolean isBeside(Class<?> type) {
        var variants = variants(type);
        return !variants.isEmpty()
                && variants.stream()
                        .flatMap(variant -> variant.attributes().stream())
                        .noneMatch(attribute -> TAKEN.contains(attribute.name()));
    }

    /** The keys that values of a type may have. */
    static Set<String> names(Class<?> type) {
        var names = new LinkedHashSet<String>();
        for (var variant : variants(type)) {
            variant.family().ifPresent(family -> names.add(Family.KIND));
            variant.attributes().forEach(attribute -> names.add(attribute.name()));
        }
        return names;
    }

    /** All compounds of the family a type belongs to; the type alone if it has none; none if it is no compound. */
    static Collection<Compound> variants(Class<?> type) {
        var shape = Shape.of(type).orElse(null);
        if (shape instanceof Compound compound) {
            return compound.family().map(family -> family.variants().values()).orElse(List.of(compound));
        }
        return shape instanceof Family family
                ? Family.around(family.type()).orElse(family).variants().values()
                : List.of();
    }
}
