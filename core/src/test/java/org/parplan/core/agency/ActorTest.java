package org.parplan.core.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ActorTest {

    private static final Actor.Cases<String> KINDS = new Actor.Cases<>() {
        @Override
        public String agency(Agency agency) {
            return "one";
        }

        @Override
        public String agencyGroup(AgencyGroup group) {
            return "some";
        }

        @Override
        public String openGroup(OpenGroup group) {
            return "nobody in particular";
        }

        @Override
        public String unresolvedAgency(UnresolvedAgency unresolved) {
            return "nobody yet";
        }
    };

    @Test
    void answersByItsKind() {
        var actors = List.of(
                Agency.of("Sở Nội vụ"),
                AgencyGroup.of("UBND cấp huyện"),
                OpenGroup.of("các cơ quan liên quan"),
                UnresolvedAgency.of("UBND các huyện, thị xã,"));

        assertThat(actors)
                .extracting(actor -> actor.match(KINDS))
                .containsExactly("one", "some", "nobody in particular", "nobody yet");
    }

    @Test
    void isNobodyElseUnderTheSameWords() {
        assertThat((Actor) Agency.of("Kỳ Anh")).isNotEqualTo(UnresolvedAgency.of("Kỳ Anh"));
    }

    static Stream<Function<String, Actor>> kinds() {
        return Stream.of(Agency::of, AgencyGroup::of, OpenGroup::of, UnresolvedAgency::of);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void refusesToBeNamedByNoWords(Function<String, Actor> kind) {
        for (var blank : List.of("", "  ", "\u00a0\n")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> kind.apply(blank))
                    .withMessage("Actor must be named by words, such as Sở Nội vụ, but got none");
        }
    }
}
