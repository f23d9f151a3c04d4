package org.parplan.core.json.mapping;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the schema of a type into a file, when the library is built. */
public final class SchemaFile {

    private SchemaFile() {}

    /**
     * Writes a schema.
     *
     * @param arguments  the name of the type, and the file
     * @throws ClassNotFoundException if there is no such type
     * @throws IOException if the file cannot be written
     */
    public static void main(String[] arguments) throws ClassNotFoundException, IOException {
        var type = Class.forName(arguments[0], false, SchemaFile.class.getClassLoader());
        Files.writeString(Path.of(arguments[1]), JsonText.of(Schema.of(type)));
    }
}
