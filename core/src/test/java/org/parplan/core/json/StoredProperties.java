package org.parplan.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.parplan.core.json.mapping.Encoder;
import org.parplan.core.json.mapping.JsonText;
import org.parplan.core.json.mapping.Node;
import org.parplan.core.plan.Plan;

/** Nothing unknown is ever lost, wherever a newer version put it. */
class StoredProperties {

    private static final String UNKNOWN = "newer";

    @Property(seed = "20180105", tries = 20)
    void anUnknownFieldInEveryObjectIsToldAndWrittenBack(@ForAll("plans") Object plan) {
        var json = JsonText.of(withUnknown(Encoder.write(plan)));
        var stored = ParplanJson.open(json, Plan.class);
        assertThat(stored.value()).isEqualTo(plan);
        assertThat(ParplanJson.write(stored)).isEqualTo(json);
        assertThat(stored.problems()).hasSize(json.split("\"" + UNKNOWN + "\"", -1).length - 1);
    }

    @Property(seed = "20180105", tries = 20)
    void anUnknownFieldInEveryObjectOutlivesAnEditElsewhere(@ForAll("plans") Object plan) {
        var stored = ParplanJson.open(JsonText.of(withUnknown(Encoder.write(plan))), Plan.class);
        var edited =
                stored.with(Plan.builder().from(stored.value()).title("edited").build());
        assertThat(edited.problems()).isEqualTo(stored.problems());
        assertThat(edited.with(stored.value())).isEqualTo(stored);
    }

    /** Every object with one more field; not the arguments of a problem, which may be of any name. */
    private static Node withUnknown(Node node) {
        if (node instanceof Node.Arr array) {
            return new Node.Arr(
                    array.elements().stream().map(StoredProperties::withUnknown).toList());
        }
        if (node instanceof Node.Obj object) {
            var entries = new LinkedHashMap<String, Node>();
            object.entries()
                    .forEach((key, value) -> entries.put(key, key.equals("arguments") ? value : withUnknown(value)));
            entries.put(UNKNOWN, new Node.Obj(Map.of("n", new Node.Num("1e5"))));
            return new Node.Obj(entries);
        }
        return node;
    }

    @Provide
    Arbitrary<Object> plans() {
        return Values.of(Plan.class);
    }
}
