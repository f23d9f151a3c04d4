package org.parplan.core.json;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.ser.Serializers;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.parplan.core.json.mapping.HouseTypes;
import org.parplan.core.shape.GenericType;

/**
 * Parplan's types for a Jackson 2 mapper of yours; {@code findAndRegisterModules()} finds it on the class path.
 *
 * <p>On the module path add it by hand: JDK 17 starts no program that lacks the interface of
 * a service, so a library for which Jackson is optional cannot provide one.
 *
 * <pre>{@code
 * var mapper = new ObjectMapper().findAndRegisterModules();
 * mapper.readValue(json, Plan.class);
 * }</pre>
 *
 * <p>Types of Parplan are written in their one form and read strictly whatever the mapper's settings; your own types are
 * left alone. No other module is needed. It has no effect on how a mapper treats text after a document: for whole
 * documents prefer {@link ParplanJson}, or start from {@link ParplanJson#mapper()}.
 */
public final class ParplanModule extends Module {

    /** Makes the module. */
    public ParplanModule() {}

    @Override
    public String getModuleName() {
        return "parplan";
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        context.addSerializers(new HouseSerializers());
        context.addDeserializers(new HouseDeserializers());
    }

    private static final class HouseSerializers extends Serializers.Base {

        @Override
        public @Nullable JsonSerializer<?> findSerializer(
                SerializationConfig config, JavaType type, BeanDescription description) {
            var raw = type.getRawClass();
            return HouseTypes.owns(raw) || raw == Stored.class ? new HouseSerializer() : null;
        }
    }

    private static final class HouseDeserializers extends Deserializers.Base {

        @Override
        public @Nullable JsonDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription description) {
            return found(type);
        }

        @Override
        public @Nullable JsonDeserializer<?> findEnumDeserializer(
                Class<?> type, DeserializationConfig config, BeanDescription description) {
            return found(config.constructType(type));
        }

        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return HouseTypes.owns(type);
        }

        private static @Nullable JsonDeserializer<?> found(JavaType type) {
            return HouseTypes.owns(type.getRawClass()) ? new HouseDeserializer(generic(type)) : null;
        }

        private static GenericType generic(JavaType type) {
            return new GenericType(
                    type.getRawClass(),
                    IntStream.range(0, type.containedTypeCount())
                            .mapToObj(index -> generic(type.containedType(index)))
                            .toList());
        }
    }
}
