package io.nestflux.migrate;

import io.nestflux.NestFluxException;
import io.nestflux.history.StatementHashes;
import io.nestflux.migration.Migration;
import io.nestflux.migration.ScriptStatement;
import io.nestflux.migration.SqlScript;
import io.nestflux.sql.Dialect;

/** Says which statement of a file is no longer the one that ran. */
final class FileDifference {

    private FileDifference() {}

    static String of(Migration file, Dialect dialect, String recorded) {
        StatementHashes hashes = new StatementHashes();
        try (SqlScript script = file.script(dialect)) {
            script.forEachRemaining(statement -> hashes.add(StatementHashes.hash(statement.text())));
        } catch (NestFluxException notSql) {
            return notSql.problem();
        }
        int number = hashes.firstDifference(recorded);
        if (number == 0) {
            return recorded.isEmpty()
                    ? "the text differs"
                    : "the statements are the same: a comment or a blank differs";
        }
        if (number > hashes.count()) {
            return "statement " + number + ", which ran, is gone";
        }
        try (SqlScript script = file.script(dialect)) {
            ScriptStatement statement = script.next();
            while (statement.number() < number) {
                statement = script.next();
            }
            return "statement " + number + " is not what ran; line " + statement.line() + " now says: "
                    + Secrets.excerpt(statement.text());
        }
    }
}
