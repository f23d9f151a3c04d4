package org.parplan.core.agency;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Phrases by their words, so that all that begin at a place are found in one walk, as long as the longest of them.
 *
 * @param <T> what a phrase means
 */
final class PhraseTree<T> {

    /**
     * A place in the tree.
     *
     * @param <T> what a phrase means
     */
    static final class Node<T> {
        private final Map<String, Node<T>> next = new LinkedHashMap<>();
        private final List<T> meanings = new ArrayList<>();

        Node<T> add(String key) {
            return next.computeIfAbsent(key, k -> new Node<>());
        }

        void mean(T meaning) {
            meanings.add(meaning);
        }
    }

    /**
     * A phrase found.
     *
     * @param end the token behind it
     * @param meanings what it means, at least one
     * @param <T> what a phrase means
     */
    record Found<T>(int end, List<T> meanings) {}

    private final Node<T> root = new Node<>();

    Node<T> root() {
        return root;
    }

    void add(List<String> keys, T meaning) {
        var node = root;
        for (var key : keys) {
            node = node.add(key);
        }
        if (node != root) {
            node.mean(meaning);
        }
    }

    /** The phrases that begin with a run of words and go on at a place, the longest first. */
    List<Found<T>> find(List<String> before, List<ActorToken> tokens, int from) {
        @Nullable Node<T> node = root;
        for (var key : before) {
            node = node == null ? null : node.next.get(key);
        }
        var found = new ArrayList<Found<T>>();
        for (var i = from; node != null && i < tokens.size(); i++) {
            var step = node.next.get(tokens.get(i).key());
            if (step == null && i > from && isPassedOver(tokens.get(i))) {
                continue;
            }
            node = step;
            if (node != null && !node.meanings.isEmpty()) {
                found.add(0, new Found<>(i + 1, List.copyOf(node.meanings)));
            }
        }
        return found;
    }

    /** The token behind those that go into the tree from a place, whether or not a phrase ends there. */
    int walk(List<ActorToken> tokens, int from) {
        var node = root;
        var end = from;
        for (var i = from; i < tokens.size(); i++) {
            var step = node.next.get(tokens.get(i).key());
            if (step != null) {
                node = step;
                end = i + 1;
            } else if (i == from || !isPassedOver(tokens.get(i))) {
                break;
            }
        }
        return end;
    }

    /** A name may run over the end of a line, and an abbreviation in it may have its dot. */
    private static boolean isPassedOver(ActorToken token) {
        return token.is(ActorToken.BREAK) || token.is(ActorToken.DOT);
    }
}
