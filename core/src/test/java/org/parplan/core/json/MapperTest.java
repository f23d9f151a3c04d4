package org.parplan.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parplan.core.budget.Vnd;
import org.parplan.core.json.ledger.Colour;
import org.parplan.core.json.ledger.Entry;
import org.parplan.core.json.ledger.Ledger;
import org.parplan.core.json.ledger.Ledgers;
import org.parplan.core.json3.Parplan3Module;
import org.parplan.core.text.Reading;
import org.parplan.core.text.Wording;

/** Parplan's types in mappers of other people's making. */
class MapperTest {

    @Test
    void bothModulesAreFoundOnTheClassPath() throws JsonProcessingException {
        assertThat(ObjectMapper.findModules()).hasAtLeastOneElementOfType(ParplanModule.class);
        assertThat(tools.jackson.databind.cfg.MapperBuilder.findModules())
                .hasAtLeastOneElementOfType(Parplan3Module.class);
        var two = new ObjectMapper().findAndRegisterModules();
        var three = tools.jackson.databind.json.JsonMapper.builder()
                .findAndAddModules()
                .build();
        assertThat(two.writeValueAsString(Ledgers.full())).isEqualTo(three.writeValueAsString(Ledgers.full()));
        assertThat(two.readValue(two.writeValueAsString(Ledgers.full()), Ledger.class))
                .isEqualTo(Ledgers.full());
    }

    @Test
    void noSettingOfAMapperChangesTheFormOrLoosensTheReading() throws JsonProcessingException {
        var lax = JsonMapper.builder()
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .enable(SerializationFeature.WRITE_ENUMS_USING_INDEX)
                .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
                .enable(DeserializationFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .addModule(new ParplanModule())
                .build();
        var json = lax.writeValueAsString(Ledgers.full());
        assertThat(json).isEqualTo(Dialect.JACKSON_2.write(Ledgers.full()));
        assertThat(lax.readValue(json, Ledger.class)).isEqualTo(Ledgers.full());
        assertThatExceptionOfType(MismatchedInputException.class)
                .isThrownBy(() -> lax.readValue(json.replace("\"pages\"", "\"pagges\""), Ledger.class))
                .withMessageContaining("/pagges: The field \"pagges\" is not supported.");
    }

    /** A type of somebody else's. */
    record Shelf(
            String label, List<Entry> entries, @Nullable Colour colour, Map<String, Vnd> prices) {}

    @Test
    void typesOfParplanStandInTypesOfOnesOwn() throws JsonProcessingException {
        var mapper = new ObjectMapper().registerModule(new ParplanModule());
        var shelf = new Shelf("x", List.of(Entry.of("a")), null, Map.of("b", Vnd.ofDong(7)));
        var json = "{\"label\":\"x\",\"entries\":[{\"id\":\"a\"}],\"colour\":null,\"prices\":{\"b\":7}}";
        assertThat(mapper.writeValueAsString(shelf)).isEqualTo(json);
        assertThat(mapper.readValue(json, Shelf.class)).isEqualTo(shelf);
        assertThatExceptionOfType(JsonMappingException.class)
                .isThrownBy(() -> mapper.readValue(json.replace("\"a\"", "1"), Shelf.class))
                .withMessageContaining("/entries/0/id: Expected a text in quotes, but found a whole number.");
    }

    @Test
    void aReadingIsReadByItsTypeArgument() throws JsonProcessingException {
        var reading = Reading.of(Wording.of("bảy"), Vnd.ofDong(7));
        var json = ParplanJson.write(reading);
        assertThat(new ObjectMapper()
                        .registerModule(new ParplanModule())
                        .readValue(json, new TypeReference<Reading<Vnd>>() {}))
                .isEqualTo(reading);
        assertThat(tools.jackson.databind.json.JsonMapper.builder()
                        .addModule(new Parplan3Module())
                        .build()
                        .readValue(json, new tools.jackson.core.type.TypeReference<Reading<Vnd>>() {}))
                .isEqualTo(reading);
    }

    @Test
    void convertsToATreeAndBackWithoutLosingADigit() {
        var two = new ObjectMapper().registerModule(new ParplanModule());
        assertThat(two.convertValue(two.valueToTree(Ledgers.full()), Ledger.class))
                .isEqualTo(Ledgers.full());
        var three = tools.jackson.databind.json.JsonMapper.builder()
                .addModule(new Parplan3Module())
                .build();
        assertThat(three.convertValue(three.valueToTree(Ledgers.full()), Ledger.class))
                .isEqualTo(Ledgers.full());
    }

    @Test
    void aStoredValueIsNotWrittenWithoutWhatWasUnknown() {
        var stored = ParplanJson.open(ParplanJson.write(Ledgers.bare()), Ledger.class);
        assertThatExceptionOfType(JsonMappingException.class)
                .isThrownBy(() ->
                        new ObjectMapper().registerModule(new ParplanModule()).writeValueAsString(List.of(stored)))
                .withMessageContaining("A value to write must be one of Parplan's, but was of type Stored");
    }

    @Test
    void ourOwnMapperIsStrictWithTypesOfOnesOwnToo() throws JsonProcessingException {
        var mapper = ParplanJson.mapper();
        assertThat(mapper.readValue("{\"label\":\"x\"}", Shelf.class).label()).isEqualTo("x");
        for (var json : List.of("{\"label\":\"x\",\"label\":\"y\"}", "{\"label\":\"x\"} {}", "{\"label\":1}")) {
            assertThatExceptionOfType(JsonProcessingException.class)
                    .isThrownBy(() -> mapper.readValue(json, Shelf.class));
        }
    }
}
