package org.parplan.samples;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * Where a JSON text ends too early.
 *
 * @param line the line, from 1
 * @param column the column, from 1
 * @param elements how many elements of the outermost list came whole before
 */
record DocumentCut(int line, int column, int elements) {

    private static final JsonFactory JSON = new JsonFactory();

    /**
     * Looks for the end of a text.
     *
     * @param text  the text of an object
     * @param list  the key of the outermost list whose elements are counted
     * @return where it ends; empty where it does not end too early, or is wrong before
     */
    static Optional<DocumentCut> of(String text, String list) {
        var elements = 0;
        try (var parser = JSON.createParser(text)) {
            try {
                var key = "";
                for (var depth = depth(parser.nextToken(), 0); depth > 0; ) {
                    var token = parser.nextToken();
                    depth = depth(token, depth);
                    if (depth == 1 && token == JsonToken.FIELD_NAME) {
                        key = parser.currentName();
                    }
                    elements += depth == 2 && token == JsonToken.END_OBJECT && key.equals(list) ? 1 : 0;
                }
                return Optional.empty();
            } catch (JsonProcessingException e) {
                var place = e.getLocation();
                return isEnd(e)
                        ? Optional.of(new DocumentCut(place.getLineNr(), place.getColumnNr(), elements))
                        : Optional.empty();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int depth(JsonToken token, int depth) {
        return token.isStructStart() ? depth + 1 : token.isStructEnd() ? depth - 1 : depth;
    }

    private static boolean isEnd(JsonProcessingException e) {
        return e instanceof JsonEOFException || e.getOriginalMessage().startsWith("Unexpected end-of-input");
    }

    Refusal refusal(String file, DocumentKind kind) {
        return new Refusal(
                kind == DocumentKind.PLAN ? "cli.document.cut-plan" : "cli.document.cut-ledger",
                "file",
                file,
                "line",
                line,
                "column",
                column,
                "count",
                elements);
    }
}
