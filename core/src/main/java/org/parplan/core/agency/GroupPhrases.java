package org.parplan.core.agency;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The phrases of {@code groups.txt}, each with all its variants.
 *
 * <pre>
 * line    = pattern " = " (selector | "open") [" = part"]
 * pattern = { word | "," | "[" choice "]" | "(" choice ")" }
 * choice  = pattern { "|" pattern }
 * </pre>
 */
final class GroupPhrases {

    private static final Pattern SYMBOL = Pattern.compile("[\\[\\](|),]|[^\\s\\[\\](|),]+");

    /** All phrases, whatever the registry. */
    static final PhraseTree<Phrase> ALL = read(resource("groups.txt"));

    private final List<String> symbols;
    private int at;

    private GroupPhrases(String pattern) {
        this.symbols =
                SYMBOL.matcher(pattern).results().map(symbol -> symbol.group()).toList();
    }

    private static PhraseTree<Phrase> read(String lines) {
        var tree = new PhraseTree<Phrase>();
        for (var line : lines.split("\n", -1)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                var parts = line.split(" = ", -1);
                var selector = parts[1].strip();
                var meaning = new Phrase(
                        selector.equals("open") ? Optional.empty() : Optional.of(GroupSelector.parse(selector)),
                        parts.length > 2);
                new GroupPhrases(parts[0]).choice(Set.of(tree.root())).forEach(end -> end.mean(meaning));
            }
        }
        return tree;
    }

    /** The places in the tree behind one of several patterns, read up to what closes them. */
    private Set<PhraseTree.Node<Phrase>> choice(Set<PhraseTree.Node<Phrase>> from) {
        var ends = new LinkedHashSet<>(sequence(from));
        while (at < symbols.size() && symbols.get(at).equals("|")) {
            at++;
            ends.addAll(sequence(from));
        }
        return ends;
    }

    private Set<PhraseTree.Node<Phrase>> sequence(Set<PhraseTree.Node<Phrase>> from) {
        var nodes = from;
        while (at < symbols.size() && !"|])".contains(symbols.get(at))) {
            nodes = step(symbols.get(at++), nodes);
        }
        return nodes;
    }

    private Set<PhraseTree.Node<Phrase>> step(String symbol, Set<PhraseTree.Node<Phrase>> from) {
        switch (symbol) {
            case "[", "(" -> {
                var ends = new LinkedHashSet<>(choice(from));
                at++;
                if (symbol.equals("[")) {
                    ends.addAll(from);
                }
                return ends;
            }
            case "," -> {
                return words(from, List.of(ActorToken.COMMA, ActorToken.AND, ActorToken.SLASH));
            }
            default -> {
                return words(from, List.of(ActorToken.key(symbol)));
            }
        }
    }

    private static Set<PhraseTree.Node<Phrase>> words(Set<PhraseTree.Node<Phrase>> from, List<String> keys) {
        var ends = new LinkedHashSet<PhraseTree.Node<Phrase>>();
        from.forEach(node -> keys.forEach(key -> ends.add(node.add(key))));
        return ends;
    }

    private static String resource(String name) {
        try (var stream = GroupPhrases.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("Missing from the jar: " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
