package org.parplan.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parplan.core.json.ledger.Mark;
import org.parplan.core.json.ledger.Sign;

/** Families whose variants their type in JSON tells apart, and those whose kinds are one word. */
class UntaggedTest {

    private static final Mark.Marked ALL = new Mark.Marked(
            List.of(new Mark.Tick(true), new Mark.Grade(3), new Mark.Remark("3.50"), new Mark.Span(1, 2)));

    @ParameterizedTest
    @EnumSource
    void aVariantIsItsTypeInJson(Dialect dialect) {
        var json = "{\"marks\":[true,3,\"3.50\",{\"from\":1,\"to\":2}]}";

        assertThat(dialect.write(ALL)).isEqualTo(json);
        assertThat(dialect.read(json, Mark.Marked.class)).isEqualTo(ALL);
        assertThat(dialect.read("true", Mark.class)).isEqualTo(new Mark.Tick(true));
        assertThat(dialect.read("{\"from\":1,\"to\":2}", Mark.Span.class)).isEqualTo(new Mark.Span(1, 2));
    }

    @Test
    void whatIsNoVariantIsRefusedWithItsPlace() {
        assertThat(refusal("{\"marks\":[3.5]}")).startsWith("/marks/0: ").contains("written as a text");
        assertThat(refusal("{\"marks\":[[]]}")).startsWith("/marks/0: ");
        assertThat(refusal("{\"marks\":[\"\"]}")).isEqualTo("/marks/0: Remark must not be empty, such as good");
        assertThat(refusal("{\"marks\":[{\"from\":1}]}"))
                .startsWith("/marks/0: ")
                .contains("to");
        assertThat(refusal("{\"marks\":[{\"from\":1,\"to\":2,\"kind\":\"SPAN\"}]}"))
                .startsWith("/marks/0/kind: ");
    }

    private static String refusal(String json) {
        var refused = catchThrowableOfType(JsonRefusal.class, () -> ParplanJson.read(json, Mark.Marked.class));
        return String.valueOf(refused.getMessage());
    }

    @ParameterizedTest
    @EnumSource
    void aKindMayBeOneWord(Dialect dialect) {
        assertThat(dialect.write(new Sign.InkStamp("x"))).isEqualTo("{\"kind\":\"inkStamp\",\"text\":\"x\"}");
        assertThat(dialect.read("{\"kind\":\"plain\"}", Sign.class)).isEqualTo(new Sign.Plain());
    }
}
