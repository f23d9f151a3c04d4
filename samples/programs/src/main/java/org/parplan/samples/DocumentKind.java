package org.parplan.samples;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a file is, as far as its first words tell: enough to say what was handed in where something else was asked for. */
enum DocumentKind {
    /** A plan. */
    PLAN(
            "formatVersion tasks fundingRules reporting",
            "{\"formatVersion\": 1, \"id\": \"ht-2018\", \"title\": \"Kế hoạch…\", \"year\": 2018, \"issuer\": \"UBND tỉnh…\","
                    + " \"tasks\": […], …}"),
    /** What was reported of a plan; money of a plan is told by entries too. */
    LEDGER(
            "entries",
            "{\"entries\": [{\"id\": \"1\", \"subject\": \"task 3.2\", \"effectiveOn\": \"2018-03-20\", \"kind\":"
                    + " \"COMPLETED\"}]}"),
    /** A registry of agencies. */
    REGISTRY("agencies successions counts", ""),
    /** Some elements without a name. */
    LIST("", ""),
    /** A workbook, or whatever else is packed like one. */
    WORKBOOK("", ""),
    /** A document to print. */
    PDF("", ""),
    /** A document or a workbook of an older office program. */
    OFFICE("", ""),
    /** A formatted text. */
    RICH_TEXT("", ""),
    /** A page, or another text of tags. */
    MARKUP("", ""),
    /** Something that is no text. */
    BINARY("", ""),
    /** Nothing at all. */
    NOTHING("", ""),
    /** A text that is not JSON. */
    TEXT("", "");

    private static final Map<String, DocumentKind> BINARIES =
            Map.of("PK", WORKBOOK, "%PDF", PDF, "\u00D0\u00CF\u0011\u00E0", OFFICE, "{\\rtf", RICH_TEXT);

    private static final Set<String> LITERALS = Set.of("null", "true", "false");

    private static final JsonFactory JSON = new JsonFactory();

    private final String keys;
    private final String specimen;

    DocumentKind(String keys, String specimen) {
        this.keys = keys;
        this.specimen = specimen;
    }

    /**
     * What some bytes are that are no text, whatever their encoding.
     *
     * @param bytes  the bytes of a file that is not in UTF-16
     * @return the kind; empty for what may be a text
     */
    static Optional<DocumentKind> of(byte[] bytes) {
        var start = new String(bytes, 0, Math.min(bytes.length, 8), StandardCharsets.ISO_8859_1);
        for (var kind : BINARIES.entrySet()) {
            if (start.startsWith(kind.getKey())) {
                return Optional.of(kind.getValue());
            }
        }
        for (var each : bytes) {
            if (each == 0) {
                return Optional.of(BINARY);
            }
        }
        return Optional.empty();
    }

    /**
     * What a text is.
     *
     * @param text  the text
     * @return the kind; empty for an object that is none of these
     */
    static Optional<DocumentKind> of(String text) {
        var start = text.stripLeading();
        if (start.isEmpty()) {
            return Optional.of(NOTHING);
        }
        return switch (start.charAt(0)) {
            case '[' -> Optional.of(LIST);
            case '{' -> ofObject(text);
            case '<' -> Optional.of(MARKUP);
            default -> LITERALS.contains(start.strip()) ? Optional.empty() : Optional.of(TEXT);
        };
    }

    /** The list that such a document is mostly of. */
    String list() {
        return this == PLAN ? "tasks" : "entries";
    }

    /** How one that is asked for is written. */
    String specimen() {
        return specimen;
    }

    /** A calendar has entries as well, and a name, which neither a plan nor a ledger has. */
    private static Optional<DocumentKind> ofObject(String text) {
        var found = keys(text);
        if (found.contains("name") && found.contains("entries")) {
            return Optional.empty();
        }
        for (var kind : values()) {
            if (Stream.of(kind.keys.split(" ", -1)).anyMatch(found::contains)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** The outermost keys, up to where the text is no JSON any more; why it is not is for others to tell. */
    private static Set<String> keys(String text) {
        var keys = new HashSet<String>();
        try (var parser = JSON.createParser(text)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                keys.add(parser.currentName());
                parser.nextToken();
                parser.skipChildren();
            }
        } catch (IOException e) {
            return keys;
        }
        return keys;
    }
}
