package io.nestflux.convergence;

import io.nestflux.testing.DatabaseTest;
import io.nestflux.testing.TestDatabase;
import io.nestflux.testing.TestServer;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;

/** All that a model of MySQL can say, said at least once. */
@Tag("slow")
class MySqlConvergenceTest {

    @TempDir
    Path directory;

    @DatabaseTest({TestServer.MYSQL, TestServer.MARIADB})
    void everyTypeIsCreated(TestDatabase database) {
        new Project(database, directory).convergesOn(types(database, false));
    }

    @DatabaseTest({TestServer.MYSQL, TestServer.MARIADB})
    void everyTypeIsAddedAndDropped(TestDatabase database) {
        Project project = new Project(database, directory);
        project.convergesOn(types(database, true));
        project.convergesOn(types(database, false));
        project.convergesOn(types(database, true));
    }

    @DatabaseTest({TestServer.MYSQL, TestServer.MARIADB})
    void everyOptionIsKept(TestDatabase database) {
        new Project(database, directory).convergesOn(new MySqlObjects(database.server() == TestServer.MARIADB));
    }

    @DatabaseTest({TestServer.MYSQL, TestServer.MARIADB})
    void everyPartitioningIsKept(TestDatabase database) {
        new Project(database, directory).convergesOn(new MySqlPartitions());
    }

    @DatabaseTest(TestServer.MARIADB)
    void everyObjectThatOnlyMariaDbHasIsKept(TestDatabase database) {
        new Project(database, directory).convergesOn(new MariaDbObjects());
    }

    @DatabaseTest(TestServer.MYSQL)
    void whatWasWrittenByHandIsAdoptedAsItIs(TestDatabase database) {
        new Project(database, directory).adopts(new MySqlObjects(false), "mysql-by-hand.sql");
    }

    private static MySqlTypes types(TestDatabase database, boolean bare) {
        return new MySqlTypes(bare, database.server() == TestServer.MARIADB);
    }
}
