package org.parplan.core.json3;

import org.parplan.core.json.mapping.Encoder;
import org.parplan.core.json.mapping.TreeWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;

/** Writes a value of the house. */
final class House3Serializer extends ValueSerializer<Object> {

    @Override
    public void serialize(Object value, JsonGenerator generator, SerializationContext context) {
        TreeWriter.write(Encoder.write(value), new Jackson3Sink(generator));
    }

    /** Our families tell their kind themselves. */
    @Override
    public void serializeWithType(
            Object value, JsonGenerator generator, SerializationContext context, TypeSerializer typeSerializer) {
        serialize(value, generator, context);
    }
}
