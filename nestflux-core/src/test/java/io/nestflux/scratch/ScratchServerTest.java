package io.nestflux.scratch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nestflux.connect.Database;
import io.nestflux.connect.Servers;
import io.nestflux.plan.Statement;
import io.nestflux.testing.DatabaseTest;
import io.nestflux.testing.TestDatabase;
import io.nestflux.testing.TestServer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Scratch databases leave nothing behind, and touch nothing that is not theirs. */
class ScratchServerTest {

    private static ScratchServer server(TestDatabase database) {
        return new ScratchServer(Database.at(database.url(), database.user(), database.password()));
    }

    private static List<String> databases(TestDatabase database) throws SQLException {
        String query = database.server().isPostgres()
                ? "SELECT datname FROM pg_database"
                : "SELECT schema_name FROM information_schema.schemata";
        try (Connection connection = database.connect();
                ResultSet rows = connection.createStatement().executeQuery(query)) {
            List<String> names = new ArrayList<>();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            return names;
        }
    }

    private static String scratchOf(Duration age, String unique) {
        return ScratchName.of(Instant.now().minus(age), unique, "");
    }

    @DatabaseTest
    void isEmptyAtFirstAndGoneAtTheEnd(TestDatabase database) throws Exception {
        String name;
        try (Scratch scratch = server(database).create()) {
            scratch.execute(List.of(new Statement("CREATE TABLE t (id int)", true, List.of())));
            name = scratch.connection().getCatalog();
            assertThat(databases(database)).contains(name);
        }
        assertThat(databases(database)).doesNotContain(name);
    }

    /** Else all that was to come would count as what cannot be built. */
    @DatabaseTest({TestServer.POSTGRES_14, TestServer.POSTGRES_18})
    void aSessionThatIsLostIsNotAStatementThatIsRefused(TestDatabase database) {
        Statement last = new Statement("SELECT pg_terminate_backend(pg_backend_pid())", true, List.of());
        Statement table = new Statement("CREATE TABLE t (id int)", true, List.of());
        try (Scratch scratch = server(database).create()) {
            assertThatThrownBy(() -> scratch.executeWhatWorks(List.of(last, table)))
                    .hasMessageStartingWith("NF-108: The scratch database could not be built to its end");
        }
    }

    @DatabaseTest
    void statementsThatNeedALaterOneAreTriedAgainBehindIt(TestDatabase database) throws Exception {
        Statement view = new Statement("CREATE VIEW v AS SELECT id FROM t", true, List.of());
        Statement viewOnView = new Statement("CREATE VIEW w AS SELECT id FROM v", true, List.of());
        Statement table = new Statement("CREATE TABLE t (id int)", true, List.of());
        try (Scratch scratch = server(database).create()) {
            List<Statement> order = scratch.executeInSomeOrder(List.of(viewOnView, view, table));
            assertThat(order).containsExactly(table, view, viewOnView);
        }
    }

    @DatabaseTest
    void whatIsRefusedForAReasonOfItsOwnIsTold(TestDatabase database) {
        Statement view = new Statement("CREATE VIEW v AS SELECT id FROM t", true, List.of());
        Statement broken = new Statement("CREATE TABLE t (id int,)", true, List.of());
        try (Scratch scratch = server(database).create()) {
            assertThatThrownBy(() -> scratch.executeInSomeOrder(List.of(view, broken)))
                    .isInstanceOfSatisfying(
                            ScratchFailure.class,
                            failure -> assertThat(failure.statement()).isEqualTo(broken));
        }
    }

    @DatabaseTest
    void whatACrashLeftBehindIsSweptUpAndWhatMayBeInUseIsNot(TestDatabase database) throws Exception {
        String abandoned = scratchOf(Duration.ofHours(5), "0badcafe");
        String young = scratchOf(Duration.ofMinutes(5), "0badcafe");
        String notOurs = "nestflux_scratch_mine";
        for (String name : List.of(abandoned, young, notOurs)) {
            database.execute("CREATE DATABASE " + name);
        }
        try {
            server(database).create().close();

            assertThat(databases(database)).doesNotContain(abandoned).contains(young, notOurs);
        } finally {
            database.execute("DROP DATABASE IF EXISTS " + abandoned);
            database.execute("DROP DATABASE " + young);
            database.execute("DROP DATABASE " + notOurs);
        }
    }

    /** As a killed process leaves it: its session ends, and nothing is dropped. */
    @DatabaseTest
    void whatAKilledRunLeftGoesWithTheNext(TestDatabase database) throws Exception {
        Scratch killed = server(database).create();
        String name = killed.connection().getCatalog();
        killed.connection().close();

        // a server may take a moment to see that a session has ended
        Instant limit = Instant.now().plusSeconds(20);
        do {
            server(database).create().close();
        } while (databases(database).contains(name) && Instant.now().isBefore(limit));

        assertThat(databases(database)).doesNotContain(name);
    }

    @DatabaseTest
    void aYoungOneWhoseOwnerLivesStays(TestDatabase database) throws Exception {
        try (Scratch living = server(database).create()) {
            server(database).create().close();

            assertThat(databases(database)).contains(living.connection().getCatalog());
        }
    }

    @DatabaseTest
    void oneThatIsBeingMadeStaysAlthoughNobodyIsConnectedYet(TestDatabase database) throws Exception {
        String name;
        try (Connection maker = database.connect()) {
            ScratchSql sql = ScratchSql.of(Servers.version(maker).dialect());
            name = ScratchName.of(Instant.now(), "0badcafe", sql.node(maker));
            sql.announce(maker, name);
            sql.create(maker, name);

            server(database).create().close();

            assertThat(databases(database)).contains(name);
            sql.withdraw(maker, name);
        }
        server(database).create().close();
        assertThat(databases(database)).doesNotContain(name);
    }

