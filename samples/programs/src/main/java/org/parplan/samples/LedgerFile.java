package org.parplan.samples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.parplan.core.progress.LedgerDocument;
import org.parplan.core.progress.ProgressLedger;
import org.parplan.core.text.Labels;
import org.parplan.core.text.Problem;
import org.parplan.core.text.ProblemCode;

/**
 * A ledger named on the command line: JSON, or comma-separated values as {@link LedgerCsv} reads them.
 *
 * @param document what was read
 * @param unread the rows that could not be
 */
record LedgerFile(LedgerDocument document, List<UnreadRow> unread) {

    /**
     * A row that could not be read.
     *
     * @param line its line, from 1
     * @param why why not
     */
    record UnreadRow(long line, Refusal why) {}

    /**
     * Reads a ledger.
     *
     * @throws Refusal if the file is something else
     */
    static LedgerFile read(Path file) throws IOException {
        var document = DocumentFile.read(file, DocumentKind.LEDGER);
        var kind = document.kind();
        if (kind.filter(DocumentKind.TEXT::equals).isPresent()) {
            return LedgerCsv.read(document.name(), document.text());
        }
        kind.filter(other -> other != DocumentKind.LEDGER).ifPresent(other -> {
            throw document.insteadOf(DocumentKind.LEDGER, other);
        });
        return new LedgerFile(document.json(LedgerDocument.class, DocumentKind.LEDGER), List.of());
    }

    ProgressLedger ledger() {
        return document.ledger();
    }

    /** What has to be known of the ledger, if it says so. */
    Optional<String> note() {
        return document.note();
    }

    /** The rows that could not be read, as problems of a language. */
    List<Problem> problems(Labels labels) {
        return unread.stream()
                .map(row -> Problem.of(ProblemCode.ROW_NOT_READ)
                        .with("reason", row.why().in(labels))
                        .at(row.line() + ":1"))
                .toList();
    }
}
