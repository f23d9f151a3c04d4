package org.parplan.core.json;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.parplan.core.json.mapping.HouseTypes;
import org.parplan.core.text.Reading;
import org.parplan.core.text.Wording;

/** The public types of core that have a JSON form. */
final class PublicTypes {

    private PublicTypes() {}

    static List<Class<?>> ofCore() {
        try {
            var root = Path.of(Wording.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            try (Stream<Path> files = Files.walk(root.resolve("org/parplan/core"))) {
                return files.map(file -> root.relativize(file).toString())
                        .filter(file -> file.endsWith(".class") && !file.contains("package-info"))
                        .sorted()
                        .<Class<?>>map(PublicTypes::load)
                        .filter(PublicTypes::isSeen)
                        .filter(type -> HouseTypes.owns(type) && type != Reading.class)
                        .toList();
            }
        } catch (IOException | URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean isSeen(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && !type.getName().matches("org\\.parplan\\.core\\.(shape|json|json3)\\..*")
                && (type.getDeclaringClass() == null || isSeen(type.getDeclaringClass()));
    }

    private static Class<?> load(String file) {
        var name = file.substring(0, file.length() - ".class".length()).replaceAll("[/\\\\]", ".");
        try {
            return Class.forName(name, false, PublicTypes.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
