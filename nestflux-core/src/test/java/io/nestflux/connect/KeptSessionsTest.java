package io.nestflux.connect;

import static io.nestflux.testing.TestServer.MYSQL;
import static io.nestflux.testing.TestServer.POSTGRES_14;
import static org.assertj.core.api.Assertions.assertThat;

import io.nestflux.testing.CuttableProxy;
import io.nestflux.testing.DatabaseTest;
import io.nestflux.testing.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;

/** A session is kept for the next question, and only while it is as good as a new one. */
class KeptSessionsTest {

    @DatabaseTest({POSTGRES_14, MYSQL})
    void questions_one_after_another_share_a_session(TestDatabase database) throws SQLException {
        try (KeptSessions sessions = new KeptSessions()) {
            Database kept = sessions.of(at(database.url(), database));
            assertThat(session(kept, database)).isEqualTo(session(kept, database));
        }
    }

    @DatabaseTest({POSTGRES_14, MYSQL})
    void questions_at_the_same_time_have_each_their_own(TestDatabase database) throws SQLException {
        try (KeptSessions sessions = new KeptSessions()) {
            Database kept = sessions.of(at(database.url(), database));
            try (Connection first = kept.connect()) {
                // closed twice, as try-with-resources may: it must not be given to two
                first.close();
                first.close();
                try (Connection second = kept.connect();
                        Connection third = kept.connect()) {
                    assertThat(session(second, database)).isNotEqualTo(session(third, database));
                }
            }
        }
    }

    @DatabaseTest({POSTGRES_14, MYSQL})
    void one_that_is_in_a_transaction_is_given_to_nobody(TestDatabase database) throws SQLException {
        try (KeptSessions sessions = new KeptSessions()) {
            Database kept = sessions.of(at(database.url(), database));
            String first;
            try (Connection begun = kept.connect()) {
                begun.setAutoCommit(false);
                first = session(begun, database);
            }
            assertThat(session(kept, database)).isNotEqualTo(first);
        }
    }

    @DatabaseTest({POSTGRES_14, MYSQL})
    void one_that_was_lost_while_nobody_asked_is_replaced(TestDatabase database) throws Exception {
        try (CuttableProxy proxy = new CuttableProxy(database.address());
                KeptSessions sessions = new KeptSessions()) {
            Database kept = sessions.of(at(proxy.jdbcUrl(database.name()), database));
            String lost = session(kept, database);
            proxy.cut();
            TimeUnit.MILLISECONDS.sleep(2_100);
            assertThat(session(kept, database)).isNotEqualTo(lost);
        }
    }

    @DatabaseTest({POSTGRES_14, MYSQL})
    void none_outlives_the_keeper(TestDatabase database) throws SQLException {
        Connection kept;
        try (KeptSessions sessions = new KeptSessions()) {
            kept = sessions.of(at(database.url(), database)).connect();
            kept.close();
            assertThat(kept.isClosed()).as("while it is kept").isFalse();
        }
        assertThat(kept.isClosed()).isTrue();
    }

    private static Database at(String url, TestDatabase database) {
        return Database.at(url, database.user(), database.password());
    }

    private static String session(Database kept, TestDatabase database) throws SQLException {
        try (Connection connection = kept.connect()) {
            return session(connection, database);
        }
    }

    private static String session(Connection connection, TestDatabase database) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        database.server().isPostgres() ? "select pg_backend_pid()" : "select connection_id()")) {
            row.next();
            return row.getString(1);
        }
    }
}
