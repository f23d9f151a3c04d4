package org.parplan.core.shape;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The shape of a closed set of variants, told apart in JSON by {@code kind}.
 *
 * <p>A variant's kind is its simple name in upper case, words apart: {@code ByNorm} is {@code BY_NORM}. A name that ends
 * with the family's last word leaves that word out: {@code DatedWindow} of {@code TaskWindow} is {@code DATED}. Where the
 * family {@linkplain CamelKinds says so}, it is {@code byNorm} instead; and an {@linkplain Untagged untagged} family has
 * no kinds in JSON at all.
 */
public final class Family implements Shape {

    /** The key that tells a variant. */
    public static final String KIND = "kind";

    private static final ClassValue<Optional<Family>> AROUND = new ClassValue<>() {
        @Override
        protected Optional<Family> computeValue(Class<?> type) {
            return find(type);
        }
    };

    private final Class<?> type;
    private final Map<String, Compound> variants = new LinkedHashMap<>();
    private final Map<Class<?>, String> kinds = new LinkedHashMap<>();

    Family(Class<?> type) {
        this.type = type;
        var outermost = outermost(type);
        for (var variant : leaves(type)) {
            var kind = kind(variant, outermost);
            if (!(Shape.of(variant).orElse(null) instanceof Compound compound)) {
                throw new IllegalStateException(
                        "%s of a family must be a record or have a builder".formatted(variant.getName()));
            }
            if (compound.attribute(KIND).isPresent()) {
                throw new IllegalStateException("%s must not have an attribute kind".formatted(variant.getName()));
            }
            variants.put(kind, compound);
            kinds.put(variant, kind);
        }
    }

    /**
     * The outermost family that a type is a variant of.
     *
     * @param variant  the type
     * @return the family, or empty if the type stands alone
     */
    public static Optional<Family> around(Class<?> variant) {
        return AROUND.get(variant);
    }

    private static Optional<Family> find(Class<?> variant) {
        var outermost = outermost(variant);
        return outermost == variant
                ? Optional.empty()
                : Shape.of(outermost).filter(Family.class::isInstance).map(Family.class::cast);
    }

    private static Class<?> outermost(Class<?> variant) {
        return Stream.concat(Stream.ofNullable(variant.getSuperclass()), Stream.of(variant.getInterfaces()))
                .filter(parent -> parent.isSealed() && Shape.isOfTheHouse(parent))
                .findFirst()
                .<Class<?>>map(Family::outermost)
                .orElse(variant);
    }

    @Override
    public Class<?> type() {
        return type;
    }

    /**
     * The variants by kind.
     *
     * @return the variants in the order of declaration
     */
    public Map<String, Compound> variants() {
        return Collections.unmodifiableMap(variants);
    }

    /**
     * The kind of a variant.
     *
     * @param variant  the variant's type
     * @return its kind, such as {@code BY_NORM}
     */
    public String kindOf(Class<?> variant) {
        return Objects.requireNonNull(kinds.get(variant), variant::getName);
    }

    /**
     * Tells whether variants are told apart by their type in JSON alone.
     *
     * @return true if there is no {@code kind}
     */
    public boolean isUntagged() {
        return type.isAnnotationPresent(Untagged.class);
    }

    private static List<Class<?>> leaves(Class<?> family) {
        var leaves = new ArrayList<Class<?>>();
        for (var permitted : family.getPermittedSubclasses()) {
            if (Shape.of(permitted).orElse(null) instanceof Family inner) {
                leaves.addAll(leaves(inner.type()));
            } else {
                leaves.add(permitted);
            }
        }
        return leaves;
    }

    private static String kind(Class<?> variant, Class<?> family) {
        var words = words(variant);
        var families = words(family);
        var last = words.size() - 1;
        if (last > 0 && words.get(last).equals(families.get(families.size() - 1))) {
            words = words.subList(0, last);
        }
        var kind = String.join("_", words).toUpperCase(Locale.ROOT);
        return family.isAnnotationPresent(CamelKinds.class) ? camel(words) : kind;
    }

    private static String camel(List<String> words) {
        var kind = String.join("", words);
        return kind.substring(0, 1).toLowerCase(Locale.ROOT) + kind.substring(1);
    }

    private static List<String> words(Class<?> type) {
        return List.of(type.getSimpleName().split("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", -1));
    }
}
