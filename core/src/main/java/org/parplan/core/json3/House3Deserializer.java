package org.parplan.core.json3;

import org.jspecify.annotations.Nullable;
import org.parplan.core.json.JsonRefusal;
import org.parplan.core.json.mapping.Decoder;
import org.parplan.core.json.mapping.Node;
import org.parplan.core.json.mapping.Pointer;
import org.parplan.core.json.mapping.Refused;
import org.parplan.core.json.mapping.TreeReader;
import org.parplan.core.shape.GenericType;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.jsontype.TypeDeserializer;

/** Reads a value of the house, strictly. */
final class House3Deserializer extends ValueDeserializer<Object> {

    private final GenericType type;

    House3Deserializer(GenericType type) {
        this.type = type;
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) {
        var at = Pointer.of(parser.streamReadContext().pathAsPointer().toString());
        try {
            var source = new Jackson3Source(parser);
            return Decoder.read(type, new TreeReader<>(source, at).read(source.current()), at);
        } catch (Refused refused) {
            throw refusal(parser, refused);
        }
    }

    /** Our families tell their kind themselves. */
    @Override
    public Object deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer typed) {
        return deserialize(parser, context);
    }

    /** A null where a document should be is refused; in a type of the caller's own it is the caller's business. */
    @Override
    public @Nullable Object getNullValue(DeserializationContext context) {
        var parser = context.getParser();
        if (parser != null && parser.streamReadContext().inRoot() && parser.currentToken() != null) {
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
