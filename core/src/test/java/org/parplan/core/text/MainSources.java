package org.parplan.core.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What the libraries' main sources and templates say in quotes: every literal, and those that name the rule of an explanation.
 *
 * @param literals  every string literal
 * @param rules  every literal among the arguments of {@code Explanation.of(…)} and {@code .rule(…)}
 */
record MainSources(Set<String> literals, Set<String> rules) {

    private static final List<String> MODULES = List.of("core", "scoring", "reporting");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");
    private static final Pattern RULE = Pattern.compile("(?:Explanation\\s*\\.of|\\.rule)\\(");
    private static final Pattern REMARK = Pattern.compile("(?s:/\\*.*?\\*/)|(?m:^\\s*//.*$)");

    static MainSources ofTheLibraries() throws IOException {
        var found = new MainSources(new TreeSet<>(), new TreeSet<>());
        for (var module : MODULES) {
            try (var files = Files.walk(Path.of("..", module, "src", "main"))) {
                for (var file : files.filter(path -> path.toString().matches(".*\\.(java|jte)"))
                        .toList()) {
                    found.add(file);
                }
            }
        }
        return found;
    }

    private void add(Path file) throws IOException {
        var source = REMARK.matcher(Files.readString(file)).replaceAll("");
        LITERAL.matcher(source).results().forEach(literal -> literals.add(literal.group(1)));
        RULE.matcher(source).results().forEach(call -> {
            var arguments = source.substring(call.end(), closing(source, call.end()));
            var named = LITERAL.matcher(arguments)
                    .results()
                    .map(literal -> literal.group(1))
                    .toList();
            if (named.isEmpty() && call.group().startsWith("Explanation") && !file.endsWith("text/Explanation.java")) {
                throw new AssertionError(
                        "The rule of an explanation must be a literal, so that its messages can be checked: "
                                + arguments + " in " + file);
            }
            rules.addAll(named);
        });
    }

    private static int closing(String source, int from) {
        var depth = 1;
        var at = from;
        while (depth > 0) {
            var c = source.charAt(at++);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        }
        return at - 1;
    }
}
