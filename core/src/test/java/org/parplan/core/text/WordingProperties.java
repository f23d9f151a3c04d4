package org.parplan.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import net.jqwik.api.ForAll;
import org.parplan.core.Law;

class WordingProperties {

    @Law
    void keepsEveryLetterAsWritten(@ForAll String text) {
        assertThat(Wording.parse(Wording.of(text).toString()).text()).isEqualTo(text);
    }

    @Law
    void normalisingTwiceChangesNothingMore(@ForAll String text) {
        var once = Wording.of(text).normalised();
        assertThat(Wording.of(once).normalised()).isEqualTo(once);
    }

    @Law
    void composedAndDecomposedTextShareAKey(@ForAll String text) {
        assertThat(Wording.of(Normalizer.normalize(text, Normalizer.Form.NFD)).key())
                .isEqualTo(Wording.of(Normalizer.normalize(text, Normalizer.Form.NFC))
                        .key());
    }
}
