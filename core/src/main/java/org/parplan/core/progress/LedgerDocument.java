package org.parplan.core.progress;

import java.util.Optional;
import java.util.Set;

/**
 * A ledger as it is handed on, with what whoever reads it has to know: that its progress is invented, say, or
 * provisional.
 *
 * <p>The note is no part of the ledger, which merges with others whatever is said of them. What is written without one is
 * what the {@link ProgressLedger} itself is written as, so that either can be read as the other.
 *
 * <pre>{@code
 * {"note": "Số liệu minh họa", "entries": [{"id": "2018-0412", "subject": "task 3.2", …}]}
 * }</pre>
 *
 * @param note what has to be known of the entries, in the words to show, if there is anything
 * @param entries the entries, each once, in the order of {@link ProgressEntry#IN_ORDER}
 */
public record LedgerDocument(Optional<String> note, Set<ProgressEntry> entries) {

    /**
     * Obtains the document of some entries.
     *
     * @param note  what has to be known of them, not blank
     * @param entries  the entries, in any order
     * @throws IllegalArgumentException if the note is blank
     */
    public LedgerDocument {
        if (note.filter(String::isBlank).isPresent()) {
            throw new IllegalArgumentException("Note of a ledger must say something, but was blank");
        }
        entries = EntrySet.of(entries);
    }

    /**
     * Obtains the document of a ledger of which nothing has to be known.
     *
     * @param ledger  the ledger
     * @return the document
     */
    public static LedgerDocument of(ProgressLedger ledger) {
        return new LedgerDocument(Optional.empty(), ledger.entries());
    }

    /**
     * Obtains the document of a ledger with a note.
     *
     * @param ledger  the ledger
     * @param note  what has to be known of it, not blank
     * @return the document
     * @throws IllegalArgumentException if the note is blank
     */
    public static LedgerDocument of(ProgressLedger ledger, String note) {
        return new LedgerDocument(Optional.of(note), ledger.entries());
    }

    /**
     * The ledger.
     *
     * @return the ledger of the entries
     */
    public ProgressLedger ledger() {
        return new ProgressLedger(entries);
    }
}
