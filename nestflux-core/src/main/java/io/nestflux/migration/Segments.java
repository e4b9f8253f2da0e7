package io.nestflux.migration;

import io.nestflux.NestFluxException;
import io.nestflux.sql.Dialect;
import io.nestflux.sql.Words;
import java.util.Iterator;
import java.util.Set;

/**
 * Puts the statements of a script into segments, each of which succeeds or fails as a whole: on PostgreSQL as many in
 * one transaction as may be; on MySQL and MariaDB, where DDL commits, each on its own, and those between that only
 * write rows together. What is cut into batches has a segment of its own, each batch of which is a transaction. It
 * looks at one statement at a time, so that a script of any size streams through.
 */
public final class Segments implements Iterator<SegmentStatement> {

    /** A server that commits by itself need not keep a whole dump in one transaction, unless the dump says so. */
    private static final int MOST_STATEMENTS = 500;

    private static final int MOST_CHARACTERS = 4_000_000;

    /** With {@code no-transaction}: what may commit inside, or what text cannot tell. */
    private static final Set<String> MAY_COMMIT = Set.of("CALL", "DO", "REINDEX", "CLUSTER");

    private final SqlScript statements;
    private final Directives directives;
    private final Dialect dialect;
    private final boolean resumable;
    private int segment;
    private int statementsInSegment;
    private int charactersInSegment;
    private TransactionNeeds previous = TransactionNeeds.OUTSIDE;

    private Segments(SqlScript script, Dialect dialect, boolean resumable) {
        this.resumable = resumable;
        this.statements = script;
        this.directives = script.directives();
        this.dialect = dialect;
    }

    /** The segments of a script, by its own directives. */
    public static Segments of(SqlScript script, Dialect dialect) {
        return new Segments(script, dialect, true);
    }

    /**
     * The same of a file of which no history tells how far it came, as of a hook.
     *
     * @throws NestFluxException {@code NF-560}, when it is met, if a statement is to run in batches
     */
    public static Segments ofUnrecorded(SqlScript script, Dialect dialect) {
        return new Segments(script, dialect, false);
    }

    @Override
    public boolean hasNext() {
        return statements.hasNext();
    }

    /**
     * @throws NestFluxException if the statement begins or ends a transaction: that would part what a migration did
     *     from the record of it
     */
    @Override
    public SegmentStatement next() {
        ScriptStatement statement = statements.next();
        TransactionNeeds needs = needs(statement);
        boolean batched = statement.batch().isPresent();
        if (batched && !resumable) {
            throw statements.unrecorded(statement);
        }
        boolean alone = needs == TransactionNeeds.OUTSIDE;
        boolean commitsBefore = previous == TransactionNeeds.COMMIT_BEFORE_NEXT && needs != previous;
        if (alone
                || batched
                || commitsBefore
                || statement.startsSegment()
                || previous == TransactionNeeds.OUTSIDE
                || directives.noTransaction()
                || isFull()) {
            segment++;
            statementsInSegment = 0;
            charactersInSegment = 0;
        }
        previous = batched ? TransactionNeeds.OUTSIDE : needs;
        statementsInSegment++;
        charactersInSegment += statement.sql().length();
        return new SegmentStatement(segment, !alone, statement);
    }

    private boolean isFull() {
        return !dialect.rollsBackDdl()
                && !statements.isOneTransaction()
                && (statementsInSegment >= MOST_STATEMENTS || charactersInSegment >= MOST_CHARACTERS);
    }

    private TransactionNeeds needs(ScriptStatement statement) {
        Words words = Words.of(statement.plain(), dialect);
        TransactionNeeds needs = TransactionNeeds.of(words, dialect);
        if (needs == TransactionNeeds.CONTROLS_TRANSACTION) {
            throw controlled(statement);
        }
        return directives.noTransaction() && MAY_COMMIT.contains(words.at(0)) ? TransactionNeeds.OUTSIDE : needs;
    }

    private NestFluxException controlled(ScriptStatement statement) {
        String sql = statement.text().lines().findFirst().orElse("");
        String rest = "; BEGIN at its beginning and COMMIT at its end are taken for what is done anyway";
        return statements.refusal(
                statement.line(),
                "\"" + sql
                        + "\" begins or ends a transaction or a lock of the session, which"
                        + " would part what the migration did from the record of it",
                dialect.rollsBackDdl()
                        ? "remove it: NestFlux runs the file in one transaction; with -- nestflux:no-transaction at its"
                                + " head each statement runs on its own" + rest
                        : "remove it: NestFlux commits what ran together with the record of it (mysqldump leaves out LOCK"
                                + " TABLES with --skip-add-locks, mariadb-dump COMMIT with --skip-no-autocommit)"
                                + rest);
    }
}
