package org.parplan.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.parplan.core.agency.AgencyRegistry;
import org.parplan.core.json.ParplanJson;

/** A registry of agencies named on the command line: that of Hà Tĩnh, or a file of one's own. */
final class RegistryFile {

    /** The name of the registry that comes with the samples, where a file could stand. */
    static final String HATINH = "hatinh";

    private RegistryFile() {}

    /**
     * Reads a registry.
     *
     * @param name  {@link #HATINH}, or a file with a registry, as lines or as JSON
     */
    static AgencyRegistry read(String name) throws IOException {
        if (name.equals(HATINH)) {
            return BundledRegistry.HATINH.registry();
        }
        var text = Files.readString(Path.of(name));
        return text.replace("\uFEFF", "").stripLeading().startsWith("{")
                ? ParplanJson.read(text, AgencyRegistry.class)
                : AgencyRegistry.ofText(text);
    }
}
