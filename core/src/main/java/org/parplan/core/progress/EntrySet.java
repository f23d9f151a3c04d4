package org.parplan.core.progress;

import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;

/**
 * A set of entries that is never changed and cheap to extend: a tree of 32 branches by the hash of the ids, of which a
 * set with one entry more shares all but the few nodes above it.
 *
 * <p>The tree of given entries is always the same one, in whatever order they came, so that equal sets have equal trees.
 */
final class EntrySet extends AbstractSet<ProgressEntry> {

    static final EntrySet EMPTY = new EntrySet(Branch.EMPTY, 0);

    private static final int BITS = 5;
    private static final int MASK = (1 << BITS) - 1;

    private final Node root;
    private final int size;

    private EntrySet(Node root, int size) {
        this.root = root;
        this.size = size;
    }

    static EntrySet of(Collection<ProgressEntry> entries) {
        return entries instanceof EntrySet set ? set : EMPTY.withAll(entries);
    }

    EntrySet with(ProgressEntry entry) {
        var extended = root.with(entry, entry.id().hashCode(), 0);
        return extended == root ? this : new EntrySet(extended, size + 1);
    }

    EntrySet withAll(Iterable<ProgressEntry> entries) {
        var all = this;
        for (var entry : entries) {
            all = all.with(entry);
        }
        return all;
    }

    /** The set of both; the smaller goes into the larger. */
    EntrySet union(EntrySet other) {
        return size < other.size ? other.union(this) : withAll(other.unordered());
    }

    /** The entries of one id: none, one, or those that clash. */
    List<ProgressEntry> ofId(String id) {
        var found = new ArrayList<ProgressEntry>();
        root.ofId(id, id.hashCode(), 0, found);
        return found;
    }

    /** Tells each entry whose id is its own, and each group of entries that share one, in no order of meaning. */
    void forEachId(Consumer<ProgressEntry> single, Consumer<List<ProgressEntry>> clash) {
        root.forEachId(single, clash);
    }

    private List<ProgressEntry> unordered() {
        var all = new ArrayList<ProgressEntry>(size);
        forEachId(all::add, all::addAll);
        return all;
    }

    @Override
    public boolean contains(Object entry) {
        return entry instanceof ProgressEntry one && ofId(one.id()).contains(one);
    }

    /** The entries in the order they are told in. */
    @Override
    public Iterator<ProgressEntry> iterator() {
        var all = unordered();
        all.sort(ProgressEntry.IN_ORDER);
        return List.copyOf(all).iterator();
    }

    @Override
    public int size() {
        return size;
    }

    private sealed interface Node permits Branch, Leaf {
        Node with(ProgressEntry entry, int hash, int shift);

        void ofId(String id, int hash, int shift, List<ProgressEntry> found);

        void forEachId(Consumer<ProgressEntry> single, Consumer<List<ProgressEntry>> clash);
    }

    /** Up to 32 branches, of which only those that exist are kept; the bits of the map say which. */
    private static final class Branch implements Node {
        static final Branch EMPTY = new Branch(0, new Node[0]);

        private final int map;
        private final Node[] nodes;

        Branch(int map, Node[] nodes) {
            this.map = map;
            this.nodes = nodes;
        }

        @Override
        public Node with(ProgressEntry entry, int hash, int shift) {
            var bit = 1 << (hash >>> shift & MASK);
            var place = Integer.bitCount(map & bit - 1);
            if ((map & bit) == 0) {
                var wider = new Node[nodes.length + 1];
                System.arraycopy(nodes, 0, wider, 0, place);
                wider[place] = new Leaf(hash, entry);
                System.arraycopy(nodes, place, wider, place + 1, nodes.length - place);
                return new Branch(map | bit, wider);
            }
            var extended = nodes[place].with(entry, hash, shift + BITS);
            if (extended == nodes[place]) {
                return this;
            }
            var copy = nodes.clone();
            copy[place] = extended;
            return new Branch(map, copy);
        }

        @Override
        public void ofId(String id, int hash, int shift, List<ProgressEntry> found) {
            var bit = 1 << (hash >>> shift & MASK);
            if ((map & bit) != 0) {
                nodes[Integer.bitCount(map & bit - 1)].ofId(id, hash, shift + BITS, found);
            }
        }

        @Override
        public void forEachId(Consumer<ProgressEntry> single, Consumer<List<ProgressEntry>> clash) {
            for (var node : nodes) {
                node.forEachId(single, clash);
            }
        }
    }

    /** The entries of one hash: almost always one. */
    private static final class Leaf implements Node {
        private final int hash;
        private final ProgressEntry[] entries;

        Leaf(int hash, ProgressEntry... entries) {
            this.hash = hash;
            this.entries = entries;
        }

        @Override
        public Node with(ProgressEntry entry, int newHash, int shift) {
            if (newHash != hash) {
                return split(shift).with(entry, newHash, shift);
            }
            if (Arrays.asList(entries).contains(entry)) {
                return this;
            }
            var more = Arrays.copyOf(entries, entries.length + 1);
            more[entries.length] = entry;
            return new Leaf(hash, more);
        }

        private Branch split(int shift) {
            return new Branch(1 << (hash >>> shift & MASK), new Node[] {this});
        }

        @Override
        public void ofId(String id, int asked, int shift, List<ProgressEntry> found) {
            for (var entry : entries) {
                if (entry.id().equals(id)) {
                    found.add(entry);
                }
            }
        }

        @Override
        public void forEachId(Consumer<ProgressEntry> single, Consumer<List<ProgressEntry>> clash) {
            if (entries.length == 1) {
                single.accept(entries[0]);
                return;
            }
            Arrays.stream(entries).map(ProgressEntry::id).distinct().sorted().forEach(id -> {
                var ofId = Arrays.stream(entries)
                        .filter(entry -> entry.id().equals(id))
                        .toList();
                if (ofId.size() == 1) {
                    single.accept(ofId.get(0));
                } else {
                    clash.accept(ofId);
                }
            });
        }
    }
}
