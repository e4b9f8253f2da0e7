package io.nestflux.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.nestflux.NestFlux;
import io.nestflux.table.SchemaDefinition;
import io.nestflux.testing.Conversations;
import io.nestflux.testing.CuttableProxy;
import io.nestflux.testing.DatabaseTest;
import io.nestflux.testing.TestDatabase;
import java.nio.file.Path;
import java.util.function.Function;
import org.junit.jupiter.api.io.TempDir;

/**
 * Holds how often NestFlux talks to a server about ten tables: over a slow wire, that is what a user waits for. Who
 * needs more has to say here what for.
 */
class ConversationTest {

    private static final int TABLES = 10;

    /** What is allowed: sessions, statements, and how often an answer is waited for; on each product. */
    private enum Allowed {
        FROM_EMPTY(3, "120 48", "109 110", "98 98"),
        MIGRATE(1, "106 75", "115 115", "99 99"),
        NOTHING_PENDING(1, "2 2", "5 5", "3 3"),
        STATUS(1, "22 14", "25 26", "20 21"),
        ONE_CHANGED(2, "140 64", "126 128", "104 106");

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

    private static void say(
            Allowed allowed, TestDatabase database, Path migrations, int changed, Function<NestFlux, ?> call) {
        try (CuttableProxy proxy = new CuttableProxy(database.address())) {
            call.apply(flux(database, proxy, changed, migrations));
            Conversations said = proxy.conversations();
            String all = String.join("\n", said.statements());
            long swept = Math.max(
                    0,
                    said.statements().stream().filter(ConversationTest::drops).count() - 1);
            assertThat(said.sessions()).as("sessions of %s", allowed).isBetween(1, allowed.sessions);
            assertThat(said.statements().size() - swept)
                    .as("statements of %s:%n%s", allowed, all)
                    .isBetween(1L, allowed.number(database, 0));
            assertThat(said.turns() - swept)
                    .as("answers waited for in %s:%n%s", allowed, all)
                    .isBetween(1L, allowed.number(database, 1));
        }
    }

    /** What others' crashes left on this server is swept up, too. */
    private static boolean drops(String sql) {
        return sql.startsWith("DROP DATABASE IF EXISTS ");
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
