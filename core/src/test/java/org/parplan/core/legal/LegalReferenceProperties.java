package org.parplan.core.legal;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import org.parplan.core.Law;

class LegalReferenceProperties {

    @Law
    void readsBackTheDesignationOfEveryNumber(@ForAll("designations") String designation) {
        var reading = LegalReference.read(designation);

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.orElseThrow().designation()).isEqualTo(designation);
    }

    @Law
    void neverLosesTheWording(@ForAll String text) {
        assertThat(LegalReference.read(text).wording().text()).isEqualTo(text);
    }

    @Provide
    Arbitrary<String> designations() {
        var numbers = Arbitraries.integers().between(1, 99_999).map(Object::toString);
        var years = Arbitraries.integers().between(1945, 2100).map(year -> "/" + year);
        var state = Combinators.combine(
                        numbers,
                        Arbitraries.oneOf(years, Arbitraries.just("")),
                        Arbitraries.of("QĐ-TTg", "NĐ-CP", "QĐ-UBND", "NQ-HĐND", "UBND-KSTT", "SNV-CCHC&PC"))
                .as((number, year, symbol) -> number + year + "/" + symbol);
        var party = Combinators.combine(numbers, Arbitraries.of("NQ/TW", "KL/TW", "NQ/ĐH", "CTr/TU"))
                .as((number, symbol) -> number + "-" + symbol);
        return Arbitraries.oneOf(state, party);
    }
}
