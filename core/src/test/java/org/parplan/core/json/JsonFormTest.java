package org.parplan.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parplan.core.agency.Actor;
import org.parplan.core.json.ledger.Colour;
import org.parplan.core.json.ledger.Ledger;
import org.parplan.core.json.ledger.Ledgers;
import org.parplan.core.json.ledger.OpenStretch;

/** The one form of every sort of value, with both Jacksons and from the front door. */
class JsonFormTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden/ledger.json");

    @ParameterizedTest
    @EnumSource
    void leavesOutWhatIsAbsentEmptyOrTheDefault(Dialect dialect) {
        assertThat(dialect.write(Ledgers.bare())).isEqualTo("{\"formatVersion\":1,\"title\":\"Sổ\",\"year\":2018}");
    }

    @ParameterizedTest
    @EnumSource
    void readsAbsentAsAbsentEmptyOrTheDefault(Dialect dialect) {
        assertThat(dialect.read("{\"formatVersion\":1,\"title\":\"Sổ\",\"year\":2018}", Ledger.class))
                .isEqualTo(Ledgers.bare());
    }

    @ParameterizedTest
    @EnumSource
    void readsWhatIsWrittenThoughItNeedNotBe(Dialect dialect) {
        var json =
                "{\"year\":2018,\"title\":\"Sổ\",\"locked\":false,\"entries\":[],\"remarks\":{},\"formatVersion\":1}";
        assertThat(dialect.read(json, Ledger.class)).isEqualTo(Ledgers.bare());
    }

    @ParameterizedTest
    @EnumSource
    void writesTheSameDocumentAsTheFrontDoor(Dialect dialect) throws IOException {
        var compact = golden().replaceAll("\n *", "").replace("\": ", "\":");
        assertThat(dialect.write(Ledgers.full())).isEqualTo(compact);
        assertThat(dialect.read(golden(), Ledger.class)).isEqualTo(Ledgers.full());
    }

    @Test
    void writesKeysInOrderOfDeclarationIndentedByTwo() throws IOException {
        if (Boolean.getBoolean("golden.renew")) {
            Files.writeString(GOLDEN, ParplanJson.write(Ledgers.full()));
        }
        assertThat(ParplanJson.write(Ledgers.full())).isEqualTo(golden());
        assertThat(ParplanJson.read(GOLDEN, Ledger.class)).isEqualTo(Ledgers.full());
    }

    @Test
    void aValueByItselfIsWrittenAsInADocument() {
        assertThat(ParplanJson.write(new OpenStretch())).isEqualTo("{\n  \"kind\": \"OPEN\"\n}\n");
        assertThat(ParplanJson.write(Colour.DARK_BLUE)).isEqualTo("\"DARK_BLUE\"\n");
        assertThat(ParplanJson.read("\"DARK_BLUE\"", Colour.class)).isEqualTo(Colour.DARK_BLUE);
    }

    @Test
    void readsTheSpecimenOfTheDocumentation() {
        Actor actor = ParplanJson.read("{\"kind\": \"AGENCY\", \"wording\": \"Sở Nội vụ\"}", Actor.class);
        assertThat(actor.wording()).hasToString("Sở Nội vụ");
    }

    @Test
    void writesAndReadsFilesInUtf8WithOrWithoutAByteOrderMark(@TempDir Path folder) throws IOException {
        var file = folder.resolve("ledger.json");
        ParplanJson.write(Ledgers.full(), file);
        assertThat(Files.readString(file)).isEqualTo(golden());
        Files.write(file, ("\uFEFF" + golden()).getBytes(StandardCharsets.UTF_8));
        assertThat(ParplanJson.read(file, Ledger.class)).isEqualTo(Ledgers.full());
    }

    @Test
    void writesNothingThatIsNotParplans() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ParplanJson.write(new Object()))
                .withMessage("A value to write must be one of Parplan's, but was of type Object");
    }

    private static String golden() throws IOException {
        return Files.readString(GOLDEN);
    }
}
