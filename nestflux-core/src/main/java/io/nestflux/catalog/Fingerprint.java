package io.nestflux.catalog;

import io.nestflux.sql.TextHash;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A hash over a catalog: equal fingerprints, equal schemas. The order of columns and of objects does not count, as it
 * does not count in a diff.
 */
public final class Fingerprint {

    /**
     * The accessors of each record, looked up once: a large catalog has tens of thousands of records. Not as methods:
     * the JVM would write and load a class for each that is called sixteen times.
     */
    private static final ClassValue<MethodHandle[]> ACCESSORS = new ClassValue<>() {
        @Override
        protected MethodHandle[] computeValue(Class<?> type) {
            return Stream.of(type.getRecordComponents())
                    .map(Fingerprint::accessor)
                    .toArray(MethodHandle[]::new);
        }
    };

    private final MessageDigest digest;
    private final StringBuilder text = new StringBuilder();

    private Fingerprint(MessageDigest digest) {
        this.digest = digest;
    }

    /** The fingerprint: SHA-256 in 64 hexadecimal digits. */
    public static String of(Catalog catalog) {
        Fingerprint fingerprint = new Fingerprint(TextHash.digest());
        fingerprint.add(catalog.dialect());
        new TreeMap<>(catalog.objects()).forEach((id, object) -> {
            fingerprint.add(id);
            fingerprint.add(object.alone());
            fingerprint.flush();
        });
        fingerprint.flush();
        return HexFormat.of().formatHex(fingerprint.digest.digest());
    }

    /** Every value goes in with its kind and, where it has one, its length, so that no two catalogs share a text. */
    private void add(Object value) {
        if (value instanceof String string) {
            text.append('s').append(string.length()).append(':').append(string);
        } else if (value instanceof Enum<?> constant) {
            text.append('e').append(constant.name()).append(';');
        } else if (value instanceof Optional<?> optional) {
            text.append(optional.isPresent() ? '?' : '-');
            optional.ifPresent(this::add);
        } else if (value instanceof List<?> list) {
            text.append('l').append(list.size()).append(':');
            list.forEach(this::add);
        } else if (value instanceof Map<?, ?> map) {
            text.append('m').append(map.size()).append(':');
            map.forEach((key, entry) -> {
                add(key);
                add(entry);
            });
        } else if (value instanceof Options options) {
            text.append("rOptions(");
            add(options.texts());
            text.append(')');
        } else if (value instanceof Record properties) {
            text.append('r').append(properties.getClass().getSimpleName()).append('(');
            addComponents(properties);
            text.append(')');
        } else {
            text.append('v').append(value).append(';');
        }
    }

    private void addComponents(Record properties) {
        for (MethodHandle accessor : ACCESSORS.get(properties.getClass())) {
            add(value(accessor, properties));
        }
    }

    private static Object value(MethodHandle accessor, Record properties) {
        try {
            return accessor.invokeExact(properties);
        } catch (Throwable impossible) {
            throw new IllegalStateException("a record only hands out what it holds", impossible);
        }
    }

    private static MethodHandle accessor(RecordComponent component) {
        try {
            return MethodHandles.lookup()
                    .unreflect(component.getAccessor())
                    .asType(MethodType.methodType(Object.class, Record.class));
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException("a record of this package is readable", impossible);
        }
    }

    private void flush() {
        digest.update(text.toString().getBytes(StandardCharsets.UTF_8));
        text.setLength(0);
    }
}
