package io.nestflux.migrate;

import io.nestflux.history.StatementHashes;
import io.nestflux.migration.ScriptStatement;
import io.nestflux.migration.SqlScript;
import io.nestflux.sql.Dialect;
import java.util.Optional;
import java.util.function.Consumer;

/** Walks through a file's statements, hashing them on the way; it can look one ahead, and go back. */
final class ScriptCursor implements AutoCloseable {

    private final MigrationScript file;
    private final Dialect dialect;
    private SqlScript script;
    private StatementHashes hashes = new StatementHashes();
    private Optional<ScriptStatement> upcoming;

    ScriptCursor(MigrationScript file, Dialect dialect) {
        this.file = file;
        this.dialect = dialect;
        this.script = file.open(dialect);
        this.upcoming = read();
    }

    private Optional<ScriptStatement> read() {
        return script.hasNext() ? Optional.of(script.next()) : Optional.empty();
    }

    /** The statement that comes next. */
    Optional<ScriptStatement> peek() {
        return upcoming;
    }

    ScriptStatement next() {
        ScriptStatement statement = upcoming.orElseThrow();
        hashes.add(StatementHashes.hash(statement.text()));
        upcoming = read();
        return statement;
    }

    /** The chained hash of all statements taken. */
    String chain() {
        return hashes.chain();
    }

    /** Begins again, so that the statement with that number comes next. */
    void rewindTo(int statement, Consumer<ScriptStatement> skipped) {
        script.close();
        script = file.open(dialect);
        hashes = new StatementHashes();
        upcoming = read();
        while (upcoming.isPresent() && upcoming.get().number() < statement) {
            skipped.accept(next());
        }
    }

    @Override
    public void close() {
        script.close();
    }
}
