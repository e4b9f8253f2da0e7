package io.nestflux.migrate;

import io.nestflux.history.Held;
import io.nestflux.history.Progress;
import io.nestflux.history.StatementHashes;
import io.nestflux.migration.SqlScript;
import io.nestflux.sql.Dialect;
import java.util.Optional;

/**
 * A file of which a person says how many of its statements have happened.
 *
 * @param statements how many it has
 * @param progress what the history is to say
 * @param hashes the short hashes of all its statements
 */
record Begun(int statements, Progress progress, String hashes) {

    /** @param happened how many; all, if the file does not have as many */
    static Begun of(MigrationScript file, int happened, Dialect dialect) {
        StatementHashes hashes = new StatementHashes();
        String chain = StatementHashes.NONE;
        try (SqlScript script = file.open(dialect)) {
            while (script.hasNext()) {
                hashes.add(StatementHashes.hash(script.next().text()));
                chain = hashes.count() <= happened ? hashes.chain() : chain;
            }
        }
        int count = hashes.count();
        Progress progress = new Progress(count, Math.min(happened, count), chain, Optional.empty(), Held.NOTHING);
        return new Begun(count, progress, hashes.compact());
    }
}
