package org.parplan.core.legal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parplan.core.legal.DocumentTypes.TypeWord;

/**
 * The name of a law that amends others: {@code sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Viên chức}.
 * What follows it, such as its number, is the amending law's and not that of the last law it names.
 *
 * @param laws the laws it amends, in the order of the text
 * @param end past its last letter
 * @param isClear whether what follows can only be its own: not where a law within it has a number of its own, or none is
 *     named
 */
record AmendingLaw(List<Amended> laws, int end, boolean isClear) {

    private static final Phrases AMENDING = Phrases.of(
            "sửa đổi, bổ sung", "sửa đổi và bổ sung", "sửa đổi bổ sung", "sửa đổi", "bổ sung", "bãi bỏ", "thay thế");

    private static final List<String> JOINTS = List.of(", ", " và ", ", và ");

    private static final int LONGEST_OPENING = 100;
    private static final int MOST_LAWS = 40;

    /** Reads at a place after a word such as {@code Luật}; one that is not clear ends where its laws begin. */
    static Optional<AmendingLaw> at(SourceText text, int place) {
        var verb = AMENDING.skip(text, place);
        if (verb == place) {
            return Optional.empty();
        }
        var opening = verb;
        for (var at = verb; at - verb < LONGEST_OPENING && isSpaceBeforeLetter(text, at); at = text.endOfWord(at + 1)) {
            var first = law(text, at + 1);
            if (first.isPresent()) {
                return Optional.of(of(text, first.get(), at));
            }
            var word = text.endOfWord(at + 1);
            opening = text.foldedBetween(at + 1, word).equals("của") ? word : opening;
        }
        return Optional.of(new AmendingLaw(List.of(), opening, false));
    }

    private static boolean isSpaceBeforeLetter(SourceText text, int at) {
        var word = text.skipSpace(text.at(at) == ',' ? at + 1 : at);
        return word > at && Character.isLetterOrDigit(text.at(word));
    }

    private static AmendingLaw of(SourceText text, Amended first, int opening) {
        var laws = new ArrayList<Amended>();
        var next = Optional.of(first);
        while (next.isPresent() && laws.size() < MOST_LAWS) {
            var law = next.get();
            laws.add(law);
            next = JOINTS.stream()
                    .filter(joint -> text.begins(joint, law.end()))
                    .flatMap(joint -> law(text, law.end() + joint.length()).stream())
                    .findFirst();
        }
        var last = laws.get(laws.size() - 1);
        var year = LawNames.end(text, last.name());
        return isAmbiguous(text, last.end(), year)
                ? new AmendingLaw(List.of(), opening, false)
                : new AmendingLaw(List.copyOf(laws), year, true);
    }

    /** A number of a law that others follow is its own, and then so may be that of the last; so is a year before a number. */
    private static boolean isAmbiguous(SourceText text, int end, int year) {
        var number = ReferenceGrammar.skipNumberWord(text, text.skipSpace(year));
        var designation = Designation.at(text, number);
        if (designation.isEmpty()) {
            return year > end && goesOn(text, year);
        }
        return year > end || goesOn(text, designation.get().end());
    }

    private static boolean goesOn(SourceText text, int end) {
        return JOINTS.stream()
                .anyMatch(joint -> text.begins(joint, end)
                        && law(text, end + joint.length()).isPresent());
    }

    private static Optional<Amended> law(SourceText text, int place) {
        return DocumentTypes.at(text, place).filter(TypeWord::isCitedByName).flatMap(word -> {
            var name = text.skipSpace(place + word.length());
            var end = LawNames.end(text, name);
            return end > name && AMENDING.skip(text, name) == name
                    ? Optional.of(new Amended(place, word, name, LawNames.withoutYear(text, name, end)))
                    : Optional.empty();
        });
    }

    /**
     * A law that is amended.
     *
     * @param start where the word for its type begins
     * @param word the word for its type
     * @param name where its name begins
     * @param end past its name
     */
    record Amended(int start, TypeWord word, int name, int end) {

        LegalReference reference(SourceText text) {
            return LegalReference.builder()
                    .type(word.type())
                    .name(text.between(name, end))
                    .build();
        }
    }
}
