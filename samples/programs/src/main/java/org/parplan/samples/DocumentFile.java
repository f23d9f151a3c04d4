package org.parplan.samples;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.parplan.core.json.ParplanJson;
import org.parplan.core.plan.Plan;

/**
 * A document named on the command line: its text, and that it is what was asked for, or else a refusal that says what it
 * is and how the right one is written.
 *
 * @param name how it is named
 * @param text what it says, without a byte order mark
 */
record DocumentFile(String name, String text) {

    /** What is asked for is told with how it is written. */
    private static final String EXPECTED = "cli.document.";

    /**
     * Reads the text of a document.
     *
     * @param file  a file in UTF-8
     * @param expected  what it should be
     * @throws Refusal if it is no text in UTF-8
     */
    static DocumentFile read(Path file, DocumentKind expected) throws IOException {
        if (Files.isDirectory(file)) {
            throw new Refusal("cli.document.folder", "file", file);
        }
        var bytes = Files.readAllBytes(file);
        if (bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K') {
            throw other(file.toString(), expected, DocumentKind.WORKBOOK);
        }
        if (isUtf16(bytes)) {
            throw new Refusal("cli.document.utf-16", "file", file);
        }
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return new DocumentFile(file.toString(), text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            throw new Refusal("cli.document.encoding", "file", file).because(e);
        }
    }

    /**
     * Reads a plan.
     *
     * @param file  a file of JSON
     * @throws Refusal if it is something else
     */
    static Plan plan(Path file) throws IOException {
        var document = read(file, DocumentKind.PLAN);
        document.kind().filter(kind -> kind != DocumentKind.PLAN).ifPresent(kind -> {
            throw document.insteadOf(DocumentKind.PLAN, kind);
        });
        return ParplanJson.read(document.text, Plan.class);
    }

    /** Marked by its first two bytes, or told by every other one of the first being zero, as in no text of UTF-8. */
    private static boolean isUtf16(byte[] bytes) {
        if (bytes.length < 2) {
            return false;
        }
        var first = bytes[0] & 0xFF;
        var second = bytes[1] & 0xFF;
        return (first == 0xFF && second == 0xFE) || (first == 0xFE && second == 0xFF) || (first == 0) != (second == 0);
    }

    Optional<DocumentKind> kind() {
        return DocumentKind.of(text);
    }

    Refusal insteadOf(DocumentKind expected, DocumentKind kind) {
        return other(name, expected, kind);
    }

    private static Refusal other(String name, DocumentKind expected, DocumentKind kind) {
        return new Refusal(
                EXPECTED + expected.name(),
                "file",
                name,
                "specimen",
                expected.specimen(),
                "columns",
                String.join(",", LedgerCsv.NEEDED),
                "kind",
                kind);
    }
}
