package org.parplan.core.legal;

import java.util.Optional;
import org.parplan.core.text.Reading;

/**
 * The issuer named before the numbers of a list, whose documents they all are: {@code các Kế hoạch của UBND huyện Kỳ Anh:
 * số 81/KH-UBND, số 239/KH-UBND}.
 */
final class LeadingIssuer {

    private static final Phrases JOINTS = Phrases.of(", ", "; ", " và ", ", và ", ": ", " ", ",", ";", ":");

    private final SourceText text;
    private Optional<String> issuer = Optional.empty();
    private int end = -1;

    LeadingIssuer(SourceText text) {
        this.text = text;
    }

    /** Takes the issuer of what a word for a type begins. */
    void begin(Optional<String> named, int place) {
        issuer = named;
        end = place;
    }

    /** Notes that a number of the list was read from one place to another. */
    void goOn(int start, int place) {
        if (isJoined(start)) {
            end = place;
        } else {
            issuer = Optional.empty();
        }
    }

    /** The reading of a number that stands at a place, with the issuer of its list where it names none of its own. */
    Reading<LegalReference> complete(int start, Reading<LegalReference> reading) {
        if (issuer.isEmpty() || !isJoined(start)) {
            return reading;
        }
        return reading.map(read -> read.issuer().isPresent() || read.symbol().isEmpty()
                ? read
                : LegalReference.builder().from(read).issuer(issuer).build());
    }

    private boolean isJoined(int start) {
        return start == end || (start > end && end >= 0 && JOINTS.skip(text, end) == start);
    }
}
