package org.parplan.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import org.parplan.core.json.ledger.Ledger;
import org.parplan.core.shape.Family;
import org.parplan.core.shape.Shape;

/** Every value of every public type is read back from what is written of it, and both Jacksons write the same. */
class RoundTripProperties {

    private static final List<Class<?>> TYPES = PublicTypes.ofCore();
    private static final Set<Class<?>> SEEN = new LinkedHashSet<>();

    @Property(seed = "20180105", tries = 5000)
    void everyValueIsReadBackFromWhatIsWritten(@ForAll("values") Object value) {
        var type = Shape.published(value.getClass());
        SEEN.add(type);
        var json = ParplanJson.write(value);
        assertThat(ParplanJson.read(json, type)).isEqualTo(value);
        assertThat(ParplanJson.write(ParplanJson.open(json, type))).isEqualTo(json);
        var compact = Dialect.JACKSON_2.write(value);
        assertThat(Dialect.JACKSON_3.write(value)).isEqualTo(compact);
        assertThat(Dialect.JACKSON_2.read(json, type)).isEqualTo(value);
        assertThat(Dialect.JACKSON_3.read(json, type)).isEqualTo(value);
    }

    /** A type or a variant that has no generator is red here. */
    @AfterContainer
    static void everyTypeWasSeen() {
        assertThat(SEEN)
                .containsAll(TYPES.stream()
                        .filter(type -> !(Shape.of(type).orElse(null) instanceof Family))
                        .toList());
    }

    @Provide
    Arbitrary<Object> values() {
        var types =
                TYPES.stream().<Arbitrary<Object>>map(RoundTripProperties::of).toList();
        return Arbitraries.oneOf(List.of(Arbitraries.oneOf(types), of(Ledger.class)));
    }

    private static Arbitrary<Object> of(Class<?> type) {
        return Values.of(type).map(Object.class::cast);
    }
}
