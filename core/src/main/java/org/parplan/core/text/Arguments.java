package org.parplan.core.text;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The few named values of an explanation in the order they were given, a map that never changes.
 *
 * <p>Names and values stand in one array: a sheet has hundreds of explanations, and tables of hashes would be most of
 * what it costs.
 */
final class Arguments extends AbstractMap<String, String> {

    static final Arguments NONE = new Arguments(new String[0]);

    private final String[] pairs;

    private Arguments(String[] pairs) {
        this.pairs = pairs;
    }

    /** These and more, name after value; a name that is there already keeps its place and gets the new value. */
    Arguments plus(String... more) {
        if (more.length % 2 != 0) {
            throw new IllegalArgumentException(
                    "Arguments must be names each with its value, but were " + Arrays.toString(more));
        }
        var all = Arrays.copyOf(pairs, pairs.length + more.length);
        var end = pairs.length;
        for (var i = 0; i < more.length; i += 2) {
            var at = place(all, end, Objects.requireNonNull(more[i], "name"));
            all[at] = more[i];
            all[at + 1] = Objects.requireNonNull(more[i + 1], more[i]);
            end = Math.max(end, at + 2);
        }
        return new Arguments(end == all.length ? all : Arrays.copyOf(all, end));
    }

    /** Where a name is among the first, or would be next; names keep their hashes, which mostly decide. */
    private static int place(String[] pairs, int end, @Nullable Object name) {
        var hash = Objects.hashCode(name);
        var i = 0;
        while (i < end && !(pairs[i].hashCode() == hash && pairs[i].equals(name))) {
            i += 2;
        }
        return i;
    }

    @Override
    public @Nullable String get(@Nullable Object name) {
        var at = place(pairs, pairs.length, name);
        return at < pairs.length ? pairs[at + 1] : null;
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return place(pairs, pairs.length, name) < pairs.length;
    }

    @Override
    public int size() {
        return pairs.length / 2;
    }

    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        return new Entries(pairs);
    }

    private static final class Entries extends AbstractSet<Map.Entry<String, String>> {

        private final String[] pairs;

        Entries(String[] pairs) {
            this.pairs = pairs;
        }

        @Override
        public int size() {
            return pairs.length / 2;
        }

        @Override
        public Iterator<Map.Entry<String, String>> iterator() {
            return new Iterator<>() {
                private int next;

                @Override
                public boolean hasNext() {
                    return next < pairs.length;
                }

                @Override
                public Map.Entry<String, String> next() {
                    if (!hasNext()) {
                        throw new NoSuchElementException();
                    }
                    next += 2;
                    return Map.entry(pairs[next - 2], pairs[next - 1]);
                }
            };
        }
    }
}
