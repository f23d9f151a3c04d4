package org.parplan.core.json;

import static org.parplan.core.json.BadInput.ANY;
import static org.parplan.core.json.BadInput.entry;
import static org.parplan.core.json.BadInput.field;
import static org.parplan.core.json.BadInput.whole;
import static org.parplan.core.text.ProblemCode.INPUT_TOO_LARGE;
import static org.parplan.core.text.ProblemCode.INVALID_VALUE;
import static org.parplan.core.text.ProblemCode.MISSING_FIELD;
import static org.parplan.core.text.ProblemCode.UNKNOWN_CODE;
import static org.parplan.core.text.ProblemCode.UNKNOWN_FIELD;

import java.util.stream.Stream;

/** Every case of bad input that has the right shape: values that cannot be, codes that are not, sizes beyond a limit. */
final class BadValues {

    private BadValues() {}

    static Stream<BadInput.Case> impossible() {
        return Stream.of(
                // values
                field(
                        "month 13",
                        "\"opened\":\"2018-13-01\"",
                        INVALID_VALUE,
                        "/opened",
                        "Date must be written such as 2018-06-30, but was 2018-13-01."),
                field(
                        "30 February",
                        "\"opened\":\"2018-02-30\"",
                        INVALID_VALUE,
                        "/opened",
                        "Date must be written such as 2018-06-30, but was 2018-02-30."),
                field("date as people write it", "\"opened\":\"05/01/2018\"", INVALID_VALUE, "/opened", ANY),
                field(
                        "30 February of every year",
                        "\"closesOn\":\"--02-30\"",
                        INVALID_VALUE,
                        "/closesOn",
                        "Day of the year must be written such as --11-25, but was --02-30."),
                field(
                        "range that ends before it starts",
                        "\"absences\":[{\"start\":\"2018-02-02\",\"end\":\"2018-02-01\"}]",
                        INVALID_VALUE,
                        "/absences/0",
                        "Start must be on or before end, but 2018-02-02 is after 2018-02-01."),
                field(
                        "unknown field of a range",
                        "\"absences\":[{\"from\":\"2018-02-02\"}]",
                        UNKNOWN_FIELD,
                        "/absences/0/from",
                        ANY),
                field("number of a section that cannot be", "\"section\":\"I.f\"", INVALID_VALUE, "/section", ANY),
                entry(
                        "negative money",
                        "\"funding\":{\"wording\":\"-1\",\"kind\":\"AMOUNT\",\"amount\":-1}",
                        INVALID_VALUE,
                        "/funding",
                        "Funding must not be negative, but was -1 đồng"),
                field(
                        "failed check",
                        "\"lastYear\":2017",
                        INVALID_VALUE,
                        "",
                        "Last year must be on or after 2018, but was 2017"),
                entry(
                        "failed check of a record",
                        "\"items\":[{\"wording\":\"x\",\"line\":0}]",
                        INVALID_VALUE,
                        "/items/0",
                        "Line must be 1 or more, but was 0"),
                field(
                        "overflow of an int",
                        "\"pages\":2147483648",
                        INVALID_VALUE,
                        "/pages",
                        "Number must be from -2147483648 to 2147483647, but was 2147483648."),
                field("overflow of a long", "\"stamps\":9223372036854775808", INVALID_VALUE, "/stamps", ANY),
                field("overflow of money", "\"balance\":9223372036854775808", INVALID_VALUE, "/balance", ANY),
                field(
                        "exponent that would fill the memory",
                        "\"weight\":1e1000000000",
                        INVALID_VALUE,
                        "/weight",
                        "Number must have at most 100 digits, but was 1e1000000000."),
                field(
                        "exponent beyond all numbers",
                        "\"weight\":1e99999999999",
                        INVALID_VALUE,
                        "/weight",
                        "Number is out of range: 1e99999999999."),
                field("the same twice in a set", "\"colours\":[\"RED\",\"RED\"]", INVALID_VALUE, "/colours/1", ANY),
                // codes
                field(
                        "unknown constant",
                        "\"colours\":[\"red\"]",
                        UNKNOWN_CODE,
                        "/colours/0",
                        "The code \"red\" is not supported. Known here: RED, DARK_BLUE."),
                field("unknown constant as key", "\"sums\":{\"GREEN\":1}", UNKNOWN_CODE, "/sums/GREEN", ANY),
                entry(
                        "unknown kind",
                        "\"leads\":[{\"kind\":\"GHOST\",\"wording\":\"x\"}]",
                        UNKNOWN_CODE,
                        "/leads/0/kind",
                        "The code \"GHOST\" is not supported. Known here: AGENCY, AGENCY_GROUP, OPEN_GROUP,"
                                + " UNRESOLVED_AGENCY."),
                entry(
                        "name of a class as kind",
                        "\"leads\":[{\"kind\":\"org.parplan.core.agency.Agency\",\"wording\":\"x\"}]",
                        UNKNOWN_CODE,
                        "/leads/0/kind",
                        ANY),
                entry(
                        "missing kind",
                        "\"leads\":[{\"wording\":\"x\"}]",
                        MISSING_FIELD,
                        "/leads/0",
                        "The required field \"kind\" is missing."),
                entry(
                        "kind of another variant",
                        "\"keeper\":{\"kind\":\"OPEN_GROUP\",\"wording\":\"x\"}",
                        UNKNOWN_CODE,
                        "/keeper/kind",
                        "The code \"OPEN_GROUP\" is not supported. Known here: AGENCY."),
                entry(
                        "part of another variant",
                        "\"stretch\":{\"kind\":\"OPEN\",\"note\":\"x\"}",
                        UNKNOWN_FIELD,
                        "/stretch/note",
                        ANY),
                // readings
                entry(
                        "reading without a wording",
                        "\"words\":{\"value\":7}",
                        MISSING_FIELD,
                        "/words",
                        "The required field \"wording\" is missing."),
                entry(
                        "reading with an unknown field alone",
                        "\"funding\":{\"wording\":\"x\",\"note\":1}",
                        UNKNOWN_FIELD,
                        "/funding/note",
                        ANY),
                entry(
                        "reading with an unknown field beside its value",
                        "\"words\":{\"wording\":\"x\",\"value\":7,\"note\":1}",
                        UNKNOWN_FIELD,
                        "/words/note",
                        ANY),
                entry(
                        "reading of half a value",
                        "\"funding\":{\"wording\":\"x\",\"kind\":\"AMOUNT\"}",
                        MISSING_FIELD,
                        "/funding",
                        ANY),
                entry(
                        "reading with its problems wrong",
                        "\"words\":{\"wording\":\"x\",\"problems\":[{}]}",
                        MISSING_FIELD,
                        "/words/problems/0",
                        ANY),
                // sizes
                field(
                        "text of 10 MB",
                        "\"remarks\":{\"a\":\"" + "x".repeat(10_000_000) + "\"}",
                        INPUT_TOO_LARGE,
                        "/remarks/a",
                        "A text may have 1000000 characters, but this one has 10000000."),
                field(
                        "key of 2000 characters",
                        "\"" + "k".repeat(2000) + "\":1",
                        INPUT_TOO_LARGE,
                        "",
                        "A key may have 1000 characters, but this one has 2000."),
                field(
                        "number of 200 digits",
                        "\"weight\":" + "7".repeat(200),
                        INPUT_TOO_LARGE,
                        "/weight",
                        "A number may have 100 characters, but this one has 200."),
                whole(
                        "300 nested brackets",
                        "[".repeat(300),
                        INPUT_TOO_LARGE,
                        "",
                        "A document may nest 200 brackets, but this one nests more."));
    }
}
