package io.nestflux.generate;

import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.DeclaredRow;
import io.nestflux.catalog.DeclaredRows;
import io.nestflux.catalog.Fingerprint;
import io.nestflux.json.Json;
import io.nestflux.sql.TextHash;
import java.util.TreeMap;
import java.util.TreeSet;

/** The fingerprint of a whole model, for the lock file: its schema, and the rows that belong to it. */
final class ModelFingerprint {

    private ModelFingerprint() {}

    /** That of the schema alone, if no row belongs to it. The order of rows does not count. */
    static String of(Catalog schema, DeclaredRows rows) {
        String fingerprint = Fingerprint.of(schema);
        if (rows.isEmpty()) {
            return fingerprint;
        }
        TreeSet<String> texts = new TreeSet<>();
        for (DeclaredRow row : rows.rows()) {
            texts.add(Json.write(new DeclaredRow(row.table(), new TreeMap<>(row.key()), new TreeMap<>(row.values()))));
        }
        return TextHash.of(fingerprint + "\n" + String.join("\n", texts));
    }
}