    /** Users see only their own sessions there. */
    @DatabaseTest({TestServer.MYSQL, TestServer.MARIADB})
    void oneWhoseOwnerLivesStaysAlsoForAUserWhoDoesNotSeeHim(TestDatabase database) throws Exception {
        String user = "'blind'@'%'";
        database.execute(
                "CREATE USER " + user + " IDENTIFIED BY 'blind'",
                "GRANT ALL ON `nestflux\\_scratch%`.* TO " + user,
                "GRANT SELECT ON `" + database.name() + "`.* TO " + user);
        try (Scratch living = server(database).create()) {
            new ScratchServer(Database.at(database.url(), "blind", "blind"))
                    .create()
                    .close();

            assertThat(databases(database)).contains(living.connection().getCatalog());
        } finally {
            database.execute("DROP USER " + user);
        }
    }

    @DatabaseTest({TestServer.MYSQL, TestServer.MARIADB})
    void whatOthersExecuteInTheMeantimeIsOfNoAccount(TestDatabase database) throws Exception {
        String abandoned = scratchOf(Duration.ofHours(5), "0badcafe");
        database.execute("CREATE DATABASE " + abandoned);
        Thread other = new Thread(() -> database.execute("SELECT SLEEP(60) /* \uD83D\uDE00 */"));
        other.start();
        try (Connection connection = database.connect();
                java.sql.Statement statement = connection.createStatement()) {
            long session = sleeping(statement);

            server(database).create().close();
            assertThat(databases(database)).doesNotContain(abandoned);

            statement.execute("KILL QUERY " + session);
        }
        other.join();
    }

    /** The session that sleeps, once it does. */
    private static long sleeping(java.sql.Statement statement) throws Exception {
        Instant limit = Instant.now().plusSeconds(20);
        while (Instant.now().isBefore(limit)) {
            try (ResultSet sessions = statement.executeQuery("SHOW PROCESSLIST")) {
                while (sessions.next()) {
                    String does = sessions.getString("Info");
                    if (does != null && does.startsWith("SELECT SLEEP(60)")) {
                        return sessions.getLong("Id");
                    }
                }
            }
            Thread.sleep(10);
        }
        throw new IllegalStateException("it does not sleep");
    }

    /** A user who may create scratch databases may not be allowed to drop those of others. */
    @DatabaseTest({TestServer.POSTGRES_18, TestServer.MYSQL, TestServer.MARIADB})
    void whatCannotBeSweptUpStopsNothing(TestDatabase database) throws Exception {
        String abandoned = scratchOf(Duration.ofHours(5), "0badcafe");
        boolean postgres = database.server().isPostgres();
        String user = postgres ? "sweeper" : "'sweeper'@'%'";
        database.execute(
                "CREATE DATABASE " + abandoned,
                postgres
                        ? "CREATE ROLE sweeper LOGIN CREATEDB PASSWORD 'sweeper'"
                        : "CREATE USER " + user + " IDENTIFIED BY 'sweeper'");
        if (postgres) {
            // nor may tests that run beside this one sweep it up, who are allowed to
            database.execute("ALTER DATABASE " + abandoned + " IS_TEMPLATE true");
        } else {
            database.execute(
                    "GRANT CREATE, SELECT ON *.* TO " + user, "GRANT DROP ON `" + database.name() + "`.* TO " + user);
        }
        try (Connection inUse = database.connect()) {
            if (!postgres) {
                // nor here: they see this session in it, and the sweeper sees only his own
                inUse.setCatalog(abandoned);
            }
            Scratch scratch = new ScratchServer(Database.at(database.url(), "sweeper", "sweeper")).create();
            String name = scratch.connection().getCatalog();
            if (!postgres) {
                database.execute("GRANT ALL ON `" + name + "`.* TO " + user);
            }
            scratch.close();
            assertThat(databases(database)).contains(abandoned);
        } finally {
            if (postgres) {
                database.execute("ALTER DATABASE " + abandoned + " IS_TEMPLATE false");
            }
            database.execute("DROP DATABASE IF EXISTS " + abandoned, (postgres ? "DROP ROLE " : "DROP USER ") + user);
        }
    }

    @DatabaseTest
    void aRefusedStatementIsTheOneThatIsNamed(TestDatabase database) throws Exception {
        Statement good = new Statement("CREATE TABLE a (id int)", true, List.of());
        Statement bad = new Statement("CREATE TABLE b (id no_such_type)", true, List.of());
        try (Scratch scratch = server(database).create()) {
            assertThatThrownBy(() -> scratch.execute(List.of(good, bad, good)))
                    .isInstanceOfSatisfying(
                            ScratchFailure.class,
                            failure -> assertThat(failure.statement()).isEqualTo(bad));
        }
    }

    @DatabaseTest({TestServer.POSTGRES_14, TestServer.POSTGRES_18})
    void aUserWhoMayNotCreateDatabasesIsToldTheWaysOut(TestDatabase database) {
        database.execute("DROP ROLE IF EXISTS plain", "CREATE ROLE plain LOGIN PASSWORD 'plain-secret'");
        ScratchServer server = new ScratchServer(Database.at(database.url(), "plain", "plain-secret"));

        assertThatThrownBy(server::create)
                .hasMessageContaining("NF-108")
                .hasMessageContaining("CREATEDB")
                .hasMessageContaining("nestflux.scratchUrl")
                .hasMessageNotContaining("plain-secret");
    }
}
