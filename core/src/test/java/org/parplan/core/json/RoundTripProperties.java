package org.parplan.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.parplan.core.json.ledger.Ledger;
import org.parplan.core.shape.Compound;
import org.parplan.core.shape.Family;
import org.parplan.core.shape.Shape;

/** Every value of every public type is read back from what is written of it, and both Jacksons write the same. */
class RoundTripProperties {

    private static final List<Class<?>> TYPES = PublicTypes.ofCore();

    /** Few tries, since each is a value of every type at once: so that none is ever left to chance. */
    @Property(seed = "20180105", tries = 20)
    void everyValueIsReadBackFromWhatIsWritten(@ForAll("oneOfEachType") List<Object> values) {
        for (var value : values) {
            var type = Shape.published(value.getClass());
            var json = ParplanJson.write(value);
            assertThat(ParplanJson.read(json, type)).isEqualTo(value);
            assertThat(ParplanJson.write(ParplanJson.open(json, type))).isEqualTo(json);
            var compact = Dialect.JACKSON_2.write(value);
            assertThat(Dialect.JACKSON_3.write(value)).isEqualTo(compact);
            assertThat(Dialect.JACKSON_2.read(json, type)).isEqualTo(value);
            assertThat(Dialect.JACKSON_3.read(json, type)).isEqualTo(value);
        }
    }

    /** A variant that is not public would be missed above. */
    @Example
    void everyVariantOfAFamilyIsAmongTheTypes() {
        var families = TYPES.stream()
                .flatMap(type -> Shape.of(type).stream())
                .filter(Family.class::isInstance)
                .map(Family.class::cast)
                .toList();
        assertThat(families).isNotEmpty();
        for (var family : families) {
            assertThat(TYPES)
                    .containsAll(family.variants().values().stream()
                            .<Class<?>>map(Compound::type)
                            .toList());
        }
    }

    @Provide
    Arbitrary<List<Object>> oneOfEachType() {
        return Combinators.combine(Stream.concat(TYPES.stream(), Stream.of(Ledger.class))
                        .map(Values::of)
                        .toList())
                .as(values -> values)
                .withoutEdgeCases();
    }
}
