package org.parplan.core.json;

import static org.parplan.core.text.ProblemCode.DUPLICATE_KEY;
import static org.parplan.core.text.ProblemCode.INPUT_TOO_LARGE;
import static org.parplan.core.text.ProblemCode.MALFORMED_JSON;
import static org.parplan.core.text.ProblemCode.MISSING_FIELD;
import static org.parplan.core.text.ProblemCode.UNKNOWN_FIELD;
import static org.parplan.core.text.ProblemCode.UNSUPPORTED_VERSION;
import static org.parplan.core.text.ProblemCode.WRONG_TYPE;

import java.util.stream.Stream;
import org.parplan.core.text.ProblemCode;

/** Every case of bad input, by name: the text, and what is to be said of it and where. */
final class BadInput {

    /** What a message is where its words are not this project's, or said by another case. */
    static final String ANY = "";

    private BadInput() {}

    /** What a document needs before and after the entry at fault. */
    static final String START = "{\"formatVersion\":1,\"title\":\"Sổ\",\"year\":2018";

    record Case(String name, String json, ProblemCode code, String pointer, String message) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Case whole(String name, String json, ProblemCode code, String pointer, String message) {
        return new Case(name, json, code, pointer, message);
    }

    static Case field(String name, String json, ProblemCode code, String pointer, String message) {
        return new Case(name, START + "," + json + "}", code, pointer, message);
    }

    static Case entry(String name, String json, ProblemCode code, String pointer, String message) {
        return field(name, "\"entries\":[{\"id\":\"a\"," + json + "}]", code, "/entries/0" + pointer, message);
    }

    static Stream<Case> malformed() {
        return Stream.of(
                whole("empty", "", MALFORMED_JSON, "", "Not readable as JSON: The document is empty."),
                whole("blank", " \n", MALFORMED_JSON, "", "Not readable as JSON: The document is empty."),
                whole(
                        "truncated",
                        START + ",\"entries\":[{\"id\":\"a\"",
                        MALFORMED_JSON,
                        "/entries/0",
                        "Not readable as JSON: Line 1, column 65: The text ends before the document does."),
                whole(
                        "no JSON",
                        "<html>",
                        MALFORMED_JSON,
                        "",
                        "Not readable as JSON: Line 1, column 1: Unexpected character ('<')."),
                whole(
                        "trailing document",
                        START + "} {}",
                        MALFORMED_JSON,
                        "",
                        "Not readable as JSON: Line 1, column 46: Something stands after the document."),
                whole(
                        "trailing bracket",
                        START + "}]",
                        MALFORMED_JSON,
                        "",
                        "Not readable as JSON: Line 1, column 45: Unexpected close marker ']'."),
                whole(
                        "a comment",
                        "// a\n{}",
                        MALFORMED_JSON,
                        "",
                        "Not readable as JSON: Line 1, column 1: Unexpected character ('/')."),
                field(
                        "not a number",
                        "\"weight\":NaN",
                        MALFORMED_JSON,
                        "",
                        "Not readable as JSON: Line 1, column 57: Non-standard token 'NaN'."));
    }

