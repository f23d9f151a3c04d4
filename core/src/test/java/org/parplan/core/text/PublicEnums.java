package org.parplan.core.text;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The public enums of core's exported packages, found in its compiled classes. */
final class PublicEnums {

    private PublicEnums() {}

    static List<Class<?>> ofCore() throws IOException {
        var root = classes();
        var enums = new ArrayList<Class<?>>();
        for (var exported : exports(root)) {
            try (var files = Files.list(root.resolve(exported.replace('.', '/')))) {
                for (var file : files.sorted().toList()) {
                    var name = file.getFileName().toString();
                    if (name.endsWith(".class") && !name.startsWith("package-info")) {
                        var type = load(exported + "." + name.substring(0, name.length() - ".class".length()));
                        if (type.isEnum() && Modifier.isPublic(type.getModifiers())) {
                            enums.add(type);
                        }
                    }
                }
            }
        }
        return enums;
    }

    private static List<String> exports(Path root) throws IOException {
        try (var module = Files.newInputStream(root.resolve("module-info.class"))) {
            return ModuleDescriptor.read(module).exports().stream()
                    .filter(exports -> !exports.isQualified())
                    .map(ModuleDescriptor.Exports::source)
                    .toList();
        }
    }

    private static Path classes() {
        try {
            return Path.of(Labels.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, PublicEnums.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
