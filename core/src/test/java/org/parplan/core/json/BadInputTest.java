package org.parplan.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.parplan.core.json.ledger.Entry;
import org.parplan.core.json.ledger.Ledger;
import org.parplan.core.text.Language;

/** Every case of bad input: what is said of it and where, in a strict reading and in both Jacksons. */
class BadInputTest {

    @ParameterizedTest
    @MethodSource({
        "org.parplan.core.json.BadInput#malformed",
        "org.parplan.core.json.BadInput#misshapen",
        "org.parplan.core.json.BadValues#impossible",
        "org.parplan.core.json.BadInput#tooMuchForJacksonToo"
    })
    void isRefusedAtItsPlaceByAStrictReading(BadInput.Case bad) {
        assertRefused(bad, () -> ParplanJson.read(bad.json(), Ledger.class));
    }

    @ParameterizedTest
    @MethodSource({"org.parplan.core.json.BadInput#misshapen", "org.parplan.core.json.BadValues#impossible"})
    void isRefusedAtItsPlaceByJackson2(BadInput.Case bad) {
        assertRefused(bad, () -> Dialect.JACKSON_2.read(bad.json(), Ledger.class));
    }

    @ParameterizedTest
    @MethodSource({"org.parplan.core.json.BadInput#misshapen", "org.parplan.core.json.BadValues#impossible"})
    void isRefusedAtItsPlaceByJackson3(BadInput.Case bad) {
        assertRefused(bad, () -> Dialect.JACKSON_3.read(bad.json(), Ledger.class));
    }

    private static void assertRefused(BadInput.Case bad, ThrowingCallable reading) {
        assertThatExceptionOfType(JsonRefusal.class).isThrownBy(reading).satisfies(refusal -> {
            assertThat(refusal.problem().code()).isEqualTo(bad.code());
            assertThat(refusal.problem().path()).isEqualTo(bad.pointer());
            assertThat(refusal.problem().in(Language.VI)).isNotBlank();
            assertThat(refusal).message().hasLineCount(1).doesNotContain("org.parplan.core.json", "java.", "Immutable");
            if (!bad.message().equals(BadInput.ANY)) {
                assertThat(refusal).hasMessage((bad.pointer().isEmpty() ? "" : bad.pointer() + ": ") + bad.message());
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void isToldAtItsPlaceInAListOfTheCallers(Dialect dialect) {
        assertThatExceptionOfType(JsonRefusal.class)
                .isThrownBy(() -> dialect.read("[{\"id\":\"a\"},{\"id\":1}]", Entry[].class))
                .withMessage("/1/id: Expected a text in quotes, but found a whole number.");
    }

    @Test
    void aFileThatIsNotUtf8IsRefused(@TempDir Path folder) throws IOException {
        var file = folder.resolve("utf16.json");
        Files.write(file, (BadInput.START + "}").getBytes(StandardCharsets.UTF_16));
        assertThatExceptionOfType(JsonRefusal.class)
                .isThrownBy(() -> ParplanJson.read(file, Ledger.class))
                .withMessage("Not readable as JSON: The file is not in UTF-8.");
    }

    @Test
    void aFileThatIsTooLargeIsRefusedBeforeItIsParsed(@TempDir Path folder) throws IOException {
        var file = folder.resolve("large.json");
        Files.writeString(file, "[".repeat(33 << 20));
        assertThatExceptionOfType(JsonRefusal.class)
                .isThrownBy(() -> ParplanJson.open(file, Ledger.class))
                .withMessage("A document may have 32 MB, but this one has more.");
    }

    @Test
    void aFileThatIsNotThereIsNoRefusal(@TempDir Path folder) {
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> ParplanJson.read(folder.resolve("none.json"), Ledger.class));
    }
}
