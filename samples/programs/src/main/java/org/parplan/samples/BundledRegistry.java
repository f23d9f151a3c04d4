package org.parplan.samples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parplan.core.agency.AgencyRegistry;

/** The registries of agencies that come with the samples. */
public enum BundledRegistry {
    /** The agencies of Hà Tĩnh province from 2018 on, as far as sources tell. */
    HATINH("hatinh"),

    /** The agencies of a province that does not exist, in 2026: departments, two of which merge, and all its communes. */
    TINH_MAU("tinh-mau");

    private final String name;

    BundledRegistry(String name) {
        this.name = name;
    }

    /**
     * The registry of the province that issued a plan.
     *
     * @param issuer  the issuer's words, such as {@code UBND tỉnh Hà Tĩnh}
     * @return the registry that names the province as its own, if one does
     */
    public static Optional<AgencyRegistry> of(String issuer) {
        return Stream.of(values())
                .map(BundledRegistry::registry)
                .filter(registry -> issuer.endsWith(registry.name()))
                .findFirst();
    }

    /**
     * The registry of a name that may stand on the command line where a file could.
     *
     * @param name  the name, such as {@code hatinh} or {@code tinh-mau}
     * @return the registry, if one is called so
     */
    static Optional<BundledRegistry> named(String name) {
        return Stream.of(values()).filter(one -> one.name.equals(name)).findFirst();
    }

    /** The names of all registries that come along. */
    static List<String> names() {
        return Stream.of(values()).map(one -> one.name).toList();
    }

    /**
     * Reads the registry.
     *
     * @return the registry
     */
    public AgencyRegistry registry() {
        return AgencyRegistry.ofText(text());
    }

    /**
     * The registry's lines as they are bundled, with what is remarked on its sources.
     *
     * @return the text
     */
    public String text() {
        var file = name + "-agencies.txt";
        try (InputStream stream = BundledRegistry.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("Missing from the jar: " + file);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
