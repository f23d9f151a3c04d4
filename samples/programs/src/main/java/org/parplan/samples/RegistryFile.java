package org.parplan.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.parplan.core.agency.AgencyRegistry;
import org.parplan.core.json.ParplanJson;

/** A registry of agencies named on the command line: one that comes with the samples, or a file of one's own. */
final class RegistryFile {

    /** The name of the registry of Hà Tĩnh, where a file could stand. */
    static final String HATINH = "hatinh";

    private RegistryFile() {}

    /**
     * Reads a registry.
     *
     * @param name  the name of a {@link BundledRegistry}, such as {@link #HATINH}, or a file with a registry, as lines or
     *     as JSON
     */
    static AgencyRegistry read(String name) throws IOException {
        var bundled = BundledRegistry.named(name);
        if (bundled.isPresent()) {
            return bundled.get().registry();
        }
        var text = text(name);
        return text.replace("\uFEFF", "").stripLeading().startsWith("{")
                ? ParplanJson.read(text, AgencyRegistry.class)
                : AgencyRegistry.ofText(text);
    }

    private static String text(String name) throws IOException {
        try {
            return Files.readString(Path.of(name));
        } catch (NoSuchFileException e) {
            throw new IllegalArgumentException(
                    "There is no file %s, and no registry comes along by that name; those that do are %s"
                            .formatted(name, String.join(" and ", BundledRegistry.names())),
                    e);
        }
    }
}
