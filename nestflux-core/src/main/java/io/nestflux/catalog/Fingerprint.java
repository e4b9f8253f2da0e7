package io.nestflux.catalog;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A hash over a catalog: equal fingerprints, equal schemas. The order of columns and of objects does not count, as it
 * does not count in a diff.
 */
public final class Fingerprint {

    private final MessageDigest digest;

    private Fingerprint(MessageDigest digest) {
        this.digest = digest;
    }

    /** The fingerprint: SHA-256 in 64 hexadecimal digits. */
    public static String of(Catalog catalog) {
        try {
            Fingerprint fingerprint = new Fingerprint(MessageDigest.getInstance("SHA-256"));
            fingerprint.add(catalog.dialect());
            new TreeMap<>(catalog.objects()).forEach((id, object) -> {
                fingerprint.add(id);
                fingerprint.add(object.alone());
            });
            return HexFormat.of().formatHex(fingerprint.digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    /** Every value goes in with its kind and, where it has one, its length, so that no two catalogs share a text. */
    private void add(Object value) {
        if (value instanceof String text) {
            put("s" + text.length() + ":" + text);
        } else if (value instanceof Enum<?> constant) {
            put("e" + constant.name() + ";");
        } else if (value instanceof Optional<?> optional) {
            put(optional.isPresent() ? "?" : "-");
            optional.ifPresent(this::add);
        } else if (value instanceof List<?> list) {
            put("l" + list.size() + ":");
            list.forEach(this::add);
        } else if (value instanceof Map<?, ?> map) {
            put("m" + map.size() + ":");
            map.forEach((key, entry) -> {
                add(key);
                add(entry);
            });
        } else if (value instanceof Record properties) {
            put("r" + properties.getClass().getSimpleName() + "(");
            addComponents(properties);
            put(")");
        } else {
            put("v" + value + ";");
        }
    }

    private void addComponents(Record properties) {
        try {
            for (RecordComponent component : properties.getClass().getRecordComponents()) {
                add(component.getAccessor().invoke(properties));
            }
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException("a record of this package is readable", impossible);
        }
    }

    private void put(String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
    }
}
