package org.parplan.core.json.mapping;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Hands a document to a generator. */
public final class TreeWriter {

    private TreeWriter() {}

    /**
     * Writes a value.
     *
     * @param node  the value
     * @param sink  the generator
     * @param <X>  what it throws
     * @throws X if it cannot be written
     */
    public static <X extends Exception> void write(Node node, Sink<X> sink) throws X {
        if (node instanceof Node.Obj object) {
            sink.startObject();
            for (Map.Entry<String, Node> entry : object.entries().entrySet()) {
                sink.key(entry.getKey());
                write(entry.getValue(), sink);
            }
            sink.endObject();
        } else if (node instanceof Node.Arr array) {
            sink.startArray();
            for (var element : array.elements()) {
                write(element, sink);
            }
            sink.endArray();
        } else if (node instanceof Node.Text text) {
            sink.text(text.text());
        } else if (node instanceof Node.Num number) {
            number(number.literal(), sink);
        } else if (node instanceof Node.Bool bool) {
            sink.bool(bool.value());
        } else if (node instanceof Node.Kept kept) {
            write(kept.node(), sink);
        } else {
            sink.nothing();
        }
    }

    private static <X extends Exception> void number(String literal, Sink<X> sink) throws X {
        var integer = integer(literal);
        if (integer != null) {
            sink.integer(integer);
        } else {
            sink.number(literal);
        }
    }

    /** The number as a long, where that is written in the same letters. */
    private static @Nullable Long integer(String literal) {
        try {
            var integer = Long.valueOf(literal);
            return integer.toString().equals(literal) ? integer : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
