package org.parplan.core.json3;

import org.parplan.core.json.mapping.Sink;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;

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

    @Override
    public void number(String literal) {
        generator.writeNumber(literal);
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
