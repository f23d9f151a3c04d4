package org.parplan.core.json.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Locale;

/**
 * Makes a document of a parser's tokens; refuses a key that stands twice and what passes a limit.
 *
 * @param <X> what the parser throws
 */
public final class TreeReader<X extends Exception> {

    private final Source<X> source;
    private final Pointer base;
    private Pointer at;

    /**
     * Starts at a place.
     *
     * @param source  the parser
     * @param at  where the document stands, for what is said about it
     */
    public TreeReader(Source<X> source, Pointer at) {
        this.source = source;
        this.base = at;
        this.at = at;
    }

    /**
     * Reads one value to its end.
     *
     * @param first  the value's first token, which the parser has already met
     * @return the value
     * @throws X if it is no JSON
     * @throws Refused if a key stands twice or a limit is passed
     */
    public Node read(Source.Token first) throws X {
        return value(first, at, 1);
    }

    /**
     * The value being read.
     *
     * @return its place
     */
    public Pointer where() {
        return at;
    }

    private Node value(Source.Token token, Pointer here, int depth) throws X {
        at = here;
        return switch (token) {
            case START_OBJECT -> object(here, deeper(depth));
            case START_ARRAY -> array(here, deeper(depth));
            case TEXT -> new Node.Text(written(limited(source.text(), Limits.TEXT, "A text")));
            case NUMBER -> new Node.Num(limited(source.text(), Limits.NUMBER, "A number"));
            case TRUE -> new Node.Bool(true);
            case FALSE -> new Node.Bool(false);
            case NULL -> new Node.Null();
            case KEY, END, END_ARRAY, END_OBJECT -> throw Refused.malformed(here, "A value must stand here.");
        };
    }

    private Node object(Pointer here, int depth) throws X {
        var entries = new LinkedHashMap<String, Node>();
        for (var token = source.next(); token != Source.Token.END_OBJECT; token = source.next()) {
            if (token != Source.Token.KEY) {
                throw Refused.malformed(here, "A key must stand here.");
            }
            var key = limited(source.text(), Limits.KEY, "A key");
            var there = here.child(key);
            if (entries.containsKey(key)) {
                throw Refused.duplicate(there, key);
            }
            entries.put(key, value(source.next(), there, depth));
            at = here;
        }
        return new Node.Obj(entries);
    }

    private Node array(Pointer here, int depth) throws X {
        var elements = new ArrayList<Node>();
        for (var token = source.next(); token != Source.Token.END_ARRAY; token = source.next()) {
            elements.add(value(token, here.child(elements.size()), depth));
            at = here;
        }
        return new Node.Arr(elements);
    }

    /** The depth is the document's, and the path to it would be longer than any screen. */
    private int deeper(int depth) {
        if (depth > Limits.DEPTH) {
            throw Refused.tooLarge(
                    base, "A document may nest %s brackets, but this one nests more.".formatted(Limits.DEPTH));
        }
        return depth + 1;
    }

    private String limited(String text, int limit, String what) {
        if (text.length() > limit) {
            throw Refused.tooLarge(
                    at, "%s may have %s characters, but this one has %s.".formatted(what, limit, text.length()));
        }
        return text;
    }

    /** What no file can hold or no screen can show is no text: half a letter, or a control character. */
    private String written(String text) {
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            var pair = Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (pair) {
                i++;
            } else if (Character.isSurrogate(c) || (Character.isISOControl(c) && "\t\n\r".indexOf(c) < 0)) {
                throw Refused.invalid(
                        at,
                        String.format(
                                Locale.ROOT,
                                "A text must hold letters and no control characters, but has \\u%04X.",
                                (int) c));
            }
        }
        return text;
    }
}
