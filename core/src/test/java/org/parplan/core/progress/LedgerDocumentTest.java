package org.parplan.core.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parplan.core.json.ParplanJson;

class LedgerDocumentTest {

    private static final ProgressLedger LEDGER = ProgressLedger.EMPTY.with(ProgressEntry.builder()
            .id("2018-0412")
            .subject(Subject.task("3.2"))
            .kind(EntryKind.COMPLETED)
            .effectiveOn(LocalDate.of(2018, 4, 20))
            .build());

    @Test
    void readsALedgerThatWasWrittenWithoutANote() {
        var read = ParplanJson.read(ParplanJson.write(LEDGER), LedgerDocument.class);
        assertThat(read).isEqualTo(LedgerDocument.of(LEDGER));
        assertThat(read.note()).isEmpty();
        assertThat(read.ledger()).isEqualTo(LEDGER);
    }

    @Test
    void withoutANoteItIsWrittenAsTheLedgerIs() {
        assertThat(ParplanJson.write(LedgerDocument.of(LEDGER))).isEqualTo(ParplanJson.write(LEDGER));
    }

    @Test
    void aNoteStandsBeforeTheEntries() {
        var noted = LedgerDocument.of(LEDGER, "Số liệu minh họa");
        assertThat(noted.note()).contains("Số liệu minh họa");
        assertThat(ParplanJson.write(noted)).startsWith("{\n  \"note\": \"Số liệu minh họa\",\n  \"entries\": [");
        assertThat(ParplanJson.read(ParplanJson.write(noted), LedgerDocument.class))
                .isEqualTo(noted);
    }

    @Test
    void refusesANoteThatSaysNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LedgerDocument(Optional.of(" "), LEDGER.entries()))
                .withMessage("Note of a ledger must say something, but was blank");
    }
}
