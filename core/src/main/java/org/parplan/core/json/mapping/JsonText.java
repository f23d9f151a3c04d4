package org.parplan.core.json.mapping;

import java.util.Locale;

/** The canonical text of a document: indented by two spaces, line feeds, and only what must be escaped escaped. */
public final class JsonText {

    private final StringBuilder text = new StringBuilder();
    private int depth;

    private JsonText() {}

    /**
     * Writes a document.
     *
     * @param node  the document
     * @return its text, with a final line end
     */
    public static String of(Node node) {
        var writer = new JsonText();
        writer.write(node);
        return writer.text.append('\n').toString();
    }

    private void write(Node node) {
        if (node instanceof Node.Obj object) {
            open('{');
            object.entries().forEach((key, value) -> {
                next();
                quote(key);
                text.append(": ");
                write(value);
            });
            close('}');
        } else if (node instanceof Node.Arr array) {
            open('[');
            array.elements().forEach(element -> {
                next();
                write(element);
            });
            close(']');
        } else if (node instanceof Node.Text string) {
            quote(string.text());
        } else if (node instanceof Node.Num number) {
            text.append(number.literal());
        } else if (node instanceof Node.Bool bool) {
            text.append(bool.value());
        } else if (node instanceof Node.Kept kept) {
            write(kept.node());
        } else {
            text.append("null");
        }
    }

    private void open(char bracket) {
        text.append(bracket);
        depth++;
    }

    private void next() {
        var last = text.charAt(text.length() - 1);
        text.append(last == '{' || last == '[' ? "\n" : ",\n").append("  ".repeat(depth));
    }

    private void close(char bracket) {
        depth--;
        var last = text.charAt(text.length() - 1);
        if (last != '{' && last != '[') {
            text.append('\n').append("  ".repeat(depth));
        }
        text.append(bracket);
    }

    private void quote(String string) {
        text.append('"');
        for (var i = 0; i < string.length(); i++) {
            var c = string.charAt(i);
            switch (c) {
                case '"' -> text.append("\\\"");
                case '\\' -> text.append("\\\\");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\t' -> text.append("\\t");
                case '\b' -> text.append("\\b");
                case '\f' -> text.append("\\f");
                default -> {
                    if (c < ' ') {
                        text.append(String.format(Locale.ROOT, "\\u%04X", (int) c));
                    } else {
                        text.append(c);
                    }
                }
            }
        }
        text.append('"');
    }
}
