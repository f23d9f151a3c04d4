package org.parplan.core.json.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parplan.core.text.Problem;

/** The places of a document that were passed over. */
final class Marks {

    private record Mark(String pointer, Node.Place place, Problem problem) {}

    private final List<Mark> marks = new ArrayList<>();

    int size() {
        return marks.size();
    }

    void forgetFrom(int size) {
        marks.subList(size, marks.size()).clear();
    }

    void keep(Pointer at, Node.Place place, Problem problem) {
        marks.add(new Mark(at.toString(), place, problem));
    }

    /** The document with every such place marked. */
    Node in(Node document) {
        var byPointer = new LinkedHashMap<String, Mark>();
        marks.forEach(mark -> byPointer.put(mark.pointer(), mark));
        return marked(document, Pointer.ROOT, byPointer);
    }

    private static Node marked(Node node, Pointer at, Map<String, Mark> marks) {
        var mark = marks.get(at.toString());
        if (mark != null) {
            return new Node.Kept(node, mark.place(), seenFrom(mark.pointer(), mark.problem()));
        }
        if (node instanceof Node.Obj object) {
            var entries = new LinkedHashMap<String, Node>();
            object.entries().forEach((key, value) -> entries.put(key, marked(value, at.child(key), marks)));
            return new Node.Obj(entries);
        }
        if (node instanceof Node.Arr array) {
            var elements = new ArrayList<Node>();
            array.elements().forEach(element -> elements.add(marked(element, at.child(elements.size()), marks)));
            return new Node.Arr(elements);
        }
        return node;
    }

    /** The problem as seen from a part, if it lies in that part. */
    private static Optional<Problem> seenFrom(String pointer, Problem problem) {
        return problem.path().equals(pointer) || problem.path().startsWith(pointer + "/")
                ? Optional.of(problem.at(problem.path().substring(pointer.length())))
                : Optional.empty();
    }
}
