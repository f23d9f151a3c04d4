package org.parplan.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.parplan.core.json.mapping.JsonText;
import org.parplan.core.json.mapping.Schema;
import org.parplan.core.plan.Plan;

/** The schema in the jar is that of the plan as it is today, and every plan keeps to it. */
class PlanSchemaProperties {

    @Example
    void theSchemaInTheJarIsThatOfThePlan() {
        assertThat(ParplanJson.planSchema()).isEqualTo(JsonText.of(Schema.of(Plan.class)));
    }

    @Property(seed = "20180105", tries = 50)
    void everyPlanKeepsToTheSchema(@ForAll("plans") Object plan) {
        assertThat(Schemas.faults(ParplanJson.planSchema(), ParplanJson.write(plan)))
                .isEmpty();
    }

    @Provide
    Arbitrary<Object> plans() {
        return Values.of(Plan.class);
    }
}
