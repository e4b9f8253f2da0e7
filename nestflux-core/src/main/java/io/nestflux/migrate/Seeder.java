package io.nestflux.migrate;

import io.nestflux.ErrorCode;
import io.nestflux.Goal;
import io.nestflux.NestFluxException;
import io.nestflux.Parameter;
import io.nestflux.connect.Servers;
import io.nestflux.migrate.postgres.PgPoolers;
import io.nestflux.migration.Directives;
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
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Runs seeds: SQL files with rows for development and tests, each once for a database, and never by accident where they
 * have no business.
 */
public final class Seeder {

    private final MigrateRequest request;
    private final String environment;
    private final List<SeedFile> seeds;
    private final Set<String> names;
    private final long start = System.nanoTime();

    private Seeder(MigrateRequest request, String environment, List<SeedFile> all) {
        this.request = request;
        this.environment = environment;
        this.seeds = all.stream().filter(seed -> seed.isFor(environment)).toList();
        this.names = all.stream().map(SeedFile::name).collect(Collectors.toSet());
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
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .orElseThrow(() -> refused(
                        "It is not said which environment this database is of, so no seed runs.",
                        "say it: " + Parameter.ENV.set("dev")));
        if (where.toLowerCase(Locale.ROOT).startsWith("prod") && !allowed.equals(Optional.of(where))) {
            throw refused(
                    "No seed runs in " + where + ", unless that is allowed by name.",
                    "if rows belong there, declare them with their table, or write a migration",
                    "if it is meant all the same: " + Parameter.SEED_ALLOW.set(where));
        }
        return new Seeder(request, where, files.all()).run();
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
            ran.add(run(seed, connection, session, table, dialect));
        }
        return result(ran, before, Optional.empty());
    }

    /** @throws NestFluxException {@code NF-532} if one that has run says something else now */
    private List<SeedFile> pending(Map<String, String> ran) {
        List<SeedFile> pending = new ArrayList<>();
        for (SeedFile seed : seeds) {
            String hash = ran.get(seed.name());
            if (hash == null) {
                requireNotRenamed(seed, ran);
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

    private void requireNotRenamed(SeedFile seed, Map<String, String> ran) {
        Optional<String> formerly = ran.entrySet().stream()
                .filter(file -> file.getValue().equals(seed.hash()) && !names.contains(file.getKey()))
                .map(Map.Entry::getKey)
                .findFirst();
        if (formerly.isPresent() && !seed.text().isBlank()) {
            throw new NestFluxException(
                    ErrorCode.SEED_EDITED,
                    seed.name() + " says what " + formerly.get() + " said, which has run in this database and is gone:"
                            + " it was renamed, and would run once more. No seed runs.",
                    "call it " + formerly.get() + " again",
                    "or begin with an empty database");
        }
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

    /** One file and the record of it are one transaction, where the server lets them; its settings end with it. */
    private SeedResult.Ran run(
            SeedFile seed, Connection connection, ServerSession session, SeedTable table, Dialect dialect)
            throws SQLException {
        long began = System.nanoTime();
        String hash = seed.hash();
        List<SegmentStatement> statements = new ArrayList<>();
        try (SqlScript script = SqlScript.open(seed.file(), dialect, request.placeholders())) {
            Segments.ofUnrecorded(script, dialect).forEachRemaining(statements::add);
            requireNoMarks(seed, script.directives());
            session.remember(statements.stream()
                    .flatMap(each -> session.sets(each.statement().plain()).stream())
                    .collect(Collectors.toSet()));
            session.reset(patient(request.timeouts()).under(script.directives()));
        }
        if (statements.isEmpty() || Hooks.together(statements)) {
            connection.setAutoCommit(false);
            try {
                execute(seed, connection, statements, "Nothing of this file was kept.");
                session.ownRole();
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
            session.ownRole();
            table.record(seed, hash, environment);
        }
        return new SeedResult.Ran(seed.name(), statements.size(), Duration.ofNanos(System.nanoTime() - began));
    }

    /** Nobody waits for what waits in a development database. */
    private static Timeouts patient(Timeouts timeouts) {
        return new Timeouts(timeouts.runnerLock(), Duration.ZERO, timeouts.statement());
    }

    private static void requireNoMarks(SeedFile seed, Directives directives) {
        if (!directives.rows().isEmpty()
                || directives.adopts().isPresent()
                || directives.from().isPresent()) {
            throw refused(
                    seed.name()
                            + " says in its head what migrations say of the schema, and is none. No seed runs on it.",
                    "remove the lines -- nestflux:rows, adopts and from: what a seed inserts is no part of the schema",
                    "or declare the rows with their table, and generate");
        }
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
