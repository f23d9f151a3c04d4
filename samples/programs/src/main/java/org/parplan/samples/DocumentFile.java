package org.parplan.samples;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.parplan.core.json.JsonRefusal;
import org.parplan.core.json.ParplanJson;
import org.parplan.core.plan.Plan;
import org.parplan.core.text.ProblemCode;

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

    private static final String REPORTING = "reporting";

    private static final String SPECIMEN =
            "{\"code\": \"tinh-2018\", \"name\": \"Chế độ báo cáo định kỳ\", \"source\": \"Quyết định số …\"}";

    /** Stands for the regime of a plan that has none, where nobody asks for it. */
    private static final String NO_REPORTING =
            "\"reporting\": {\"code\": \"none\", \"name\": \"none\", \"source\": \"none\"}, ";

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
        if (isUtf16(bytes)) {
            throw new Refusal(isJson(bytes) ? "cli.document.utf-16-json" : "cli.document.utf-16", "file", file);
        }
        DocumentKind.of(bytes).ifPresent(kind -> {
            throw other(file.toString(), expected, kind);
        });
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return new DocumentFile(file.toString(), text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            throw new Refusal(isJson(bytes) ? "cli.document.encoding-json" : "cli.document.encoding", "file", file)
                    .because(e);
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
        try {
            return document.json(Plan.class, DocumentKind.PLAN);
        } catch (DocumentRefusal refusal) {
            throw lacksReporting(refusal)
                    ? new Refusal("cli.document.reporting", "file", file, "specimen", SPECIMEN).because(refusal)
                    : refusal;
        }
    }

    private static boolean lacksReporting(DocumentRefusal refusal) {
        var problem = refusal.problem();
        return problem.code() == ProblemCode.MISSING_FIELD
                && problem.path().isEmpty()
                && Objects.equals(problem.arguments().get("field"), REPORTING);
    }

    /**
     * Reads the plan of a unit, which need not have a reporting regime of its own.
     *
     * @param file  a file of JSON
     * @throws Refusal if it is something else
     */
    static Plan unitPlan(Path file) throws IOException {
        try {
            return plan(file);
        } catch (Refusal refusal) {
            if (!(refusal.getCause() instanceof DocumentRefusal)) {
                throw refusal;
            }
            var text = read(file, DocumentKind.PLAN).text;
            var start = text.indexOf('{') + 1;
            var whole = text.substring(0, start) + NO_REPORTING + text.substring(start);
            return new DocumentFile(file.toString(), whole).json(Plan.class, DocumentKind.PLAN);
        }
    }

    /**
     * Reads a value from the text, of which a refusal names the file.
     *
     * @throws Refusal if the text ends before the document does
     * @throws DocumentRefusal if it is anything else but such a value
     */
    <T> T json(Class<T> type, DocumentKind kind) {
        try {
            return ParplanJson.read(text, type);
        } catch (JsonRefusal refusal) {
            var cut = DocumentCut.of(text, kind.list());
            throw cut.isPresent() ? cut.get().refusal(name, kind).because(refusal) : new DocumentRefusal(name, refusal);
        }
    }

    /** Told by the first character that is none of an encoding's own and no space. */
    private static boolean isJson(byte[] bytes) {
        for (var each : bytes) {
            if (each > ' ') {
                return each == '{' || each == '[';
            }
        }
        return false;
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
