package io.nestflux.migrate;

import io.nestflux.ErrorCode;
import io.nestflux.Goal;
import io.nestflux.NestFluxException;
import io.nestflux.Parameter;
import io.nestflux.connect.Servers;
import io.nestflux.migrate.postgres.PgPoolers;
import io.nestflux.migration.SegmentStatement;
import io.nestflux.migration.Segments;
import io.nestflux.migration.SqlScript;
import io.nestflux.sql.Dialect;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Runs seeds: SQL files with rows for development and tests, each once for a database, and never by accident where they
 * have no business.
 */
public final class Seeder {

    private final MigrateRequest request;
    private final String environment;
    private final List<SeedFile> seeds;
    private final long start = System.nanoTime();

    private Seeder(MigrateRequest request, String environment, List<SeedFile> seeds) {
        this.request = request;
        this.environment = environment;
        this.seeds = seeds;
    }

    /**
     * Runs those of the environment that have not run yet, in the order of their numbers, under the lock of migrations.
     *
     * @param allowed the environment that may be worked on though its name begins with {@code prod}
     * @throws NestFluxException {@code NF-531} to {@code NF-533}
     */
    public static SeedResult seed(
            MigrateRequest request, SeedFiles files, Optional<String> environment, Optional<String> allowed) {
        String where = environment
                .filter(it -> !it.isBlank())
                .orElseThrow(() -> refused(
                        "It is not said which environment this database is of, so no seed runs.",
                        "say it: " + Parameter.ENV.set("dev")));
        if (where.toLowerCase(Locale.ROOT).startsWith("prod") && !allowed.equals(Optional.of(where))) {
            throw refused(
                    "No seed runs in " + where + ", unless that is allowed by name.",
                    "if rows belong there, declare them with their table, or write a migration",
                    "if it is meant all the same: " + Parameter.SEED_ALLOW.set(where));
        }
        return new Seeder(
                        request,
                        where,
                        files.all().stream().filter(seed -> seed.isFor(where)).toList())
                .run();
    }

    private static NestFluxException refused(String problem, String... hints) {
        return new NestFluxException(ErrorCode.SEED_REFUSED, problem, hints);
    }

    private SeedResult run() {
        try (Connection connection = request.database().connect()) {
            Dialect dialect = Servers.version(connection).dialect();
            SeedTable table = new SeedTable(connection, dialect, request.historySchema());
            if (request.dryRun()) {
                return result(List.of(), table.read(), Optional.of(text(pending(table.read()))));
            }
            if (pending(table.read()).isEmpty()) {
                return result(List.of(), table.read(), Optional.empty());
            }
            return UnderLock.run(
                    connection, request, (session, history) -> locked(connection, session, table, dialect));
        } catch (SQLException refusal) {
            throw UnderLock.refused(refusal);
        }
    }

    private SeedResult locked(Connection connection, ServerSession session, SeedTable table, Dialect dialect)
            throws SQLException {
        if (session.locksTransaction()) {
            throw PgPoolers.refuse("Seeding takes several");
        }
        Map<String, String> before = table.read();
        List<SeedFile> pending = pending(before);
        table.create();
        List<SeedResult.Ran> ran = new ArrayList<>();
        for (SeedFile seed : pending) {
            ran.add(run(seed, connection, table, dialect));
        }
        return result(ran, before, Optional.empty());
    }

    /** @throws NestFluxException {@code NF-532} if one that has run says something else now */
    private List<SeedFile> pending(Map<String, String> ran) {
        List<SeedFile> pending = new ArrayList<>();
        for (SeedFile seed : seeds) {
            String hash = ran.get(seed.name());
            if (hash == null) {
                pending.add(seed);
            } else if (!hash.equals(seed.hash())) {
                throw new NestFluxException(
                        ErrorCode.SEED_EDITED,
                        seed.name() + " has run in this database, and was edited since. No seed runs.",
                        "put its text back, and what is new into another file, with the next number",
                        "or begin with an empty database");
            }
        }
        return pending;
    }

    private static String text(List<SeedFile> pending) {
        StringBuilder text = new StringBuilder();
        pending.forEach(seed -> text.append("-- ")
                .append(seed.name())
                .append('\n')
                .append(seed.text())
                .append('\n'));
        return text.toString();
    }

    /** One file and the record of it are one transaction, where the server lets them. */
    private SeedResult.Ran run(SeedFile seed, Connection connection, SeedTable table, Dialect dialect)
            throws SQLException {
        long began = System.nanoTime();
        String hash = seed.hash();
        List<SegmentStatement> statements = new ArrayList<>();
        try (SqlScript script = SqlScript.open(seed.file(), dialect, request.placeholders())) {
            Segments.ofUnrecorded(script, dialect).forEachRemaining(statements::add);
        }
        if (statements.isEmpty() || Hooks.together(statements)) {
            connection.setAutoCommit(false);
            try {
                execute(seed, connection, statements, "Nothing of this file was kept.");
                table.record(seed, hash, environment);
                connection.commit();
            } catch (SQLException | RuntimeException stopped) {
                connection.rollback();
                throw stopped;
            } finally {
                connection.setAutoCommit(true);
            }
        } else {
            execute(
                    seed,
                    connection,
                    statements,
                    "The server commits some of its statements by themselves: those before this one have happened, and"
                            + " all of it runs again.");
            table.record(seed, hash, environment);
        }
        return new SeedResult.Ran(seed.name(), statements.size(), Duration.ofNanos(System.nanoTime() - began));
    }

    private void execute(SeedFile seed, Connection connection, List<SegmentStatement> statements, String standing) {
        StatementRunner runner = new StatementRunner(connection, seed.name(), 0, request.listener());
        for (SegmentStatement each : statements) {
            try {
                runner.run(each.statement());
            } catch (StatementFailure failure) {
                throw failure.explain(
                        ErrorCode.SEED_FAILED,
                        seed.name(),
                        statements.size(),
                        standing,
                        "correct the file, or apply the migrations that it needs, then run seed again: "
                                + Goal.SEED.run(Parameter.ENV.set(environment)) + "; the files before it have run",
                        "what must not run twice and cannot be rolled back belongs into a file of its own");
            }
        }
    }

    private SeedResult result(List<SeedResult.Ran> ran, Map<String, String> before, Optional<String> dryRun) {
        List<String> hadRun =
                seeds.stream().map(SeedFile::name).filter(before::containsKey).toList();
        return new SeedResult(environment, ran, hadRun, Duration.ofNanos(System.nanoTime() - start), dryRun);
    }
}
