package org.parplan.core.legal;

import java.util.ArrayList;
import java.util.List;
import org.parplan.core.text.Wording;

/**
 * The citations of a text as the place that speaks means them. Where the text names an issuer that is not read, or a list
 * has one from elsewhere, nobody knows whether the one that speaks is meant, and no issuer is added.
 */
final class HomeCitations {

    private static final Phrases JOINTS = Phrases.of(",", ";", "và", "hoặc", ", và");
    private static final String ISSUER_WORD = "của";
    private static final int LONGEST_JOINT = 12;
    private static final int WORD_AND_LEVEL = 40;

    private final String text;
    private final HomeIssuer home;
    private final List<Citation> found;

    private HomeCitations(String text, HomeIssuer home, List<Citation> found) {
        this.text = text;
        this.home = home;
        this.found = found;
    }

    static List<Citation> of(String text, HomeIssuer home, List<Citation> found) {
        return new HomeCitations(text, home, found).complete();
    }

    private List<Citation> complete() {
        var result = new ArrayList<Citation>();
        var first = 0;
        while (first < found.size()) {
            var last = first + 1;
            while (last < found.size() && isJoined(found.get(last - 1), found.get(last))) {
                last++;
            }
            var list = found.subList(first, last);
            var isFromElsewhere = list.stream()
                    .flatMap(citation -> citation.reading().value().stream())
                    .anyMatch(home::isFromElsewhere);
            list.forEach(citation -> result.add(complete(citation, isFromElsewhere)));
            first = last;
        }
        return List.copyOf(result);
    }

    private Citation complete(Citation citation, boolean isFromElsewhere) {
        var issued = citation.reading()
                .value()
                .filter(read -> read.issuer().isPresent())
                .isPresent();
        if (!issued && (isFromElsewhere || isOfAnother(citation.end()))) {
            return citation;
        }
        return Citation.builder()
                .start(citation.start())
                .reading(citation.reading().map(home::complete))
                .build();
    }

    private boolean isJoined(Citation one, Citation other) {
        var length = other.start() - one.end();
        if (length <= 0 || length > LONGEST_JOINT) {
            return false;
        }
        var joint = new SourceText(
                Wording.of(text.substring(one.end(), other.start()) + ".").normalised());
        var start = joint.skipSpace(0);
        var end = joint.skipSpace(JOINTS.skip(joint, start));
        return end > start && end == joint.length() - 1;
    }

    /** Tells whether somebody is named after a citation, whom nobody read, and who is not the place that speaks. */
    private boolean isOfAnother(int end) {
        var after = new SourceText(text.substring(end, Math.min(text.length(), end + WORD_AND_LEVEL)));
        return after.has(ISSUER_WORD, 0) && !home.isMeantBy(after, after.skipSpace(ISSUER_WORD.length()));
    }
}
