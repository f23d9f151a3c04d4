package org.parplan.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteCapability;
import java.io.IOException;
import java.math.BigDecimal;
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

    /** As text where the generator writes text; a tree or a binary format would make a double of that, or refuse it. */
    @Override
    public void number(String literal) throws IOException {
        if (generator.getWriteCapabilities().isEnabled(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS)) {
            generator.writeNumber(literal);
        } else {
            generator.writeNumber(new BigDecimal(literal));
        }
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
