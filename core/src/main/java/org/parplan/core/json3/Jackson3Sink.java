package org.parplan.core.json3;

import java.math.BigDecimal;
import org.parplan.core.json.mapping.Sink;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteCapability;

/** The tokens for a Jackson 3 generator. */
final class Jackson3Sink implements Sink<JacksonException> {

    private final JsonGenerator generator;

    Jackson3Sink(JsonGenerator generator) {
        this.generator = generator;
    }

    @Override
    public void startObject() {
        generator.writeStartObject();
    }

    @Override
    public void endObject() {
        generator.writeEndObject();
    }

    @Override
    public void startArray() {
        generator.writeStartArray();
    }

    @Override
    public void endArray() {
        generator.writeEndArray();
    }

    @Override
    public void key(String key) {
        generator.writeName(key);
    }

    @Override
    public void text(String text) {
        generator.writeString(text);
    }

    @Override
    public void integer(long number) {
        generator.writeNumber(number);
    }

    /** As text where the generator writes text; a tree or a binary format would make a double of that, or refuse it. */
    @Override
    public void number(String literal) {
        if (generator.streamWriteCapabilities().isEnabled(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS)) {
            generator.writeNumber(literal);
        } else {
            generator.writeNumber(new BigDecimal(literal));
        }
    }

    @Override
    public void bool(boolean value) {
        generator.writeBoolean(value);
    }

    @Override
    public void nothing() {
        generator.writeNull();
    }
}
