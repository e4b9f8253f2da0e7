package io.nestflux.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.nestflux.connect.Database;
import io.nestflux.testing.TestDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A fresh database on which a run is about to be disturbed at a statement.
 *
 * @param target how the statement begins
 */
record Stage(Kind kind, Direction direction, String target, TestDatabase database, Undisturbed undisturbed) {

    /** Any statement of the migrations that touches the table has to wait for who did this and did not commit. */
    private static final String IN_THE_WAY = "update account set counter = counter";

    static Stage set(Kind kind, Direction direction, String target, TestDatabase database) {
        direction.prepare(Database.at(database.url(), database.user(), database.password()), kind.directory());
        return new Stage(kind, direction, target, database, Undisturbed.of(kind, database.server(), direction));
    }

    Path directory() {
        return kind.directory();
    }

    String url() {
        return database.url();
    }

    Moment moment(Boundary boundary) {
        return undisturbed.trace().at(boundary, target);
    }

    ServerView server() {
        return new ServerView(database, target);
    }

    /** A JVM that runs to a moment. */
    ChildJvm child(Moment moment) {
        return child(moment, url());
    }

    /** The same by another way to the database. */
    ChildJvm child(Moment moment, String url) {
        ChildJvm child = ChildJvm.start();
        child.run(url, database, directory(), direction, moment);
        return child;
    }

    /**
     * Lets a run that waits just before the statement go on, until the server executes it, where it has to wait for the
     * connection that is returned.
     */
    Connection intoTheStatement(Disturbed run) throws SQLException {
        run.awaitMoment();
        Connection inTheWay = database.connect();
        try (Statement statement = inTheWay.createStatement()) {
            inTheWay.setAutoCommit(false);
            statement.execute(IN_THE_WAY);
            run.goOn();
            server().awaitExecuting();
            return inTheWay;
        } catch (SQLException | RuntimeException failure) {
            inTheWay.close();
            throw failure;
        }
    }

    /** The next run goes on by itself, the one after it finds nothing to do, and all happened exactly once. */
    void requireGoodEnd() throws Exception {
        ThreadRun.start(this).awaitEnd();
        ThreadRun.start(this).awaitEnd();
        assertThat(Aftermath.of(database)).isEqualTo(undisturbed.aftermath());
    }
}
