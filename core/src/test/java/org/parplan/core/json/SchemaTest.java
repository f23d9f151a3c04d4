package org.parplan.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parplan.core.json.ledger.Entry;
import org.parplan.core.json.ledger.Ledger;
import org.parplan.core.json.ledger.Ledgers;
import org.parplan.core.json.mapping.JsonText;
import org.parplan.core.json.mapping.Schema;

/** The schema says of a document what a strict reading says. */
class SchemaTest {

    private static final String LEDGER = JsonText.of(Schema.of(Ledger.class));

    @Test
    void acceptsWhatIsWritten() {
        for (var ledger : List.of(Ledgers.bare(), Ledgers.full())) {
            assertThat(Schemas.faults(LEDGER, ParplanJson.write(ledger))).isEmpty();
        }
        assertThat(Schemas.faults(JsonText.of(Schema.of(Entry.class)), ParplanJson.write(Ledgers.entry())))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            unknown field               | "title":            | "new": 1, "title":
            unknown field deep inside   | "id": "part"        | "id": "part", "new": 1
            missing field               | "year": 2018,       | ``
            missing version             | "formatVersion": 1, | ``
            later version               | "formatVersion": 1  | "formatVersion": 2
            text for a number           | "year": 2018        | "year": "2018"
            fraction for a whole number | "year": 2018        | "year": 2018.5
            number beyond an int        | "pages": -3         | "pages": 2147483648
            null                        | "pages": -3         | "pages": null
            list for a date             | "2018-01-05"        | [2018, 1, 5]
            month 13                    | "2018-01-05"        | "2018-13-05"
            30 February                 | "2018-01-05"        | "2018-02-30"
            month 13 of every year      | "--11-25"           | "--13-25"
            unknown kind                | "OPEN"              | "CYCLIC"
            unknown kind in a reading   | "kind": "AMOUNT"    | "kind": "LOAN"
            half a value in a reading   | "amount": 100000000, | ``
            reading without a wording   | "wording": "bảy đồng", | ``
            part of another kind        | "kind": "OPEN"      | "kind": "OPEN", "note": "x"
            unknown constant            | "DARK_BLUE"         | "BLUE"
            unknown constant as key     | "RED": 7            | "GREY": 7
            the same twice in a set     | "RED",              | "DARK_BLUE",
            """)
    void findsWhatAStrictReadingRefuses(String fault, String was, String is) {
        var json = ParplanJson.write(Ledgers.full()).replaceFirst("\\Q" + was + "\\E", is.replace("\\", "\\\\"));
        assertThat(Schemas.faults(LEDGER, json)).as(fault).isNotEmpty();
        assertThat(catchRefusal(json)).as(fault).isInstanceOf(JsonRefusal.class);
    }

    private static Throwable catchRefusal(String json) {
        return catchThrowable(() -> ParplanJson.read(json, Ledger.class));
    }
}
