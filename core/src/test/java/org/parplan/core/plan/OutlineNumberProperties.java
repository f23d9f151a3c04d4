package org.parplan.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.constraints.IntRange;
import org.parplan.core.Law;

class OutlineNumberProperties {

    @Law
    void aSiblingStandsAtThePlaceItWasAskedFor(@ForAll @IntRange(min = 1, max = 99) int place) {
        assertThat(OutlineNumber.parse("I").sibling(place).ordinal()).isEqualTo(place);
        assertThat(OutlineNumber.parse("II.7").sibling(place).ordinal()).isEqualTo(place);
    }

    @Law
    void aLetteredSiblingStandsAtThePlaceItWasAskedFor(@ForAll @IntRange(min = 1, max = 23) int place) {
        var sibling = OutlineNumber.parse("I.2.a").sibling(place);

        assertThat(sibling.ordinal()).isEqualTo(place);
        assertThat(sibling.parent()).contains(OutlineNumber.parse("I.2"));
        assertThat("fjwz").doesNotContain(sibling.text().substring(4));
    }
}
