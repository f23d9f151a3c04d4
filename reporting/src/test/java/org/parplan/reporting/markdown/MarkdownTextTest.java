package org.parplan.reporting.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            </script> " onload="x <& 'y' =cmd| ~ &lt;/script&gt; " onload="x &lt;&amp; 'y' =cmd\\|
            [here](http://x)                   ~ \\[here\\](http://x)
            **bold** _soft_                    ~ \\*\\*bold\\*\\* \\_soft\\_
            &lt;b&gt;                          ~ &amp;lt;b&amp;gt;
            a\\b                               ~ a\\\\b
            # no heading                       ~ \\# no heading
            """)
    void aTextShowsAsItIs(String text, String markdown) {
        assertThat(MarkdownText.escape(text)).isEqualTo(markdown);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            - dash   ~ \\- dash
            + plus   ~ \\+ plus
            3. three ~ 3\\. three
            3) three ~ 3\\) three
            === line ~ \\=== line
            30/6     ~ 30/6
            """)
    void aLineBeginsNoList(String text, String markdown) {
        assertThat(MarkdownText.line(text)).isEqualTo(markdown);
    }

    @Test
    void aLineEndInACellStaysInTheCell() {
        assertThat(MarkdownText.escape("one\r\ntwo\u2028three")).isEqualTo("one  two three");
    }

    @Test
    void aTableHasAHeadARuleAndRows() {
        assertThat(MarkdownText.table(List.of("A", "B"), List.of(List.of("1", "2"))))
                .isEqualTo("| A | B |\n| --- | --- |\n| 1 | 2 |\n");
    }
}