    static Stream<Case> misshapen() {
        return Stream.of(
                // the document
                whole("null root", "null", WRONG_TYPE, "", "Expected an object, but found null."),
                whole("list for the root", "[]", WRONG_TYPE, "", "Expected an object, but found a list."),
                whole(
                        "no version",
                        "{\"title\":\"Sổ\",\"year\":2018}",
                        MISSING_FIELD,
                        "",
                        "The required field \"formatVersion\" is missing."),
                whole(
                        "later version, whatever else it has",
                        "{\"formatVersion\":2,\"new\":true}",
                        UNSUPPORTED_VERSION,
                        "/formatVersion",
                        "Format version 2 is not supported; this library reads version 1."),
                // fields
                field(
                        "unknown field",
                        "\"pagges\":1",
                        UNKNOWN_FIELD,
                        "/pagges",
                        "The field \"pagges\" is not supported. Known here: formatVersion, title, year, opened, closesOn,"
                                + " section, pages, stamps, weight, balance, locked, lastYear, entries, absences, colours,"
                                + " remarks, sums."),
                field("derived value as field", "\"size\":0", UNKNOWN_FIELD, "/size", ANY),
                field("question as field", "\"empty\":true", UNKNOWN_FIELD, "/empty", ANY),
                field("method of the builder as field", "\"addEntries\":{}", UNKNOWN_FIELD, "/addEntries", ANY),
                entry(
                        "unknown field deep inside",
                        "\"items\":[{\"wording\":\"x\",\"line\":1,\"a/b\":0}]",
                        UNKNOWN_FIELD,
                        "/items/0/a~1b",
                        ANY),
                field(
                        "duplicate key",
                        "\"pages\":1,\"pages\":1",
                        DUPLICATE_KEY,
                        "/pages",
                        "The key \"pages\" stands more than once."),
                field(
                        "duplicate key of a map",
                        "\"remarks\":{\"a\":\"x\",\"a\":\"y\"}",
                        DUPLICATE_KEY,
                        "/remarks/a",
                        ANY),
                field(
                        "missing field",
                        "\"entries\":[{}]",
                        MISSING_FIELD,
                        "/entries/0",
                        "The required field \"id\" is missing."),
                field("null", "\"pages\":null", WRONG_TYPE, "/pages", "Expected a whole number, but found null."),
                field("null in a list", "\"entries\":[null]", WRONG_TYPE, "/entries/0", ANY),
                field(
                        "null for a list",
                        "\"entries\":null",
                        WRONG_TYPE,
                        "/entries",
                        "Expected a list, but found null."),
                field("null for a default", "\"locked\":null", WRONG_TYPE, "/locked", ANY),
                // types
                field(
                        "text for a number",
                        "\"pages\":\"1\"",
                        WRONG_TYPE,
                        "/pages",
                        "Expected a whole number, but found a text in quotes."),
                field(
                        "fraction for a whole number",
                        "\"pages\":1.5",
                        WRONG_TYPE,
                        "/pages",
                        "Expected a whole number, but found a number."),
                field("whole number with a fraction", "\"pages\":1.0", WRONG_TYPE, "/pages", ANY),
                field("whole number with an exponent", "\"pages\":1e3", WRONG_TYPE, "/pages", ANY),
                field(
                        "number for a text",
                        "\"remarks\":{\"a\":1}",
                        WRONG_TYPE,
                        "/remarks/a",
                        "Expected a text in quotes, but found a whole number."),
                field(
                        "number for true or false",
                        "\"locked\":1",
                        WRONG_TYPE,
                        "/locked",
                        "Expected true or false, but found a whole number."),
                field("text for true or false", "\"locked\":\"true\"", WRONG_TYPE, "/locked", ANY),
                field(
                        "element for a list",
                        "\"entries\":{\"id\":\"a\"}",
                        WRONG_TYPE,
                        "/entries",
                        "Expected a list, but found an object."),
                field("empty text for an object", "\"entries\":[\"\"]", WRONG_TYPE, "/entries/0", ANY),
                field("number for a constant", "\"colours\":[0]", WRONG_TYPE, "/colours/0", ANY),
                field("number as text for money", "\"balance\":\"7 đồng\"", WRONG_TYPE, "/balance", ANY),
                field(
                        "list for a date",
                        "\"opened\":[2018,1,5]",
                        WRONG_TYPE,
                        "/opened",
                        "Expected a text in quotes, but found a list. Date must be written such as 2018-06-30."),
                field("number for a date", "\"opened\":17536", WRONG_TYPE, "/opened", ANY));
    }

    static Stream<Case> tooMuchForJacksonToo() {
        return Stream.of(
                whole(
                        "200,000 nested brackets",
                        "[".repeat(200_000),
                        INPUT_TOO_LARGE,
                        "",
                        "A document may nest 200 brackets, but this one nests more."),
                field(
                        "200,000 nested objects in a field",
                        "\"remarks\":" + "{\"a\":".repeat(200_000),
                        INPUT_TOO_LARGE,
                        "",
                        ANY),
                whole(
                        "document of 33 MB",
                        START + " ".repeat(33 << 20) + "}",
                        INPUT_TOO_LARGE,
                        "",
                        "A document may have 32 MB, but this one has more."));
    }
}
