package io.nestflux.migrate;

import io.nestflux.NestFluxException;
import io.nestflux.migrate.postgres.PgPoolers;
import io.nestflux.migration.ScriptStatement;
import io.nestflux.migration.SegmentStatement;
import io.nestflux.migration.Segments;
import io.nestflux.migration.SqlScript;
import io.nestflux.sql.Dialect;
import java.util.List;

/**
 * What can be run through a pooler that lends a session for one transaction at a time: files that are one transaction
 * and leave nothing in the session.
 */
final class OneTransaction {

    private final ServerSession session;
    private final Dialect dialect;

    OneTransaction(ServerSession session, Dialect dialect) {
        this.session = session;
        this.dialect = dialect;
    }

    /** @throws NestFluxException {@code NF-512} if one of them is not so */
    void require(List<ScriptRuns.Step> steps) {
        steps.forEach(this::require);
    }

    private void require(ScriptRuns.Step step) {
        MigrationScript file = step.script();
        if (step.earlier()
                .filter(it -> it.leftTraces() && it.progress().done() > 0
                        || it.progress().intent().isPresent())
                .isPresent()) {
            throw PgPoolers.refuse(
                    file.fileName() + " was begun in several transactions, and is to go on in the same way");
        }
        try (SqlScript script = file.open(dialect)) {
            Division division = new Division(session);
            Segments segments = Segments.of(script, dialect);
            while (segments.hasNext()) {
                SegmentStatement next = segments.next();
                division.add(next);
                ScriptStatement statement = next.statement();
                if (statement.batch().isPresent()) {
                    throw refuse(file, statement, "it runs in batches, each of which is a transaction of its own");
                }
                if (!next.transactional() || division.transactions(1) > 1) {
                    throw refuse(file, statement, "the file needs more than one transaction");
                }
                if (session.outlivesTransaction(statement.plain())) {
                    throw refuse(file, statement, "it changes the session beyond its transaction");
                }
            }
        }
    }

    private static NestFluxException refuse(MigrationScript file, ScriptStatement statement, String why) {
        return PgPoolers.refuse(file.fileName() + " cannot be run there, because of line " + statement.line() + ", \""
                + Secrets.excerpt(statement.sql()) + "\": " + why);
    }
}
