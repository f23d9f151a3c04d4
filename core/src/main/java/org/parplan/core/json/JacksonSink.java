package org.parplan.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.parplan.core.json.mapping.Sink;

/** The tokens for a Jackson 2 generator. */
final class JacksonSink implements Sink<IOException> {

    private final JsonGenerator generator;

    JacksonSink(JsonGenerator generator) {
        this.generator = generator;
    }

    @Override
    public void startObject() throws IOException {
        generator.writeStartObject();
    }

    @Override
    public void endObject() throws IOException {
        generator.writeEndObject();
    }

    @Override
    public void startArray() throws IOException {
        generator.writeStartArray();
    }

    @Override
    public void endArray() throws IOException {
        generator.writeEndArray();
    }

    @Override
    public void key(String key) throws IOException {
        generator.writeFieldName(key);
    }

    @Override
    public void text(String text) throws IOException {
        generator.writeString(text);
    }

    @Override
    public void integer(long number) throws IOException {
        generator.writeNumber(number);
    }

    @Override
    public void number(String literal) throws IOException {
        generator.writeNumber(literal);
    }

    @Override
    public void bool(boolean value) throws IOException {
        generator.writeBoolean(value);
    }

    @Override
    public void nothing() throws IOException {
        generator.writeNull();
    }
}
