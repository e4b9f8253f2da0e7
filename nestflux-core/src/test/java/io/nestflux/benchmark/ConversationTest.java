package io.nestflux.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.nestflux.NestFlux;
import io.nestflux.table.SchemaDefinition;
import io.nestflux.testing.Conversations;
import io.nestflux.testing.CuttableProxy;
import io.nestflux.testing.DatabaseTest;
import io.nestflux.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import org.junit.jupiter.api.io.TempDir;

/**
 * Holds how often NestFlux talks to a server about ten tables: over a slow wire, that is what a user waits for. Who
 * needs more has to say here what for.
 */
class ConversationTest {

    private static final int TABLES = 10;

    /**
     * What is allowed: sessions, statements, and how often an answer is waited for; on each product. A slow machine
     * asks a few times whether a session is still there.
     */
    private enum Allowed {
        FROM_EMPTY(3, "118 39", "76 77", "70 71"),
        MIGRATE(1, "99 70", "73 74", "60 61"),
        NOTHING_PENDING(1, "2 2", "5 5", "3 3"),
        STATUS(1, "23 13", "24 25", "20 21"),
        ONE_CHANGED(2, "141 53", "100 102", "86 87");

        private final int sessions;
        private final String postgres;
        private final String mysql;
        private final String mariadb;

        Allowed(int sessions, String postgres, String mysql, String mariadb) {
            this.sessions = sessions;
            this.postgres = postgres;
            this.mysql = mysql;
            this.mariadb = mariadb;
        }

        private long number(TestDatabase database, int place) {
            String product = switch (database.server()) {
                case POSTGRES_14, POSTGRES_18 -> postgres;
                case MYSQL -> mysql;
                case MARIADB, MARIADB_10_11 -> mariadb;
            };
            return Long.parseLong(product.split(" ")[place]);
        }
    }

    @DatabaseTest
    void few_words_are_said(TestDatabase database, @TempDir Path migrations) {
        say(Allowed.FROM_EMPTY, database, migrations, 0, NestFlux::generate);
        say(Allowed.MIGRATE, database, migrations, 0, NestFlux::migrate);
        say(Allowed.NOTHING_PENDING, database, migrations, 0, NestFlux::migrate);
        say(Allowed.STATUS, database, migrations, 0, NestFlux::status);
        say(Allowed.ONE_CHANGED, database, migrations, 1, NestFlux::generate);
    }

    /**
     * On PostgreSQL the statement, its record and the commit; elsewhere the statement and what is written before it,
     * which is the record of the one before as well, and for what alters a table a look at how the table was.
     */
    @DatabaseTest
    void a_migration_costs_little_more_than_its_statement(TestDatabase database, @TempDir Path migrations)
            throws IOException {
        turns(database, migrations, 0, 1);
        long of3 = turns(database, migrations, 1, 2);
        long of6 = turns(database, migrations, 2, 4);
        assertThat(of6 - of3).isEqualTo(database.server().isPostgres() ? 9 : 8);
    }

    /** How often an answer is waited for while tables are made and changed, each by three migrations. */
    private static long turns(TestDatabase database, Path migrations, int from, int to) throws IOException {
        for (int table = from; table < to; table++) {
            write(migrations, 3 * table + 1, "CREATE TABLE t" + table + " (id int PRIMARY KEY, name varchar(80))");
            write(migrations, 3 * table + 2, "ALTER TABLE t" + table + " ADD COLUMN price numeric(10, 2)");
            write(migrations, 3 * table + 3, "CREATE INDEX t" + table + "_name ON t" + table + " (name)");
        }
        try (CuttableProxy proxy = new CuttableProxy(database.address())) {
            NestFlux.configure()
                    .database(proxy.jdbcUrl(database.name()), database.user(), database.password())
                    .migrations(migrations)
                    .load()
                    .migrate();
            return proxy.conversations().turns();
        }
    }

    private static void write(Path migrations, int number, String sql) throws IOException {
        Files.writeString(migrations.resolve("%04d_step.sql".formatted(number)), sql + ";\n");
    }

    private static void say(
            Allowed allowed, TestDatabase database, Path migrations, int changed, Function<NestFlux, ?> call) {
        try (CuttableProxy proxy = new CuttableProxy(database.address())) {
            call.apply(flux(database, proxy, changed, migrations));
            Conversations said = proxy.conversations();
            String all = String.join("\n", said.statements());
            long swept = Math.max(
                    0,
                    said.statements().stream().filter(ConversationTest::sweeps).count() - 1);
            assertThat(said.sessions()).as("sessions of %s", allowed).isBetween(1, allowed.sessions);
            assertThat(said.statements().size() - swept)
                    .as("statements of %s:%n%s", allowed, all)
                    .isBetween(1L, allowed.number(database, 0));
            assertThat(said.turns() - swept)
                    .as("answers waited for in %s:%n%s", allowed, all)
                    .isBetween(1L, allowed.number(database, 1));
        }
    }

    /** What others' crashes left on this server is swept up, too; and what others are using is asked for. */
    private static boolean sweeps(String sql) {
        return sql.startsWith("DROP DATABASE IF EXISTS ") || sql.startsWith("SELECT IS_FREE_LOCK(");
    }

    private static NestFlux flux(TestDatabase database, CuttableProxy proxy, int changed, Path migrations) {
        SchemaDefinition schema = database.server().isPostgres()
                ? new PgBenchmarkSchema(TABLES, changed)
                : new MySqlBenchmarkSchema(TABLES, changed);
        return NestFlux.configure()
                .database(proxy.jdbcUrl(database.name()), database.user(), database.password())
                .schema(schema)
                .migrations(migrations)
                .load();
    }
}
