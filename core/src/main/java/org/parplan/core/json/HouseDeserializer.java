package org.parplan.core.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.parplan.core.json.mapping.Decoder;
import org.parplan.core.json.mapping.Node;
import org.parplan.core.json.mapping.Pointer;
import org.parplan.core.json.mapping.Refused;
import org.parplan.core.json.mapping.TreeReader;
import org.parplan.core.shape.GenericType;

/** Reads a value of the house, strictly. */
final class HouseDeserializer extends JsonDeserializer<Object> {

    private final GenericType type;

    HouseDeserializer(GenericType type) {
        this.type = type;
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        var at = Pointer.of(parser.getParsingContext().pathAsPointer().toString());
        try {
            var source = new JacksonSource(parser);
            return Decoder.read(type, new TreeReader<>(source, at).read(source.current()), at);
        } catch (Refused refused) {
            throw refusal(parser, refused);
        }
    }

    /** Our families tell their kind themselves. */
    @Override
    public Object deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer typed)
            throws IOException {
        return deserialize(parser, context);
    }

    /** A null where a document should be is refused; in a type of the caller's own it is the caller's business. */
    @Override
    public @Nullable Object getNullValue(DeserializationContext context) throws MismatchedInputException {
        var parser = context.getParser();
        if (parser != null && parser.getParsingContext().inRoot() && parser.currentToken() != null) {
            try {
                Decoder.read(type, new Node.Null(), Pointer.ROOT);
            } catch (Refused refused) {
                throw refusal(parser, refused);
            }
        }
        return null;
    }

    @Override
    public @Nullable Object getAbsentValue(DeserializationContext context) {
        return null;
    }

    private MismatchedInputException refusal(JsonParser parser, Refused refused) {
        var cause = new JsonRefusal(refused.problem(), String.valueOf(refused.getMessage()));
        var exception = MismatchedInputException.from(parser, type.raw(), cause.getMessage());
        exception.initCause(cause);
        return exception;
    }
}
