package org.parplan.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.parplan.core.json.ParplanJson;
import org.parplan.core.progress.ProgressLedger;
import org.parplan.core.text.Problem;

/**
 * A ledger named on the command line: JSON, or comma-separated values as {@link LedgerCsv} reads them.
 *
 * @param ledger what was read
 * @param problems the rows that could not be
 */
record LedgerFile(ProgressLedger ledger, List<Problem> problems) {

    static LedgerFile read(Path file) throws IOException {
        var text = Files.readString(file).replace("\uFEFF", "");
        return text.stripLeading().startsWith("{")
                ? new LedgerFile(ParplanJson.read(text, ProgressLedger.class), List.of())
                : LedgerCsv.read(file.toString(), text);
    }
}
