package io.nestflux.migrate;

import io.nestflux.migration.Migration;
import io.nestflux.migration.SqlScript;
import io.nestflux.sql.Dialect;

/**
 * One of a migration's two files, to be run.
 *
 * @param migration the migration
 * @param direction which of the two; the down file has been looked for
 */
record MigrationScript(Migration migration, Direction direction) {

    String fileName() {
        return direction == Direction.UP ? migration.fileName() : migration.downFileName();
    }

    /** Its statements; to be closed. */
    SqlScript open(Dialect dialect) {
        return direction == Direction.UP
                ? migration.script(dialect)
                : migration.downScript(dialect).orElseThrow();
    }
}
