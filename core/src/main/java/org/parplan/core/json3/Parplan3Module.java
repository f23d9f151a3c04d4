package org.parplan.core.json3;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.parplan.core.json.Stored;
import org.parplan.core.json.mapping.HouseTypes;
import org.parplan.core.shape.GenericType;
import tools.jackson.core.Version;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.ser.Serializers;

/**
 * Parplan's types for a Jackson 3 mapper of yours; {@code findAndAddModules()} finds it on the class path.
 *
 * <p>On the module path add it by hand: JDK 17 starts no program that lacks the interface of
 * a service, so a library for which Jackson is optional cannot provide one.
 *
 * <pre>{@code
 * var mapper = JsonMapper.builder().findAndAddModules().build();
 * mapper.readValue(json, Plan.class);
 * }</pre>
 *
 * <p>Types of Parplan are written in their one form and read strictly whatever the mapper's settings; your own types are
 * left alone. No other module is needed.
 */
public final class Parplan3Module extends JacksonModule {

    /** Makes the module. */
    public Parplan3Module() {}

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
        public @Nullable ValueSerializer<?> findSerializer(
                SerializationConfig config,
                JavaType type,
                BeanDescription.Supplier description,
                JsonFormat.Value format) {
            var raw = type.getRawClass();
            return HouseTypes.owns(raw) || raw == Stored.class ? new House3Serializer() : null;
        }

        @Override
        public @Nullable ValueSerializer<?> findEnumSerializer(
                SerializationConfig config,
                JavaType type,
                BeanDescription.Supplier description,
                JsonFormat.Value format) {
            return findSerializer(config, type, description, format);
        }
    }

    private static final class HouseDeserializers extends Deserializers.Base {

        @Override
        public @Nullable ValueDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
            return HouseTypes.owns(type.getRawClass()) ? new House3Deserializer(generic(type)) : null;
        }

        @Override
        public @Nullable ValueDeserializer<?> findEnumDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
            return findBeanDeserializer(type, config, description);
        }

        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return HouseTypes.owns(type);
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
