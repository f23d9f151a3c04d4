package org.parplan.reporting.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import org.parplan.reporting.Law;

class CsvTextProperties {

    @Law
    void anyCellsReadBackAsOneRowOfThem(@ForAll("rows") List<String> cells) {
        assertThat(CsvReader.read(CsvText.row(cells)))
                .singleElement()
                .satisfies(row -> assertThat(row.stream().map(CsvTextProperties::unguarded))
                        .containsExactlyElementsOf(cells));
    }

    @Law
    void noCellBeginsAFormula(@ForAll("rows") List<String> cells) {
        assertThat(CsvReader.read(CsvText.row(cells)).get(0)).noneMatch(cell -> cell.matches("(?s)[=+\\-@\t\r].*"));
    }

    private static String unguarded(String cell) {
        return cell.startsWith("'") ? cell.substring(1) : cell;
    }

    @Provide
    Arbitrary<List<String>> rows() {
        var marks = Arbitraries.strings().withChars("=+-@'\"\t\r\n, ;aă1|").ofMaxLength(8);
        return Arbitraries.oneOf(marks, Arbitraries.strings().ofMaxLength(12))
                .list()
                .ofMinSize(1)
                .ofMaxSize(5);
    }
}
