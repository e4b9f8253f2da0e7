package io.nestflux.generate;

import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.Fingerprint;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.Schema;
import io.nestflux.catalog.Table;
import io.nestflux.migration.LockFile;
import io.nestflux.sql.TextHash;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The parts of a model as it is written: each table, and all else together. A part whose digest the lock file has is
 * the same as at the last generate.
 */
final class ModelParts {

    private final Catalog written;
    /** Without the salt, which is another one once a file has been written. */
    private final Map<Table, String> fingerprints = new IdentityHashMap<>();

    ModelParts(Catalog written) {
        this.written = written;
    }

    /** A digest for each part, of {@link LockFile#DIGEST_LENGTH} digits. */
    List<String> digests(String salt) {
        List<String> digests = new ArrayList<>();
        digests.add(digest(salt, Fingerprint.of(written.restrictedTo(Set.of()))));
        for (Schema schema : written.schemas()) {
            schema.tables().forEach(table -> digests.add(digest(salt, schema, table)));
        }
        return digests;
    }

    /**
     * The tables that are new or written otherwise than at the last generate.
     *
     * @return empty if that cannot be told, or if something else than tables has changed
     */
    Optional<Set<QualifiedName>> changedSince(LockFile lock) {
        Set<String> known = new HashSet<>(lock.digests());
        String salt = lock.head();
        if (!known.contains(digest(salt, Fingerprint.of(written.restrictedTo(Set.of()))))) {
            return Optional.empty();
        }
        Set<QualifiedName> changed = new HashSet<>();
        for (Schema schema : written.schemas()) {
            for (Table table : schema.tables()) {
                if (!known.contains(digest(salt, schema, table))) {
                    changed.add(new QualifiedName(schema.name(), table.name()));
                }
            }
        }
        return Optional.of(changed);
    }

    private String digest(String salt, Schema schema, Table table) {
        return digest(salt, fingerprints.computeIfAbsent(table, it -> fingerprint(schema, it)));
    }

    private String fingerprint(Schema schema, Table table) {
        Schema alone = schema.alone().withTables(List.of(table));
        return Fingerprint.of(Catalog.empty(written.dialect()).withSchemas(List.of(alone)));
    }

    private static String digest(String salt, String fingerprint) {
        return TextHash.of(salt + fingerprint).substring(0, LockFile.DIGEST_LENGTH);
    }
}
