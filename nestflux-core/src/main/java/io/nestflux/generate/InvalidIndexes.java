package io.nestflux.generate;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import io.nestflux.Parameter;
import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.Index;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.PgOption;
import java.util.List;

/**
 * Indexes that a {@code CREATE INDEX CONCURRENTLY} that failed has left behind. Such a one has the name that a whole
 * one is to have, and no file that makes a whole one tells what is there.
 */
final class InvalidIndexes {

    private static final String DROP = "DROP INDEX, if it is not wanted or a migration is to make it";
    private static final String REINDEX = "REINDEX INDEX CONCURRENTLY, once the rows allow it, makes it whole";

    private InvalidIndexes() {}

    /** Says of a database that has drifted which of its indexes are invalid; nothing if none is. */
    static String words(Catalog found) {
        List<String> invalid = in(found);
        return invalid.isEmpty()
                ? ""
                : "\nInvalid, as a CREATE INDEX CONCURRENTLY that fails leaves it: " + String.join(", ", invalid) + " ("
                        + DROP + "; " + REINDEX + ").";
    }

    /** Refuses to take them over. */
    static void requireNone(Catalog found) {
        List<String> invalid = in(found);
        if (!invalid.isEmpty()) {
            throw new NestFluxException(
                    ErrorCode.DRIFT,
                    "A CREATE INDEX CONCURRENTLY that failed has left behind what no migration can take over:\n  "
                            + String.join("\n  ", invalid),
                    DROP,
                    REINDEX,
                    "what is somebody else's is left out with " + Parameter.EXCLUDE.set());
        }
    }

    private static List<String> in(Catalog found) {
        return found.objects().entrySet().stream()
                .filter(entry -> entry.getValue() instanceof Index index
                        && index.isInvalid()
                        && !isPartitioned(found, entry.getKey()))
                .map(entry -> entry.getKey().toString())
                .sorted()
                .toList();
    }

    /** There an index is invalid until every partition has its part of it. */
    private static boolean isPartitioned(Catalog catalog, ObjectId index) {
        return catalog.table(index.tableName())
                .flatMap(table -> table.options().get(PgOption.PARTITION_BY))
                .isPresent();
    }
}
