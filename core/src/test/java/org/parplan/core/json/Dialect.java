package org.parplan.core.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.parplan.core.json3.Parplan3Module;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The two Jacksons with nothing set but our module: every test of the mapping runs with both. */
enum Dialect {
    JACKSON_2 {
        @Override
        String write(Object value) {
            try {
                return Mappers.TWO.writeValueAsString(value);
            } catch (JsonProcessingException e) {
                throw refusal(e);
            }
        }

        @Override
        <T> T read(String json, Class<T> type) {
            try {
                return Mappers.TWO.readValue(json, type);
            } catch (JsonProcessingException e) {
                throw refusal(e);
            }
        }
    },
    JACKSON_3 {
        @Override
        String write(Object value) {
            return Mappers.THREE.writeValueAsString(value);
        }

        @Override
        <T> T read(String json, Class<T> type) {
            try {
                return Mappers.THREE.readValue(json, type);
            } catch (JacksonException e) {
                throw refusal(e);
            }
        }
    };

    abstract String write(Object value);

    abstract <T> T read(String json, Class<T> type);

    /** The refusal behind a Jackson exception, as an app would unwrap it. */
    private static RuntimeException refusal(Exception e) {
        return e.getCause() instanceof JsonRefusal refusal ? refusal : new IllegalStateException(e);
    }

    private static final class Mappers {
        static final ObjectMapper TWO = new ObjectMapper().registerModule(new ParplanModule());
        static final JsonMapper THREE =
                JsonMapper.builder().addModule(new Parplan3Module()).build();
    }
}
