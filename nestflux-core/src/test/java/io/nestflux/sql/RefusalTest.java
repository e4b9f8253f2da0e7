package io.nestflux.sql;

import static io.nestflux.testing.TestServer.MARIADB;
import static io.nestflux.testing.TestServer.MYSQL;
import static io.nestflux.testing.TestServer.POSTGRES_14;
import static io.nestflux.testing.TestServer.POSTGRES_18;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.nestflux.testing.DatabaseTest;
import io.nestflux.testing.TestDatabase;
import io.nestflux.testing.TestUser;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What servers say when they refuse, as they say it. */
class RefusalTest {

    private static Refusal of(Connection connection, String... sql) {
        return Refusal.of(catchThrowableOfType(SQLException.class, () -> {
            try (Statement statement = connection.createStatement()) {
                for (String each : sql) {
                    statement.execute(each);
                }
            }
        }));
    }

    @DatabaseTest
    void whatIsNotThereIsAbsent(TestDatabase database) throws SQLException {
        database.execute("create table a (id int)");
        try (Connection connection = database.connect()) {
            for (String sql : List.of(
                    "select count(*) from nowhere.t",
                    "select count(*) from t",
                    "select nothing from a",
                    "drop table t",
                    "drop view t",
                    "select nowhere_to_be_found(1)",
                    "drop procedure t")) {
                assertThat(of(connection, sql)).as(sql).isEqualTo(Refusal.ABSENT);
            }
        }
    }

    @DatabaseTest
    void aMissingRightIsNotAnAbsentTable(TestDatabase database) throws SQLException {
        database.execute("create table a (id int)");
        try (TestUser user = database.server().isPostgres()
                ? TestUser.of(database)
                : TestUser.of(database, "grant create on " + database.name() + ".* to %s")) {
            try (Connection connection = DriverManager.getConnection(database.url(), user.name(), user.password())) {
                assertThat(of(connection, "select count(*) from a")).isEqualTo(Refusal.DENIED);
            }
            assertThat(Refusal.of(catchThrowableOfType(
                            SQLException.class,
                            () -> DriverManager.getConnection(database.url(), user.name(), "wrong"))))
                    .isEqualTo(Refusal.DENIED);
        }
    }

    @DatabaseTest
    void aStatementThatTakesTooLongIsCutShort(TestDatabase database) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.setQueryTimeout(1);
            String sleep = database.server().isPostgres()
                    ? "select pg_sleep(20)"
                    : "select count(*) from information_schema.tables a, information_schema.columns b,"
                            + " information_schema.columns c, information_schema.columns d";
            assertThat(Refusal.of(catchThrowableOfType(SQLException.class, () -> statement.execute(sleep))))
                    .isEqualTo(Refusal.TIMEOUT);
        }
    }

    @DatabaseTest
    void aLockThatIsNotToBeHadIsALock(TestDatabase database) throws SQLException {
        boolean postgres = database.server().isPostgres();
        database.execute("create table a (id int)");
        try (Connection inTheWay = database.connect();
                Statement statement = inTheWay.createStatement();
                Connection connection = database.connect()) {
            inTheWay.setAutoCommit(false);
            statement.execute(postgres ? "lock table a" : "lock tables a write");
            assertThat(of(
                            connection,
                            postgres ? "set lock_timeout = 100" : "set lock_wait_timeout = 1",
                            "select count(*) from a"))
                    .isEqualTo(Refusal.LOCK);
            statement.execute(postgres ? "rollback" : "unlock tables");
        }
    }

    @DatabaseTest
    void aTransactionThatMayOnlyReadTakesNoWrites(TestDatabase database) throws SQLException {
        database.execute("create table a (id int)");
        try (Connection connection = database.connect()) {
            assertThat(of(connection, "start transaction read only", "insert into a values (1)"))
                    .isEqualTo(Refusal.READ_ONLY);
        }
    }

    @DatabaseTest({POSTGRES_14, POSTGRES_18})
    void aSessionThatPostgresEndsIsLost(TestDatabase database) throws SQLException {
        try (Connection connection = database.connect()) {
            assertThat(of(connection, "select pg_terminate_backend(pg_backend_pid())"))
                    .isEqualTo(Refusal.LOST);
        }
    }

    @DatabaseTest({MYSQL, MARIADB})
    void aSessionThatMySqlEndsIsLost(TestDatabase database) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                var id = statement.executeQuery("select connection_id()")) {
            id.next();
            database.execute("kill " + id.getLong(1));

            assertThat(of(connection, "select 1")).isEqualTo(Refusal.LOST);
        }
    }

    @DatabaseTest
    void aWrongWordIsNoneOfThese(TestDatabase database) throws SQLException {
        try (Connection connection = database.connect()) {
            assertThat(of(connection, "selekt 1")).isEqualTo(Refusal.OTHER);
        }
    }

    /** What is not easily provoked. */
    @ParameterizedTest
    @CsvSource({
        "53100, 0, 'could not extend file: No space left on device', NO_ROOM",
        "53200, 0, 'out of shared memory (Hinweis: max_locks_per_transaction)', LOCK_TABLE_FULL",
        "53200, 0, 'out of memory', OTHER",
        "HY000, 1021, 'Disk full (/tmp); waiting', NO_ROOM",
        "HY000, 3, 'Error writing file (OS errno 28 - No space left on device)', NO_ROOM",
        "HY000, 1290, 'The MySQL server is running with the --read-only option', READ_ONLY",
        "HY000, 1290, 'The MySQL server is running with the --secure-file-priv option', OTHER",
        "08S01, 0, 'Communications link failure', LOST"
    })
    void codesMeanWhatTheManualsSay(String state, int code, String message, Refusal refusal) {
        assertThat(Refusal.of(new SQLException(message, state, code))).isEqualTo(refusal);
    }
}
