package org.parplan.reporting.ics;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import org.parplan.reporting.Law;

class IcsTextProperties {

    @Law
    void noLineIsLongerThan75OctetsAndEachIsWholeUtf8(@ForAll("texts") String text) {
        for (var line : new IcsText().text("SUMMARY", text).toString().split("\r\n", -1)) {
            var octets = line.getBytes(StandardCharsets.UTF_8);
            assertThat(octets).hasSizeLessThanOrEqualTo(75);
            assertThat(new String(octets, StandardCharsets.UTF_8)).isEqualTo(line);
        }
    }

    @Law
    void unfoldedAndUnescapedItIsTheSameTextAgain(@ForAll("texts") String text) {
        var unfolded = new IcsText().text("SUMMARY", text).toString().replace("\r\n ", "");
        assertThat(unfolded).startsWith("SUMMARY:").endsWith("\r\n");
        var value = unfolded.substring("SUMMARY:".length(), unfolded.length() - 2);
        assertThat(unescaped(value)).isEqualTo(text.replace("\r\n", "\n").replace('\r', '\n'));
    }

    @Law
    void noTextBeginsAPropertyOfItsOwn(@ForAll("texts") String text) {
        assertThat(new IcsText()
                        .text("SUMMARY", text + "\r\nEND:VEVENT\r\n" + text)
                        .toString()
                        .split("\r\n"))
                .noneMatch(line -> line.startsWith("END:"));
    }

    private static String unescaped(String value) {
        var text = new StringBuilder();
        for (var i = 0; i < value.length(); i++) {
            var c = value.charAt(i);
            if (c == '\\') {
                i++;
                text.append(value.charAt(i) == 'n' ? '\n' : value.charAt(i));
            } else {
                assertThat(c).isNotIn(';', ',');
                text.append(c);
            }
        }
        return text.toString();
    }

    @Provide
    Arbitrary<String> texts() {
        var letters = Arbitraries.strings()
                .withChars("aăằặếổữđ ;,\\\n\r:\"=|<&\u00a0—Ế")
                .withChars('\u1eab', '\u20ab')
                .ofMaxLength(200);
        var beyond = Arbitraries.of("𠀋", "😀", "ệ", "x").list().ofMaxSize(60).map(parts -> String.join("", parts));
        return Arbitraries.oneOf(letters, beyond);
    }
}
